package org.centerline.protest;

import org.centerline.engine.Answers;
import org.centerline.engine.TaskRefused;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.InvalidNumber;
import org.centerline.protest.ProtestProcess.Answer;
import org.centerline.statute.FilerRole;

/**
 * To whom a refund is due, as the specialist found: the importer of record, unless a surety submits
 * evidence that it paid upon the default of its principal, an owner has declared itself, or a
 * transferee withdrew the goods (19 CFR 24.36(b)). Whose corporate rate it bears follows from it.
 *
 * @param due null where nobody has said it; then somebody looks before the refund leaves
 * @param number of the filer, where the refund is due to it; null otherwise
 */
record RefundPayee(Due due, String number) {

  static final RefundPayee OPEN = new RefundPayee(null, null);

  private static final int LENGTH = 120;

  /** To whom. */
  enum Due {
    IMPORTER,
    FILER
  }

  /** Forms of cases that began before do not ask. */
  static RefundPayee of(Answers answers) {
    if (answers.text(Answer.REFUND_PAYEE, LENGTH).isEmpty()) {
      return OPEN;
    }
    Due due = answers.choice(Answer.REFUND_PAYEE, Due.class);
    return new RefundPayee(due, due == Due.FILER ? number(answers) : null);
  }

  private static String number(Answers answers) {
    String stated = answers.requiredText(Answer.PAYEE_NUMBER, LENGTH);
    try {
      return ImporterNumber.parse(stated).value();
    } catch (InvalidNumber wrong) {
      throw new TaskRefused("%s: %s".formatted(Answer.PAYEE_NUMBER, wrong.getMessage()));
    }
  }

  /** An importer's agent protests for the importer, so the law alone says who is paid. */
  static boolean isAsked(FilerRole filer) {
    return filer != FilerRole.IMPORTER && filer != FilerRole.AGENT;
  }
}
