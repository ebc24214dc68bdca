package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.protest.AcceleratedDisposition.Mail;
import org.centerline.statute.ClockKind;
import org.centerline.statute.FilerRole;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Race;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Acceleration where protests become one, or cease to be: 19 USC 1514(c)(1), 1515(b). */
@CenterlineTest
class ConsolidatedAccelerationTest {

  private static final LocalDate FILED = Today.FIRST;

  private final Cases cases;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final CaseClocks clocks;
  private final Docket docket;
  private final AcceleratedDisposition accelerated;
  private final Consolidation consolidation;
  private final ProtestEndings endings;
  private final Reopening reopening;
  private final OpenTasks openTasks;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final String entry = EntryNumbers.next();
  private final String importer = "89-" + entry.substring(4, 11) + "00";

  ConsolidatedAccelerationTest(
      Cases cases,
      Steps steps,
      Jobs jobs,
      Today today,
      CaseClocks clocks,
      Docket docket,
      AcceleratedDisposition accelerated,
      Consolidation consolidation,
      ProtestEndings endings,
      Reopening reopening,
      OpenTasks openTasks,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.clocks = clocks;
    this.docket = docket;
    this.accelerated = accelerated;
    this.consolidation = consolidation;
    this.endings = endings;
    this.reopening = reopening;
    this.openTasks = openTasks;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private Filing protest() {
    return Filing.protest().importer(importer).onEntry(entry);
  }

  private Filing consignee(String name) {
    return protest().role(FilerRole.CONSIGNEE).party(name);
  }

  private Filing exporter() {
    return protest().role(FilerRole.EXPORTER_PRODUCER).party("Fabrica del Norte");
  }

  private void accelerate(String caseNumber, LocalDate mailed) {
    accelerated.request(cases.get(caseNumber), mailed, mailed, Mail.CERTIFIED);
  }

  private CaseClock clock(String caseNumber) {
    return clocks.find(caseNumber, ClockKind.ACCELERATED_DUE).orElseThrow();
  }

  /** Filed without grounds on March 11, so that it is joined but looked at. */
  private String doubtful() {
    today.is(FILED.plusDays(1));
    String caseNumber =
        cases.file(consignee("Pier Goods LLC").grounds("").acceleratedMailedOn(FILED.plusDays(1)));
    assertThat(cases.get(caseNumber).screening()).isEqualTo("NEEDS_A_PERSON");
    return caseNumber;
  }

  /** A filing that was rejected is no protest, and asked for nothing. */
  @Test
  void theRequestOfADoubtfulFilingReachesNobodyElse() {
    String first = cases.file(protest());
    String second = doubtful();
    assertThat(clock(second).due()).isEqualTo("2026-04-10");
    assertThat(clocks.find(first, ClockKind.ACCELERATED_DUE)).isEmpty();
    steps.screen(second, "REJECT");
    assertThat(clocks.find(first, ClockKind.ACCELERATED_DUE)).isEmpty();
  }

  @Test
  void theRequestOfADoubtfulFilingReachesTheOthersWhenAPersonLetsItProceed() {
    String first = cases.file(protest());
    String second = doubtful();
    accelerate(second, FILED.plusDays(1));
    assertThat(clocks.find(first, ClockKind.ACCELERATED_DUE)).isEmpty();
    steps.screen(second, "PROCEED");
    assertThat(clock(first).due()).isEqualTo("2026-04-10");
    assertThat(jobs.at(first, "timer_deemedDenial")).hasSize(1);
  }

  /** Keyed in on April 20 with a request of March 11, whose 30th day was April 10. */
  @Test
  void aDoubtfulFilingThatTheLawDeniesTakesNobodyAlong() {
    String first = cases.file(protest());
    today.is(LocalDate.of(2026, 4, 20));
    String second =
        cases.file(
            consignee("Pier Goods LLC")
                .grounds("")
                .receivedOn(FILED.plusDays(1))
                .acceleratedMailedOn(FILED.plusDays(1)));
    jobs.run(second, "timer_deemedDenial");
    assertThat(cases.get(second).determination()).isEqualTo("DEEMED_DENIED");
    assertThat(clocks.find(first, ClockKind.ACCELERATED_DUE)).isEmpty();
    assertThat(cases.get(first).determination()).isNull();
  }

  /** The 30th day was to be April 10. */
  @Test
  void aRequestFallsWithTheProtestOfThePartyThatMadeIt() {
    String first = cases.file(protest());
    String second = cases.file(consignee("Pier Goods LLC"));
    today.is(FILED.plusDays(1));
    accelerate(first, FILED.plusDays(1));
    assertThat(clock(second).due()).isEqualTo("2026-04-10");
    endings.withdraw(cases.get(first), FILED.plusDays(1), null);
    assertThat(clock(second).state()).isEqualTo(ClockState.STOPPED);
    today.is(LocalDate.of(2026, 4, 11));
    jobs.run(second, "timer_deemedDenial");
    assertThat(cases.get(second).determination()).isNull();
    assertThat(cases.events(second)).contains("ACCELERATION_FELL");
    steps.propose(second, "DENIED", "0");
    steps.approve(second);
    assertThat(cases.get(second).determination()).isEqualTo("DENIED");
  }

  /** The importer files twice, the consignee once; the first is taken back. */
  @Test
  void whatRepeatedAProtestThatIsTakenBackIsOneWithTheOthers() {
    String first = cases.file(protest());
    String again = cases.file(protest());
    steps.screen(again, "PROCEED");
    String second = cases.file(consignee("Pier Goods LLC"));
    assertThat(consolidation.members(again)).containsExactly(again);
    endings.withdraw(cases.get(first), FILED, null);
    assertThat(consolidation.members(again)).contains(again, second);
  }

  /** The importer asked on March 11, the consignee on March 14: April 10 falls, April 13 stays. */
  @Test
  void whenThePartyThatAskedFirstWithdrawsTheNextRequestRuns() {
    String first = cases.file(protest());
    String second = cases.file(consignee("Pier Goods LLC"));
    today.is(FILED.plusDays(4));
    accelerate(second, FILED.plusDays(4));
    accelerate(first, FILED.plusDays(1));
    assertThat(clock(second).due()).isEqualTo("2026-04-10");
    endings.withdraw(cases.get(first), FILED.plusDays(4), null);
    assertThat(clock(second).due()).isEqualTo("2026-04-13");
    today.is(LocalDate.of(2026, 4, 14));
    jobs.runFirst(second, "timer_deemedDenial");
    assertThat(cases.get(second).determinedOn()).isEqualTo("2026-04-13");
  }

  @Test
  void aRequestReachesAPartyThatConsentsToJoinAfterwards() {
    String first = cases.file(protest());
    String exporter = cases.file(exporter());
    today.is(FILED.plusDays(1));
    accelerate(first, FILED.plusDays(1));
    consolidation.consent(docket.get(first), FILED.plusDays(1));
    assertThat(clocks.find(exporter, ClockKind.ACCELERATED_DUE)).isEmpty();
    consolidation.consent(docket.get(exporter), FILED.plusDays(1));
    assertThat(clock(exporter).due()).isEqualTo("2026-04-10");
    today.is(LocalDate.of(2026, 4, 11));
    jobs.run(exporter, "timer_deemedDenial");
    assertThat(cases.get(exporter).determination()).isEqualTo("DEEMED_DENIED");
  }

  /** Received on March 10 and keyed in on March 20, after the request of March 12. */
  @Test
  void aRequestReachesAPartyWhosePaperWasReceivedBeforeAndIsKeyedInAfterwards() {
    String first = cases.file(protest());
    today.is(FILED.plusDays(10));
    accelerate(first, FILED.plusDays(2));
    String second = cases.file(consignee("Pier Goods LLC").receivedOn(FILED));
    assertThat(clock(second).due()).isEqualTo("2026-04-11");
    assertThat(jobs.at(second, "timer_deemedDenial")).hasSize(1);
  }

  /** The consent of the one who is left joins what the one who has gone kept apart. */
  @Test
  void whoNeverConsentedKeepsNobodyApartAfterGoing() {
    String first = cases.file(protest());
    String second = cases.file(consignee("Pier Goods LLC"));
    String exporter = cases.file(exporter());
    consolidation.consent(docket.get(exporter), FILED);
    consolidation.consent(docket.get(first), FILED);
    assertThat(consolidation.members(exporter)).containsExactly(exporter);
    endings.withdraw(cases.get(second), FILED, null);
    assertThat(consolidation.members(exporter)).contains(first, exporter);
  }

  /** The importer's second protest of the same does not come in through the consignee's. */
  @Test
  void aDuplicateIsJoinedWithNobody() {
    String first = cases.file(protest());
    String second = cases.file(consignee("Pier Goods LLC"));
    today.is(FILED.plusDays(30));
    String again = cases.file(protest());
    assertThat(cases.events(again)).doesNotContain("CONSOLIDATED");
    assertThat(consolidation.members(first)).containsExactly(first, second);
    assertThat(clocks.find(first, ClockKind.DECISION_DUE).orElseThrow().due())
        .isEqualTo("2028-03-10");
    steps.propose(first, "DENIED", "0");
    steps.approve(first);
    assertThat(cases.get(second).determination()).isEqualTo("DENIED");
  }

  /** Mailed on March 11: April 10 has passed, and its timer has not run yet. */
  @Test
  void whoFilesAfterTheLawsDenialUndoesNothingAndIsNotJoined() {
    String first = cases.file(protest());
    today.is(FILED.plusDays(1));
    accelerate(first, FILED.plusDays(1));
    today.is(LocalDate.of(2026, 4, 11));
    String later = cases.file(consignee("Pier Goods LLC"));
    assertThat(clock(first).state()).isEqualTo(ClockState.OPEN);
    assertThat(consolidation.members(later)).containsExactly(later);
    jobs.run(first, "timer_deemedDenial");
    assertThat(cases.get(first).determinedOn()).isEqualTo("2026-04-10");
    assertThat(cases.get(later).determination()).isNull();
  }

  /** Received on March 10 with a request of that day, keyed in on April 20. */
  @Test
  void whatThePaperOfAFurtherPartyAskedForIsDeniedByLawThoughKeyedInLate() {
    today.is(LocalDate.of(2026, 4, 20));
    cases.file(protest());
    String late =
        cases.file(consignee("Pier Goods LLC").receivedOn(FILED).acceleratedMailedOn(FILED));
    assertThat(clock(late).state()).isEqualTo(ClockState.OPEN);
    jobs.run(late, "timer_deemedDenial");
    assertThat(cases.get(late).determinedOn()).isEqualTo("2026-04-09");
  }

  @Test
  void aRequestThatFellDoesNotComeBackWhenADenialIsVoided() {
    String first = cases.file(protest());
    String second = cases.file(consignee("Pier Goods LLC"));
    today.is(FILED.plusDays(1));
    accelerate(first, FILED.plusDays(1));
    endings.withdraw(cases.get(first), FILED.plusDays(1), null);
    assertThat(clock(second).state()).isEqualTo(ClockState.STOPPED);
    steps.propose(second, "DENIED", "0");
    steps.approve(second);
    steps.sendNotice(second);
    transaction.executeWithoutResult(
        status -> reopening.voidDenial(second, "Contrary to the instruction of April 1"));
    assertThat(cases.get(second).determination()).isNull();
    assertThat(clock(second).state()).isEqualTo(ClockState.STOPPED);
    assertThat(jobs.at(second, "timer_deemedDenial")).isEmpty();
  }

  /**
   * Mailed on March 8, before the protest of March 14 that it came with: the days run from that.
   */
  @Test
  void aRequestReachesWhoFiledBeforeItsThirtyDaysBegan() {
    today.is(FILED.plusDays(2));
    String first = cases.file(protest());
    today.is(FILED.plusDays(4));
    String second = cases.file(consignee("Pier Goods LLC").acceleratedMailedOn(FILED.minusDays(2)));
    assertThat(clock(second).due()).isEqualTo("2026-04-13");
    assertThat(clock(first).due()).isEqualTo("2026-04-13");
  }

  /** The importer has filed twice; its consent and the exporter's are all that is needed. */
  @Test
  void aDuplicateKeepsNobodyApart() {
    String first = cases.file(protest());
    String exporter = cases.file(exporter());
    cases.file(protest());
    consolidation.consent(docket.get(first), FILED);
    consolidation.consent(docket.get(exporter), FILED);
    assertThat(consolidation.members(exporter)).containsExactly(first, exporter);
  }

  /** The importer has filed twice before the consignee does. */
  @Test
  void aDuplicateIsNotTakenAlongByWhoComesAfterIt() {
    String first = cases.file(protest());
    String again = cases.file(protest());
    String second = cases.file(consignee("Pier Goods LLC"));
    assertThat(consolidation.members(second)).containsExactly(first, second);
    assertThat(consolidation.members(again)).containsExactly(again);
    consolidation.consent(docket.get(again), FILED);
    consolidation.consent(docket.get(first), FILED);
    consolidation.consent(docket.get(second), FILED);
    assertThat(consolidation.members(second)).containsExactly(first, second);
  }

  /** Whoever acts on one of several acts on all, so that two who act at once wait in turn. */
  @Test
  void whoLocksOneOfWhatIsOneProtestLocksAll() {
    String first = cases.file(protest());
    String second = cases.file(consignee("Pier Goods LLC"));
    TransactionTemplate apart = new TransactionTemplate(transaction.getTransactionManager());
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    transaction.executeWithoutResult(
        status -> {
          docket.lock(second);
          assertThatThrownBy(() -> apart.executeWithoutResult(other -> lockAtOnce(first)))
              .hasMessageContaining("could not obtain lock");
        });
  }

  private void lockAtOnce(String caseNumber) {
    jdbc.sql("select 1 from docket_case where case_number = :caseNumber for update nowait")
        .param("caseNumber", caseNumber)
        .query(Integer.class)
        .single();
  }

  @Test
  void theLawDeniesAllAtTheSameMoment() throws InterruptedException {
    List<String> members = new ArrayList<>();
    members.add(cases.file(protest()));
    for (String name : List.of("A", "B", "C", "D", "E")) {
      members.add(cases.file(consignee("Pier Goods " + name)));
    }
    accelerate(members.get(3), FILED);
    today.is(LocalDate.of(2026, 4, 10));
    Race.run(
        members.size(),
        number -> {
          jobs.run(members.get(number), "timer_deemedDenial");
          return number;
        });
    for (String member : members) {
      assertThat(cases.get(member).determination()).isEqualTo("DEEMED_DENIED");
    }
  }
}
