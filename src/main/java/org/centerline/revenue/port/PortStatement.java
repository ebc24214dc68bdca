package org.centerline.revenue.port;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.centerline.filing.Violations;
import org.centerline.revenue.InstructionCourse;
import org.centerline.revenue.RejectionReason;
import org.centerline.revenue.Settlements;
import org.centerline.statute.Money;

/**
 * A message of a port's system as it is written.
 *
 * @param messageId the port's own number of it, 1 to 80 letters, digits and {@code ._:-}
 * @param amount dollars; of a settlement only
 * @param settledOn of a settlement only
 * @param reference of a settlement only
 * @param reasonCode of a rejection only
 * @param reason of a rejection only, and not needed there
 */
public record PortStatement(
    String messageId,
    String instruction,
    PortMessage.Kind kind,
    String amount,
    LocalDate settledOn,
    String reference,
    RejectionReason reasonCode,
    String reason) {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,80}");

  /**
   * As a message, where it is whole.
   *
   * @throws org.centerline.filing.FilingRefused with all that is wrong
   */
  public PortMessage checked() {
    Violations found = Violations.none();
    id(found.at("messageId"), messageId);
    id(found.at("instruction"), instruction);
    Money money = null;
    if (found.at("kind").present(kind)) {
      if (kind == PortMessage.Kind.SETTLED) {
        money = found.at("amount").money(amount).orElse(null);
        found.at("settledOn").present(settledOn);
        found.at("reference").line(reference, Settlements.REFERENCE_LENGTH);
      } else {
        absent(found, "amount", amount);
        absent(found, "settledOn", settledOn);
        absent(found, "reference", reference);
      }
      if (kind == PortMessage.Kind.REJECTED) {
        found.at("reasonCode").present(reasonCode);
      } else {
        absent(found, "reasonCode", reasonCode);
        absent(found, "reason", reason);
      }
      if (reason != null) {
        found.at("reason").paragraphs(reason, InstructionCourse.REASON_LENGTH);
      }
    }
    found.refuseIfAny();
    return new PortMessage(
        messageId, instruction, kind, money, settledOn, reference, reasonCode, reason);
  }

  private static void id(Violations found, String id) {
    if (found.present(id)) {
      found.require(
          ID.matcher(id).matches(),
          "NOT_AN_ID",
          "It has 1 to 80 letters, digits, dots, colons, underscores and hyphens.");
    }
  }

  private static void absent(Violations found, String name, Object value) {
    found
        .at(name)
        .require(value == null, "NOT_EXPECTED", "A message of this kind does not say this.");
  }
}
