package org.centerline.participation;

import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.reference.Offices;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Component;

/** Writes to an importer which Center has its account. */
@Component
class CenterChangeLetter {

  private final Docket docket;
  private final CenterChanges changes;
  private final Offices offices;
  private final CaseMail mail;

  CenterChangeLetter(Docket docket, CenterChanges changes, Offices offices, CaseMail mail) {
    this.docket = docket;
    this.changes = changes;
    this.offices = offices;
    this.mail = mail;
  }

  void send(String caseNumber) {
    CaseRecord decided = docket.get(caseNumber);
    CenterChange change = changes.get(caseNumber);
    String addressee =
        change.kind() == CenterChange.Kind.APPEAL ? decided.filerName() : decided.importerName();
    mail.send(
        caseNumber,
        addressee,
        new CaseMail.Content(
            "Center of your account",
            CenterRegime.ALL_ASSIGNED.citation(),
            List.of(
                outcome(change),
                decided.determinationReason(),
                "An importer may appeal against the Center of its account in writing at any time."),
            List.of(),
            CaseMail.Sender.CENTER));
  }

  private String outcome(CenterChange change) {
    return change.moves()
        ? "From %s the account of importer %s is with the Center %s. Cases that run go there too; a case for which a decision has been proposed stays with the Center %s to its end."
            .formatted(
                change.effectiveOn(),
                change.importerNumber(),
                offices.name(change.decidedCenter()),
                offices.name(change.currentCenter()))
        : "The account of importer %s stays with the Center %s."
            .formatted(change.importerNumber(), offices.name(change.currentCenter()));
  }
}
