package org.centerline.revenue.port;

import java.time.LocalDate;
import java.util.Comparator;
import org.centerline.revenue.RejectionReason;
import org.centerline.statute.Money;

/**
 * What a port's system says of an instruction.
 *
 * @param messageId the port's own number of it; the same message sent again bears the same
 * @param instruction the number under which the Center told it
 * @param amount dollars that were paid or collected, of a settlement; null otherwise
 * @param settledOn the day of that; null unless it is a settlement
 * @param reference the port's reference of that; null unless it is a settlement
 * @param reasonCode why the port cannot carry it out; null unless it is a rejection
 * @param reason the same in words; may be null
 */
public record PortMessage(
    String messageId,
    String instruction,
    Kind kind,
    Money amount,
    LocalDate settledOn,
    String reference,
    RejectionReason reasonCode,
    String reason) {

  /** What it says. */
  public enum Kind {
    /** The port takes the instruction on. */
    ACKNOWLEDGED,
    /** The money was paid or came in. */
    SETTLED,
    /** The port cannot carry it out; it will not be carried out under this number any more. */
    REJECTED
  }

  /** A payment or receipt of the port. */
  public record Settlement(LocalDate on, Money amount, String reference) {

    /** The earliest first; the same for everyone who reads the same messages. */
    public static final Comparator<Settlement> ORDER =
        Comparator.comparing(Settlement::on)
            .thenComparing(Settlement::amount)
            .thenComparing(Settlement::reference);
  }

  public Settlement settlement() {
    return new Settlement(settledOn, amount, reference);
  }

  String rejection() {
    return reason == null ? reasonCode.words() : "%s: %s".formatted(reasonCode.words(), reason);
  }
}
