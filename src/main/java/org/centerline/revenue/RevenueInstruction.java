package org.centerline.revenue;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a Center tells one port to pay or collect; amounts in dollars.
 *
 * @param payee who is paid, or who pays
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
    LocalDate settledOn) {

  /** Principal and interest together. */
  public BigDecimal total() {
    return principal.add(interest);
  }
}
