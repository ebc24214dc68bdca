package org.centerline.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The facts of a notice of decision on a protest (19 U.S.C. 1515(a); 19 CFR 174.30).
 *
 * <p>Money is a decimal string in dollars, {@code "1234.56"}. Texts are plain text; whatever a
 * filer typed is escaped when the letter is written.
 *
 * @param noticeDate the date printed on the notice, deemed the date of its mailing (19 CFR 174.30)
 * @param outcome one of {@code ALLOWED}, {@code ALLOWED_IN_PART}, {@code DENIED}, {@code REJECTED}
 * @param reason why; may be blank only where the protest is allowed in full
 * @param recipientRole in what capacity the recipient protests, in words, such as {@code Importer}
 * @param decisionProtested the protested decision in words, such as {@code Classification}
 * @param refund what is refunded, or null where nothing is
 * @param rights what the recipient may do next; never empty unless allowed in full
 * @param signedBy the title of the deciding officer
 */
public record NoticeOfDecision(
    String caseNumber,
    String protestNumber,
    LocalDate noticeDate,
    String outcome,
    String reason,
    String recipientName,
    String recipientRole,
    String importerNumber,
    String importerName,
    String centerName,
    String decisionProtested,
    String merchandise,
    List<Entry> entries,
    Refund refund,
    List<Right> rights,
    String signedBy) {

  private static final String ALLOWED = "ALLOWED";
  private static final Set<String> OUTCOMES =
      Set.of(ALLOWED, "ALLOWED_IN_PART", "DENIED", "REJECTED");

  /**
   * Checks what 19 CFR 174.30 asks of a notice.
   *
   * @throws IllegalArgumentException for an unknown outcome, or where anything but a full allowance
   *     lacks its reason or the right to sue
   */
  public NoticeOfDecision {
    entries = List.copyOf(entries);
    rights = List.copyOf(rights);
    if (!OUTCOMES.contains(outcome)) {
      throw new IllegalArgumentException("A notice cannot state the outcome " + outcome);
    }
    if (!ALLOWED.equals(outcome) && (reason == null || reason.isBlank() || rights.isEmpty())) {
      throw new IllegalArgumentException(
          "A protest not allowed in full needs its reason and the right to sue (19 CFR 174.30)");
    }
  }

  /** An entry that the protest covers; {@code liquidationDate} may be null. */
  public record Entry(
      String entryNumber,
      String port,
      String portName,
      LocalDate entryDate,
      LocalDate liquidationDate) {}

  /**
   * A refund upon reliquidation.
   *
   * @param total principal and interest together
   * @param dueOn the last day to pay it, 30 days after reliquidation (19 U.S.C. 1505(b))
   */
  public record Refund(
      List<Charge> charges,
      String principal,
      String interest,
      String total,
      String payee,
      LocalDate dueOn) {

    /** Keeps the charges from changing. */
    public Refund {
      charges = List.copyOf(charges);
    }
  }

  /** A refunded amount by class code; the label says in words what the code is. */
  public record Charge(String classCode, String label, String amount) {}

  /** What the recipient may do, until when and by which provision; {@code lastDay} may be null. */
  public record Right(String title, String explanation, LocalDate lastDay, String citation) {}
}
