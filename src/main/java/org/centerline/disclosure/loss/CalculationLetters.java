package org.centerline.disclosure.loss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.correspondence.NoticeOfDecision.Right;
import org.centerline.disclosure.Disclosure;
import org.centerline.statute.Deadline;
import org.centerline.statute.DisclosureTender;
import org.centerline.statute.Finding;
import org.centerline.statute.HeadquartersReview;
import org.centerline.statute.LossOfRevenue;
import org.springframework.stereotype.Component;

/** What is written about the loss that CBP calculated and its tender (19 CFR 162.74(c)). */
@Component
public class CalculationLetters {

  private static final String BASIS = "19 CFR 162.74(c)";

  private final CaseMail mail;

  CalculationLetters(CaseMail mail) {
    this.mail = mail;
  }

  /**
   * The notice of the calculation, by entry and class, which starts the thirty days.
   *
   * @param reviewed whether Headquarters has reviewed it, which it does once
   */
  public void notice(
      String caseNumber,
      Disclosure disclosure,
      LossOfRevenue loss,
      DisclosureTender tender,
      boolean reviewed) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "CBP has calculated the loss of duties, taxes and fees of the violation that you disclosed"
            + " on %s: $%s.".formatted(disclosure.receipt().filedOn(), loss.total()));
    if (!loss.total().isZero()) {
      paragraphs.add(
          "By entry:\n"
              + LossWords.byEntry(loss.entries(), disclosure.statute(), Integer.MAX_VALUE));
      paragraphs.add("By class:\n" + LossWords.byClass(loss));
    }
    loss.findings().stream().map(Finding::inWords).forEach(paragraphs::add);
    paragraphs.add(due(tender));
    send(
        caseNumber,
        disclosure.statute().disclosureCitation() + "; " + BASIS,
        "Notice of the calculation of the loss of revenue",
        paragraphs,
        reviewed ? List.of() : rights(loss));
  }

  private static String due(DisclosureTender tender) {
    String tendered = "$%s was tendered.".formatted(tender.tendered());
    if (tender.outstanding().isZero()) {
      return tendered + " Nothing is left to tender.";
    }
    return "%s Tender the remaining $%s by %s; otherwise the treatment of a prior disclosure is lost."
        .formatted(tendered, tender.outstanding(), tender.deadline().rolledDue())
        .concat(moved(tender.deadline()))
        .concat(" More time may be asked for before that day, for good cause.");
  }

  /** Why the last day is a later one than the thirtieth. */
  private static String moved(Deadline deadline) {
    return deadline.due().equals(deadline.rolledDue()) ? "" : " " + deadline.explanation();
  }

  private static List<Right> rights(LossOfRevenue loss) {
    if (loss.total().compareTo(HeadquartersReview.MORE_THAN) <= 0) {
      return List.of();
    }
    return List.of(
        new Right(
            "Review by Headquarters",
            "A calculation of more than $%s may be reviewed by Headquarters, if it is deposited and"
                    .formatted(HeadquartersReview.MORE_THAN)
                + " more than one year of the limitation is left, on questions of classification,"
                + " rate, value or special programs.",
            null,
            "19 CFR 162.74(c)"));
  }

  /** Tells the discloser that the time to tender is extended without having been asked. */
  public void extended(String caseNumber, LocalDate last, String cause) {
    send(
        caseNumber,
        BASIS,
        "Time to tender extended",
        List.of("The time to tender the loss of revenue is extended to %s.".formatted(last), cause),
        List.of());
  }

  private void send(
      String caseNumber, String basis, String title, List<String> paragraphs, List<Right> rights) {
    mail.send(
        caseNumber, new CaseMail.Content(title, basis, paragraphs, rights, CaseMail.Sender.FPF));
  }
}
