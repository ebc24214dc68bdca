package org.centerline.disclosure.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.centerline.disclosure.DisclosureEvents;
import org.centerline.disclosure.DisclosureFiling;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.disclosure.DisclosureProcess.Handoff;
import org.centerline.disclosure.DisclosureProcess.Task;
import org.centerline.disclosure.Supplement;
import org.centerline.disclosure.Told;
import org.centerline.disclosure.tender.TenderEvents;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.LetterFile;
import org.centerline.docket.Viewer;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.reconciliation.BookLine;
import org.centerline.revenue.reconciliation.Books;
import org.centerline.statute.ClockKind;
import org.centerline.statute.FilerRole;
import org.centerline.statute.Money;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;

/** What FP&amp;F is advised and held to when it proposes and approves the outcome (C6, C8). */
@CenterlineTest
class OutcomePathsTest {

  private static final String OFFICER = "fpf-officer";
  private static final String SECOND_OFFICER = "fpf-officer-2";

  private final OutcomeFactSheet sheet;
  private final ApproveOutcome approval;
  private final OutcomeProposals proposals;
  private final DisclosureEvents events;
  private final TenderEvents tenders;
  private final LetterFile letters;
  private final CaseClocks clocks;
  private final Revenue revenue;
  private final Books books;
  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private final Steps steps;
  private final Today today;

  private final String named = EntryNumbers.next();
  private final String other = EntryNumbers.next();

  OutcomePathsTest(
      OutcomeFactSheet sheet,
      ApproveOutcome approval,
      OutcomeProposals proposals,
      DisclosureEvents events,
      TenderEvents tenders,
      LetterFile letters,
      CaseClocks clocks,
      Revenue revenue,
      Books books,
      Cases cases,
      Work work,
      Jobs jobs,
      Steps steps,
      Today today) {
    this.sheet = sheet;
    this.approval = approval;
    this.proposals = proposals;
    this.events = events;
    this.tenders = tenders;
    this.letters = letters;
    this.clocks = clocks;
    this.revenue = revenue;
    this.books = books;
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
    this.steps = steps;
    this.today = today;
  }

  /** On each entry 1,000.00 of duty, liquidated June 2 2025. */
  private static String line(String entryNumber) {
    return entryNumber + ",2704,2024-08-01,2025-06-02,DUTY,500.00,1500.00";
  }

  private String noticed(Told told, String... lines) {
    String caseNumber = cases.file(told.build());
    jobs.run(caseNumber, Handoff.ACKNOWLEDGE_DISCLOSURE);
    work.complete(OFFICER, caseNumber, Task.ASK_INVESTIGATIONS, Map.of("commencement", "NONE"));
    String center = cases.get(caseNumber).center();
    work.complete(
        center + "-import-specialist",
        caseNumber,
        Task.VERIFY_LOSS,
        Map.of("lossLines", String.join("\n", lines), "sampled", "NO", "note", "Ledgers"));
    work.complete(
        center + "-supervisor",
        caseNumber,
        Task.APPROVE_CALCULATION,
        Map.of("calculationApproval", "APPROVE"));
    jobs.run(caseNumber, Handoff.SEND_CALCULATION);
    return caseNumber;
  }

  /** As far as to its outcome, the tender taken in. */
  private String tendered(Told told, String... lines) {
    String caseNumber = noticed(told.tendering(lines.length + "000.00"), lines);
    takeIn(caseNumber);
    return caseNumber;
  }

  private void takeIn(String caseNumber) {
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
  }

  private void propose(String caseNumber, String validity, String culpability, String penalty) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("validity", validity);
    answers.put("culpability", culpability);
    answers.put("penalty", penalty);
    answers.put("reason", "As found");
    answers.put("domesticValue", "90000.00");
    if (validity.equals("VALID_IN_PART")) {
      answers.put("notCovered", "Entry " + other);
    }
    work.complete(OFFICER, caseNumber, Task.PROPOSE_OUTCOME, answers);
  }

  private void refused(
      String caseNumber, String validity, String culpability, String penalty, String words) {
    assertThatThrownBy(() -> propose(caseNumber, validity, culpability, penalty))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(words);
    work.handBack(OFFICER, caseNumber, Task.PROPOSE_OUTCOME);
  }

  private void approve(String person, String caseNumber) {
    work.complete(person, caseNumber, Task.APPROVE_OUTCOME, Map.of("outcomeApproval", "APPROVE"));
  }

  private String shown(String caseNumber, String fact) {
    return sheet.of(opened(caseNumber, Task.PROPOSE_OUTCOME)).get(fact);
  }

  private OpenedTask opened(String caseNumber, String task) {
    String id = work.only(SECOND_OFFICER, caseNumber, task).getId();
    return new OpenedTask(id, caseNumber, null, null, null, SECOND_OFFICER);
  }

  private String proposed(String caseNumber) {
    return proposals.get(caseNumber).advised();
  }

  /**
   * 19 USC 1593a(c) penalizes fraud and negligence. Overpaid June 2 2025 and tendered March 10
   * 2026, 1,000.00 bear 281 days at 7 %: 1,000 x ((1 + 0.07 / 365)^281 - 1) = 55.3635.
   */
  @Test
  void aDrawbackClaimKnowsNoGrossNegligenceAndItsLimitHolds() {
    String caseNumber = tendered(Told.disclosure().drawback().naming(named, "2704"), line(named));
    refused(
        caseNumber,
        "VALID",
        "GROSS_NEGLIGENCE",
        "0",
        "19 USC 1593a knows fraud and negligence, no gross negligence.");
    assertThat(shown(caseNumber, Fact.MAXIMUM_PENALTY))
        .contains("For negligence", "For fraud")
        .doesNotContain("gross");
    refused(caseNumber, "VALID", "NEGLIGENCE", "55.37", "the law allows: at most $55.36");
    refused(caseNumber, "VALID", "FRAUD", "1000.01", "the law allows: at most $1000.00");
    propose(caseNumber, "VALID", "NEGLIGENCE", "55.36");
  }

  /** Who proposed it would only keep it from the second officer. */
  @Test
  void whoProposedDoesNotEvenClaimTheApproval() {
    String caseNumber = tendered(Told.disclosure().naming(named, "2704"), line(named));
    propose(caseNumber, "VALID", "NEGLIGENCE", "0");
    assertThatThrownBy(() -> approve(OFFICER, caseNumber))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("Nobody approves what they proposed");
    assertThat(work.only(SECOND_OFFICER, caseNumber, Task.APPROVE_OUTCOME).getAssignee()).isNull();
    approve(SECOND_OFFICER, caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("VALID");
    jobs.run(caseNumber, Handoff.SEND_OUTCOME);
    assertThat(html(caseNumber, 5))
        .contains("No penalty is owed.")
        .doesNotContain("Petition for relief");
  }

  /**
   * 19 CFR 162.74(b)(2): who names entries discloses these. The interest of 55.36 on the one is the
   * limit of what is decided; twice the 1,000.00 of the other is the penalty track's, as no penalty
   * comes without its notice (19 USC 1592(b)(1)).
   */
  @Test
  void anEntryThatIsNotAmongThoseNamedGoesToThePenaltyTrack() {
    String caseNumber = tendered(Told.disclosure().naming(named, "2704"), line(named), line(other));
    assertThat(shown(caseNumber, Fact.ADVICE)).startsWith("Valid in part");
    assertThat(shown(caseNumber, Fact.CRITERIA))
        .contains("not named, and so not covered: " + other);
    assertThat(shown(caseNumber, Fact.MAXIMUM_PENALTY))
        .contains("valid in part: $55.36, interest")
        .contains("for what is not covered the penalty track decides: depends on the domestic");
    refused(caseNumber, "VALID", "NEGLIGENCE", "0", "The law advises otherwise");
    refused(caseNumber, "VALID_IN_PART", "NEGLIGENCE", "55.37", "more than the law allows");
    propose(caseNumber, "VALID_IN_PART", "NEGLIGENCE", "55.36");
    assertThat(approval.facts(opened(caseNumber, Task.APPROVE_OUTCOME)).get(Fact.CRITERIA))
        .contains("not named, and so not covered: " + other);
    approve(SECOND_OFFICER, caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("VALID_IN_PART");
    jobs.run(caseNumber, Handoff.SEND_OUTCOME);
    assertThat(html(caseNumber, 5))
        .contains("is valid in part", "Not covered: Entry " + other)
        .contains("not named, and so not covered: " + other)
        .contains(other + ", port 2704, entered 2024-08-01", "Duty $1000.00")
        .doesNotContain(named)
        .contains("For what is covered, for negligence, a penalty of $55.36 is owed")
        .contains("What is not covered goes to the penalty track")
        .contains("Petition for relief", "Answer to the pre-penalty notice");
    List<LetterFile.Listed> file = letters.of(caseNumber);
    LetterFile.Listed referral = file.get(file.size() - 1);
    assertThat(referral.staffOnly()).isTrue();
    assertThat(html(caseNumber, referral.position()))
        .contains("What is not covered of the violation disclosed", "Not covered: Entry " + other)
        .contains("Penalty for what is covered: $55.36", "not named, and so not covered: " + other)
        .contains("Reason: As found", "a loss of $2000.00 on 2 entries", "2029-08-01")
        .contains("1. Prior disclosure received, 2026-03-10", "5. Outcome of a prior disclosure")
        .contains("Domestic value, as stated: $90000.00", "/letters/1.html")
        .contains("from the violation on 2024-08-01 end on 2029-08-01")
        .contains("from the discovery of the fraud on 2026-03-10 end on 2031-03-10");
    assertThat(cases.events(caseNumber)).contains("HANDED_TO_PENALTY_TRACK");
    assertThat(bills(caseNumber))
        .extracting(RevenueInstruction::port, one -> one.total().toString())
        .containsExactly(tuple("2704", "55.36"));
    takeIn(caseNumber);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(clocks.find(caseNumber, ClockKind.LIMITATION).orElseThrow())
        .satisfies(clock -> assertThat(clock.state()).isEqualTo(ClockState.OPEN))
        .satisfies(
            clock ->
                assertThat(clock.explanation()).endsWith("It runs on for what is not covered."));
  }

  private List<RevenueInstruction> bills(String caseNumber) {
    return revenue.of(List.of(caseNumber)).stream()
        .filter(one -> one.kind() == RevenueKind.BILL)
        .toList();
  }

  /**
   * 19 USC 1592(c)(4)(A)(i): a disclosed fraud costs what was lost. The port of the entries
   * collects it; sixty days after March 10 are on May 9 2026.
   */
  @Test
  void aPenaltyIsBilledByThePortOfTheEntriesAndBalancesInItsBook() {
    String caseNumber = tendered(Told.disclosure().naming(named, "2704"), line(named));
    propose(caseNumber, "VALID", "FRAUD", "1000.00");
    assertThat(bills(caseNumber)).isEmpty();
    approve(SECOND_OFFICER, caseNumber);
    RevenueInstruction bill = bills(caseNumber).get(0);
    assertThat(bill.id()).isEqualTo(caseNumber + "-B1");
    assertThat(bill.legalBasis()).contains("Penalty", caseNumber, "19 USC 1592(c)(4)");
    assertThat(bill.interest()).isZero();
    assertThat(bill.dueOn()).isEqualTo(LocalDate.of(2026, 5, 9));
    assertThat(revenue.charges(bill.id())).isEqualTo(Map.of("PENALTY", Money.of("1000.00")));
    assertThat(clocks.find(caseNumber, ClockKind.BILL_DUE).orElseThrow().due())
        .isEqualTo(LocalDate.of(2026, 5, 9));
    assertThat(cases.events(caseNumber)).containsSubsequence("DETERMINED", "BILL_INSTRUCTED");
    jobs.run(caseNumber, Handoff.SEND_OUTCOME);
    assertThat(html(caseNumber, 5)).contains("Pay it by 2026-05-09", "port 2704: $1000.00");
    assertThat(inTheBook(caseNumber).open()).isEqualByComparingTo("1000");
    assertThat(cases.get(caseNumber).status()).isNotEqualTo(CaseStatus.CLOSED);
    takeIn(caseNumber);
    assertThat(inTheBook(caseNumber).settled()).isEqualByComparingTo("1000");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(clocks.find(caseNumber, ClockKind.BILL_DUE).orElseThrow().state())
        .isEqualTo(ClockState.MET);
  }

  /** The law makes whoever disclosed pay (19 USC 1593a(c)(3)), not the importer of record. */
  @Test
  void whoeverDisclosedOwesThePenaltyUnderTheLawThatWasBroken() {
    String caseNumber =
        tendered(
            Told.disclosure()
                .drawback()
                .by("Kay Claimant LLC", FilerRole.DRAWBACK_CLAIMANT)
                .naming(named, "2704"),
            line(named));
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::payee)
        .containsOnly("Kay Claimant LLC");
    propose(caseNumber, "VALID", "FRAUD", "1000.00");
    approve(SECOND_OFFICER, caseNumber);
    RevenueInstruction bill = bills(caseNumber).get(0);
    assertThat(bill.payee()).isEqualTo("Kay Claimant LLC");
    assertThat(bill.legalBasis()).contains("19 USC 1593a(c)(3)").doesNotContain("1592");
    assertThat(proposed(caseNumber))
        .contains("is tendered: met (19 USC 1593a(c)(3); 19 CFR 162.74(c))")
        .doesNotContain("1592");
    jobs.run(caseNumber, Handoff.SEND_OUTCOME);
    assertThat(html(caseNumber, 5)).contains("19 USC 1593a(c)(3); 19 CFR 162.74");
  }

  private BookLine inTheBook(String caseNumber) {
    Viewer officer = new Viewer("x", Set.of(), Set.of(), Set.of(), Set.of(), false, true);
    List<BookLine> lines =
        books.byCase(Today.FIRST, officer, Integer.MAX_VALUE).stream()
            .filter(line -> caseNumber.equals(line.caseNumber()) && line.kind() == RevenueKind.BILL)
            .toList();
    assertThat(lines).hasSize(1).allMatch(BookLine::isBalanced);
    return lines.get(0);
  }

  private String html(String caseNumber, int letter) {
    return letters.find(caseNumber, letter).orElseThrow().html();
  }

  /**
   * 19 USC 1621: of fraud five years from its discovery. Of what was mailed on March 4 and received
   * on March 10 2026 CBP learned on March 10.
   */
  @Test
  void aFraudIsDiscoveredOnTheDayOfReceiptAndNotOfMailing() {
    String caseNumber =
        tendered(
            Told.disclosure().naming(named, "2704").mailed(LocalDate.of(2026, 3, 4)), line(named));
    assertThat(shown(caseNumber, Fact.LIMITATION))
        .contains("Five years from the discovery of the fraud on 2026-03-10 end on 2031-03-10");
  }

  /** Told by CBP it is presumed to have known (19 CFR 162.74(i)); the officer decides. */
  @Test
  void whatIsNamedOnlyAfterTheNoticeIsSaidAndLeftToTheOfficer() {
    String caseNumber = noticed(Told.disclosure().naming(named, "2704"), line(named), line(other));
    today.is(Today.FIRST.plusDays(1));
    events.supply(
        cases.get(caseNumber),
        new Supplement(
            Today.FIRST.plusDays(1),
            null,
            List.of(new DisclosureFiling.Entry(other, "2704", null, null, null, null, null, null)),
            null,
            null,
            null));
    tenders.tender(cases.get(caseNumber), Today.FIRST.plusDays(1), "2000.00");
    String unseen = EntryNumbers.next();
    events.supply(
        cases.get(caseNumber),
        new Supplement(
            Today.FIRST.plusDays(1),
            null,
            List.of(new DisclosureFiling.Entry(unseen, "2704", null, null, null, null, null, null)),
            null,
            null,
            null));
    takeIn(caseNumber);
    assertThat(shown(caseNumber, Fact.ADVICE)).startsWith("Open");
    assertThat(shown(caseNumber, Fact.CRITERIA))
        .contains("Named only after CBP's notice", other + " on 2026-03-11")
        .contains("NOT CALCULATED, as named after the calculation or left out of it: " + unseen)
        .doesNotContain("not named, and so not covered");
    propose(caseNumber, "VALID", "NEGLIGENCE", "0");
  }
}
