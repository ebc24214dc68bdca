package org.centerline.disclosure.tender;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.loss.Calculations;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/** Finds what was tendered, what ports were told of it, and what was lost, as it is now. */
@Component
public class TenderBalances {

  private final Disclosures disclosures;
  private final Calculations calculations;
  private final TenderStanding standing;
  private final Revenue revenue;

  TenderBalances(
      Disclosures disclosures,
      Calculations calculations,
      TenderStanding standing,
      Revenue revenue) {
    this.disclosures = disclosures;
    this.calculations = calculations;
    this.standing = standing;
    this.revenue = revenue;
  }

  /** The balance of a case. What ports were told to pay back, with the outcome, is not in it. */
  public TenderBalance of(String caseNumber) {
    Disclosure disclosure = disclosures.get(caseNumber);
    return new TenderBalance(
        standing.tendered(caseNumber),
        held(caseNumber),
        calculations
            .approved(caseNumber)
            .map(one -> PortShares.of(one.loss(disclosure.receipt().filedOn()).entries()))
            .orElse(null),
        disclosure.ports());
  }

  private PortShares held(String caseNumber) {
    PortShares held = PortShares.NONE;
    for (RevenueInstruction one : revenue.of(List.of(caseNumber))) {
      // What a port sent back is cancelled and issued anew: only the new one counts.
      if (one.kind() == RevenueKind.TENDER && one.status() != InstructionStatus.CANCELLED) {
        held = held.with(one.port(), byClass(revenue.charges(one.id())));
      }
    }
    return held;
  }

  private static Map<ClassCode, Money> byClass(Map<String, Money> charges) {
    return charges.entrySet().stream()
        .collect(Collectors.toMap(charge -> new ClassCode(charge.getKey()), Map.Entry::getValue));
  }
}
