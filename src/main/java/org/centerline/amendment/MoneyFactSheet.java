package org.centerline.amendment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.centerline.amendment.AmendmentProcess.Fact;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.springframework.stereotype.Component;

/** What must be known to chase the money of an accepted amendment, as the forms show it. */
@Component
class MoneyFactSheet implements FactSheet {

  private static final Set<String> SHARED =
      Set.of(Fact.CASE_NUMBER, Fact.IMPORTER, Fact.FILER, Fact.ENTRY, Fact.MONEY);

  private final AmendmentFactSheet amendment;
  private final Amendments amendments;
  private final EntryLiquidations liquidations;

  MoneyFactSheet(
      AmendmentFactSheet amendment, Amendments amendments, EntryLiquidations liquidations) {
    this.amendment = amendment;
    this.amendments = amendments;
    this.liquidations = liquidations;
  }

  @Override
  public Set<String> names() {
    return Set.of(
        Fact.CASE_NUMBER, Fact.IMPORTER, Fact.FILER, Fact.ENTRY, Fact.MONEY, Fact.LIQUIDATION);
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    Map<String, String> facts = new HashMap<>(amendment.of(task));
    facts.keySet().retainAll(SHARED);
    facts.put(Fact.LIQUIDATION, liquidations.of(amendments.get(task.caseNumber())).words());
    return facts;
  }
}
