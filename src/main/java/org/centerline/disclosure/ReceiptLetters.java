package org.centerline.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.reference.Port;
import org.centerline.reference.PortDirectory;
import org.centerline.statute.ClockKind;
import org.centerline.statute.DisclosureReceipt;
import org.centerline.statute.Finding;
import org.centerline.statute.Perfection;
import org.springframework.stereotype.Component;

/** What is written while a disclosure is taken in and completed. */
@Component
public class ReceiptLetters {

  private static final String BASIS = "19 CFR 162.74";

  private final Disclosures disclosures;
  private final DisclosureExamination examination;
  private final CaseClocks clocks;
  private final PortDirectory ports;
  private final CaseMail mail;

  ReceiptLetters(
      Disclosures disclosures,
      DisclosureExamination examination,
      CaseClocks clocks,
      PortDirectory ports,
      CaseMail mail) {
    this.disclosures = disclosures;
    this.examination = examination;
    this.clocks = clocks;
    this.ports = ports;
    this.mail = mail;
  }

  /** Acknowledges the disclosure, and tells every port that it lists (19 CFR 162.74(e)). */
  void acknowledge(String caseNumber) {
    Disclosure disclosure = disclosures.get(caseNumber);
    Perfection perfection = examination.perfection(disclosure);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("Your prior disclosure was received. " + disclosure.receipt().explanation());
    clocks
        .find(caseNumber, ClockKind.ORAL_CONFIRMATION)
        .map(
            due ->
                "Confirm it in writing by %s; otherwise it may be denied (%s).%s"
                    .formatted(due.rolledDue(), due.citation(), moved(due)))
        .ifPresent(paragraphs::add);
    perfection.findings().stream().map(Finding::inWords).forEach(paragraphs::add);
    supplyBy(caseNumber).ifPresent(paragraphs::add);
    paragraphs.add(
        "The Center of your account verifies the loss of duties, taxes and fees; you receive the"
            + " calculation and have 30 days to tender what is not tendered yet.");
    mail.send(caseNumber, content("Prior disclosure received", paragraphs));
    tellPorts(caseNumber, disclosure, disclosure.ports());
  }

  private Optional<String> supplyBy(String caseNumber) {
    return clocks
        .find(caseNumber, ClockKind.PERFECTION)
        .map(
            due ->
                "Supply what is missing by %s, or ask for more time before that day.%s"
                    .formatted(due.rolledDue(), moved(due)));
  }

  /** Tells the discloser from which day the disclosure counts, after all. */
  void mailingCorrected(String caseNumber, DisclosureReceipt receipt, String reason) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "The day of mailing of your prior disclosure is corrected. " + receipt.explanation());
    paragraphs.add(reason);
    supplyBy(caseNumber).ifPresent(paragraphs::add);
    mail.send(caseNumber, content("Day of mailing corrected", paragraphs));
  }

  /** Why a last day is a later one than the law counts. */
  private static String moved(CaseClock due) {
    return due.due().equals(due.rolledDue()) ? "" : " " + due.explanation();
  }

  /** Tells every port of a disclosure which officer consolidates (19 CFR 162.74(e)). */
  void tellConsolidation(String caseNumber, Disclosure disclosure) {
    for (String port : disclosure.ports()) {
      mail.sendAmongStaff(
          caseNumber,
          officer(port),
          content("Officer who consolidates", List.of(consolidated(caseNumber))));
    }
  }

  private String consolidated(String caseNumber) {
    return disclosures
        .consolidatedBy(caseNumber)
        .map("The disclosure is consolidated by %s."::formatted)
        .orElse("One officer consolidates.");
  }

  private String officer(String port) {
    return "Fines, Penalties and Forfeitures Officer, %s (port %s)"
        .formatted(ports.byCode(port).map(Port::name).orElse("port"), port);
  }

  /** Tells ports that a disclosure names entries of theirs. */
  void tellPorts(String caseNumber, Disclosure disclosure, List<String> concerned) {
    String consolidated = consolidated(caseNumber);
    for (String port : concerned) {
      mail.sendAmongStaff(
          caseNumber,
          officer(port),
          content(
              "Prior disclosure names entries of the port",
              List.of(
                  "Importer %s disclosed a violation on entries of your port."
                      .formatted(disclosure.importerNumber()),
                  "The ports concerned are %s; the case number is above. %s"
                      .formatted(String.join(", ", disclosure.ports()), consolidated))));
    }
  }

  /** Answers a request for more time. */
  public void answerRequest(String caseNumber, String sentence, String note) {
    mail.send(caseNumber, content("Request for more time", List.of(sentence, note)));
  }

  private static CaseMail.Content content(String title, List<String> paragraphs) {
    return new CaseMail.Content(title, BASIS, paragraphs, List.of(), CaseMail.Sender.FPF);
  }
}
