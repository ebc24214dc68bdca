package org.centerline.furtherreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.centerline.docket.Docket;
import org.centerline.protest.Consolidation;
import org.centerline.protest.ProtestOutcome;
import org.centerline.statute.FilerRole;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Filing;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Race;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What is one protest (19 CFR 174.15(a)) is reviewed as one: one direction for all (174.27). */
@CenterlineTest
class ConsolidatedFurtherReviewTest {

  private static final LocalDate DEMAND = LocalDate.of(2026, 2, 2);

  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final ReviewSteps reviewSteps;
  private final OpenTasks openTasks;
  private final FurtherReviews furtherReviews;
  private final Reviews reviews;
  private final Consolidation consolidation;
  private final String entry = EntryNumbers.next();
  private final String importer = "92-" + entry.substring(4, 11) + "00";

  ConsolidatedFurtherReviewTest(
      Cases cases,
      Steps steps,
      Work work,
      FurtherReviewDesk desk,
      Docket docket,
      TransactionTemplate transaction,
      OpenTasks openTasks,
      FurtherReviews furtherReviews,
      Reviews reviews,
      Consolidation consolidation) {
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.reviewSteps = new ReviewSteps(desk, docket, transaction, steps, work);
    this.openTasks = openTasks;
    this.furtherReviews = furtherReviews;
    this.reviews = reviews;
    this.consolidation = consolidation;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private String importers() {
    return cases.file(Filing.protest().importer(importer).onEntry(entry));
  }

  private String suretys() {
    return cases.file(Filing.protest().importer(importer).onEntry(entry).surety(DEMAND));
  }

  private String exporters() {
    return cases.file(
        Filing.protest()
            .importer(importer)
            .onEntry(entry)
            .role(FilerRole.EXPORTER_PRODUCER)
            .party("Fabrica SA"));
  }

  private void allow(String caseNumber) {
    reviewSteps.apply(caseNumber);
    reviewSteps.allow(caseNumber, "NOT_RULED_UPON");
  }

  @Test
  void theSecondDirectionAgreesWithTheFirst() {
    String first = importers();
    String second = suretys();
    allow(first);
    allow(second);
    reviewSteps.answerAtHeadquarters(first, "DENIED");
    assertThatThrownBy(() -> reviewSteps.answerAtHeadquarters(second, "ALLOWED"))
        .hasMessageContaining("Case %s, one protest with this one".formatted(first))
        .hasMessageContaining("directs that the protest be denied (19 CFR 174.27)");
    assertThat(reviews.get(second).standing()).isEqualTo(Standing.UNDER_REVIEW);
    work.handBack("hq-attorney", second, "task_reviewAtHeadquarters");
    reviewSteps.answerAtHeadquarters(second, "DENIED");
    steps.propose(first, "DENIED", "0");
    steps.approve(second);
    for (String member : List.of(first, second)) {
      assertThat(cases.get(member).determination()).isEqualTo("DENIED");
    }
  }

  /** The surety's own review is under way still; it ends with the decision on both. */
  @Test
  void theFirstDirectionDecidesForAll() {
    String first = importers();
    String second = suretys();
    allow(first);
    allow(second);
    reviewSteps.answerAtHeadquarters(first, "DENIED");
    assertThatThrownBy(() -> steps.propose(second, "ALLOWED", "700.00"))
        .hasMessageContaining("Case %s, one protest with this one".formatted(first))
        .hasMessageContaining("directs that the protest be denied");
    work.handBack("electronics-import-specialist", second, "task_reviewProtest");
    steps.propose(second, "DENIED", "0");
    steps.approve(second);
    for (String member : List.of(first, second)) {
      assertThat(cases.get(member).determination()).isEqualTo("DENIED");
    }
    assertThat(reviews.get(second).standing()).isEqualTo(Standing.OVERTAKEN);
  }

  @Test
  void whatHoldsBackAMemberThatAppliedForNothingNamesTheCaseThatDid() {
    String first = importers();
    String second = suretys();
    allow(second);
    assertThatThrownBy(() -> steps.propose(first, "DENIED", "0"))
        .hasMessageContaining("Case %s, one protest with this one".formatted(second))
        .hasMessageContaining("under way at Headquarters");
    assertThat(furtherReviews.standing(first).orElseThrow()).contains("Case " + second);
    assertThat(furtherReviews.standing(second).orElseThrow()).doesNotContain("Case ");
    assertThat(furtherReviews.objection(first, ProtestOutcome.ALLOWED)).isEmpty();
  }

  /** Each was directed while it stood alone; then both parties consented (174.15(b)). */
  @Test
  void ofTwoDirectionsThatBecameOneProtestTheFirstBinds() {
    String first = importers();
    String second = exporters();
    allow(first);
    allow(second);
    reviewSteps.answerAtHeadquarters(first, "DENIED");
    reviewSteps.answerAtHeadquarters(second, "ALLOWED");
    for (String party : List.of(first, second)) {
      consolidation.consent(cases.get(party), Today.FIRST);
    }
    assertThat(consolidation.members(first)).containsExactly(first, second);
    for (String member : List.of(first, second)) {
      assertThat(furtherReviews.objection(member, ProtestOutcome.DENIED)).isEmpty();
      assertThat(furtherReviews.objection(member, ProtestOutcome.ALLOWED)).isPresent();
    }
    assertThat(furtherReviews.objection(second, ProtestOutcome.ALLOWED).orElseThrow())
        .contains("Case " + first);
    steps.screen(second, "PROCEED");
    steps.propose(first, "DENIED", "0");
    steps.approve(second);
    assertThat(cases.get(second).determination()).isEqualTo("DENIED");
  }

  @Test
  void ofTwoWhoDirectOtherwiseAtOnceOneIsTold() throws InterruptedException {
    String first = importers();
    String second = suretys();
    allow(first);
    allow(second);
    List<Boolean> taken =
        Race.run(
            2,
            number -> {
              try {
                reviewSteps.answerAtHeadquarters(
                    number == 0 ? first : second, number == 0 ? "DENIED" : "ALLOWED");
                return true;
              } catch (RuntimeException refused) {
                return false;
              }
            });
    assertThat(taken).containsOnlyOnce(true);
    assertThat(List.of(reviews.get(first).standing(), reviews.get(second).standing()))
        .containsExactlyInAnyOrder(Standing.ANSWERED, Standing.UNDER_REVIEW);
  }
}
