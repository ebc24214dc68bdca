package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.LikeDecision;
import org.centerline.docket.LikeDecisions;
import org.centerline.docket.LineOfWork;
import org.centerline.protest.ProtestProcess.Answer;
import org.centerline.protest.ProtestProcess.Fact;
import org.centerline.protest.ProtestProcess.Task;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.centerline.uniformity.Precedents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Whoever decides otherwise than most Centers did says why, and the approver reads it. */
@CenterlineTest
class ProtestPrecedentsTest {

  private static final String SPECIALIST = "electronics-import-specialist";

  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final As as;
  private final Precedents precedents;
  private final LikeDecisions decisions;
  private final FormService forms;
  private final JdbcClient jdbc;
  private Object before;

  ProtestPrecedentsTest(
      Cases cases,
      Steps steps,
      Work work,
      As as,
      Precedents precedents,
      LikeDecisions decisions,
      FormService forms,
      JdbcClient jdbc) {
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.as = as;
    this.precedents = precedents;
    this.decisions = decisions;
    this.forms = forms;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void threeMakeAPractice() {
    before = ReflectionTestUtils.getField(precedents, "atLeast");
    ReflectionTestUtils.setField(precedents, "atLeast", 3);
  }

  @AfterEach
  void asBefore() {
    ReflectionTestUtils.setField(precedents, "atLeast", before);
  }

  /** Decisions of other Centers on the same issue and six digits, which no other test uses. */
  private void decided(String heading, boolean... granted) {
    for (int i = 0; i < granted.length; i++) {
      jdbc.sql(
              """
              with opened as (
                insert into docket_case (case_number, line_of_work, status, importer_number,
                    importer_name, filer_name, filed_by, filed_on, opened_at, center)
                values (:caseNumber, 'PROTEST', 'CLOSED', '93-770000400', 'Secret Imports', 'x',
                    'x', date '2026-01-02', timestamptz '2026-01-02 12:00-05', 'textiles')
                returning case_number)
              insert into decision (case_number, line_of_work, center, round, outcome, days,
                  touches, recorded_at, issue, statute, heading, granted)
              select case_number, 'PROTEST', 'textiles', 0, :outcome, 1, 2,
                  timestamptz '2026-01-02 12:00-05', 'CLASSIFICATION', '19 USC 1514(a)(2)',
                  :heading, :granted
              from opened""")
          .param("caseNumber", "P-2026-8%s%d".formatted(heading, i))
          .param("outcome", granted[i] ? "ALLOWED" : "DENIED")
          .param("heading", heading)
          .param("granted", granted[i])
          .update();
    }
  }

  private String filed(String heading) {
    return cases.file(Filing.protest().claimedNumber(heading + "0000"));
  }

  private Map<String, Object> denial(String why) {
    Map<String, Object> answers = new HashMap<>();
    answers.put(Answer.OUTCOME, "DENIED");
    answers.put(Answer.REASON, "Not so");
    if (why != null) {
      answers.put(Answer.DIFFERS_REASON, why);
    }
    return answers;
  }

  private Map<String, Object> facts(String person, String caseNumber, String task) {
    String id = work.only(person, caseNumber, task).getId();
    return as.get(person, () -> forms.getTaskFormVariables(id));
  }

  @Test
  void whoDecidesOtherwiseThanMostSaysWhyAndTheApproverReadsIt() {
    decided("950691", true, true, false);
    String caseNumber = filed("950691");
    assertThat(facts(SPECIALIST, caseNumber, Task.REVIEW_PROTEST).get(Fact.LIKE_DECISIONS))
        .isEqualTo(
            """
            classification on 950691: allowed 2, denied 1
            P-2026-89506912, textiles, denied on 2026-01-02
            P-2026-89506911, textiles, allowed on 2026-01-02
            P-2026-89506910, textiles, allowed on 2026-01-02""");
    assertThatThrownBy(() -> steps.propose(caseNumber, denial(null)))
        .hasMessageContaining("2 of 3 like cases were decided otherwise")
        .hasMessageNotContaining("Secret");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    steps.propose(caseNumber, denial("These are for children"));
    assertThat(facts("electronics-supervisor", caseNumber, Task.APPROVE_DETERMINATION))
        .containsEntry(Fact.PROPOSED_DIFFERS, "These are for children");
    steps.approve(caseNumber);
    assertThat(decisions.find(LineOfWork.PROTEST, "9506", "CLASSIFICATION", "19 USC 1514(a)(2)"))
        .extracting(LikeDecision::caseNumber, LikeDecision::outcome)
        .contains(tuple(caseNumber, "DENIED"));
  }

  @Test
  void withMostOfThemNothingIsAsked() {
    decided("950699", true, false, false);
    String caseNumber = filed("950699");
    steps.propose(caseNumber, denial("Said for nothing"));
    assertThat(facts("electronics-supervisor", caseNumber, Task.APPROVE_DETERMINATION))
        .doesNotContainKey(Fact.PROPOSED_DIFFERS);
  }

  /** Two are no practice, and of four one half is not most. */
  @Test
  void aFewOrAHalfMakeNoPractice() {
    decided("950710", true, true);
    steps.propose(filed("950710"), denial(null));
    decided("950720", true, true, false, false);
    steps.propose(filed("950720"), denial(null));
  }

  @Test
  void whatWasTakenBackIsNoPrecedent() {
    decided("950730", true, true, true);
    jdbc.sql(
            """
            insert into decision (case_number, line_of_work, center, round, days, touches,
                recorded_at)
            select case_number, line_of_work, center, 0, 1, 2, recorded_at from decision
            where heading = '950730' limit 1""")
        .update();
    steps.propose(filed("950730"), denial(null));
    assertThat(decisions.find(null, "950730", null, null)).hasSize(2);
  }
}
