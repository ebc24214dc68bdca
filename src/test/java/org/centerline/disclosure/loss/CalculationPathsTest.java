package org.centerline.disclosure.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.centerline.consultation.ConsultationProcess;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.Disclosure.Importation;
import org.centerline.disclosure.DisclosureEvents;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureProcess.Handoff;
import org.centerline.disclosure.DisclosureProcess.Task;
import org.centerline.disclosure.DisclosureTenders;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.Investigations;
import org.centerline.disclosure.Supplement;
import org.centerline.disclosure.outcome.OutcomeFactSheet;
import org.centerline.disclosure.perfection.TimeRequests;
import org.centerline.disclosure.tender.DecideTenderDelay;
import org.centerline.disclosure.tender.TenderEvents;
import org.centerline.disclosure.tender.TenderStanding;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseSearch;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.docket.LetterFile;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.NewCase;
import org.centerline.docket.OpenTask;
import org.centerline.docket.OpenWork;
import org.centerline.docket.Viewer;
import org.centerline.engine.CaseMessages;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.PortChaseProcess;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.reconciliation.Reconciliation;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosedImportation;
import org.centerline.statute.DisclosureForm;
import org.centerline.statute.DisclosureReceipt;
import org.centerline.statute.FilerRole;
import org.centerline.statute.InvestigationFacts;
import org.centerline.statute.InvestigationFacts.Commencement;
import org.centerline.statute.InvestigationFacts.LackOfKnowledge;
import org.centerline.statute.Money;
import org.centerline.statute.PenaltyStatute;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;

/**
 * A disclosure from the verification of the loss to its end. The sample disclosure is of May 5
 * 2025; its notice of March 10 2026, so that day 30 is Thursday April 9 (Z37).
 */
@CenterlineTest
class CalculationPathsTest {

  private static final LocalDate DISCLOSED = LocalDate.of(2025, 5, 5);
  private static final LocalDate DAY_30 = LocalDate.of(2026, 4, 9);
  private static final String SPECIALIST = "textiles-import-specialist";
  private static final String SUPERVISOR = "textiles-supervisor";
  private static final String OFFICER = "fpf-officer";
  private static final String SECOND_OFFICER = "fpf-officer-2";

  private final Docket docket;
  private final Disclosures disclosures;
  private final Calculations calculations;
  private final Investigations investigations;
  private final DisclosureTenders tenders;
  private final TenderStanding tenderStanding;
  private final TenderEvents tenderEvents;
  private final OutcomeFactSheet outcome;
  private final RuntimeService runtime;
  private final CaseMessages messages;
  private final DisclosureEvents events;
  private final TimeRequests times;
  private final CaseClocks clocks;
  private final Revenue revenue;
  private final LetterFile letters;
  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private final Steps steps;
  private final Today today;
  private final Reconciliation reconciliation;
  private final CaseSearch search;
  private final OpenWork openWork;
  private final FormService forms;
  private final As as;

  private final String first = EntryNumbers.next();
  private final String second = EntryNumbers.next();

  CalculationPathsTest(
      Docket docket,
      Disclosures disclosures,
      Calculations calculations,
      Investigations investigations,
      DisclosureTenders tenders,
      TenderStanding tenderStanding,
      TenderEvents tenderEvents,
      OutcomeFactSheet outcome,
      RuntimeService runtime,
      CaseMessages messages,
      DisclosureEvents events,
      TimeRequests times,
      CaseClocks clocks,
      Revenue revenue,
      LetterFile letters,
      Cases cases,
      Work work,
      Jobs jobs,
      Steps steps,
      Today today,
      Reconciliation reconciliation,
      CaseSearch search,
      OpenWork openWork,
      FormService forms,
      As as) {
    this.docket = docket;
    this.disclosures = disclosures;
    this.calculations = calculations;
    this.investigations = investigations;
    this.tenders = tenders;
    this.tenderStanding = tenderStanding;
    this.tenderEvents = tenderEvents;
    this.outcome = outcome;
    this.runtime = runtime;
    this.messages = messages;
    this.events = events;
    this.times = times;
    this.clocks = clocks;
    this.revenue = revenue;
    this.letters = letters;
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
    this.steps = steps;
    this.today = today;
    this.reconciliation = reconciliation;
    this.search = search;
    this.openWork = openWork;
    this.forms = forms;
    this.as = as;
  }

  /** Loss: 10,000.00 of duty and 100.00 of fee at 2704, liquidated; 5,000.00 at 3901, not. */
  private String lines() {
    return """
        entryNumber,port,entryDate,liquidationDate,classCode,paid,owed
        %1$s,2704,2024-08-01,2025-06-02,DUTY,500.00,10500.00
        %1$s,2704,2024-08-01,2025-06-02,499,100.00,200.00
        %2$s,3901,2025-02-03,,DUTY,0,5000.00
        %2$s,3901,2025-02-03,,501,80.00,50.00
        """
        .formatted(first, second);
  }

  private String disclosed(String... ports) {
    String caseNumber =
        docket.open(
            new NewCase(
                LineOfWork.DISCLOSURE,
                null,
                "99-123456700",
                "Sample Importer",
                "Sample Broker",
                DISCLOSED,
                50));
    docket.route(caseNumber, "textiles", "Sample Importer", 50);
    disclosures.add(caseNumber, disclosure(ports));
    runtime
        .createProcessInstanceByKey(DisclosureProcess.ID)
        .businessKey(caseNumber)
        .setVariable("center", "textiles")
        .startBeforeActivity(Task.VERIFY_LOSS)
        .execute();
    return caseNumber;
  }

  private static Disclosure disclosure(String... ports) {
    List<Importation> importations =
        java.util.Arrays.stream(ports)
            .map(
                port ->
                    new Importation(
                        DisclosedImportation.dated(port, LocalDate.of(2024, 8, 1), null),
                        null,
                        DISCLOSED))
            .toList();
    return new Disclosure(
        new DisclosureReceipt(DisclosureForm.WRITTEN, DISCLOSED, null),
        null,
        "Sample Broker",
        FilerRole.IMPORTER,
        "99-123456700",
        PenaltyStatute.SECTION_1592,
        "Women's cotton shirts",
        "Assists were not declared",
        "The cost of dies was left out of the values from August 2024 on",
        "The values with the dies are as listed",
        importations,
        Culpability.NEGLIGENCE,
        null,
        null,
        null,
        null,
        0,
        LocalDate.of(2025, 6, 4),
        null);
  }

  private void investigated(
      String caseNumber, Commencement commencement, LackOfKnowledge lack, String writing) {
    investigations.add(
        caseNumber,
        new Investigations.Answer(
            new InvestigationFacts(DISCLOSED, commencement, List.of(), lack, List.of()), writing),
        OFFICER);
  }

  private void verify(String caseNumber) {
    verify(caseNumber, lines());
  }

  private void verify(String caseNumber, String lines) {
    work.complete(
        SPECIALIST,
        caseNumber,
        Task.VERIFY_LOSS,
        Map.of("lossLines", lines, "sampled", "NO", "note", "From the importer's ledgers"));
  }

  private void returned(String caseNumber) {
    work.complete(
        SUPERVISOR,
        caseNumber,
        Task.APPROVE_CALCULATION,
        Map.of("calculationApproval", "RETURN", "note", "Look again"));
  }

  private void returnedOutcome(String caseNumber) {
    work.complete(
        SECOND_OFFICER,
        caseNumber,
        Task.APPROVE_OUTCOME,
        Map.of("outcomeApproval", "RETURN", "note", "Say more"));
  }

  private void notice(String caseNumber) {
    verify(caseNumber);
    work.complete(
        SUPERVISOR, caseNumber, Task.APPROVE_CALCULATION, Map.of("calculationApproval", "APPROVE"));
    jobs.run(caseNumber, Handoff.SEND_CALCULATION);
  }

  private void tender(String caseNumber, LocalDate on, String amount) {
    tenders.add(caseNumber, on, Money.of(amount));
    messages.tell(DisclosureProcess.Message.TENDERED, caseNumber);
  }

  private ClockState state(String caseNumber, ClockKind kind) {
    return clocks.find(caseNumber, kind).orElseThrow().state();
  }

  private void port(String caseNumber, String port, LocalDate on) {
    steps.acknowledge(caseNumber, port);
    steps.settle(
        caseNumber,
        port,
        Map.of("settlement", "SETTLED", "settledOn", on.toString(), "reference", "Pay.gov 7"));
  }

  private void refused(Runnable act, String... words) {
    assertThatThrownBy(act::run)
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContainingAll(words);
  }

  /** Told on Thursday April 9, the ports have three business days, until Tuesday (policy). */
  @Test
  void aPortThatTakesItsPartInTooLateIsChasedUntilItHas() {
    String caseNumber = disclosed("2704", "3901");
    investigated(caseNumber, Commencement.NONE, LackOfKnowledge.NOT_SHOWN, null);
    tenders.add(caseNumber, DISCLOSED, Money.of("5000"));
    notice(caseNumber);
    today.is(DAY_30);
    tender(caseNumber, DAY_30, "10100.00");
    steps.handOff(caseNumber);
    port(caseNumber, "2704", DAY_30);
    steps.acknowledge(caseNumber, "3901");
    today.is(DAY_30.plusDays(5));
    reconciliation.run("3901");
    assertThat(chasing(caseNumber)).isEmpty();
    today.is(DAY_30.plusDays(6));
    reconciliation.run("3901");
    assertThat(chasing(caseNumber)).containsExactly(PortChaseProcess.Task.CHASE_PORT);
    steps.settle(
        caseNumber,
        "3901",
        Map.of("settlement", "SETTLED", "settledOn", DAY_30.toString(), "reference", "Pay.gov 8"));
    assertThat(chasing(caseNumber)).isEmpty();
    assertThat(cases.events(caseNumber)).contains("PORT_LATE");
  }

  private List<String> chasing(String caseNumber) {
    return work.of("textiles-entry-specialist", caseNumber).stream()
        .map(org.camunda.bpm.engine.task.Task::getTaskDefinitionKey)
        .toList();
  }

  /**
   * Of the 5,000.00 of May 5 2025, before any liquidation, 5,000 x 10,100 / 15,100 = 3,344.37 are
   * for the first entry and bear nothing. On its other 6,755.63, liquidated June 2 2025 and
   * tendered April 9 2026, run 303 days at 7 % and 8 days at 6 %: (1 + 0.07 / 365) ^ 303 * (1 +
   * 0.06 / 365) ^ 8 = 1.0612197754; of 6,755.63 that is 413.5782. The second entry is not
   * liquidated and bears none. The cent tendered too much goes to the largest part, duty at 2704,
   * and back from there.
   */
  @Test
  void tenderedOnTheThirtiethDayItIsValidAndTheCentTooMuchIsPaidBack() {
    String caseNumber = disclosed("2704", "3901");
    investigated(caseNumber, Commencement.NONE, LackOfKnowledge.NOT_SHOWN, null);
    tenders.add(caseNumber, DISCLOSED, Money.of("5000"));
    notice(caseNumber);
    assertThat(clocks.find(caseNumber, ClockKind.TENDER).orElseThrow().due()).isEqualTo(DAY_30);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_INFORMATION);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("$15100.00", first, "499 Merchandise processing fee $100.00", "2026-04-09")
        .contains("$5000.00 was tendered. Tender the remaining $10100.00")
        .contains("$30.00 overpaid on other lines is not set off");

    today.is(DAY_30);
    tender(caseNumber, DAY_30, "10100.01");
    assertThat(state(caseNumber, ClockKind.TENDER)).isEqualTo(ClockState.MET);
    List<RevenueInstruction> told = revenue.of(List.of(caseNumber));
    assertThat(told)
        .extracting(RevenueInstruction::id, RevenueInstruction::port, i -> i.total().toString())
        .containsExactly(
            tuple(caseNumber + "-T1", "2704", "10100.01"),
            tuple(caseNumber + "-T2", "3901", "5000.00"));
    assertThat(revenue.charges(told.get(0).id()))
        .isEqualTo(Map.of("DUTY", Money.of("10000.01"), "499", Money.of("100.00")));
    // Three business days after Thursday April 9.
    assertThat(told.get(0).dueOn()).isEqualTo(LocalDate.of(2026, 4, 14));
    steps.handOff(caseNumber);
    port(caseNumber, "2704", DAY_30);
    assertThat(state(caseNumber, ClockKind.DEPOSIT_DUE)).isEqualTo(ClockState.OPEN);
    port(caseNumber, "3901", DAY_30);
    assertThat(state(caseNumber, ClockKind.DEPOSIT_DUE)).isEqualTo(ClockState.MET);

    refused(
        () -> propose(caseNumber, "VALID", "413.59", "As disclosed"),
        "A penalty of $413.59 is more than the law allows: at most $413.58",
        "19 USC 1592(c)(4)(B)");
    refused(() -> propose(caseNumber, "VALID", "-1", "As disclosed"), "penalty must be an amount");
    refused(() -> propose(caseNumber, "VALID", "", "As disclosed"), "penalty is required");
    refused(
        () -> propose(caseNumber, "INVALID", "", "No"),
        "The law advises otherwise",
        "at least 40 characters");
    propose(caseNumber, "VALID", "413.58", "As disclosed");
    assertThatThrownBy(() -> approve(OFFICER, caseNumber))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("Nobody approves what they proposed");
    approve(SECOND_OFFICER, caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("VALID");
    RevenueInstruction excess =
        revenue.of(List.of(caseNumber)).stream()
            .filter(one -> one.kind() == RevenueKind.REFUND)
            .findFirst()
            .orElseThrow();
    assertThat(excess.port()).isEqualTo("2704");
    assertThat(excess.principal()).isEqualByComparingTo("0.01");
    assertThat(excess.interest()).isEqualByComparingTo("0");
    // Interest runs at 2704 only, so that its port alone collects the penalty.
    assertThat(revenue.of(List.of(caseNumber)).stream().filter(i -> i.kind() == RevenueKind.BILL))
        .extracting(RevenueInstruction::port, i -> i.total().toString())
        .containsExactly(tuple("2704", "413.58"));
    jobs.run(caseNumber, Handoff.SEND_OUTCOME);
    assertThat(letters.find(caseNumber, 2).orElseThrow().html())
        .contains("is valid", "As disclosed", "a penalty of $413.58 is owed")
        .contains("$0.01 was tendered beyond the loss");
    steps.handOff(caseNumber);
    work.completeEach(
        "port-2704-cashier",
        caseNumber,
        PortRevenueProcess.Task.ACKNOWLEDGE_INSTRUCTION,
        Map.of("acknowledgement", "ACKNOWLEDGED"));
    work.completeEach(
        "port-2704-cashier",
        caseNumber,
        PortRevenueProcess.Task.SETTLE_INSTRUCTION,
        Map.of("settlement", "SETTLED", "settledOn", DAY_30.toString(), "reference", "Pay.gov 7"));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(state(caseNumber, ClockKind.LIMITATION)).isEqualTo(ClockState.MET);
    assertThat(clocks.of(List.of(caseNumber))).noneMatch(clock -> clock.state() == ClockState.OPEN);
    assertThat(cases.events(caseNumber)).doesNotContain("LIMITATION_NEAR");
    assertThat(cases.events(caseNumber))
        .containsSubsequence(
            "LOSS_CALCULATED",
            "CALCULATION_APPROVED",
            "CALCULATION_SENT",
            "TENDER_WEIGHED",
            "TENDERED",
            "TENDER_INSTRUCTED",
            "OUTCOME_PROPOSED",
            "OUTCOME_APPROVED",
            "DETERMINED",
            "REFUND_INSTRUCTED",
            "CLOSED");
  }

  private void propose(String caseNumber, String validity, String penalty, String reason) {
    work.complete(
        OFFICER,
        caseNumber,
        Task.PROPOSE_OUTCOME,
        Map.of(
            "validity",
            validity,
            "culpability",
            "NEGLIGENCE",
            "penalty",
            penalty,
            "reason",
            reason));
  }

  private void approve(String person, String caseNumber) {
    work.complete(person, caseNumber, Task.APPROVE_OUTCOME, Map.of("outcomeApproval", "APPROVE"));
  }

  /** On day 31 the time is over; extended, then not kept; the writing goes with the letter. */
  @Test
  void notTenderedInTimeItIsNotValidAndGoesToThePenaltyTrack() {
    String caseNumber = disclosed("2704", "3901");
    investigated(
        caseNumber,
        Commencement.on(LocalDate.of(2025, 4, 1)),
        LackOfKnowledge.REFUTED,
        "Case opened on April 1 2025 upon review of entry values");
    tenders.add(caseNumber, DISCLOSED, Money.of("10.01"));
    notice(caseNumber);
    assertThat(jobs.at(caseNumber, DisclosureProcess.Timer.TENDER_OVER))
        .singleElement()
        .satisfies(
            job -> assertThat(job.getDuedate().toInstant()).isEqualTo("2026-04-10T04:00:00Z"));
    today.is(DAY_30.plusDays(1));
    jobs.run(caseNumber, DisclosureProcess.Timer.TENDER_OVER);
    refused(
        () -> decideDelay(caseNumber, Map.of("tenderDecision", "EXTEND", "note", "Flood")),
        "until is required");
    refused(
        () ->
            decideDelay(
                caseNumber,
                Map.of("tenderDecision", "EXTEND", "until", "2026-04-10", "note", "Flood")),
        "2026-04-10");
    decideDelay(
        caseNumber, Map.of("tenderDecision", "EXTEND", "until", "2026-04-30", "note", "Flood"));
    assertThat(clocks.find(caseNumber, ClockKind.TENDER).orElseThrow().due())
        .isEqualTo(LocalDate.of(2026, 4, 30));
    assertThat(letters.find(caseNumber, 2).orElseThrow().html()).contains("2026-04-30", "Flood");

    today.is(LocalDate.of(2026, 5, 1));
    jobs.run(caseNumber, DisclosureProcess.Timer.TENDER_OVER);
    decideDelay(caseNumber, Map.of("tenderDecision", "DENY", "note", "Nothing came"));
    assertThat(state(caseNumber, ClockKind.TENDER)).isEqualTo(ClockState.MISSED);
    // 10.01 over 10,000, 100 and 5,000 of 15,100: 6.6291, 0.0663, 3.3146; the cent to the fee.
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::port, i -> i.total().toString())
        .containsExactly(tuple("2704", "6.70"), tuple("3901", "3.31"));
    steps.handOff(caseNumber);
    port(caseNumber, "2704", LocalDate.of(2026, 5, 1));
    port(caseNumber, "3901", LocalDate.of(2026, 5, 1));

    propose(caseNumber, "INVALID", "", "It knew of the investigation, and did not tender");
    work.complete(
        SECOND_OFFICER,
        caseNumber,
        Task.APPROVE_OUTCOME,
        Map.of("outcomeApproval", "RETURN", "note", "Name the day"));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    propose(caseNumber, "INVALID", "", "It knew since April 2 2025, and did not tender");
    events.supply(
        docket.get(caseNumber),
        new Supplement(LocalDate.of(2026, 5, 1), "Bags too", null, null, null, null));
    refused(() -> approve(SECOND_OFFICER, caseNumber), "filed");
    work.complete(
        SECOND_OFFICER,
        caseNumber,
        Task.APPROVE_OUTCOME,
        Map.of("outcomeApproval", "RETURN", "note", "Weigh what came today"));
    propose(caseNumber, "INVALID", "", "It knew since April 2 2025, and did not tender");
    approve(SECOND_OFFICER, caseNumber);
    jobs.run(caseNumber, Handoff.SEND_OUTCOME);
    assertThat(letters.find(caseNumber, 3).orElseThrow().html())
        .contains("is not valid", "since April 2 2025", "penalty track")
        .contains("within 30 days of its mailing", "not under 7", "19 CFR 162.78")
        .contains("Case opened on April 1 2025");
    assertThat(letters.find(caseNumber, 4).orElseThrow().html())
        .contains("Referral to the penalty track", "Reason: It knew since April 2 2025")
        .contains("recorded with the date of 2025-04-01", "Case opened on April 1 2025")
        .contains("$15089.99", "1. Notice of the calculation", "3. Outcome of a prior disclosure");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("INVALID");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.events(caseNumber)).containsSubsequence("HANDED_TO_PENALTY_TRACK", "CLOSED");
    // Of the clocks the limitation alone runs on: the penalty must come before it (19 USC 1621).
    assertThat(clocks.of(List.of(caseNumber)).stream().filter(c -> c.state() == ClockState.OPEN))
        .extracting(CaseClock::kind, CaseClock::due)
        .containsExactly(tuple("LIMITATION", LocalDate.of(2029, 8, 1)));
  }

  private void decideDelay(String caseNumber, Map<String, Object> answers) {
    work.complete(OFFICER, caseNumber, Task.DECIDE_TENDER_DELAY, answers);
  }

  @Test
  void moreTimeToTenderThatIsGrantedMovesTheTimer() {
    String caseNumber = disclosed("2704", "3901");
    notice(caseNumber);
    times.ask(cases.get(caseNumber), Today.FIRST, null, "The bank is closed");
    work.complete(
        OFFICER,
        caseNumber,
        Task.DECIDE_EXTENSION,
        Map.of("extensionDecision", "GRANT", "until", "2026-04-30", "note", "As asked"));
    assertThat(jobs.at(caseNumber, DisclosureProcess.Timer.TENDER_OVER))
        .singleElement()
        .satisfies(
            job -> assertThat(job.getDuedate().toInstant()).isEqualTo("2026-05-01T04:00:00Z"));
  }

  /**
   * Day 30 of March 5 2026 is Saturday April 4, so Monday April 6 counts; an extension to Saturday
   * May 2 ends on Monday May 4, whoever asks.
   */
  @Test
  void aLastDayThatIsMovedIsTheSameWhereverItIsShown() {
    today.is(LocalDate.of(2026, 3, 5));
    String caseNumber = disclosed("2704", "3901");
    notice(caseNumber);
    assertThat(standing(caseNumber))
        .contains("the last day is 2026-04-06, as the office is closed on 2026-04-04");
    times.ask(cases.get(caseNumber), LocalDate.of(2026, 3, 5), null, "The bank is closed");
    refused(() -> extend(caseNumber, "2026-04-06"), "The time to tender ends on 2026-04-06");
    work.handBack(OFFICER, caseNumber, Task.DECIDE_EXTENSION);
    extend(caseNumber, "2026-05-02");
    assertThat(clocks.find(caseNumber, ClockKind.TENDER).orElseThrow())
        .extracting(CaseClock::due, CaseClock::rolledDue)
        .containsExactly(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 4));
    assertThat(clocks.find(caseNumber, ClockKind.TENDER).orElseThrow().explanation())
        .contains("2026-05-02 is a Saturday");
    assertThat(standing(caseNumber)).endsWith("the last day is 2026-05-04");
  }

  private String standing(String caseNumber) {
    return DecideTenderDelay.inWords(tenderStanding.judge(caseNumber));
  }

  private void extend(String caseNumber, String until) {
    work.complete(
        OFFICER,
        caseNumber,
        Task.DECIDE_EXTENSION,
        Map.of("extensionDecision", "GRANT", "until", until, "note", "As asked"));
  }

  /** What comes while the officer decides is weighed when the time is extended. */
  @Test
  void whatWasTenderedWhileTheDelayWasDecidedCounts() {
    String caseNumber = disclosed("2704", "3901");
    notice(caseNumber);
    today.is(DAY_30.plusDays(1));
    jobs.run(caseNumber, DisclosureProcess.Timer.TENDER_OVER);
    tender(caseNumber, DAY_30.plusDays(1), "15100");
    decideDelay(
        caseNumber, Map.of("tenderDecision", "EXTEND", "until", "2026-04-13", "note", "Flood"));
    assertThat(state(caseNumber, ClockKind.TENDER)).isEqualTo(ClockState.MET);
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::port, i -> i.total().toString())
        .containsExactly(tuple("2704", "10100.00"), tuple("3901", "5000.00"));
  }

  /** Each calculation counts from its own oldest entry: a violation need not have cost duty. */
  @Test
  void theLimitationMovesWithTheCalculation() {
    String caseNumber = disclosed("2704", "3901");
    assertThat(clocks.find(caseNumber, ClockKind.LIMITATION)).isEmpty();
    verify(caseNumber);
    assertLimitation(caseNumber, "2029-08-01", ClockState.OPEN);
    returned(caseNumber);
    verify(caseNumber, lines().replace("2024-08-01", "2024-02-29"));
    assertLimitation(caseNumber, "2029-02-28", ClockState.OPEN);
    assertThat(clocks.find(caseNumber, ClockKind.LIMITATION).orElseThrow().explanation())
        .contains("2024-02-29", "for fraud the five years run from its discovery");
    returned(caseNumber);
    verify(caseNumber, first + ",2704,2024-06-03,2025-06-02,DUTY,500.00,500.00");
    assertLimitation(caseNumber, "2029-06-03", ClockState.OPEN);
    returned(caseNumber);
    verify(caseNumber);
    assertLimitation(caseNumber, "2029-08-01", ClockState.OPEN);
  }

  /** Tendered on day 30 and told on day 31: nothing is late, so nobody is asked any more. */
  @Test
  void whatWasTenderedInTimeAndToldLateIsNotLate() {
    String caseNumber = overdue();
    tenderEvents.tender(cases.get(caseNumber), DAY_30, "15099.99");
    assertThat(work.only(OFFICER, caseNumber, Task.DECIDE_TENDER_DELAY)).isNotNull();
    tenderEvents.tender(cases.get(caseNumber), DAY_30, "0.01");
    assertThat(work.of(OFFICER, caseNumber)).isEmpty();
    assertThat(state(caseNumber, ClockKind.TENDER)).isEqualTo(ClockState.MET);
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::port, i -> i.total().toString())
        .containsExactly(tuple("2704", "10100.00"), tuple("3901", "5000.00"));
  }

  @Test
  void whatWasTenderedLateIsStillDecidedOn() {
    String caseNumber = overdue();
    tenderEvents.tender(cases.get(caseNumber), DAY_30.plusDays(1), "15100");
    decideDelay(caseNumber, Map.of("tenderDecision", "DENY", "note", "A day late, no cause"));
    assertThat(state(caseNumber, ClockKind.TENDER)).isEqualTo(ClockState.MISSED);
  }

  /** 15,000.00 and 100.00 came on day 30; the second is told when the outcome is proposed. */
  @Test
  void whatCameInTimeCountsAlsoWhereItIsToldAfterTheProposal() {
    String caseNumber = overdue();
    tenderEvents.tender(cases.get(caseNumber), DAY_30, "15000");
    decideDelay(caseNumber, Map.of("tenderDecision", "DENY", "note", "100.00 is outstanding"));
    steps.handOff(caseNumber);
    port(caseNumber, "2704", DAY_30.plusDays(1));
    port(caseNumber, "3901", DAY_30.plusDays(1));
    investigated(caseNumber, Commencement.NONE, LackOfKnowledge.NOT_SHOWN, null);
    propose(caseNumber, "INVALID", "", "Not tendered in full within the thirty days");
    tenderEvents.tender(cases.get(caseNumber), DAY_30, "101.51");
    assertThat(state(caseNumber, ClockKind.TENDER)).isEqualTo(ClockState.MET);
    refused(() -> approve(SECOND_OFFICER, caseNumber), "filed");
    returnedOutcome(caseNumber);
    propose(caseNumber, "VALID", "0", "All of it came in time");
    approve(SECOND_OFFICER, caseNumber);
    // What no port holds yet none pays back.
    assertThat(told(caseNumber, RevenueKind.REFUND)).isEmpty();
    jobs.run(caseNumber, Handoff.SEND_OUTCOME);
    steps.handOff(caseNumber);
    port(caseNumber, "2704", DAY_30.plusDays(1));
    assertThat(told(caseNumber, RevenueKind.REFUND)).isEmpty();
    port(caseNumber, "3901", DAY_30.plusDays(1));
    assertThat(
            told(caseNumber, RevenueKind.REFUND).stream()
                .map(RevenueInstruction::total)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
        .isEqualByComparingTo("1.51");
    steps.handOff(caseNumber);
    for (RevenueInstruction refund : told(caseNumber, RevenueKind.REFUND)) {
      port(caseNumber, refund.port(), DAY_30.plusDays(1));
    }
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(one -> one.status().name())
        .containsOnly("SETTLED");
    assertThat(
            revenue.of(List.of(caseNumber)).stream()
                .filter(one -> one.kind() == RevenueKind.TENDER)
                .map(RevenueInstruction::total)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
        .isEqualByComparingTo("15101.51");
  }

  private List<RevenueInstruction> told(String caseNumber, RevenueKind kind) {
    return revenue.of(List.of(caseNumber)).stream().filter(one -> one.kind() == kind).toList();
  }

  /** The time was ended by a decision, which is weighed with the outcome. */
  @Test
  void noMoreTimeIsGrantedAfterItsEndWasDecided() {
    String caseNumber = overdue();
    times.ask(cases.get(caseNumber), DAY_30.plusDays(1), null, "The bank is closed");
    decideDelay(caseNumber, Map.of("tenderDecision", "DENY", "note", "Nothing came"));
    refused(() -> extend(caseNumber, "2026-04-30"), "That time runs no more");
  }

  @Test
  void timeThatIsGrantedOverTheDecisionIsWaitedFor() {
    String caseNumber = overdue();
    times.ask(cases.get(caseNumber), DAY_30.plusDays(1), null, "The bank is closed");
    extend(caseNumber, "2026-04-30");
    assertThat(work.of(OFFICER, caseNumber)).isEmpty();
    assertThat(jobs.at(caseNumber, DisclosureProcess.Timer.TENDER_OVER))
        .singleElement()
        .satisfies(
            job -> assertThat(job.getDuedate().toInstant()).isEqualTo("2026-05-01T04:00:00Z"));
    tenderEvents.tender(cases.get(caseNumber), DAY_30.plusDays(1), "15100");
    assertThat(state(caseNumber, ClockKind.TENDER)).isEqualTo(ClockState.MET);
  }

  /** The notice is out, and its thirty days are over. */
  private String overdue() {
    String caseNumber = disclosed("2704", "3901");
    notice(caseNumber);
    today.is(DAY_30.plusDays(1));
    jobs.run(caseNumber, DisclosureProcess.Timer.TENDER_OVER);
    return caseNumber;
  }

  private void assertLimitation(String caseNumber, String due, ClockState state) {
    assertThat(clocks.find(caseNumber, ClockKind.LIMITATION).orElseThrow())
        .extracting(CaseClock::due, CaseClock::state)
        .containsExactly(LocalDate.parse(due), state);
  }

  /** From March 10 2026 to April 10 2027 are 396 days, to April 10 2026 only 31. */
  @Test
  void thatTheLimitationIsNearIsSaidInTheFormAndRecordedOnce() {
    String caseNumber = disclosed("2704", "3901");
    tenders.add(caseNumber, DISCLOSED, Money.of("15100"));
    verify(caseNumber, lines().replace("2024-08-01", "2022-04-10"));
    work.complete(
        SUPERVISOR, caseNumber, Task.APPROVE_CALCULATION, Map.of("calculationApproval", "APPROVE"));
    jobs.run(caseNumber, Handoff.SEND_CALCULATION);
    steps.handOff(caseNumber);
    port(caseNumber, "2704", Today.FIRST);
    port(caseNumber, "3901", Today.FIRST);
    assertThat(limitationShown(caseNumber)).startsWith("Five years").contains("2027-04-10");
    assertThat(cases.events(caseNumber)).doesNotContain("LIMITATION_NEAR");

    today.is(LocalDate.of(2026, 4, 11));
    assertThat(limitationShown(caseNumber))
        .startsWith("THE LIMITATION IS NEAR: it ends on 2027-04-10 (days left: 364)")
        .contains("Five years from the violation");
    for (int round = 0; round < 2; round++) {
      propose(caseNumber, "INVALID", "", "The circumstances of the violation were not disclosed");
      returnedOutcome(caseNumber);
    }
    assertThat(cases.events(caseNumber)).containsOnlyOnce("LIMITATION_NEAR");
  }

  private String limitationShown(String caseNumber) {
    return outcome
        .of(
            new OpenedTask(
                work.only(OFFICER, caseNumber, Task.PROPOSE_OUTCOME).getId(),
                caseNumber,
                null,
                null,
                null,
                OFFICER))
        .get(DisclosureProcess.Fact.LIMITATION);
  }

  /** A disclosure stays privileged: who is asked sees the question, and nobody finds the answer. */
  @Test
  void otherOfficesAreAskedAndSeeTheQuestionAlone() {
    String caseNumber = disclosed("2704");
    assertThatThrownBy(() -> consult(caseNumber, "Is the die of Sample Importer an assist?"))
        .hasMessageContaining("the question names Sample Importer");
    for (String number : List.of("ABC 0000901 1", "ABC-0000901", "99-1234567", "99 1234567 00")) {
      assertThatThrownBy(() -> consult(caseNumber, "Is the die of %s an assist?".formatted(number)))
          .as(number)
          .hasMessageContaining("the question names ");
    }
    consult(caseNumber, "Is a die an assist?");
    assertThat(search.find(caseNumber, attorney())).isEmpty();
    assertThat(openWork.of(List.of(caseNumber)))
        .filteredOn(task -> task.pool().equals("hq-attorney"))
        .extracting(OpenTask::importerName, OpenTask::importerNumber)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("privileged", "privileged"));
    Map<String, Object> shown = shown("hq-attorney", caseNumber);
    assertThat((String) shown.get("question")).startsWith("Is a die an assist?");
    assertThat(shown.values().toString()).doesNotContain("Sample", "99-1234567", "shirts");
    assertThatThrownBy(() -> answer(caseNumber, "YES")).hasMessageContaining("for nobody else");
    answer(caseNumber, "NO");
    assertThatThrownBy(() -> verify(caseNumber)).hasMessageContaining("advice is required");
    work.complete(
        SPECIALIST,
        caseNumber,
        Task.VERIFY_LOSS,
        Map.of("lossLines", lines(), "sampled", "NO", "note", "Books", "advice", "FOLLOWED"));
    assertThat(cases.events(caseNumber)).contains("ADVICE_WEIGHED", "LOSS_CALCULATED");
  }

  private void consult(String caseNumber, String question) {
    work.complete(
        SPECIALIST,
        caseNumber,
        Task.VERIFY_LOSS,
        Map.of("lossStep", "CONSULT", "consultedCenter", "hq", "question", question));
  }

  private void answer(String caseNumber, String keep) {
    work.complete(
        "hq-attorney",
        caseNumber,
        ConsultationProcess.Task.ANSWER_CONSULTATION,
        Map.of(
            "consultationAnswer", "It is", "keep", keep, "headline", "Dies", "namesNobody", true));
  }

  private Map<String, Object> shown(String person, String caseNumber) {
    var task = work.only(person, caseNumber, ConsultationProcess.Task.ANSWER_CONSULTATION);
    return as.get(person, () -> forms.getTaskFormVariables(task.getId()));
  }

  private static Viewer attorney() {
    Set<String> pool = Set.of("hq-attorney");
    return new Viewer("hq-attorney", Set.of(), Set.of(), pool, pool, false, false);
  }

  @Test
  void aCalculationIsReturnedAndDoneAgainByAnotherThanWhoApproves() {
    String caseNumber = disclosed("2704");
    refused(
        () ->
            work.complete(
                SPECIALIST,
                caseNumber,
                Task.VERIFY_LOSS,
                Map.of("lossLines", lines(), "sampled", "YES", "note", "x")),
        "sampleMethod is required");
    refused(
        () ->
            work.complete(
                SPECIALIST,
                caseNumber,
                Task.VERIFY_LOSS,
                Map.of("lossLines", lines() + "x,y", "sampled", "NO", "note", "x")),
        "Line 6, has 2 columns");
    assertThat(calculations.find(caseNumber)).isEmpty();
    verify(caseNumber);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_APPROVAL);
    assertThat(calculations.secondPerson().approve(caseNumber, SPECIALIST)).isFalse();
    assertThat(calculations.secondPerson().sendBack(caseNumber, SPECIALIST, "mine")).isFalse();
    refused(
        () ->
            work.complete(
                SUPERVISOR,
                caseNumber,
                Task.APPROVE_CALCULATION,
                Map.of("calculationApproval", "RETURN")),
        "note is required");
    work.complete(
        SUPERVISOR,
        caseNumber,
        Task.APPROVE_CALCULATION,
        Map.of("calculationApproval", "RETURN", "note", "Where is 2025?"));
    assertThat(calculations.get(caseNumber).returnedNote()).isEqualTo("Where is 2025?");
    verify(caseNumber);
    assertThat(calculations.get(caseNumber).returnedNote()).isNull();
    assertThat(calculations.get(caseNumber).lines()).hasSize(4);
    assertThat(calculations.get(caseNumber).loss(DISCLOSED).total()).isEqualTo(Money.of("15100"));
  }
}
