package org.centerline.amendment;

import java.util.ArrayList;
import java.util.List;
import org.centerline.amendment.money.AmendmentMoney;
import org.centerline.amendment.money.Balances;
import org.centerline.amendment.review.Decisions;
import org.centerline.amendment.summary.DifferenceWords;
import org.centerline.amendment.summary.ReasonWords;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.reference.Port;
import org.centerline.reference.PortDirectory;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.springframework.stereotype.Component;

/** What is written about amendments. */
@Component
public class AmendmentLetters {

  private static final String BASIS = "19 CFR 101.9(b)";

  private final Amendments amendments;
  private final Docket docket;
  private final CaseMail mail;
  private final ReasonWords reasons;
  private final PortDirectory ports;
  private final AmendmentMoney money;
  private final Balances balances;
  private final Revenue revenue;

  AmendmentLetters(
      Amendments amendments,
      Docket docket,
      CaseMail mail,
      ReasonWords reasons,
      PortDirectory ports,
      AmendmentMoney money,
      Balances balances,
      Revenue revenue) {
    this.amendments = amendments;
    this.docket = docket;
    this.mail = mail;
    this.reasons = reasons;
    this.ports = ports;
    this.money = money;
    this.balances = balances;
    this.revenue = revenue;
  }

  /** Tells the filer what became of the amendment, and of its money. */
  public void answer(String caseNumber) {
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
      paragraphs.addAll(money.sentences(caseNumber, amendment));
      paragraphs.addAll(instructions(caseNumber));
    } else {
      paragraphs.add("The entry summary stays as it was.");
    }
    send(caseNumber, record.filerName(), "Answer to an amendment", paragraphs);
  }

  /**
   * Tells the port of entry that an amendment of high risk is under review.
   *
   * @return the code of that port
   */
  public String tellPort(String caseNumber) {
    Amendment amendment = amendments.get(caseNumber);
    List<String> paragraphs =
        List.of(
            "The Center reviews an amendment of entry %s of importer %s, found to be of high risk."
                .formatted(amendment.entryNumber(), amendment.importerNumber()),
            String.join("; ", DifferenceWords.totals(amendment.difference())),
            "Nothing is asked of the port for this entry; please consider it for the importer's next ones,"
                + " and take note in Tasklist.");
    mail.sendAmongStaff(
        caseNumber,
        "Port Director, " + named(amendment.port()),
        content("Amendment of high risk", paragraphs));
    return amendment.port();
  }

  /** Tells the filer what the entry's liquidation made of the amendment's money. */
  public void settlement(String caseNumber) {
    Amendment amendment = amendments.get(caseNumber);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "Entry %s, whose summary your %s amended, is liquidated."
            .formatted(amendment.entryNumber(), amendment.kind().words()));
    paragraphs.add(balances.outcome(caseNumber));
    paragraphs.addAll(instructions(caseNumber));
    send(caseNumber, docket.get(caseNumber).filerName(), "Settlement at liquidation", paragraphs);
  }

  private List<String> instructions(String caseNumber) {
    return revenue.of(List.of(caseNumber)).stream().map(this::inWords).toList();
  }

  private String inWords(RevenueInstruction told) {
    String words =
        told.status() == InstructionStatus.CANCELLED
            ? "Instruction %s to %s: %s; principal $%s, interest $%s, is cancelled. %s"
            : "Instruction %s to %s: %s; principal $%s, interest $%s, due on %s.";
    return words.formatted(
        told.id(),
        named(told.port()),
        told.kind().words(),
        told.principal(),
        told.interest(),
        told.status() == InstructionStatus.CANCELLED ? told.cancelledBecause() : told.dueOn());
  }

  private String named(String port) {
    return "%s (port %s)".formatted(ports.byCode(port).map(Port::name).orElse("port"), port);
  }

  private void send(String caseNumber, String addressee, String title, List<String> paragraphs) {
    mail.send(caseNumber, addressee, content(title, paragraphs));
  }

  private static CaseMail.Content content(String title, List<String> paragraphs) {
    return new CaseMail.Content(title, BASIS, paragraphs, List.of(), CaseMail.Sender.CENTER);
  }
}
