package org.centerline.revenue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.centerline.statute.Deadline;
import org.centerline.statute.InterestSegment;
import org.centerline.statute.Money;

/**
 * What a Center has decided that ports pay or collect, before it is divided among them.
 *
 * @param legalBasis for example the protest's number
 * @param payee who is paid, or who pays
 * @param liquidatedOn the day of liquidation or reliquidation, from which what is paid late bears
 *     interest (19 USC 1505(d)); null where nothing was liquidated
 * @param interestTo the same, where interest runs to it from each deposit; null where none does
 * @param found interest that liquidation found otherwise, of an order on one entry; what goes the
 *     other way is negative
 * @param due the last day to carry it out
 * @param deposits what was paid on each entry; the order is divided in their proportion
 * @param charges the amount by class code; one that goes the other way is negative, and their sum
 *     is not, unless the interest found outweighs it
 * @param before how often an order of the kind was given in the case before: decided and reopened,
 *     or asked and cancelled
 */
public record RevenueOrder(
    String caseNumber,
    RevenueKind kind,
    String legalBasis,
    Payee payee,
    LocalDate liquidatedOn,
    LocalDate interestTo,
    List<InterestSegment> found,
    Deadline due,
    List<Deposit> deposits,
    Map<String, Money> charges,
    int before) {

  /** Stands for a class code where the charge is a penalty: it is on no entry summary (E3). */
  public static final String PENALTY = "PENALTY";

  /**
   * Who is paid, or who pays.
   *
   * @param number under which its account and bank data are found; null where it is not known
   * @param corporate whether it is a corporation: its overpayments bear a lower rate
   * @param certain whether a person or the law has said that it is; otherwise somebody looks before
   *     the instruction leaves
   */
  public record Payee(
      String name, PayeeKind kind, String number, boolean corporate, boolean certain) {

    /** The importer of record (19 CFR 24.36(b)). */
    public static Payee importer(String name, String number, boolean corporate) {
      return new Payee(name, PayeeKind.IMPORTER, number, corporate, true);
    }
  }

  /** The number of one of its instructions, which tells it from those of an earlier decision. */
  String instructionId(int number) {
    return before == 0
        ? "%s-%s%d".formatted(caseNumber, kind.letter(), number)
        : "%s-%s%d-%d".formatted(caseNumber, kind.letter(), before + 1, number);
  }

  /**
   * A deposit on one entry, or on the entries of a port together.
   *
   * @param amount only a weight, so an unknown one may be zero
   * @param entries the numbers by which the port finds the entries (E2)
   */
  public record Deposit(String port, LocalDate on, BigDecimal amount, List<String> entries) {

    /** Takes a copy. */
    public Deposit {
      entries = List.copyOf(entries);
    }
  }
}
