package org.centerline.revenue;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a Center tells one port to pay or collect; amounts in dollars.
 *
 * @param payee who is paid, or who pays
 * @param payeeNumber the payee's importer number; null where it is not known, and of the importer
 *     in instructions that are older than this was kept
 * @param principal less than nothing where the interest outweighs what goes the other way
 * @param cancelledBecause why it is not carried out any more; null while it stands
 * @param preparedBy whose act made it; null for those that are older than this was kept
 * @param approvals how many people approve it before it leaves
 * @param replaces the cancelled instruction that it corrects; null where it corrects none
 * @param liquidatedOn the day of liquidation or reliquidation; null where nothing was liquidated
 * @param latePaymentOf the instruction whose late payment it bears interest for (19 USC 1505(d));
 *     null where it is not for such interest
 */
public record RevenueInstruction(
    String id,
    String caseNumber,
    String port,
    RevenueKind kind,
    String payee,
    PayeeKind payeeKind,
    String payeeNumber,
    String legalBasis,
    BigDecimal principal,
    BigDecimal interest,
    LocalDate dueOn,
    InstructionStatus status,
    String portReason,
    String reference,
    LocalDate settledOn,
    String cancelledBecause,
    String preparedBy,
    int approvals,
    String replaces,
    LocalDate liquidatedOn,
    String latePaymentOf) {

  /** Whether a port still has to carry it out. */
  public boolean isOpen() {
    return status != InstructionStatus.SETTLED && status != InstructionStatus.CANCELLED;
  }

  /** Principal and interest together. */
  public BigDecimal total() {
    return principal.add(interest);
  }
}
