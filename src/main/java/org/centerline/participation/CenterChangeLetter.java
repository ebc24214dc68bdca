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
    mail.send(
        caseNumber,
        change.isAppeal() ? decided.filerName() : decided.importerName(),
        new CaseMail.Content(
            "Center of your account",
            CenterRegime.ALL_ASSIGNED.citation(),
            List.of(
                outcome(change, decided),
                decided.determinationReason(),
                "An importer may appeal against the Center of its account in writing at any time."),
            List.of(),
            change.isAppeal() ? CaseMail.Sender.FIELD_OPERATIONS : CaseMail.Sender.CENTER));
  }

  private String outcome(CenterChange change, CaseRecord decided) {
    String importer = change.importerNumber();
    return switch (change.state()) {
      case GRANTED, MOVED ->
          "From %s the account of importer %s is with the Center %s. Cases that run go there too; a case for which a decision has been proposed stays with the Center %s to its end."
              .formatted(
                  change.effectiveOn(),
                  importer,
                  offices.name(change.decidedCenter()),
                  offices.name(change.currentCenter()));
      case WITHDRAWN ->
          "The appeal of %s for importer %s is withdrawn as of %s. No change of its Center is under way."
              .formatted(change.receivedOn(), importer, decided.determinedOn());
      case SUPERSEDED ->
          "The change of the Center of importer %s to %s takes no effect: the importer has appealed, and the Office of Field Operations decides."
              .formatted(
                  importer,
                  offices.name(
                      change.decidedCenter() == null
                          ? change.proposedCenter()
                          : change.decidedCenter()));
      case PENDING, REFUSED ->
          "The account of importer %s stays with the Center %s."
              .formatted(importer, offices.name(change.currentCenter()));
    };
  }
}
