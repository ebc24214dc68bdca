package org.centerline.validation;

import java.util.ArrayList;
import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.reference.Port;
import org.centerline.reference.PortDirectory;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.springframework.stereotype.Component;

/** What is written about validations, besides what their filers are asked. */
@Component
class ValidationLetters {

  private static final String BASIS = "19 CFR 152.2; 19 USC 1500";

  private final Validations validations;
  private final Docket docket;
  private final CaseMail mail;
  private final PortDirectory ports;
  private final Revenue revenue;

  ValidationLetters(
      Validations validations, Docket docket, CaseMail mail, PortDirectory ports, Revenue revenue) {
    this.validations = validations;
    this.docket = docket;
    this.mail = mail;
    this.ports = ports;
    this.revenue = revenue;
  }

  /** Tells the filer that the proposed action is taken. */
  void actionTaken(String caseNumber) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(entry(caseNumber));
    paragraphs.add("We take the action, with these changes of what is owed:");
    paragraphs.add(docket.get(caseNumber).determinationReason());
    validations.settlement(caseNumber).ifPresent(paragraphs::add);
    paragraphs.add(
        "What is owed or given back follows liquidation or reliquidation, with interest (19 USC 1505);"
            + " a protest may follow within 180 days of it (19 USC 1514).");
    mail.send(caseNumber, content("Notice of Action, Taken (CBP Form 29)", paragraphs));
  }

  /** Tells the filer what the validation came to. */
  void result(String caseNumber) {
    CaseRecord record = docket.get(caseNumber);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(entry(caseNumber));
    paragraphs.add("We have ended our validation of its summary.");
    paragraphs.add(validations.settlement(caseNumber).orElseGet(record::determinationReason));
    revenue.of(List.of(caseNumber)).forEach(told -> paragraphs.add(inWords(told)));
    mail.send(caseNumber, content("Result of a validation", paragraphs));
  }

  /** Tells the port of a high risk. */
  void tellPort(String caseNumber) {
    toPort(
        caseNumber,
        "Finding of high risk",
        "Nothing is asked of the port for this entry; please consider it for the importer's next ones,"
            + " and take note in Tasklist.");
  }

  /** Leaves the entry to the port for enforcement. */
  void refer(String caseNumber) {
    toPort(
        caseNumber,
        "Referral for enforcement",
        "The Center changes nothing of the entry and leaves it to the port and its Fines, Penalties and"
            + " Forfeitures Officer (19 USC 1592); please take it up in Tasklist.");
  }

  private void toPort(String caseNumber, String title, String asked) {
    Validation validation = validations.get(caseNumber);
    mail.sendAmongStaff(
        caseNumber,
        "Port Director, " + named(validation.port()),
        content(
            title,
            List.of(
                "The Center validates entry %s of importer %s and found:"
                    .formatted(validation.entry(), validation.importerNumber()),
                validations.finding(caseNumber),
                asked)));
  }

  private String entry(String caseNumber) {
    return "Entry %s.".formatted(validations.get(caseNumber).entry());
  }

  private String inWords(RevenueInstruction told) {
    return "Instruction %s to %s: %s; principal $%s, interest $%s, due on %s."
        .formatted(
            told.id(),
            named(told.port()),
            told.kind().words(),
            told.principal(),
            told.interest(),
            told.dueOn());
  }

  private String named(String port) {
    return "%s (port %s)".formatted(ports.byCode(port).map(Port::name).orElse("port"), port);
  }

  private static CaseMail.Content content(String title, List<String> paragraphs) {
    return new CaseMail.Content(title, BASIS, paragraphs, List.of(), CaseMail.Sender.CENTER);
  }
}
