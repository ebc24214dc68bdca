package org.centerline.disclosure.review;

import java.util.ArrayList;
import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.loss.Calculation;
import org.centerline.disclosure.loss.CalculationReviews;
import org.centerline.disclosure.loss.Calculations;
import org.centerline.disclosure.loss.LossWords;
import org.centerline.disclosure.tender.CalculationNotice;
import org.centerline.disclosure.tender.TenderBalance;
import org.centerline.disclosure.tender.TenderBalances;
import org.centerline.disclosure.tender.TenderOrders;
import org.centerline.statute.LossOfRevenue;
import org.springframework.stereotype.Component;

/** Tells the discloser what Headquarters found of the calculation (19 CFR 162.74(c)). */
@Component
class ReviewResult {

  private final Disclosures disclosures;
  private final Calculations calculations;
  private final CalculationReviews reviews;
  private final CalculationNotice notice;
  private final TenderBalances balances;
  private final CaseMail mail;

  ReviewResult(
      Disclosures disclosures,
      Calculations calculations,
      CalculationReviews reviews,
      CalculationNotice notice,
      TenderBalances balances,
      CaseMail mail) {
    this.disclosures = disclosures;
    this.calculations = calculations;
    this.reviews = reviews;
    this.notice = notice;
    this.balances = balances;
    this.mail = mail;
  }

  /** Sends the result, and where more is owed a notice that starts thirty days anew. */
  void send(String caseNumber) {
    CalculationReviews.Review review = reviews.find(caseNumber).orElseThrow();
    Calculation calculation = calculations.get(caseNumber);
    Disclosure disclosure = disclosures.get(caseNumber);
    LossOfRevenue loss = calculation.loss(disclosure.receipt().filedOn());
    boolean moreIsOwed = calculation.noticeOn() == null;
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        review.isChange()
            ? "Headquarters has changed the calculation: the loss is $%s.".formatted(loss.total())
            : "Headquarters has confirmed the calculation of $%s.".formatted(loss.total()));
    paragraphs.add(review.reason());
    if (review.isChange() && !loss.total().isZero()) {
      paragraphs.add(
          "By entry:\n"
              + LossWords.byEntry(loss.entries(), disclosure.statute(), Integer.MAX_VALUE));
    }
    if (moreIsOwed) {
      paragraphs.add("A notice of the calculation with the time to tender the rest follows.");
    }
    payments(balances.of(caseNumber), paragraphs);
    paragraphs.add("The result is final for the purpose of this disclosure.");
    mail.send(
        caseNumber,
        new CaseMail.Content(
            "Result of the review of a calculation",
            "19 CFR 162.74(c)",
            paragraphs,
            List.of(),
            CaseMail.Sender.HEADQUARTERS));
    if (moreIsOwed) {
      disclosures.extendTender(caseNumber, null);
      notice.send(caseNumber);
    }
  }

  private static void payments(TenderBalance balance, List<String> paragraphs) {
    if (!balance.shifted().isNone()) {
      paragraphs.add(
          "The loss is another at each port. These hold more than it, and pay it back with the outcome of a loss tendered in full:\n%s"
              .formatted(LossWords.by(balance.beyond().byPort())));
      paragraphs.add(
          "These lack of it, and take it in from you within %d days, what remains to be tendered included:\n%s"
              .formatted(TenderOrders.DAYS_AFTER_SHIFT, LossWords.by(balance.shifted().byPort())));
    } else if (!balance.toPayBack().isNone()) {
      paragraphs.add(
          "$%s was tendered beyond the loss; it is paid back with the outcome."
              .formatted(balance.toPayBack().total()));
    }
  }
}
