package org.centerline.revenue.port;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.centerline.revenue.PayeeKind;
import org.centerline.revenue.RevenueKind;

/**
 * An instruction as a port's system is told it (E2). Amounts are whole cents.
 *
 * @param instruction its number, which is also the idempotency key
 * @param replaces the number of the cancelled one that it corrects; null where it corrects none
 * @param teamCode three digits of the Center whose case it is (D1); null where a port works it
 * @param entries the numbers of the entries that it is of
 * @param liquidatedOn the day of the liquidation that it follows; null where it follows none
 * @param totalCents what is paid or collected: lines and interest together
 * @param approvedBy those who approved it beyond who prepared it
 */
record PortOrder(
    String instruction,
    String replaces,
    RevenueKind kind,
    String port,
    String teamCode,
    String caseNumber,
    String importerNumber,
    Payee payee,
    String legalBasis,
    List<String> entries,
    List<Line> lines,
    List<Interest> interest,
    long totalCents,
    LocalDate liquidatedOn,
    LocalDate dueOn,
    String preparedBy,
    List<String> approvedBy) {

  /**
   * Who is paid, or who pays.
   *
   * @param number under which its bank data are found (91 FR 21); null where it is not known
   */
  record Payee(String name, PayeeKind kind, String number) {}

  /** An amount of one class code (E3). */
  record Line(String classCode, long cents) {}

  /** Interest of a stretch of time; the last day is excluded. */
  record Interest(LocalDate from, LocalDate to, BigDecimal ratePercent, long cents) {}
}
