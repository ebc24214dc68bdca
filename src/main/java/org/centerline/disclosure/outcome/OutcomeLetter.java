package org.centerline.disclosure.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.correspondence.CaseMail;
import org.centerline.correspondence.NoticeOfDecision.Right;
import org.centerline.disclosure.CulpabilityWords;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.tender.TenderBalances;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.statute.DisclosureOutcome;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/**
 * The closing letter of a disclosure (19 CFR 162.74, 162.77): what was approved, whatever a table
 * says when it is sent. What it covers is fixed by then: nothing is named after the decision.
 */
@Component
class OutcomeLetter {

  private final Disclosures disclosures;
  private final OutcomeProposals proposals;
  private final OutcomeAdvice advice;
  private final TenderBalances balances;
  private final Revenue revenue;
  private final CaseMail mail;

  OutcomeLetter(
      Disclosures disclosures,
      OutcomeProposals proposals,
      OutcomeAdvice advice,
      TenderBalances balances,
      Revenue revenue,
      CaseMail mail) {
    this.disclosures = disclosures;
    this.proposals = proposals;
    this.advice = advice;
    this.balances = balances;
    this.revenue = revenue;
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
      AdviceWords.uncovered(advice.of(caseNumber)).ifPresent(paragraphs::add);
    }
    if (outcome.tenderStanding() != null) {
      paragraphs.add(outcome.tenderStanding() + ".");
    }
    excess(balances.of(caseNumber).toPayBack().total(), paragraphs);
    penalty(outcome, paragraphs);
    collected(caseNumber, paragraphs);
    enclose(outcome, paragraphs);
    mail.send(
        caseNumber,
        new CaseMail.Content(
            "Outcome of a prior disclosure",
            disclosures.get(caseNumber).statute().disclosureCitation() + "; 19 CFR 162.74",
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

  private static void penalty(OutcomeProposal outcome, List<String> paragraphs) {
    if (outcome.outcome() != DisclosureOutcome.INVALID) {
      paragraphs.add(penalty(outcome));
    }
    if (outcome.outcome() != DisclosureOutcome.VALID) {
      paragraphs.add(
          "%s goes to the penalty track; what follows is told by a notice of its own (19 CFR 162.77)."
              .formatted(outcome.outcome().handedOver()));
    }
  }

  private static String penalty(OutcomeProposal outcome) {
    String what =
        outcome.outcome() == DisclosureOutcome.VALID_IN_PART ? "what is covered, for " : "";
    return outcome.penalty().isZero()
        ? "No penalty is owed" + (what.isEmpty() ? "." : " for what is covered.")
        : "For %s%s, a penalty of $%s is owed."
            .formatted(what, CulpabilityWords.of(outcome.culpability()), outcome.penalty());
  }

  private void collected(String caseNumber, List<String> paragraphs) {
    List<RevenueInstruction> bills =
        revenue.of(List.of(caseNumber)).stream()
            .filter(one -> one.kind() == RevenueKind.BILL)
            .filter(one -> one.status() != InstructionStatus.CANCELLED)
            .toList();
    if (!bills.isEmpty()) {
      paragraphs.add(
          "Pay it by %s at\n%s"
              .formatted(
                  bills.get(0).dueOn(),
                  bills.stream()
                      .map(one -> "port %s: $%s".formatted(one.port(), Money.of(one.total())))
                      .collect(Collectors.joining("\n"))));
    }
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
    List<Right> rights = new ArrayList<>();
    if (outcome.penalty() != null && outcome.penalty().isPositive()) {
      rights.add(
          new Right(
              "Petition for relief",
              "A penalty may be petitioned to be remitted or mitigated.",
              null,
              "19 USC 1618"));
    }
    if (outcome.outcome() != DisclosureOutcome.VALID) {
      rights.add(
          new Right(
              "Answer to the pre-penalty notice",
              "If a pre-penalty notice is issued, you may answer it orally and in writing within"
                  + " 30 days of its mailing. While less than one year is left to sue for the"
                  + " violation, the notice may set fewer days, not under 7.",
              null,
              "19 CFR 162.78"));
    }
    return rights;
  }
}
