package org.centerline.protest;

import java.util.List;
import java.util.Optional;
import org.centerline.account.CaseRouting;
import org.centerline.filing.HtsNumber;
import org.centerline.statute.FilerRole;
import org.springframework.stereotype.Component;

/** Routes a protest by its importer, or by the tariff numbers of its entries. */
@Component
class ProtestRouting {

  private final Protests protests;
  private final CaseRouting routing;

  ProtestRouting(Protests protests, CaseRouting routing) {
    this.protests = protests;
    this.routing = routing;
  }

  /** Returns the id of the office that works it. */
  String route(String caseNumber) {
    Protest protest = protests.withoutEntries(caseNumber);
    String importerCallsItself =
        protest.filerRole() == FilerRole.IMPORTER ? protest.filerName() : null;
    return routing.route(
        caseNumber,
        new CaseRouting.Filed(
            protest.importerNumber(),
            importerCallsItself,
            protest.receivedOn(),
            () -> goods(caseNumber),
            () -> Optional.of(protests.entries(caseNumber, 1).get(0).port())));
  }

  private List<HtsNumber> goods(String caseNumber) {
    return protests.entries(caseNumber, EntryCheck.MOST_ENTRIES).stream()
        .flatMap(entry -> entry.hts().stream())
        .map(HtsNumber::parse)
        .toList();
  }
}
