package org.centerline.amendment;

import java.util.ArrayList;
import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.reference.Port;
import org.centerline.reference.PortDirectory;
import org.centerline.statute.OfficeCalendar;
import org.springframework.stereotype.Component;

/** What is written about amendments. */
@Component
class AmendmentLetters {

  private static final String BASIS = "19 CFR 101.9(b)";

  private final Amendments amendments;
  private final Docket docket;
  private final CaseMail mail;
  private final ReasonWords reasons;
  private final PortDirectory ports;
  private final OfficeCalendar calendar;

  AmendmentLetters(
      Amendments amendments,
      Docket docket,
      CaseMail mail,
      ReasonWords reasons,
      PortDirectory ports,
      OfficeCalendar calendar) {
    this.amendments = amendments;
    this.docket = docket;
    this.mail = mail;
    this.reasons = reasons;
    this.ports = ports;
    this.calendar = calendar;
  }

  /** Tells the filer what became of the amendment, and of its money. */
  void answer(String caseNumber) {
    CaseRecord record = docket.get(caseNumber);
    Amendment amendment = amendments.get(caseNumber);
    boolean accepted = Decisions.ACCEPTED.equals(record.determination());
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "Your %s of entry %s, version %d, received on %s, is %s."
            .formatted(
                amendment.kind().words(),
                amendment.entryNumber(),
                amendment.version(),
                amendment.receivedOn(),
                accepted ? "accepted" : "rejected"));
    List<String> given = reasons.of(amendment);
    if (!given.isEmpty()) {
      paragraphs.add("Reasons given. %s.".formatted(String.join(". ", given)));
    }
    paragraphs.add(record.determinationReason());
    if (accepted) {
      paragraphs.add(
          "Version %d of the entry summary is in force.".formatted(amendment.version() + 1));
      paragraphs.addAll(DifferenceWords.lines(amendment.difference()));
      paragraphs.addAll(DifferenceWords.totals(amendment.difference()));
      paragraphs.addAll(
          Settlement.of(amendment.difference(), amendment.receivedOn(), calendar).sentences());
    } else {
      paragraphs.add("The entry summary stays as it was.");
    }
    send(caseNumber, record.filerName(), "Answer to an amendment", paragraphs);
  }

  /** Tells the port of entry that an amendment of high risk is under review. */
  void tellPort(String caseNumber) {
    Amendment amendment = amendments.get(caseNumber);
    String port =
        "%s (port %s)"
            .formatted(
                ports.byCode(amendment.port()).map(Port::name).orElse("port"), amendment.port());
    send(
        caseNumber,
        "Port Director, " + port,
        "Amendment of high risk",
        List.of(
            "The Center reviews an amendment of entry %s of importer %s, found to be of high risk."
                .formatted(amendment.entryNumber(), amendment.importerNumber()),
            String.join("; ", DifferenceWords.totals(amendment.difference())),
            "Nothing is asked of the port for this entry; consider it for the importer's next ones."));
  }

  private void send(String caseNumber, String addressee, String title, List<String> paragraphs) {
    mail.send(
        caseNumber,
        addressee,
        new CaseMail.Content(title, BASIS, paragraphs, List.of(), CaseMail.Sender.CENTER));
  }
}
