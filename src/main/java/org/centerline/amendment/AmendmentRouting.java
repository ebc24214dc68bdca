package org.centerline.amendment;

import java.util.List;
import java.util.Optional;
import org.centerline.account.CaseRouting;
import org.centerline.filing.HtsNumber;
import org.centerline.statute.FilerRole;
import org.springframework.stereotype.Component;

/** Routes an amendment by its importer, or by the tariff numbers of its new version. */
@Component
class AmendmentRouting {

  private final Amendments amendments;
  private final CaseRouting routing;

  AmendmentRouting(Amendments amendments, CaseRouting routing) {
    this.amendments = amendments;
    this.routing = routing;
  }

  /** Returns the id of the office that works it. */
  String route(String caseNumber) {
    Amendment amendment = amendments.get(caseNumber);
    String importerCallsItself =
        amendment.filerRole() == FilerRole.IMPORTER ? amendment.filerName() : null;
    return routing.route(
        caseNumber,
        new CaseRouting.Filed(
            amendment.importerNumber(),
            importerCallsItself,
            amendment.receivedOn(),
            () -> goods(amendment),
            () -> Optional.of(amendment.port())));
  }

  private static List<HtsNumber> goods(Amendment amendment) {
    return amendment.amended().lines().stream().map(line -> HtsNumber.parse(line.hts())).toList();
  }
}
