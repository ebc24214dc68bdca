package org.centerline.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.centerline.amendment.AmendmentProcess.Fact;
import org.centerline.amendment.liquidation.LiquidationEvents;
import org.centerline.docket.Docket;
import org.centerline.docket.LikeDecision;
import org.centerline.docket.LikeDecisions;
import org.centerline.docket.LineOfWork;
import org.centerline.engine.CenterRole;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.LikeCases;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever decides an amendment otherwise than most Centers did says why; tables and law do not. */
@CenterlineTest
class AmendmentPrecedentsTest {

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final As as;
  private final LikeCases like;
  private final LikeDecisions decisions;
  private final LiquidationEvents liquidations;
  private final Docket docket;
  private final TransactionTemplate transaction;
  private final FormService forms;

  AmendmentPrecedentsTest(
      Cases cases,
      Work work,
      Steps steps,
      As as,
      LikeCases like,
      LikeDecisions decisions,
      LiquidationEvents liquidations,
      Docket docket,
      TransactionTemplate transaction,
      FormService forms) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.as = as;
    this.like = like;
    this.decisions = decisions;
    this.liquidations = liquidations;
    this.docket = docket;
    this.transaction = transaction;
    this.forms = forms;
  }

  /** Laptops that become something else, with $49 less of duty: a person decides. */
  private String filed(String heading) {
    return cases.file(AmendmentForms.correction().hts(heading + "0000").duty("201.00"));
  }

  private void review(String caseNumber, String decision, String why) {
    Map<String, Object> given =
        new HashMap<>(Map.of("amendmentDecision", decision, "reason", "Looked at"));
    if (why != null) {
      given.put("differsReason", why);
    }
    like.whereThreeMakeAPractice(
        () ->
            work.complete(
                steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST),
                caseNumber,
                AmendmentProcess.Task.REVIEW_AMENDMENT,
                given));
  }

  private List<LikeDecision> found(String heading) {
    return decisions.find(LineOfWork.AMENDMENT, heading, "CLASSIFICATION", null);
  }

  @Test
  void whoRejectsWhatMostAcceptedSaysWhy() {
    like.decided(
        LineOfWork.AMENDMENT, "CLASSIFICATION", "847190", "ACCEPTED", "ACCEPTED", "REJECTED");
    String caseNumber = filed("847190");
    String person = steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST);
    String task = work.only(person, caseNumber, AmendmentProcess.Task.REVIEW_AMENDMENT).getId();
    assertThat(as.get(person, () -> forms.getTaskFormVariables(task)).get(Fact.LIKE_DECISIONS))
        .asString()
        .startsWith("classification on 847190: accepted 2, rejected 1\n");
    assertThatThrownBy(() -> review(caseNumber, "REJECT", null))
        .hasMessageContaining("2 of 3 like cases were decided otherwise")
        .hasMessageNotContaining("Secret");
    assertThat(cases.get(caseNumber).determination()).isNull();
    review(caseNumber, "REJECT", "These have no processor");
    assertThat(cases.events(caseNumber)).contains("PROPOSED_DIFFERENTLY");
    assertThat(found("847190").get(0))
        .extracting(LikeDecision::caseNumber, LikeDecision::statute, LikeDecision::granted)
        .containsExactly(caseNumber, "19 USC 1500(b)", false);
  }

  @Test
  void withMostOfThemNothingIsAsked() {
    like.decided(
        LineOfWork.AMENDMENT, "CLASSIFICATION", "847149", "ACCEPTED", "ACCEPTED", "REJECTED");
    String caseNumber = filed("847149");
    review(caseNumber, "ACCEPT", null);
    assertThat(cases.events(caseNumber)).doesNotContain("PROPOSED_DIFFERENTLY");
    assertThat(found("847149"))
        .extracting(LikeDecision::caseNumber, LikeDecision::granted)
        .contains(tuple(caseNumber, true));
  }

  /** Nobody may accept what is liquidated: its rejection says nothing of the issue. */
  @Test
  void whatIsLiquidatedIsTheLaws() {
    like.decided(
        LineOfWork.AMENDMENT, "CLASSIFICATION", "847160", "ACCEPTED", "ACCEPTED", "ACCEPTED");
    String caseNumber = filed("847160");
    transaction.executeWithoutResult(
        status -> liquidations.liquidate(docket.lock(caseNumber), Today.FIRST));
    review(caseNumber, "REJECT", null);
    assertThat(found("847160"))
        .extracting(LikeDecision::caseNumber)
        .hasSize(3)
        .doesNotContain(caseNumber);
  }

  /** $5 more of duty goes straight through, and no table makes a practice. */
  @Test
  void whatGoesStraightThroughIsNobodysPrecedent() {
    String caseNumber = cases.file(AmendmentForms.correction().duty("255.00"));
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ACCEPTED");
    assertThat(decisions.find(LineOfWork.AMENDMENT, "847130", null, null))
        .extracting(LikeDecision::caseNumber)
        .doesNotContain(caseNumber);
  }
}
