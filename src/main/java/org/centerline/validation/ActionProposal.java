package org.centerline.validation;

import java.time.LocalDate;
import java.util.SortedMap;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/**
 * An action that a notice proposed to the filer (CBP Form 29; 19 CFR 152.2).
 *
 * @param changes of what is owed, by class code; more owed where positive
 * @param differsReason why most like cases were decided otherwise; null where they were not
 * @param returnedNote why whoever was to approve it sent it back; null where nobody did
 */
record ActionProposal(
    long id,
    SortedMap<ClassCode, Money> changes,
    String reason,
    String differsReason,
    String proposedBy,
    LocalDate proposedOn,
    String returnedNote) {

  /** What changes, a line for each class code. */
  String changesInWords() {
    return ChangeLines.words(changes);
  }

  /** The proposal as a person reads it. */
  String words() {
    return "Proposed on %s by %s%n%s%n%s%s%s"
        .formatted(
            proposedOn,
            proposedBy,
            changesInWords(),
            reason,
            after("Why it differs from most like cases: ", differsReason),
            after("Sent back: ", returnedNote));
  }

  private static String after(String label, String text) {
    return text == null ? "" : "\n" + label + text;
  }

  /** What the changes come to; more owed where positive. */
  Money total() {
    return Money.sum(changes.values());
  }
}
