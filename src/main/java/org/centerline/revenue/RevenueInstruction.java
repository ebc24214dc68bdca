package org.centerline.revenue;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a Center tells one port to pay or collect; amounts in dollars.
 *
 * @param payee who is paid, or who pays
 * @param principal less than nothing where the interest outweighs what goes the other way
 * @param cancelledBecause why it is not carried out any more; null while it stands
 */
public record RevenueInstruction(
    String id,
    String caseNumber,
    String port,
    RevenueKind kind,
    String payee,
    String legalBasis,
    BigDecimal principal,
    BigDecimal interest,
    LocalDate dueOn,
    InstructionStatus status,
    String portReason,
    String reference,
    LocalDate settledOn,
    String cancelledBecause) {

  /** Whether a port still has to carry it out. */
  public boolean isOpen() {
    return status != InstructionStatus.SETTLED && status != InstructionStatus.CANCELLED;
  }

  /** Principal and interest together. */
  public BigDecimal total() {
    return principal.add(interest);
  }
}
