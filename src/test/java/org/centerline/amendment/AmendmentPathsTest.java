package org.centerline.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.centerline.amendment.summary.SummaryVersions;
import org.centerline.amendment.summary.SummaryVersions.Held;
import org.centerline.amendment.summary.SummaryVersions.Side;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.FiledPaper;
import org.centerline.docket.LetterFile;
import org.centerline.engine.CenterRole;
import org.centerline.statute.AmendmentKind;
import org.centerline.statute.Money;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.InTurn;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The paths of an amendment.
 *
 * <table>
 * <caption>Paths and the tests that walk them</caption>
 * <tr><th>path</th><th>test</th></tr>
 * <tr><td>refused</td><td>{@link #whatIsNotEligibleIsRefusedWithEveryReasonAndTheWayThatRemains}</td></tr>
 * <tr><td>straight through</td><td>{@link #aSmallChangeIsAcceptedWithoutAPerson}</td></tr>
 * <tr><td>reviewed and accepted</td><td>{@link #aPersonAcceptsAndTheVersionsHaveNoGap}</td></tr>
 * <tr><td>reviewed and rejected</td><td>{@link #aPersonRejectsAndTheSummaryStaysAsItWas}</td></tr>
 * <tr><td>high risk</td><td>{@link #highRiskIsToldToThePortAndReviewed}</td></tr>
 * <tr><td>one at a time</td><td>{@link #whileOneIsUnderReviewTheNextIsRefused}</td></tr>
 * </table>
 */
@CenterlineTest
class AmendmentPathsTest {

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final InTurn inTurn;
  private final CaseFindings findings;
  private final LetterFile letters;
  private final SummaryVersions versions;
  private final HistoryService history;
  private final AmendmentFile file;

  AmendmentPathsTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      InTurn inTurn,
      CaseFindings findings,
      LetterFile letters,
      SummaryVersions versions,
      HistoryService history,
      AmendmentFile file) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.inTurn = inTurn;
    this.findings = findings;
    this.letters = letters;
    this.versions = versions;
    this.history = history;
    this.file = file;
  }

  private String file(AmendmentForms form) {
    return cases.file(form);
  }

  /** $49 less is owed; nobody has rejected anything of this importer. */
  @Test
  void aPersonAcceptsAndTheVersionsHaveNoGap() {
    AmendmentForms form = AmendmentForms.correction().duty("201.00");
    String caseNumber = file(form);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(held(form)).containsExactly(new Held(1, caseNumber, Side.OLD));
    review(caseNumber, "ACCEPT");
    assertThat(held(form))
        .containsExactly(new Held(1, caseNumber, Side.OLD), new Held(2, caseNumber, Side.NEW));
    answer(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ACCEPTED");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_LIQUIDATION);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("is accepted", "Version 2", "Duty: $250.00 becomes $201.00, $49.00 less")
        .contains("H99: Other (inferred, not CBP&#39;s words)");

    String next = file(form.again(2).duty("180.00"));
    assertThat(cases.get(next).screening()).isEqualTo("ACCEPTED");
    review(next, "ACCEPT");
    assertThat(held(form)).extracting(Held::version).containsExactly(1, 2, 3);
    assertThat(versions.stated(next, Side.OLD).charged()).isEqualTo(Money.of("235.64"));
  }

  static List<String> everyCourseOfFour() {
    return IntStream.range(0, 16)
        .mapToObj(i -> "%4s".formatted(Integer.toBinaryString(i)).replace(' ', '0'))
        .toList();
  }

  /** 1 accepts, 0 rejects: whatever the course, accepted versions are 2, 3, ... and none other. */
  @ParameterizedTest
  @MethodSource("everyCourseOfFour")
  void versionsHaveNoGapWhateverIsAcceptedOrRejected(String course) {
    AmendmentForms form = AmendmentForms.correction();
    List<Held> expected = new ArrayList<>();
    int version = 1;
    for (int step = 0; step < course.length(); step++) {
      AmendmentForms next = version == 1 ? form : form.again(version);
      String caseNumber = file(next.duty("%d.00".formatted(201 - 50 * step)));
      if (!jobs.at(caseNumber, AmendmentProcess.Handoff.TELL_PORT_OF_RISK).isEmpty()) {
        jobs.run(caseNumber, AmendmentProcess.Handoff.TELL_PORT_OF_RISK);
      }
      if (step == 0) {
        expected.add(new Held(1, caseNumber, Side.OLD));
      }
      boolean accepts = course.charAt(step) == '1';
      review(caseNumber, accepts ? "ACCEPT" : "REJECT");
      if (accepts) {
        version++;
        expected.add(new Held(version, caseNumber, Side.NEW));
      }
    }
    assertThat(held(form)).isEqualTo(expected);
  }

  @Test
  void aPersonRejectsAndTheSummaryStaysAsItWas() {
    AmendmentForms form = AmendmentForms.correction().duty("201.00");
    String caseNumber = file(form);
    review(caseNumber, "REJECT");
    answer(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("REJECTED");
    assertThat(held(form)).extracting(Held::version).containsExactly(1);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("is rejected", "Looked at", "stays as it was");
  }

  /** $12.00 more is owed. */
  @Test
  void aSmallChangeIsAcceptedWithoutAPerson() {
    String caseNumber = notDrawn();
    answer(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ACCEPTED");
    assertThat(cases.get(caseNumber).determinationReason())
        .contains("row 'smallIncrease' of the risk table, version ");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(passed(caseNumber)).doesNotContain(AmendmentProcess.Task.REVIEW_AMENDMENT);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("$12.00 is less than $20.00 and is disregarded");
  }

  /** Ten of a hundred are drawn for a person; another importer's is then another draw. */
  private String notDrawn() {
    String caseNumber;
    do {
      caseNumber = file(AmendmentForms.correction().duty("262.00"));
    } while (cases.get(caseNumber).determination() == null);
    return caseNumber;
  }

  /** Z28, Z34: the statement is not collected and "N/A" explains nothing. */
  @Test
  void whatIsNotEligibleIsRefusedWithEveryReasonAndTheWayThatRemains() {
    AmendmentForms form =
        AmendmentForms.correction().duty("201.00").statementCollected(false).explained("N/A");
    String caseNumber = file(form);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("REJECTED");
    assertThat(cases.get(caseNumber).screening()).isEqualTo("REJECTED");
    assertThat(findings.of(List.of(caseNumber)))
        .extracting(CaseFinding::code)
        .contains("B47", "EXPLANATION");
    assertThat(cases.get(caseNumber).determinationReason())
        .contains("Send it again when the periodic monthly statement has been collected.");
    answer(caseNumber);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html()).contains("is rejected");
    assertThat(held(form)).isEmpty();
  }

  /** 19 CFR 101.9(b): supplemental information letters ended on September 20 2007. */
  @Test
  void aFormerWayOfAmendingIsRefused() {
    String caseNumber = file(AmendmentForms.correction().kind(AmendmentKind.SIL).duty("201.00"));
    assertThat(findings.of(List.of(caseNumber)))
        .extracting(CaseFinding::code)
        .contains("SIL_ENDED");
  }

  /** Type 01 becomes 03 with $500 of antidumping duty: a person decides. */
  @Test
  void risingDumpingDutiesAreReviewedHoweverSmall() {
    String caseNumber = file(AmendmentForms.correction().dumping("5.00"));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(cases.events(caseNumber)).contains("SEGMENTED");
  }

  @Test
  void highRiskIsToldToThePortAndReviewed() {
    AmendmentForms form = AmendmentForms.correction().duty("60000.00");
    String first = file(form);
    review(first, "ACCEPT");
    String caseNumber = file(form.again(2).duty("100.00"));
    jobs.run(caseNumber, AmendmentProcess.Handoff.TELL_PORT_OF_RISK);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("Port Director, LOS ANGELES", "$59900.00 less");
    review(caseNumber, "REJECT");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("REJECTED");
  }

  /** Z29. */
  @Test
  void whileOneIsUnderReviewTheNextIsRefused() {
    AmendmentForms form = AmendmentForms.correction().duty("201.00");
    String first = file(form);
    String second = file(form.again(1).duty("150.00"));
    assertThat(cases.get(second).determination()).isEqualTo("REJECTED");
    assertThat(findings.of(List.of(second))).extracting(CaseFinding::code).contains("UNDER_REVIEW");
    review(first, "ACCEPT");
    assertThat(held(form)).extracting(Held::version).containsExactly(1, 2);
  }

  @Test
  void ofTwoFiledAtTheSameMomentOneIsReviewed() throws InterruptedException {
    AmendmentForms form = AmendmentForms.correction().duty("201.00");
    String[] filed = new String[2];
    Throwable refused =
        inTurn.run(
            () -> filed[0] = file(form), () -> filed[1] = file(form.again(1).duty("150.00")));
    assertThat(refused).isNull();
    assertThat(cases.get(filed[0]).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(cases.get(filed[1]).determination()).isEqualTo("REJECTED");
  }

  /** An amendment of version 1 after version 2 came into force. */
  @Test
  void onlyTheNewestVersionCanBeAmended() {
    AmendmentForms form = AmendmentForms.correction().duty("201.00");
    review(file(form), "ACCEPT");
    String late = file(form.again(1).duty("150.00"));
    assertThat(findings.of(List.of(late))).extracting(CaseFinding::code).contains("VERSION");
  }

  @Test
  void theCaseFileShowsTheDifferenceLineByLineAndByClassCode() {
    String caseNumber = cases.file(AmendmentForms.correction().hts("8443310000").duty("201.00"));
    List<FiledPaper.Table> tables = file.tables(caseNumber);
    assertThat(tables.get(0).rows())
        .containsExactly(
            Arrays.asList("1, changed", "Tariff number", "8471300100", "8443310000", null),
            List.of("1, changed", "Duty", "$250.00", "$201.00", "-49.00"));
    assertThat(tables.get(1).rows()).contains(List.of("Duty", "250.00", "201.00", "-49.00"));
    assertThat(tables.get(1).caption()).isEqualTo("Net: -$49.00");
  }

  @Test
  void aDecisionNeedsAReason() {
    String caseNumber = file(AmendmentForms.correction().duty("201.00"));
    assertThatThrownBy(
            () ->
                work.complete(
                    specialist(caseNumber),
                    caseNumber,
                    AmendmentProcess.Task.REVIEW_AMENDMENT,
                    Map.of("amendmentDecision", "ACCEPT")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("reason is required");
    assertThat(cases.get(caseNumber).determination()).isNull();
  }

  private void review(String caseNumber, String decision) {
    work.complete(
        specialist(caseNumber),
        caseNumber,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of("amendmentDecision", decision, "reason", "Looked at"));
  }

  private String specialist(String caseNumber) {
    return steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST);
  }

  private void answer(String caseNumber) {
    jobs.run(caseNumber, AmendmentProcess.Handoff.SEND_ANSWER);
  }

  private List<Held> held(AmendmentForms form) {
    return versions.of(form.entryNumber());
  }

  private List<String> passed(String caseNumber) {
    String instance =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(caseNumber)
            .singleResult()
            .getId();
    return history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }
}
