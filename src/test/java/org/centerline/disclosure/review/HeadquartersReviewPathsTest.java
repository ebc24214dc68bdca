package org.centerline.disclosure.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.centerline.disclosure.DisclosureDesk;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureProcess.Handoff;
import org.centerline.disclosure.DisclosureProcess.Task;
import org.centerline.disclosure.Told;
import org.centerline.disclosure.loss.Calculation;
import org.centerline.disclosure.loss.Calculations;
import org.centerline.disclosure.outcome.OutcomeProposals;
import org.centerline.disclosure.tender.TenderEvents;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LetterFile;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.statute.ClockKind;
import org.centerline.statute.HeadquartersReview.Issue;
import org.centerline.statute.Money;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;

/**
 * Headquarters reviews a calculation (19 CFR 162.74(c)): 100,000.00 lost at port 2704 and 20,000.00
 * at 3901, tendered in full.
 */
@CenterlineTest
class HeadquartersReviewPathsTest {

  private static final String ATTORNEY = "hq-attorney";
  private static final String OFFICER = "fpf-officer";
  private static final String SECOND_OFFICER = "fpf-officer-2";

  private final DisclosureDesk desk;
  private final Calculations calculations;
  private final ReviewRequests reviews;
  private final TenderEvents tenders;
  private final CaseClocks clocks;
  private final Revenue revenue;
  private final LetterFile letters;
  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private final Steps steps;
  private final Today today;

  private final String first = EntryNumbers.next();
  private final String second = EntryNumbers.next();

  private final OutcomeProposals proposals;

  HeadquartersReviewPathsTest(
      OutcomeProposals proposals,
      DisclosureDesk desk,
      Calculations calculations,
      ReviewRequests reviews,
      TenderEvents tenders,
      CaseClocks clocks,
      Revenue revenue,
      LetterFile letters,
      Cases cases,
      Work work,
      Jobs jobs,
      Steps steps,
      Today today) {
    this.proposals = proposals;
    this.desk = desk;
    this.calculations = calculations;
    this.reviews = reviews;
    this.tenders = tenders;
    this.clocks = clocks;
    this.revenue = revenue;
    this.letters = letters;
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
    this.steps = steps;
    this.today = today;
  }

  private String lines(String atFirst, String atSecond) {
    return """
        %s,2704,2024-08-01,2025-06-02,DUTY,0,%s
        %s,3901,2025-02-03,,DUTY,0,%s
        """
        .formatted(first, atFirst, second, atSecond);
  }

  private String disclosed() {
    String caseNumber = desk.file(Told.disclosure().build());
    jobs.run(caseNumber, Handoff.ACKNOWLEDGE_DISCLOSURE);
    work.complete(OFFICER, caseNumber, Task.ASK_INVESTIGATIONS, Map.of("commencement", "NONE"));
    return caseNumber;
  }

  private String person(String caseNumber, String role) {
    return cases.get(caseNumber).center() + "-" + role;
  }

  private void calculated(String caseNumber) {
    work.complete(
        person(caseNumber, "import-specialist"),
        caseNumber,
        Task.VERIFY_LOSS,
        Map.of("lossLines", lines("100000", "20000"), "sampled", "NO", "note", "Ledgers"));
    work.complete(
        person(caseNumber, "supervisor"),
        caseNumber,
        Task.APPROVE_CALCULATION,
        Map.of("calculationApproval", "APPROVE"));
    jobs.run(caseNumber, Handoff.SEND_CALCULATION);
  }

  private void tender(String caseNumber, String amount) {
    tenders.tender(cases.get(caseNumber), Today.FIRST, amount);
  }

  private void ask(String caseNumber, Issue... issues) {
    reviews.ask(cases.get(caseNumber), Today.FIRST, List.of(issues), "The dies are no assists");
  }

  private void refused(String caseNumber, String code, Issue... issues) {
    assertThatThrownBy(() -> ask(caseNumber, issues))
        .isInstanceOfSatisfying(
            EventRefused.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.citation()).isEqualTo("19 CFR 162.74(c)");
            });
  }

  private void port(String caseNumber, String port) {
    steps.acknowledge(caseNumber, port);
    steps.settle(caseNumber, port);
  }

  /** Nobody is asked about nothing, whether the list is empty or not there. */
  @Test
  void aReviewOfNothingIsRefused() {
    String caseNumber = proposable();
    refused(caseNumber, "REVIEW_ISSUE");
    assertThatThrownBy(
            () -> reviews.ask(cases.get(caseNumber), Today.FIRST, null, "The dies are no assists"))
        .isInstanceOfSatisfying(
            EventRefused.class, refusal -> assertThat(refusal.code()).isEqualTo("REVIEW_ISSUE"));
  }

  private String proposable() {
    String caseNumber = disclosed();
    calculated(caseNumber);
    tender(caseNumber, "120000");
    steps.handOff(caseNumber);
    port(caseNumber, "2704");
    port(caseNumber, "3901");
    return caseNumber;
  }

  private void propose(String caseNumber) {
    work.complete(
        OFFICER,
        caseNumber,
        Task.PROPOSE_OUTCOME,
        Map.of(
            "validity",
            "VALID",
            "culpability",
            "NEGLIGENCE",
            "penalty",
            "0",
            "reason",
            "As disclosed; that port 3901 was not listed was an oversight"));
  }

  private void change(String caseNumber, String atFirst, String atSecond) {
    decide(caseNumber, lines(atFirst, atSecond));
    jobs.run(caseNumber, Handoff.SEND_REVIEW);
  }

  private void decide(String caseNumber, String lines) {
    work.complete(
        ATTORNEY,
        caseNumber,
        Task.REVIEW_CALCULATION,
        Map.of(
            "reviewDecision",
            "CHANGE",
            "lossLines",
            lines,
            "reason",
            "The dies are assists in part"));
  }

  private List<RevenueInstruction> told(String caseNumber, RevenueKind kind) {
    return revenue.of(List.of(caseNumber)).stream().filter(one -> one.kind() == kind).toList();
  }

  @Test
  void askedWhileThePortsWorkItIsConfirmedOnce() {
    String caseNumber = disclosed();
    refused(caseNumber, "NO_CALCULATION", Issue.VALUE);
    calculated(caseNumber);
    tender(caseNumber, "119999.99");
    refused(caseNumber, "REVIEW_NOT_DEPOSITED", Issue.VALUE);
    tender(caseNumber, "0.01");
    steps.handOff(caseNumber);
    refused(caseNumber, "REVIEW_ISSUE", Issue.VALUE, Issue.OTHER);
    refused(caseNumber, "REVIEW_ISSUE");
    assertThat(cases.events(caseNumber)).doesNotContain("REVIEW_ASKED");

    ask(caseNumber, Issue.VALUE);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.ON_HOLD);
    refused(caseNumber, "REVIEW_ONCE", Issue.VALUE);
    port(caseNumber, "2704");
    port(caseNumber, "3901");
    assertThat(work.of(OFFICER, caseNumber)).isEmpty();
    assertThatThrownBy(
            () ->
                work.complete(
                    ATTORNEY,
                    caseNumber,
                    Task.REVIEW_CALCULATION,
                    Map.of("reviewDecision", "CHANGE", "reason", "x", "lossLines", "1,2")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("Line 1, has 2 columns");
    work.handBack(ATTORNEY, caseNumber, Task.REVIEW_CALCULATION);
    work.complete(
        ATTORNEY,
        caseNumber,
        Task.REVIEW_CALCULATION,
        Map.of("reviewDecision", "CONFIRM", "reason", "Dies are assists (19 USC 1401a(h))"));
    jobs.run(caseNumber, Handoff.SEND_REVIEW);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(letters.find(caseNumber, 5).orElseThrow().html())
        .contains("confirmed the calculation of $120000.00", "Dies are assists", "is final")
        .doesNotContain("beyond the loss");
    refused(caseNumber, "REVIEW_ONCE", Issue.VALUE);
    propose(caseNumber);
    assertThat(told(caseNumber, RevenueKind.TENDER)).hasSize(2);
  }

  /** From March 10 2026 thirty days run to April 9; what 3901 lacks of its loss goes there. */
  @Test
  void whatIsOwedMoreHasANoticeAndThirtyDaysOfItsOwn() {
    String caseNumber = proposable();
    ask(caseNumber, Issue.CLASSIFICATION, Issue.RATE);
    assertThat(work.of(OFFICER, caseNumber)).isEmpty();
    change(caseNumber, "100000", "50000");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_INFORMATION);
    assertThat(letters.find(caseNumber, 5).orElseThrow().html())
        .contains("the loss is $150000.00", "assists in part", "the rest follows");
    assertThat(letters.find(caseNumber, 6).orElseThrow().html())
        .contains("Tender the remaining $30000.00 by 2026-04-09")
        .doesNotContain("Review by Headquarters");
    assertThat(clocks.find(caseNumber, ClockKind.TENDER).orElseThrow())
        .extracting(clock -> clock.due(), clock -> clock.state())
        .containsExactly(LocalDate.of(2026, 4, 9), ClockState.OPEN);

    tender(caseNumber, "30000");
    assertThat(told(caseNumber, RevenueKind.TENDER))
        .extracting(RevenueInstruction::port, one -> one.total().toString())
        .containsExactly(
            tuple("2704", "100000.00"), tuple("3901", "20000.00"), tuple("3901", "30000.00"));
    steps.handOff(caseNumber);
    port(caseNumber, "3901");
    propose(caseNumber);
  }

  /**
   * Headquarters states the line of the second entry anew, 20,000.00 to 50,000.00, and adds a fee
   * of 7.00 on it; the 100,000.00 of the first stay: 150,007.00.
   */
  @Test
  void headquartersStatesOnlyTheLinesThatChange() {
    String caseNumber = proposable();
    ask(caseNumber, Issue.VALUE);
    assertThatThrownBy(() -> decide(caseNumber, second + ",2704,2025-02-03,,499,0,7.00"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("Lines of entry %s differ in its port or dates".formatted(second));
    work.handBack(ATTORNEY, caseNumber, Task.REVIEW_CALCULATION);
    decide(
        caseNumber,
        """
        %1$s,3901,2025-02-03,,DUTY,0,50000
        %1$s,3901,2025-02-03,,499,0,7.00"""
            .formatted(second));
    jobs.run(caseNumber, Handoff.SEND_REVIEW);
    assertThat(letters.find(caseNumber, 5).orElseThrow().html())
        .contains("the loss is $150007.00", first)
        .contains(second + ", port 3901, entered 2025-02-03, not liquidated: Duty $50000.00")
        .contains("499 Merchandise processing fee $7.00");
    assertThat(cases.detail(caseNumber, "CALCULATION_REVIEWED"))
        .contains("from $120000.00 to $150007.00", "2 lines stated anew of 3");
  }

  /** That nothing is owed on a line is stated with as much paid as owed. */
  @Test
  void aLineOnWhichNothingIsLostIsStatedAsPaid() {
    String caseNumber = proposable();
    ask(caseNumber, Issue.VALUE);
    decide(caseNumber, first + ",2704,2024-08-01,2025-06-02,DUTY,5,5");
    jobs.run(caseNumber, Handoff.SEND_REVIEW);
    assertThat(letters.find(caseNumber, 5).orElseThrow().html())
        .contains("the loss is $20000.00", second);
  }

  @Test
  void whatIsOwedMoreAndNotTenderedIsDecidedOn() {
    String caseNumber = proposable();
    ask(caseNumber, Issue.VALUE);
    change(caseNumber, "100000", "50000");
    today.is(LocalDate.of(2026, 4, 10));
    jobs.run(caseNumber, DisclosureProcess.Timer.TENDER_OVER);
    work.complete(
        OFFICER,
        caseNumber,
        Task.DECIDE_TENDER_DELAY,
        Map.of("tenderDecision", "DENY", "note", "Nothing came"));
    assertThat(work.only(OFFICER, caseNumber, Task.PROPOSE_OUTCOME)).isNotNull();
    assertThat(told(caseNumber, RevenueKind.TENDER)).hasSize(2);
  }

  /**
   * Half came after April 9, the thirtieth day: that Headquarters finds more makes it no earlier.
   */
  @Test
  void aReviewDoesNotGiveBackATimeThatWasMissed() {
    LocalDate late = LocalDate.of(2026, 4, 10);
    String caseNumber = disclosed();
    calculated(caseNumber);
    tender(caseNumber, "60000");
    today.is(late);
    jobs.run(caseNumber, DisclosureProcess.Timer.TENDER_OVER);
    work.complete(
        OFFICER,
        caseNumber,
        Task.DECIDE_TENDER_DELAY,
        Map.of("tenderDecision", "DENY", "note", "Half is outstanding"));
    steps.handOff(caseNumber);
    port(caseNumber, "2704");
    port(caseNumber, "3901");
    tenders.tender(cases.get(caseNumber), late, "60000");
    reviews.ask(cases.get(caseNumber), late, List.of(Issue.VALUE), "The dies are no assists");
    change(caseNumber, "100000", "50000");
    assertThat(clocks.find(caseNumber, ClockKind.TENDER).orElseThrow())
        .extracting(clock -> clock.due(), clock -> clock.state())
        .containsExactly(LocalDate.of(2026, 4, 9), ClockState.MISSED);
    jobs.run(caseNumber, DisclosureProcess.Timer.TENDER_OVER);
    assertThat(work.only(OFFICER, caseNumber, Task.DECIDE_TENDER_DELAY)).isNotNull();
  }

  /** 80,000.00 are lost, all of 20,000.00 at 3901: 40,000.00 go back from 2704. */
  @Test
  void whatWasTenderedTooMuchIsPaidBackByThePortThatTookIt() {
    String caseNumber = proposable();
    propose(caseNumber);
    ask(caseNumber, Issue.SPECIAL_PROGRAM);
    assertThat(proposals.get(caseNumber).returnedNote()).as("it stands no more").isNotNull();
    assertThat(work.of(SECOND_OFFICER, caseNumber)).isEmpty();
    change(caseNumber, "60000", "20000");
    assertThat(letters.find(caseNumber, 5).orElseThrow().html())
        .contains("the loss is $80000.00", "$40000.00 was tendered beyond the loss");
    assertThat(clocks.find(caseNumber, ClockKind.TENDER).orElseThrow().state())
        .isEqualTo(ClockState.MET);
    propose(caseNumber);
    work.complete(
        SECOND_OFFICER, caseNumber, Task.APPROVE_OUTCOME, Map.of("outcomeApproval", "APPROVE"));
    assertThat(told(caseNumber, RevenueKind.REFUND))
        .extracting(RevenueInstruction::port, one -> one.total().toString())
        .containsExactly(tuple("2704", "40000.00"));
    assertThatThrownBy(() -> ask(caseNumber, Issue.VALUE))
        .isInstanceOfSatisfying(
            EventRefused.class, refusal -> assertThat(refusal.code()).isEqualTo("ALREADY_DECIDED"));
  }

  /** The instruction that 3901 sent back is cancelled: only the one issued anew is money there. */
  @Test
  void whatAPortGotTwiceToTakeInItHoldsOnce() {
    String caseNumber = disclosed();
    calculated(caseNumber);
    tender(caseNumber, "120000");
    steps.handOff(caseNumber);
    steps.acknowledge(
        caseNumber,
        "3901",
        Map.of(
            "acknowledgement",
            "REJECTED",
            "rejectionCode",
            "OTHER",
            "portReason",
            "No such account"));
    steps.resolve(caseNumber, Map.of("resolution", "REISSUE", "correction", "It exists"));
    steps.handOff(caseNumber);
    port(caseNumber, "2704");
    port(caseNumber, "3901");
    propose(caseNumber);
    work.complete(
        SECOND_OFFICER, caseNumber, Task.APPROVE_OUTCOME, Map.of("outcomeApproval", "APPROVE"));
    assertThat(told(caseNumber, RevenueKind.TENDER)).hasSize(3);
    assertThat(told(caseNumber, RevenueKind.REFUND)).isEmpty();
  }

  /** 120,000.00 in all as before, of which 70,000.00 of 2704 are found to be lost at 3901. */
  @Test
  void whatIsShiftedToAnotherPortIsTakenInThereBeforeItGoesBackHere() {
    String caseNumber = proposable();
    ask(caseNumber, Issue.VALUE);
    change(caseNumber, "30000", "90000");
    assertThat(letters.find(caseNumber, 5).orElseThrow().html())
        .contains("2704: $70000.00", "3901: $70000.00", "within 30 days")
        .doesNotContain("was tendered beyond the loss");
    assertThat(told(caseNumber, RevenueKind.TENDER))
        .extracting(RevenueInstruction::port, one -> one.total().toString())
        .containsExactlyInAnyOrder(
            tuple("2704", "100000.00"), tuple("3901", "20000.00"), tuple("3901", "70000.00"));
    assertThat(work.of(OFFICER, caseNumber)).isEmpty();
    steps.handOff(caseNumber);
    port(caseNumber, "3901");
    propose(caseNumber);
    work.complete(
        SECOND_OFFICER, caseNumber, Task.APPROVE_OUTCOME, Map.of("outcomeApproval", "APPROVE"));
    assertThat(told(caseNumber, RevenueKind.REFUND))
        .extracting(RevenueInstruction::port, one -> one.total().toString())
        .containsExactly(tuple("2704", "70000.00"));
  }

  /** Nothing is lost on the entry of August 1 2024: the oldest is that of February 3 2025. */
  @Test
  void theLimitationCountsFromWhatHeadquartersFinds() {
    String caseNumber = proposable();
    assertThat(limitation(caseNumber)).isEqualTo("2029-08-01");
    ask(caseNumber, Issue.VALUE);
    change(caseNumber, "0", "20000");
    assertThat(limitation(caseNumber)).isEqualTo("2030-02-03");
  }

  private LocalDate limitation(String caseNumber) {
    return clocks.find(caseNumber, ClockKind.LIMITATION).orElseThrow().due();
  }

  @Test
  void nobodyReviewsWhatTheyCalculated() {
    String caseNumber = proposable();
    Calculation calculated = calculations.get(caseNumber);
    calculations.add(
        caseNumber, ATTORNEY, calculated.basis(), "On loan to the Center", calculated.lines());
    assertThat(calculations.secondPerson().approve(caseNumber, "someone")).isTrue();
    calculations.noticed(caseNumber, Today.FIRST);
    ask(caseNumber, Issue.VALUE);
    assertThatThrownBy(
            () ->
                work.complete(
                    ATTORNEY,
                    caseNumber,
                    Task.REVIEW_CALCULATION,
                    Map.of("reviewDecision", "CONFIRM", "reason", "As I calculated")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("Nobody reviews what they calculated or approved");
    assertThat(calculations.get(caseNumber).loss(Today.FIRST).total())
        .isEqualTo(Money.of("120000"));
  }
}
