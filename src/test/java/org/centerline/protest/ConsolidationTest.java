package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.statute.ClockKind;
import org.centerline.statute.FilerRole;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Filing;
import org.centerline.testing.InTurn;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Several parties against one decision: 19 USC 1514(c)(1), 19 CFR 174.15, 174.21(a). */
@CenterlineTest
class ConsolidationTest {

  private static final LocalDate LATER = LocalDate.of(2026, 4, 20);
  private static final LocalDate DEMAND = LocalDate.of(2026, 2, 2);

  private final Cases cases;
  private final Steps steps;
  private final Jobs jobs;
  private final InTurn inTurn;
  private final Today today;
  private final CaseClocks clocks;
  private final CaseFindings findings;
  private final CaseLog log;
  private final Docket docket;
  private final Consolidation consolidation;
  private final ProtestEndings endings;
  private final Proposals proposals;
  private final Reopening reopening;
  private final TransactionTemplate transaction;
  private final String entry = EntryNumbers.next();
  private final String importer = "95-" + entry.substring(4, 11) + "00";

  ConsolidationTest(
      Cases cases,
      Steps steps,
      Jobs jobs,
      InTurn inTurn,
      Today today,
      CaseClocks clocks,
      CaseFindings findings,
      CaseLog log,
      Docket docket,
      Consolidation consolidation,
      ProtestEndings endings,
      Proposals proposals,
      Reopening reopening,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.steps = steps;
    this.jobs = jobs;
    this.inTurn = inTurn;
    this.today = today;
    this.clocks = clocks;
    this.findings = findings;
    this.log = log;
    this.docket = docket;
    this.consolidation = consolidation;
    this.endings = endings;
    this.proposals = proposals;
    this.reopening = reopening;
    this.transaction = transaction;
  }

  private Filing protest() {
    return Filing.protest().importer(importer).onEntry(entry);
  }

  private Filing exporter() {
    return protest().role(FilerRole.EXPORTER_PRODUCER).party("Fabrica del Norte");
  }

  /** Filed on March 10 and April 20 2026, due by April 20 2028; warned 60 days before. */
  @Test
  void protestsOfTwoPartiesBecomeOneWhoseTwoYearsRunFromTheLast() {
    String first = cases.file(protest());
    assertThat(clock(first).due()).isEqualTo("2028-03-10");
    today.is(LATER);
    String second = cases.file(protest().surety(DEMAND));

    assertThat(consolidation.members(first)).containsExactly(first, second);
    assertThat(consolidation.members(second)).containsExactly(first, second);
    for (String member : List.of(first, second)) {
      assertThat(clock(member).due()).isEqualTo("2028-04-20");
      assertThat(clock(member).startFact()).isEqualTo("lastFiledOn");
      assertThat(clock(member).citation()).contains("19 CFR 174.21(a)");
      assertThat(cases.events(member)).contains("CONSOLIDATED");
      assertThat(dueDate(member, ProtestProcess.Timer.DECISION_DUE_SOON))
          .isEqualTo("2028-02-20T05:00:00Z");
      assertThat(dueDate(member, ProtestProcess.Timer.DECISION_OVERDUE))
          .isEqualTo("2028-04-21T04:00:00Z");
    }
    assertThat(cases.events(first)).contains("DECISION_DUE_MOVED");
    assertThat(consolidated(first).message()).contains(second, "Harbor Surety Co., surety");
    assertThat(consolidated(second).message()).contains(first, "Example Imports, Inc., importer");
    assertThat(consolidated(second).citation()).contains("19 CFR 174.15(a)");
  }

  /** 19 USC 1514(c)(3): needed only if no other party protested in time. */
  @Test
  void aSuretyCertifiesOnlyWhereNobodyElseProtested() {
    String alone = cases.file(Filing.protest().importer(importer).suretyWithoutCertificate(DEMAND));
    assertThat(cases.get(alone).screening()).isEqualTo("NEEDS_A_PERSON");
    String first = cases.file(protest());
    String second = cases.file(protest().suretyWithoutCertificate(DEMAND));
    assertThat(cases.get(second).screening()).isEqualTo("ACCEPTED");
    assertThat(consolidation.members(first)).containsExactly(first, second);
  }

  /** In time counts, not pending; another surety without a certificate does not help. */
  @Test
  void aSuretyNeedsNoCertificateWhereAnotherPartysProtestIsDecided() {
    String first = cases.file(protest());
    steps.propose(first, "DENIED", "0");
    steps.approve(first);
    String second = cases.file(protest().suretyWithoutCertificate(DEMAND));
    assertThat(cases.get(second).screening()).isEqualTo("ACCEPTED");
    String other = EntryNumbers.next();
    cases.file(on(other).suretyWithoutCertificate(DEMAND));
    String alone = cases.file(on(other).suretyWithoutCertificate(DEMAND).party("Quay Surety"));
    assertThat(cases.get(alone).screening()).isEqualTo("NEEDS_A_PERSON");
  }

  @Test
  void aThirdPartyJoinsThroughAnyOfTheEntries() {
    String other = EntryNumbers.next();
    String first = cases.file(protest());
    String second = cases.file(protest().onEntry(other).surety(DEMAND));
    String third =
        cases.file(
            Filing.protest()
                .importer(importer)
                .onEntry(other)
                .role(FilerRole.CONSIGNEE)
                .party("Pier Goods LLC"));
    assertThat(consolidation.members(first)).containsExactly(first, second, third);
    assertThat(findings.of(List.of(first))).filteredOn("code", "CONSOLIDATED").hasSize(2);
  }

  /** 19 CFR 174.13(b), 174.15(a): one protest for each category of merchandise. */
  @Test
  void anotherCategoryOfTheSameEntryIsAProtestOfItsOwn() {
    String computers = cases.file(protest());
    String printers =
        cases.file(Filing.protest().importer(importer).hts("8443310000").onEntry(entry));
    assertThat(cases.get(printers).screening()).isEqualTo("ACCEPTED");
    assertThat(consolidation.members(computers)).containsExactly(computers);
    String again = cases.file(protest());
    assertThat(findings.of(List.of(again)))
        .extracting(CaseFinding::code)
        .contains("DUPLICATE")
        .doesNotContain("CONSOLIDATED");
  }

  @Test
  void anExportersProtestStaysApartAndOnlyStaffAreTold() {
    String first = cases.file(protest());
    today.is(LATER);
    String exporter = cases.file(exporter());
    for (String party : List.of(first, exporter)) {
      assertThat(consolidation.members(party)).containsExactly(party);
      assertThat(findings.of(List.of(party)))
          .filteredOn(CaseFinding::staffOnly)
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.code()).isEqualTo("KEPT_APART");
                assertThat(finding.citation()).isEqualTo("19 CFR 174.15(b)");
              });
    }
    assertThat(clock(first).due()).isEqualTo("2028-03-10");
    assertThat(whatTheFilerReads(first)).doesNotContain(exporter, "Fabrica");
    assertThat(whatTheFilerReads(exporter)).doesNotContain(first, "Example Imports");
  }

  private String whatTheFilerReads(String caseNumber) {
    return clocks.of(List.of(caseNumber))
        + findings.of(List.of(caseNumber)).stream().filter(f -> !f.staffOnly()).toList().toString()
        + log.of(List.of(caseNumber));
  }

  @Test
  void consentOfAllPartiesJoinsAnExporterToo() {
    String first = cases.file(protest());
    String surety = cases.file(protest().surety(DEMAND));
    today.is(LATER);
    String exporter = cases.file(exporter());
    consent(exporter);
    consent(first);
    assertThat(consolidation.members(exporter)).containsExactly(exporter);
    consent(first);
    consent(surety);
    assertThat(consolidation.members(exporter)).containsExactly(first, surety, exporter);
    assertThat(clock(first).due()).isEqualTo("2028-04-20");
    assertThat(consolidated(exporter).message()).contains(first, surety);
    assertThat(cases.events(first)).containsOnlyOnce("CONSOLIDATION_CONSENT");
  }

  /** 19 CFR 174.15(b): the consents of two parties do not speak for a third. */
  @Test
  void whoComesAfterTheConsentsIsKeptApartUntilItConsentsToo() {
    String exporter = cases.file(exporter());
    String importing = cases.file(protest());
    consent(exporter);
    consent(importing);
    String third = cases.file(protest().role(FilerRole.CONSIGNEE).party("Pier Goods LLC"));
    assertThat(consolidation.members(third)).containsExactly(third);
    assertThat(whatTheFilerReads(third)).doesNotContain("Fabrica del Norte", exporter);
    assertThat(whatTheFilerReads(exporter)).doesNotContain("Pier Goods", third);
  }

  /** Whoever is already one with a party that consented has a say too. */
  @Test
  void anExporterJoinsAGroupOnlyWhenEveryMemberHasConsented() {
    String other = EntryNumbers.next();
    String first = cases.file(protest().onEntry(other));
    String throughTheOther =
        cases.file(
            Filing.protest()
                .importer(importer)
                .onEntry(other)
                .role(FilerRole.CONSIGNEE)
                .party("Pier Goods LLC"));
    String exporter = cases.file(exporter());
    consent(first);
    consent(exporter);
    assertThat(consolidation.members(exporter)).containsExactly(exporter);
    assertThat(whatTheFilerReads(throughTheOther)).doesNotContain("Fabrica del Norte", exporter);
    consent(throughTheOther);
    assertThat(consolidation.members(exporter)).containsExactly(first, throughTheOther, exporter);
  }

  private void consent(String caseNumber) {
    consolidation.consent(docket.get(caseNumber), LATER);
  }

  @Test
  void aDecidedProtestIsJoinedNoMore() {
    String first = cases.file(protest());
    steps.propose(first, "DENIED", "0");
    steps.approve(first);
    String second = cases.file(protest().surety(DEMAND));
    assertThat(consolidation.members(second)).containsExactly(second);
    assertThatThrownBy(() -> consent(first))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("19 CFR 174.15(b)");
  }

  @Test
  void aLateProtestOfAnotherPartyMovesNothing() {
    String first = cases.file(protest());
    today.is(LocalDate.of(2026, 8, 4));
    // 180 days from the demand of February 2 2026 ended on August 1, a Saturday; then August 3.
    String late = cases.file(protest().surety(DEMAND));
    assertThat(cases.get(late).screening()).isEqualTo("REJECTED");
    assertThat(consolidation.members(first)).containsExactly(first);
    assertThat(clock(first).due()).isEqualTo("2028-03-10");
  }

  /** An entry has one importer of record: one of the two has named a wrong one. */
  @Test
  void aProtestThatNamesAnotherImporterIsNotJoined() {
    String first = cases.file(protest());
    String strange =
        cases.file(protest().importer("94-" + entry.substring(4, 11) + "00").surety(DEMAND));
    assertThat(consolidation.members(first)).containsExactly(first);
    assertThat(whatTheFilerReads(strange)).doesNotContain(first, "Example Imports");
  }

  /** The exporter's protest of August 4 2026 is late, until a person lets it proceed. */
  @Test
  void consentsJoinALateProtestOnlyWhenAPersonLetsItProceed() {
    String first = cases.file(protest());
    today.is(LocalDate.of(2026, 8, 4));
    String late = cases.file(exporter());
    assertThat(cases.get(late).screening()).isEqualTo("REJECTED");
    consent(first);
    consent(late);
    assertThat(consolidation.members(first)).containsExactly(first);
    assertThat(clock(first).due()).isEqualTo("2028-03-10");
    steps.screen(late, "PROCEED");
    assertThat(consolidation.members(first)).containsExactly(first, late);
    assertThat(clock(first).due()).isEqualTo("2028-08-04");
  }

  @Test
  void whoHasWithdrawnHasNoSayInWhoJoinsAndIsNotTold() {
    String first = cases.file(protest());
    String surety = cases.file(protest().surety(DEMAND));
    endings.withdraw(cases.get(surety), Today.FIRST, null);
    String exporter = cases.file(exporter());
    consent(first);
    consent(exporter);
    assertThat(consolidation.members(first)).contains(first, exporter);
    assertThat(whatTheFilerReads(surety)).doesNotContain("Fabrica del Norte", exporter);
    assertThat(consolidated(exporter).message()).contains(first).doesNotContain(surety);
  }

  /** Two pairs on two entries, and one that protests both. */
  @Test
  void whenTwoGroupsBecomeOneEveryMemberIsToldOfTheOthers() {
    String other = EntryNumbers.next();
    String first = cases.file(protest());
    String surety = cases.file(protest().surety(DEMAND));
    String consignee = cases.file(on(other).role(FilerRole.CONSIGNEE).party("Pier Goods LLC"));
    String quay = cases.file(on(other).role(FilerRole.PAYER).party("Quay Payments Inc."));
    assertThat(consolidation.members(first)).containsExactly(first, surety);
    assertThat(consolidation.members(quay)).containsExactly(consignee, quay);
    String payer = cases.file(protest().onEntry(other).role(FilerRole.PAYER).party("Payer Corp."));
    assertThat(consolidation.members(first)).containsExactly(first, surety, consignee, quay, payer);
    assertThat(whatTheFilerReads(first)).contains(surety, consignee, quay, payer);
    assertThat(whatTheFilerReads(quay)).contains(first, surety, consignee, payer);
    // Of its own group it had been told before.
    assertThat(findings.of(List.of(surety)))
        .filteredOn("code", "CONSOLIDATED")
        .filteredOn(finding -> finding.message().contains(first))
        .hasSize(1);
  }

  private Filing on(String number) {
    return Filing.protest().importer(importer).onEntry(number);
  }

  /** An exporter waits for the importer's protest until the consents of both make them one. */
  @Test
  void whoWaitsForAProtestThatBecomesOneWithItsOwnWaitsNoLonger() {
    String lead = cases.file(protest());
    String follower = cases.file(exporter().follows(cases.get(lead).protestNumber()));
    if (cases.get(follower).screening().equals("NEEDS_A_PERSON")) {
      steps.screen(follower, "PROCEED");
    }
    assertThat(cases.get(follower).status()).isEqualTo(CaseStatus.AWAITING_LEAD);
    consent(follower);
    consent(lead);
    assertThat(consolidation.members(follower)).containsExactly(lead, follower);
    assertThat(cases.get(follower).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    steps.propose(lead, "DENIED", "0");
    steps.approve(lead);
    assertThat(cases.get(follower).determination()).isEqualTo("DENIED");
  }

  /** Filed on August 4 2026; what a person lets proceed is one protest from then on. */
  @Test
  void aLateProtestThatAPersonLetsProceedBecomesOneWithTheOthers() {
    String first = cases.file(protest());
    today.is(LocalDate.of(2026, 8, 4));
    String late = cases.file(protest().surety(DEMAND));
    steps.screen(late, "PROCEED");
    assertThat(consolidation.members(first)).containsExactly(first, late);
    assertThat(clock(first).due()).isEqualTo("2028-08-04");
    assertThat(clock(late).due()).isEqualTo("2028-08-04");
    assertThat(dueDate(late, ProtestProcess.Timer.DECISION_OVERDUE))
        .isEqualTo("2028-08-05T04:00:00Z");
  }

  @Test
  void aRejectedMemberLeavesAndTheTwoYearsRunAsBefore() {
    String first = cases.file(protest());
    today.is(LATER);
    String doubtful = cases.file(protest().role(FilerRole.PAYER).party("Payer Corp."));
    assertThat(consolidation.members(first)).containsExactly(first, doubtful);
    steps.screen(doubtful, "REJECT");
    assertThat(consolidation.members(first)).containsExactly(first);
    assertThat(clock(first).due()).isEqualTo("2028-03-10");
    assertThat(clock(first).startFact()).isEqualTo("filedOn");
    assertThat(dueDate(first, ProtestProcess.Timer.DECISION_OVERDUE))
        .isEqualTo("2028-03-11T05:00:00Z");
    assertThat(cases.events(first)).endsWith("CONSOLIDATION_ENDED", "DECISION_DUE_MOVED");
  }

  /** Whichever of them the supervisor opens. */
  @Test
  void whatIsOneProtestIsReturnedAsOneAndApprovedAsOne() {
    String first = cases.file(protest());
    String second = cases.file(protest().surety(DEMAND));
    steps.propose(first, "DENIED", "0");
    steps.sendBack(second, "The ruling of 2019 is not weighed");
    for (String member : List.of(first, second)) {
      assertThat(cases.get(member).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
      assertThat(proposals.get(member).returnedNote())
          .isEqualTo("The ruling of 2019 is not weighed");
    }
    steps.propose(first, "DENIED", "0");
    steps.approve(second);
    for (String member : List.of(first, second)) {
      assertThat(cases.get(member).determination()).isEqualTo("DENIED");
      assertThat(proposals.get(member).approvedBy()).isEqualTo("electronics-supervisor");
    }
  }

  @Test
  void whatWasProposedForOnePartyIsWeighedAgainWhenAnotherJoins() {
    String first = cases.file(protest());
    steps.propose(first, "DENIED", "0");
    String second = cases.file(protest().surety(DEMAND));
    assertThatThrownBy(() -> steps.approve(first)).hasMessageContaining("not proposed alike yet");
    steps.propose(second, "DENIED", "0");
    assertThatThrownBy(() -> steps.approve(first)).hasMessageContaining("has not weighed");
    assertThat(cases.get(first).determination()).isNull();
    steps.sendBack(first, "The surety has protested too");
    steps.propose(first, "DENIED", "0");
    steps.approve(first);
    assertThat(cases.get(first).determination()).isEqualTo("DENIED");
    assertThat(cases.get(second).determination()).isEqualTo("DENIED");
  }

  /** Filed on March 10 and April 20 2026: the reopened one is due by April 20 2028, as before. */
  @Test
  void theTwoYearsOfAReopenedMemberRunFromTheLastFilingOfAll() {
    String first = cases.file(protest());
    today.is(LATER);
    String second = cases.file(protest().surety(DEMAND));
    steps.propose(first, "DENIED", "0");
    steps.approve(first);
    steps.sendNotice(first);
    transaction.executeWithoutResult(
        status -> reopening.voidDenial(first, "Contrary to the instruction of April 1"));
    assertThat(cases.get(first).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(cases.get(second).determination()).isEqualTo("DENIED");
    assertThat(clock(first).due()).isEqualTo("2028-04-20");
    assertThat(clock(first).startFact()).isEqualTo("lastFiledOn");
    assertThat(dueDate(first, ProtestProcess.Timer.DECISION_OVERDUE))
        .isEqualTo("2028-04-21T04:00:00Z");
  }

  /** Neither a new account nor the count of one port's protests makes them wait for each other. */
  @Test
  void twoPartiesWhoFileAtTheSameMomentBecomeOne() throws InterruptedException {
    cases.file(Filing.protest().importer(importer));
    List<String> filed = new ArrayList<>();
    Filing elsewhere = Filing.protest().importer(importer).entry("1303", Filing.ENTERED, "10.00");
    Throwable refused =
        inTurn.run(
            () -> filed.add(cases.file(protest())),
            () -> filed.add(cases.file(elsewhere.onEntry(entry).surety(DEMAND))));
    assertThat(refused).isNull();
    assertThat(consolidation.members(filed.get(0))).containsExactlyElementsOf(filed);
  }

  private CaseClock clock(String caseNumber) {
    return clocks.find(caseNumber, ClockKind.DECISION_DUE).orElseThrow();
  }

  private CaseFinding consolidated(String caseNumber) {
    return findings.of(List.of(caseNumber)).stream()
        .filter(finding -> finding.code().equals("CONSOLIDATED"))
        .findFirst()
        .orElseThrow();
  }

  private Instant dueDate(String caseNumber, String timer) {
    return jobs.at(caseNumber, timer).get(0).getDuedate().toInstant();
  }
}
