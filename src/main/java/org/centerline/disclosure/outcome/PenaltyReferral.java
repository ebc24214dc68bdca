package org.centerline.disclosure.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centerline.correspondence.CaseMail;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.Investigations;
import org.centerline.disclosure.loss.Calculation;
import org.centerline.disclosure.loss.Calculations;
import org.centerline.docket.CaseLog;
import org.centerline.docket.LetterFile;
import org.centerline.statute.DisclosureOutcome;
import org.centerline.statute.LossOfRevenue;
import org.springframework.stereotype.Component;

/**
 * Hands to the penalty track what no disclosure covers, with the file and the reason (19 CFR
 * 162.74(g), 162.77; C10).
 */
@Component
class PenaltyReferral {

  private static final String TITLE = "Referral to the penalty track";

  private final Disclosures disclosures;
  private final Investigations investigations;
  private final Calculations calculations;
  private final OutcomeProposals proposals;
  private final OutcomeAdvice advice;
  private final LetterFile letters;
  private final CaseMail mail;
  private final CaseLog log;

  PenaltyReferral(
      Disclosures disclosures,
      Investigations investigations,
      Calculations calculations,
      OutcomeProposals proposals,
      OutcomeAdvice advice,
      LetterFile letters,
      CaseMail mail,
      CaseLog log) {
    this.disclosures = disclosures;
    this.investigations = investigations;
    this.calculations = calculations;
    this.proposals = proposals;
    this.advice = advice;
    this.letters = letters;
    this.mail = mail;
    this.log = log;
  }

  /** Sends it among staff, where there is something to hand over. */
  void send(String caseNumber) {
    OutcomeProposal outcome = proposals.get(caseNumber);
    if (outcome.outcome() == DisclosureOutcome.VALID) {
      return;
    }
    Disclosure disclosure = disclosures.get(caseNumber);
    OutcomeAdvice.Advice advised = advice.of(caseNumber);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "%s by importer %s goes to the penalty track (19 CFR 162.77)."
            .formatted(
                outcome.outcome() == DisclosureOutcome.INVALID
                    ? "The violation disclosed"
                    : "What is not covered of the violation disclosed",
                disclosure.importerNumber()));
    paragraphs.add(outcome.inWords());
    paragraphs.add("Reason: " + outcome.reason());
    if (outcome.notCovered() != null) {
      AdviceWords.uncovered(advised).ifPresent(paragraphs::add);
    }
    paragraphs.add("Violation: " + disclosure.violation());
    paragraphs.add(calculation(caseNumber, disclosure.receipt().filedOn()));
    paragraphs.add(outcome.tenderStanding() + ".");
    investigation(caseNumber, disclosure).ifPresent(paragraphs::add);
    paragraphs.add(advised.limitations().inWords());
    paragraphs.add(file(caseNumber));
    mail.sendAmongStaff(
        caseNumber,
        "Fines, Penalties and Forfeitures Officer, penalty track",
        new CaseMail.Content(
            TITLE, "19 CFR 162.74, 162.77", paragraphs, List.of(), CaseMail.Sender.FPF));
    log.record(
        caseNumber,
        "HANDED_TO_PENALTY_TRACK",
        "%s goes to the penalty track (19 CFR 162.77) with the file of this case: %s"
            .formatted(outcome.outcome().handedOver(), outcome.reason()));
  }

  private String calculation(String caseNumber, LocalDate disclosedOn) {
    Optional<Calculation> approved = calculations.approved(caseNumber);
    return approved
        .map(one -> calculated(one, one.loss(disclosedOn)))
        .orElse("No loss of revenue was calculated.");
  }

  private static String calculated(Calculation calculation, LossOfRevenue loss) {
    return "Calculation: %s, by %s, approved by %s."
        .formatted(
            loss.total().isZero()
                ? "no duties, taxes or fees were lost"
                : "a loss of $%s on %,d entries".formatted(loss.total(), loss.entries().size()),
            calculation.calculatedBy(),
            calculation.approvedBy());
  }

  private Optional<String> investigation(String caseNumber, Disclosure disclosure) {
    return investigations
        .of(caseNumber, disclosure.receipt().filedOn())
        .filter(answer -> answer.writing() != null)
        .map(
            answer ->
                "The investigation was recorded with the date of %s:\n%s"
                    .formatted(answer.facts().commencement().recordedOn(), answer.writing()));
  }

  private String file(String caseNumber) {
    return "The file is read at /cases/%1$s, and each letter by its place in it at /cases/%1$s/letters/1.html and so on:\n%2$s"
        .formatted(
            caseNumber,
            letters.of(caseNumber).stream()
                .map(one -> "%d. %s, %s".formatted(one.position(), one.name(), one.dated()))
                .collect(Collectors.joining("\n")));
  }
}
