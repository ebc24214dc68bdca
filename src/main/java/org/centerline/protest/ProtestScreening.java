package org.centerline.protest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.filing.Violations;
import org.centerline.protest.ProtestProcess.Screening;
import org.centerline.protest.RelatedProtests.Related;
import org.centerline.statute.EntryFacts;
import org.centerline.statute.Examination;
import org.centerline.statute.FilerRole;
import org.centerline.statute.FindingCode;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.ProtestExamination;
import org.centerline.statute.ProtestFacts;
import org.centerline.statute.ProtestableDecision;
import org.springframework.stereotype.Component;

/** Examines a protest in law, records findings and clocks, and takes note of the outcome. */
@Component
class ProtestScreening {

  private static final Set<FindingCode> BARS =
      Set.of(FindingCode.NOT_PROTESTABLE, FindingCode.NO_STANDING);

  private final Protests protests;
  private final RelatedProtests relatedProtests;
  private final Consolidation consolidation;
  private final Docket docket;
  private final CaseFindings findings;
  private final ProtestClocks protestClocks;
  private final CaseLog log;
  private final LeadProtests leads;
  private final OfficeCalendar calendar;

  ProtestScreening(
      Protests protests,
      RelatedProtests relatedProtests,
      Consolidation consolidation,
      Docket docket,
      CaseFindings findings,
      ProtestClocks protestClocks,
      CaseLog log,
      LeadProtests leads,
      OfficeCalendar calendar) {
    this.protests = protests;
    this.relatedProtests = relatedProtests;
    this.consolidation = consolidation;
    this.docket = docket;
    this.findings = findings;
    this.protestClocks = protestClocks;
    this.log = log;
    this.leads = leads;
    this.calendar = calendar;
  }

  /**
   * What the examination of a filing came to.
   *
   * @param awaitsLead whether it waits for an earlier protest once it is accepted
   * @param decisionDue last day of the two years to decide it
   */
  record Examined(Examination law, boolean awaitsLead, LocalDate decisionDue) {}

  Examined examine(String caseNumber) {
    Protest protest = protests.get(caseNumber);
    List<Related> related = relatedProtests.of(caseNumber);
    Examination examination = ProtestExamination.examine(facts(protest, related), calendar);
    findings.record(
        examination.findings().stream()
            .map(
                found ->
                    new CaseFinding(
                        caseNumber, found.code().name(), found.citation(), found.message()))
            .toList());
    LocalDate decisionDue = protestClocks.start(caseNumber, protest, examination);
    LocalDate jointlyDue =
        consolidation.consider(caseNumber, related, examination).orElse(decisionDue);
    return new Examined(examination, awaitsLead(caseNumber, protest), jointlyDue);
  }

  private static ProtestFacts facts(Protest protest, List<Related> related) {
    return new ProtestFacts(
        protest.receivedOn(),
        protest.filerRole(),
        protest.decision(),
        protest.decisionDate(),
        protest.exclusion(),
        protest.reliquidationOf(),
        protest.entries().stream()
            .map(e -> new EntryFacts(e.entryNumber(), e.entryDate(), e.liquidationDate()))
            .toList(),
        isGiven(protest.merchandise()),
        isGiven(protest.grounds()),
        protest.claimHts() != null || protest.claimRefund() != null,
        protest.demandMailedOn(),
        protest.nonCollusionCertified() || anotherPartyProtested(related),
        duplicates(related));
  }

  /** A surety need not certify where another party has protested in time (19 USC 1514(c)(3)). */
  private static boolean anotherPartyProtested(List<Related> related) {
    return related.stream()
        .filter(other -> other.filerRole() != FilerRole.SURETY)
        .anyMatch(other -> other.inTime() && !other.sameParty() && other.sameImporter());
  }

  private static List<String> duplicates(List<Related> related) {
    return related.stream().filter(Related::sameParty).map(Related::caseNumber).toList();
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  /** Whether a protest that a person lets proceed waits for the one that it asks to follow. */
  boolean awaitsLead(String caseNumber) {
    Protest protest = protests.get(caseNumber);
    return protest.follows() != null
        && !leads.isOneWith(protest.follows(), caseNumber)
        && leads.isPending(protest.follows(), protest.importerNumber());
  }

  /**
   * Whether the protest asks to follow another that is still undecided (19 CFR 174.13(a)(7)). One
   * that is not is a finding, and the protest is reviewed by itself; one that is one protest with
   * it is decided with it, and waits for nothing.
   */
  private boolean awaitsLead(String caseNumber, Protest protest) {
    if (protest.follows() == null || leads.isOneWith(protest.follows(), caseNumber)) {
      return false;
    }
    boolean pending = leads.isPending(protest.follows(), protest.importerNumber());
    if (!pending) {
      findings.record(
          List.of(
              new CaseFinding(
                  caseNumber,
                  "LEAD_NOT_PENDING",
                  "19 CFR 174.13(a)(7)",
                  "Protest %s, which this one asks to follow, is no pending protest of the importer."
                      .formatted(protest.follows()))));
    }
    return pending;
  }

  /** Takes note of what the screening table made of the examination. */
  void record(String caseNumber, String outcome) {
    CaseStatus status =
        Screening.ACCEPTED.equals(outcome) ? CaseStatus.UNDER_REVIEW : CaseStatus.SCREENING;
    docket.screen(caseNumber, outcome, status);
    log.record(caseNumber, "SCREENED", "Screening: " + outcome, null, outcome);
  }

  /**
   * Refuses a further decision that this protest cannot reach: outside the questions of the
   * protested reliquidation, or one that its party may not protest.
   *
   * @throws FilingRefused with the rule
   */
  void refuseUnlessProtestable(String caseNumber, ProtestableDecision decision) {
    Protest protest = protests.get(caseNumber).contesting(decision);
    Violations found = Violations.none();
    ProtestExamination.examine(facts(protest, List.of()), calendar).findings().stream()
        .filter(finding -> BARS.contains(finding.code()))
        .forEach(
            finding ->
                found
                    .at("decision")
                    .require(
                        false,
                        finding.code().name(),
                        "%s (%s)".formatted(finding.message(), finding.citation())));
    found.refuseIfAny();
  }

  void recordWaiting(String caseNumber) {
    docket.moveTo(caseNumber, CaseStatus.AWAITING_LEAD);
    log.record(caseNumber, "AWAITS_LEAD", "Waits for the protest that it asks to follow");
  }
}
