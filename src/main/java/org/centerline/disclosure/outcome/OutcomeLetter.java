package org.centerline.disclosure.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.correspondence.NoticeOfDecision.Right;
import org.centerline.disclosure.CulpabilityWords;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.tender.TenderBalances;
import org.centerline.statute.DisclosureOutcome;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/**
 * The closing letter of a disclosure (19 CFR 162.74, 162.77): what was approved, whatever a table
 * says when it is sent.
 */
@Component
class OutcomeLetter {

  private static final String BASIS = "19 USC 1592(c)(4); 19 CFR 162.74";

  private final Disclosures disclosures;
  private final OutcomeProposals proposals;
  private final TenderBalances balances;
  private final CaseMail mail;

  OutcomeLetter(
      Disclosures disclosures, OutcomeProposals proposals, TenderBalances balances, CaseMail mail) {
    this.disclosures = disclosures;
    this.proposals = proposals;
    this.balances = balances;
    this.mail = mail;
  }

  /** Tells the discloser what became of the disclosure, why, and what is owed. */
  void send(String caseNumber) {
    OutcomeProposal outcome = proposals.get(caseNumber);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "Your prior disclosure of %s is %s."
            .formatted(disclosures.get(caseNumber).receipt().filedOn(), outcome.outcome().words()));
    paragraphs.add(outcome.reason());
    if (!outcome.againstAdvice() && outcome.advised() != null) {
      paragraphs.add("The criteria:\n" + outcome.advised());
    }
    if (outcome.notCovered() != null) {
      paragraphs.add("Not covered: " + outcome.notCovered());
    }
    if (outcome.tenderStanding() != null) {
      paragraphs.add(outcome.tenderStanding() + ".");
    }
    excess(balances.of(caseNumber).toPayBack().total(), paragraphs);
    paragraphs.add(
        outcome.outcome() == DisclosureOutcome.INVALID ? penaltyTrack() : penalty(outcome));
    enclose(outcome, paragraphs);
    mail.send(
        caseNumber,
        new CaseMail.Content(
            "Outcome of a prior disclosure",
            BASIS,
            paragraphs,
            rights(outcome),
            CaseMail.Sender.FPF));
  }

  private static void excess(Money excess, List<String> paragraphs) {
    if (excess.isPositive()) {
      paragraphs.add(
          "$%s was tendered beyond the loss and is paid back, without interest.".formatted(excess));
    }
  }

  private static String penalty(OutcomeProposal outcome) {
    return outcome.penalty().isZero()
        ? "No penalty is owed."
        : "For %s a penalty of $%s is owed."
            .formatted(CulpabilityWords.of(outcome.culpability()), outcome.penalty());
  }

  private static String penaltyTrack() {
    return "The violation goes to the penalty track; what follows is told by a notice of its own"
        + " (19 CFR 162.77).";
  }

  private static void enclose(OutcomeProposal outcome, List<String> paragraphs) {
    if (outcome.enclosed() != null) {
      paragraphs.add(
          "Enclosed is the writing that records the commencement of the investigation (19 CFR"
              + " 162.74(g)):\n"
              + outcome.enclosed());
    }
  }

  private static List<Right> rights(OutcomeProposal outcome) {
    return outcome.outcome() == DisclosureOutcome.INVALID
        ? List.of(
            new Right(
                "Answer to the pre-penalty notice",
                "If a pre-penalty notice is issued, you may answer it orally and in writing within"
                    + " 30 days of its mailing. While less than one year is left to sue for the"
                    + " violation, the notice may set fewer days, not under 7.",
                null,
                "19 CFR 162.78"))
        : List.of(
            new Right(
                "Petition for relief",
                "A penalty may be petitioned to be remitted or mitigated.",
                null,
                "19 USC 1618"));
  }
}
