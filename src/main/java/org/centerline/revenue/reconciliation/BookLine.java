package org.centerline.revenue.reconciliation;

import java.math.BigDecimal;
import org.centerline.revenue.RevenueKind;

/**
 * What became of a kind and class code in a day's book, in dollars. What was carried over and what
 * was instructed is what was settled, cancelled, sent back and left open.
 *
 * @param caseNumber null in the sums of a port, and for a case that the reader may not know of
 * @param classCode or {@link #INTEREST}
 * @param carried open or sent back when the day began
 * @param instructed in the day
 * @param settled in the day
 * @param cancelled in the day; what was issued anew is instructed again
 * @param rejected back with the Center when the day ended
 * @param open with the port, or on its way there, when the day ended
 * @param acknowledged in the day; of what is in the other columns
 * @param late of what was open or sent back, what should have been settled before the day; what
 *     falls due on a closed day is in time on the next open one
 */
public record BookLine(
    String port,
    String caseNumber,
    RevenueKind kind,
    String classCode,
    BigDecimal carried,
    BigDecimal instructed,
    BigDecimal settled,
    BigDecimal cancelled,
    BigDecimal rejected,
    BigDecimal open,
    BigDecimal acknowledged,
    BigDecimal late) {

  /** Stands for a class code where the line is interest (19 USC 1505(c)). */
  public static final String INTEREST = "INTEREST";

  /** Whether what came is what went and what is left. */
  public boolean isBalanced() {
    return carried.add(instructed).compareTo(settled.add(cancelled).add(rejected).add(open)) == 0;
  }
}
