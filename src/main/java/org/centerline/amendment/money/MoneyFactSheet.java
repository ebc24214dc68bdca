package org.centerline.amendment.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.amendment.AmendmentFactSheet;
import org.centerline.amendment.AmendmentProcess.Fact;
import org.centerline.amendment.Amendments;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.springframework.stereotype.Component;

/** What must be known to chase the money of an accepted amendment, as the forms show it. */
@Component
public class MoneyFactSheet implements FactSheet {

  private static final Set<String> SHARED =
      Set.of(Fact.CASE_NUMBER, Fact.IMPORTER, Fact.FILER, Fact.ENTRY, Fact.MONEY);

  private final AmendmentFactSheet amendment;
  private final Amendments amendments;
  private final EntryLiquidations liquidations;
  private final Revenue revenue;

  MoneyFactSheet(
      AmendmentFactSheet amendment,
      Amendments amendments,
      EntryLiquidations liquidations,
      Revenue revenue) {
    this.amendment = amendment;
    this.amendments = amendments;
    this.liquidations = liquidations;
    this.revenue = revenue;
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
    facts.computeIfPresent(Fact.MONEY, (name, settled) -> settled + asked(task.caseNumber()));
    facts.put(Fact.LIQUIDATION, liquidations.of(amendments.get(task.caseNumber())).words());
    return facts;
  }

  /** What a port is still to do, which a later amendment may have changed. */
  private String asked(String caseNumber) {
    return revenue.of(List.of(caseNumber)).stream()
        .filter(RevenueInstruction::isOpen)
        .map(
            one ->
                "\nOpen: instruction %s of $%s, due on %s"
                    .formatted(one.id(), one.total(), one.dueOn()))
        .collect(Collectors.joining());
  }
}
