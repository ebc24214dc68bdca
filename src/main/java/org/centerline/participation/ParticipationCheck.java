package org.centerline.participation;

import java.time.LocalDate;
import java.util.List;
import org.centerline.account.CentersReceipt;
import org.centerline.account.IndustryShare;
import org.centerline.account.StatedIndustry;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.Violations;
import org.springframework.stereotype.Component;

/** Checks the form of an application to take part in a Center. */
@Component
class ParticipationCheck {

  private static final int LINE_LENGTH = 200;
  private static final int TEXT_LENGTH = 20_000;

  /**
   * Reads an application.
   *
   * @param today the default and the latest possible day of receipt
   * @throws org.centerline.filing.FilingRefused with everything that is wrong
   */
  Participation read(ParticipationFiling filing, LocalDate today) {
    Violations found = Violations.none();
    LocalDate receivedOn = filing.receivedOn() == null ? today : filing.receivedOn();
    CentersReceipt.check(receivedOn, today, found.at("receivedOn"));
    if (found.at("filer").present(filing.filer())) {
      found.at("filer", "name").line(filing.filer().name(), LINE_LENGTH);
      found.at("filer", "role").present(filing.filer().role());
    }
    String importer =
        found
            .at("importerNumber")
            .number(filing.importerNumber(), ImporterNumber::parse)
            .map(ImporterNumber::toString)
            .orElse(null);
    found.at("acePortalAccount").present(filing.acePortalAccount());
    List<IndustryShare> industries = industries(filing, found.at("industries"));
    if (filing.statement() != null) {
      found.at("statement").paragraphs(filing.statement(), TEXT_LENGTH);
    }
    found.refuseIfAny();
    return Participation.filed(importer, filing, receivedOn, industries);
  }

  private static List<IndustryShare> industries(ParticipationFiling filing, Violations at) {
    if (!at.present(filing.industries())) {
      return List.of();
    }
    List<IndustryShare> industries = StatedIndustry.read(filing.industries(), at);
    // Positions are those of the filing only where all could be read.
    if (industries.size() == filing.industries().size()) {
      IndustryShare.check(industries, at);
    }
    return industries;
  }
}
