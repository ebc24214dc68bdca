package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.statute.ProtestableDecision;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;

/**
 * From the day on which the law denies a protest (sections A8 and A9) it is decided, also while
 * nobody has recorded the denial yet.
 */
@CenterlineTest
class DeniedByLawTest {

  /** Filed on March 10: an exclusion is denied at the beginning of April 9. */
  private static final LocalDate DENIED = LocalDate.of(2026, 4, 9);

  private final Cases cases;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final ProtestEvents events;
  private final ProtestEndings endings;
  private final AcceleratedDisposition accelerated;
  private final Consolidation consolidation;

  DeniedByLawTest(
      Cases cases,
      Steps steps,
      Jobs jobs,
      Today today,
      ProtestEvents events,
      ProtestEndings endings,
      AcceleratedDisposition accelerated,
      Consolidation consolidation) {
    this.cases = cases;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.events = events;
    this.endings = endings;
    this.accelerated = accelerated;
    this.consolidation = consolidation;
  }

  private static Filing exclusion() {
    return Filing.protest().exclusionOf(LocalDate.of(2026, 3, 2)).claim(null);
  }

  @Test
  void whatAPartySendsAfterwardsIsRefusedWithTheRule() {
    String caseNumber = cases.file(exclusion());
    today.is(DENIED);
    CaseRecord protest = cases.get(caseNumber);
    List<String> before = cases.events(caseNumber);
    List<ThrowingCallable> acts =
        List.of(
            () -> endings.withdraw(protest, DENIED, "Settled"),
            () -> events.argue(protest, DENIED, "A ruling", false),
            () -> events.argue(protest, DENIED, "A ruling", true),
            () -> events.confirm(protest, DENIED, DENIED, "As said"),
            () -> events.respond(protest, DENIED, "Enclosed"),
            () -> events.amend(protest, DENIED, DENIED, ProtestableDecision.CHARGES, "The fee"));
    assertThat(acts)
        .allSatisfy(
            act ->
                assertThatThrownBy(act)
                    .isInstanceOf(EventRefused.class)
                    .hasMessageContaining("has denied this protest on 2026-04-09")
                    .hasMessageContaining("1499(c)(5)(B)"));
    assertThatThrownBy(
            () -> accelerated.request(protest, DENIED.minusDays(1), DENIED.minusDays(1), null))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("has denied this protest on 2026-04-09");
    assertThatThrownBy(() -> consolidation.consent(protest, DENIED))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("has denied this protest on 2026-04-09");
    assertThat(cases.get(caseNumber)).isEqualTo(protest);
    assertThat(cases.events(caseNumber)).isEqualTo(before);
    jobs.run(caseNumber, "timer_deemedDenial");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DEEMED_DENIED");
  }

  @Test
  void theDayBeforeThePartyMayStillTakeItBack() {
    String caseNumber = cases.file(exclusion());
    today.is(DENIED.minusDays(1));
    endings.withdraw(cases.get(caseNumber), DENIED.minusDays(1), "Settled");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("WITHDRAWN");
  }

  /** Mailed on March 10: the 30th day, April 9, is still left. */
  @Test
  void underAcceleratedDispositionTheThirtiethDayIsLeft() {
    String caseNumber = cases.file(Filing.protest().acceleratedMailedOn(Today.FIRST));
    today.is(DENIED);
    events.argue(cases.get(caseNumber), DENIED, "A ruling", false);
    today.is(DENIED.plusDays(1));
    assertThatThrownBy(() -> events.argue(cases.get(caseNumber), DENIED, "Another", false))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("1515(b)");
  }

  @Test
  void nobodyAsksOrWaitsForAnythingAfterwards() {
    String caseNumber = cases.file(exclusion());
    today.is(DENIED);
    List<Map<String, Object>> answers =
        List.of(
            Map.of("reviewStep", "ASK", "question", "Where is the invoice?"),
            Map.of("reviewStep", "HOLD", "holdMatter", "Court 25-1"));
    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThatThrownBy(() -> steps.propose(caseNumber, answer))
                    .hasMessageContaining("has denied this protest on 2026-04-09"));
  }

  /** Liquidated on January 6 2025, so that a person looks at its rejection. */
  @Test
  void nobodyRejectsAfterwards() {
    String caseNumber =
        cases.file(
            Filing.protest()
                .liquidated(LocalDate.of(2025, 1, 6))
                .entry("2704", LocalDate.of(2024, 3, 4), "1200.00")
                .acceleratedMailedOn(Today.FIRST));
    today.is(DENIED.plusDays(1));
    assertThatThrownBy(() -> steps.screen(caseNumber, "REJECT"))
        .hasMessageContaining("has denied this protest on 2026-04-09");
    assertThat(cases.get(caseNumber).determination()).isNull();
  }
}
