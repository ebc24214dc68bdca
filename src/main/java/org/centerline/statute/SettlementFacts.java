package org.centerline.statute;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the settlement of an accepted amendment depends on.
 *
 * @param receivedOn day CBP received the amendment
 * @param entryType the type that the amendment leaves the summary
 * @param changes what each class code adds; taken away where negative
 * @param carried what earlier amendments of the entry left for its liquidation
 * @param undeposited what earlier amendments asked as a deposit and nobody has deposited
 */
public record SettlementFacts(
    LocalDate receivedOn,
    String entryType,
    Map<ClassCode, Money> changes,
    Map<ClassCode, Money> carried,
    Map<ClassCode, Money> undeposited) {

  /** Takes copies. */
  public SettlementFacts {
    changes = Map.copyOf(changes);
    carried = Map.copyOf(carried);
    undeposited = Map.copyOf(undeposited);
  }
}
