package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.account.Account;
import org.centerline.account.CentersReceipt;
import org.centerline.account.IndustryShare;
import org.centerline.account.StatedIndustry;
import org.centerline.filing.Violations;
import org.centerline.reference.CenterDirectory;
import org.springframework.stereotype.Component;

/** Checks the form of an appeal against the Center of an account. */
@Component
class AppealCheck {

  private static final int LINE_LENGTH = 200;
  private static final int TEXT_LENGTH = 20_000;
  private static final int BOND_LENGTH = 20;
  private static final int MOST_BONDS = 100;

  private final CenterDirectory centers;
  private final Clock clock;

  AppealCheck(CenterDirectory centers, Clock clock) {
    this.centers = centers;
    this.clock = clock;
  }

  /** What had to be read. */
  record Read(LocalDate receivedOn, List<IndustryShare> industries) {}

  /**
   * Reads an appeal.
   *
   * @param underWay whether another Center is proposed or planned; the importer may then hold that
   *     its own fits
   * @param today the default and the latest possible day of receipt
   * @throws org.centerline.filing.FilingRefused with everything that is wrong
   */
  Read read(AppealFiling filing, Account account, boolean underWay, LocalDate today) {
    Violations found = Violations.none();
    LocalDate receivedOn = filing.receivedOn() == null ? today : filing.receivedOn();
    CentersReceipt.check(receivedOn, today, found.at("receivedOn"));
    if (found.at("filer").present(filing.filer())) {
      found.at("filer", "name").line(filing.filer().name(), LINE_LENGTH);
      found.at("filer", "role").present(filing.filer().role());
    }
    checkCenter(filing.preferredCenter(), account, underWay, found.at("preferredCenter"));
    checkBonds(filing.bondNumbers(), found.at("bondNumbers"));
    found.at("justification").paragraphs(filing.justification(), TEXT_LENGTH);
    List<IndustryShare> industries = List.of();
    if (found.at("industries").present(filing.industries())) {
      industries = StatedIndustry.read(filing.industries(), found.at("industries"));
      if (industries.size() == filing.industries().size()) {
        IndustryShare.check(industries, found.at("industries"));
      }
    }
    found.refuseIfAny();
    return new Read(receivedOn, industries);
  }

  private static void checkBonds(List<String> bonds, Violations at) {
    if (at.present(bonds)
        && at.require(
            !bonds.isEmpty() && bonds.size() <= MOST_BONDS,
            "BONDS_COUNT",
            "An appeal names one to a hundred bonds.")) {
      for (int i = 0; i < bonds.size(); i++) {
        at.at(i).line(bonds.get(i), BOND_LENGTH);
      }
    }
  }

  private void checkCenter(String preferred, Account account, boolean underWay, Violations at) {
    boolean known =
        at.present(preferred)
            && at.require(
                centers
                    .byId(preferred)
                    .filter(center -> center.validOn(LocalDate.now(clock)))
                    .isPresent(),
                "CENTER_UNKNOWN",
                "There is no Center with this id.");
    if (known) {
      at.require(
          underWay || !preferred.equals(account.center()),
          "CENTER_SAME",
          "This Center has the account already.");
    }
  }
}
