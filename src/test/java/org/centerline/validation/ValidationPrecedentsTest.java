package org.centerline.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.centerline.docket.LikeDecision;
import org.centerline.docket.LikeDecisions;
import org.centerline.docket.LineOfWork;
import org.centerline.engine.CenterRole;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.LikeCases;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.centerline.validation.ValidationProcess.Fact;
import org.centerline.validation.ValidationProcess.Task;
import org.junit.jupiter.api.Test;

/** Whoever ends a validation otherwise than most Centers did says why. */
@CenterlineTest
class ValidationPrecedentsTest {

  private static final String[] TWO_OF_THREE_CHANGED = {
    "ACTION_TAKEN", "NO_CHANGE", "ACTION_TAKEN"
  };
  private static final String[] TWO_OF_THREE_STOOD = {"NO_CHANGE", "NO_CHANGE", "ACTION_TAKEN"};

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final As as;
  private final LikeCases like;
  private final LikeDecisions decisions;
  private final ValidationResponses responses;
  private final FormService forms;

  ValidationPrecedentsTest(
      Cases cases,
      Work work,
      Steps steps,
      As as,
      LikeCases like,
      LikeDecisions decisions,
      ValidationResponses responses,
      FormService forms) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.as = as;
    this.like = like;
    this.decisions = decisions;
    this.responses = responses;
    this.forms = forms;
  }

  private String opened(String heading) {
    return cases.open(Validated.entry().hts(heading + "0000").build());
  }

  private void review(String caseNumber, String decision, String... more) {
    Map<String, Object> given = new HashMap<>(Map.of("validationDecision", decision));
    for (int i = 0; i < more.length; i += 2) {
      given.put(more[i], more[i + 1]);
    }
    like.whereThreeMakeAPractice(
        () ->
            work.complete(
                steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST),
                caseNumber,
                Task.REVIEW_SUMMARY,
                given));
  }

  private Map<String, Object> shown(String caseNumber, CenterRole role, String task) {
    String person = steps.person(caseNumber, role);
    String id = work.only(person, caseNumber, task).getId();
    return as.get(person, () -> forms.getTaskFormVariables(id));
  }

  @Test
  void whoChangesNothingWhereMostDidSaysWhy() {
    like.decided(LineOfWork.VALIDATION, "APPRAISED_VALUE", "847150", TWO_OF_THREE_CHANGED);
    like.decided(LineOfWork.VALIDATION, "CLASSIFICATION", "847150", "NO_CHANGE", "NO_CHANGE");
    like.decided(LineOfWork.PROTEST, "APPRAISED_VALUE", "847150", "DENIED", "DENIED");
    String caseNumber = opened("847150");
    assertThat(
            shown(caseNumber, CenterRole.IMPORT_SPECIALIST, Task.REVIEW_SUMMARY)
                .get(Fact.LIKE_DECISIONS)
                .toString()
                .lines())
        .hasSize(4)
        .startsWith("appraised value on 847150: action taken 2, no change 1")
        .allMatch(line -> line.startsWith("appraised") || line.contains("textiles"));
    assertThatThrownBy(() -> review(caseNumber, "NO_CHANGE", "reason", "It is the invoice's"))
        .hasMessageContaining("2 of 3 like cases were decided otherwise")
        .hasMessageNotContaining("Secret");
    assertThat(cases.get(caseNumber).determination()).isNull();
    review(
        caseNumber, "NO_CHANGE", "reason", "It is the invoice's", "differsReason", "Arm's length");
    assertThat(cases.events(caseNumber)).contains("PROPOSED_DIFFERENTLY");
    assertThat(decisions.find(LineOfWork.VALIDATION, "847150", null, "19 USC 1500(a)"))
        .extracting(LikeDecision::caseNumber, LikeDecision::outcome, LikeDecision::granted)
        .containsExactly(tuple(caseNumber, "NO_CHANGE", false));
    assertThat(decisions.find(null, "847150", null, null)).hasSize(8);
  }

  @Test
  void whoProposesAnActionWhereMostTookNoneSaysWhyAndTheApproverReadsIt() {
    like.decided(LineOfWork.VALIDATION, "APPRAISED_VALUE", "847160", TWO_OF_THREE_STOOD);
    String caseNumber = opened("847160");
    assertThatThrownBy(
            () -> review(caseNumber, "PROPOSE", "changes", "DUTY 250.00", "reason", "Too low"))
        .hasMessageContaining("2 of 3 like cases were decided otherwise");
    review(
        caseNumber,
        "PROPOSE",
        "changes",
        "DUTY 250.00",
        "reason",
        "Too low",
        "differsReason",
        "Related parties");
    responses.respond(cases.get(caseNumber), Today.FIRST, "We agree.");
    review(caseNumber, "TAKE");
    assertThat(shown(caseNumber, CenterRole.SUPERVISOR, Task.APPROVE_ACTION))
        .hasEntrySatisfying(
            Fact.PROPOSAL,
            words ->
                assertThat(words.toString())
                    .contains("Why it differs from most like cases: Related parties"))
        .containsKey(Fact.LIKE_DECISIONS);
  }

  /** What was proposed while there was no practice is asked for when it is taken. */
  @Test
  void aPracticeThatCameMeanwhileIsAskedAboutWhenTheActionIsTaken() {
    String caseNumber = opened("847170");
    review(caseNumber, "PROPOSE", "changes", "DUTY 250.00", "reason", "Too low");
    responses.respond(cases.get(caseNumber), Today.FIRST, "We agree.");
    like.decided(LineOfWork.VALIDATION, "APPRAISED_VALUE", "847170", TWO_OF_THREE_STOOD);
    assertThatThrownBy(() -> review(caseNumber, "TAKE"))
        .hasMessageContaining("2 of 3 like cases were decided otherwise");
    review(caseNumber, "TAKE", "differsReason", "Related parties");
    assertThat(
            shown(caseNumber, CenterRole.SUPERVISOR, Task.APPROVE_ACTION)
                .get(Fact.PROPOSAL)
                .toString())
        .contains("Related parties");
  }

  @Test
  void withMostOfThemNothingIsAskedAndAReferralIsNoPrecedent() {
    like.decided(LineOfWork.VALIDATION, "APPRAISED_VALUE", "847180", TWO_OF_THREE_STOOD);
    review(opened("847180"), "NO_CHANGE", "reason", "As filed");
    review(opened("847180"), "REFER", "reason", "Forged");
    assertThat(decisions.find(LineOfWork.VALIDATION, "847180", null, null))
        .extracting(LikeDecision::outcome)
        .containsExactly("NO_CHANGE", "ACTION_TAKEN", "NO_CHANGE", "NO_CHANGE");
  }
}
