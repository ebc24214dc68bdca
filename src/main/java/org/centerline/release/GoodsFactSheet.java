package org.centerline.release;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.protest.ExcludedGoods;
import org.centerline.release.PortReleaseProcess.Fact;
import org.springframework.stereotype.Component;

/** What a release officer must know of the goods, as both forms show it. */
@Component
class GoodsFactSheet implements FactSheet {

  private static final Set<String> NAMES =
      Set.of(
          Fact.CASE_NUMBER,
          Fact.PROTEST_NUMBER,
          Fact.IMPORTER,
          Fact.EXCLUDED_AT,
          Fact.MERCHANDISE,
          Fact.ENTRIES,
          Fact.DECISION_DUE);

  private final Docket docket;
  private final ExcludedGoods goods;
  private final PortLetters letters;

  GoodsFactSheet(Docket docket, ExcludedGoods goods, PortLetters letters) {
    this.docket = docket;
    this.goods = goods;
    this.letters = letters;
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    CaseRecord record = docket.get(task.caseNumber());
    ExcludedGoods.Goods here = goods.at(task.caseNumber(), task.port());
    return Map.of(
        Fact.CASE_NUMBER,
        record.caseNumber(),
        Fact.PROTEST_NUMBER,
        record.protestNumber(),
        Fact.IMPORTER,
        "%s (%s)".formatted(record.importerName(), record.importerNumber()),
        Fact.EXCLUDED_AT,
        letters.named(task.port()),
        Fact.MERCHANDISE,
        here.merchandise(),
        Fact.ENTRIES,
        here.entries(),
        Fact.DECISION_DUE,
        letters.decisionDue(task.caseNumber()).toString());
  }
}
