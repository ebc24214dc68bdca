package org.centerline.participation;

import java.util.List;
import java.util.Set;
import org.centerline.account.Accounts;
import org.centerline.account.CenterDecisions;
import org.centerline.account.TrustedProgram;
import org.centerline.filing.ImporterNumber;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.springframework.stereotype.Component;

/** Gathers what the criteria for participation ask of an application. */
@Component
class Eligibility {

  private final DmnEligibility table;
  private final Participations participations;
  private final Accounts accounts;
  private final CenterDecisions centers;
  private final CenterDirectory directory;

  Eligibility(
      DmnEligibility table,
      Participations participations,
      Accounts accounts,
      CenterDecisions centers,
      CenterDirectory directory) {
    this.table = table;
    this.participations = participations;
    this.accounts = accounts;
    this.centers = centers;
    this.directory = directory;
  }

  /** Each criterion with what was found, in the order of the table. */
  List<DmnEligibility.Finding> of(String caseNumber) {
    Participation applied = participations.get(caseNumber);
    String center = applied.proposedCenter();
    return table.of(
        new DmnEligibility.Facts(
            applied.acePortalAccount(),
            center == null ? 0 : centers.percentIn(center, applied.industries()),
            isOpen(applied),
            programs(applied)));
  }

  private boolean isOpen(Participation applied) {
    return applied.proposedCenter() != null
        && directory
            .byId(applied.proposedCenter())
            .map(Center::opensOn)
            .filter(opens -> !opens.isAfter(applied.receivedOn()))
            .isPresent();
  }

  private Set<TrustedProgram> programs(Participation applied) {
    return accounts
        .find(ImporterNumber.parse(applied.importerNumber()))
        .map(account -> account.trustedPrograms())
        .orElse(Set.of());
  }
}
