package org.centerline.revenue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.centerline.statute.Money;

/**
 * A refund that a Center has decided on, before it is divided among ports.
 *
 * @param legalBasis for example the protest's number
 * @param corporate whether the payee is a corporation: its overpayments bear a lower rate
 * @param reliquidatedOn the day to which interest runs
 * @param deposits what was paid on each entry; the refund is divided in their proportion
 * @param charges the amount to refund by class code
 * @param reopenings how often the case was decided before
 */
public record RefundOrder(
    String caseNumber,
    String legalBasis,
    String payee,
    boolean corporate,
    LocalDate reliquidatedOn,
    List<Deposit> deposits,
    Map<String, Money> charges,
    int reopenings) {

  /** The number of one of its instructions, which tells it from those of an earlier decision. */
  String instructionId(int number) {
    return reopenings == 0
        ? "%s-R%d".formatted(caseNumber, number)
        : "%s-R%d-%d".formatted(caseNumber, reopenings + 1, number);
  }

  /** A deposit on one entry; the amount is only a weight, so an unknown one may be zero. */
  public record Deposit(String port, LocalDate on, BigDecimal amount) {}
}
