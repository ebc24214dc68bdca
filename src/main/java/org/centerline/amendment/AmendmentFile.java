package org.centerline.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.amendment.Amendments.State;
import org.centerline.amendment.money.AmendmentMoney;
import org.centerline.amendment.money.Balances;
import org.centerline.amendment.summary.Difference;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.amendment.summary.ReasonWords;
import org.centerline.amendment.summary.SummaryLine;
import org.centerline.amendment.summary.SummaryTables;
import org.centerline.amendment.summary.Transmission;
import org.centerline.docket.Docket;
import org.centerline.docket.FiledPaper;
import org.centerline.docket.LineOfWork;
import org.centerline.question.Questions;
import org.centerline.question.Responses;
import org.springframework.stereotype.Component;

/** An amendment as it was filed, with the difference between the two versions. */
@Component
public class AmendmentFile implements FiledPaper {

  private final Docket docket;
  private final Amendments amendments;
  private final ReasonWords reasons;
  private final Questions questions;
  private final Responses responses;
  private final EntryLiquidations liquidations;
  private final Balances balances;
  private final AmendmentMoney money;

  AmendmentFile(
      Docket docket,
      Amendments amendments,
      EntryLiquidations liquidations,
      Balances balances,
      AmendmentMoney money,
      ReasonWords reasons,
      Questions questions,
      Responses responses) {
    this.docket = docket;
    this.amendments = amendments;
    this.reasons = reasons;
    this.questions = questions;
    this.responses = responses;
    this.liquidations = liquidations;
    this.balances = balances;
    this.money = money;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.AMENDMENT;
  }

  @Override
  public List<Stated> stated(String caseNumber) {
    Amendment amendment = amendments.get(caseNumber);
    List<Stated> stated = new ArrayList<>();
    Stated.add(stated, "Filed by", amendment.filerName() + ", " + amendment.filerRole().label());
    Stated.add(stated, "Received on", amendment.receivedOn());
    Stated.add(stated, "Kind", amendment.kind().words());
    Stated.add(stated, "Quarterly report", amendments.report(caseNumber));
    Stated.add(stated, "Entry", amendment.entryNumber());
    Stated.add(stated, "Port", amendment.port());
    Stated.add(stated, "Entry date", amendment.entryDate());
    Stated.add(stated, "Duties deposited on", amendment.depositedOn());
    Stated.add(stated, "Last withdrawn from warehouse on", amendment.lastWithdrawalOn());
    Stated.add(stated, "Suspension over since", amendment.suspensionLiftedOn());
    Stated.add(stated, "Liquidation scheduled for", amendment.scheduledLiquidationDate());
    Stated.add(stated, "Liquidated on", amendment.liquidationDate());
    Stated.add(stated, "Liquidation on file", liquidation(caseNumber, amendment));
    Stated.add(stated, "Version amended", amendment.version());
    Stated.add(stated, "Filed in", amendment.sent().system());
    Stated.add(stated, "AD/CVD cases", caseNumbers(amendment.sent()));
    Stated.add(stated, "Entry type", entryType(amendment.difference()));
    Stated.add(stated, "Tariff numbers of the new version", tariffNumbers(amendment));
    Stated.add(stated, "Reasons", String.join("\n", reasons.of(amendment)));
    addMoney(stated, caseNumber, amendment);
    Stated.add(stated, "Settled at liquidation", balances.outcome(caseNumber));
    Stated.add(stated, "Explanation", amendment.explanation());
    Stated.add(stated, "Asked of the filer", questions.inWords(caseNumber));
    Stated.add(stated, "Sent by the filer", responses.unaskedInWords(caseNumber));
    return stated;
  }

  private static String caseNumbers(Transmission sent) {
    if (sent.adCvdCaseNumbers() == null) {
      return null;
    }
    return sent.adCvdCaseNumbers().isEmpty() ? "none" : String.join(", ", sent.adCvdCaseNumbers());
  }

  /** Who has no authority over the summary learns nothing of it but what it stated itself. */
  private boolean mayKnow(String caseNumber) {
    return "ACCEPTED".equals(docket.get(caseNumber).screening());
  }

  private String liquidation(String caseNumber, Amendment amendment) {
    return mayKnow(caseNumber) ? liquidations.of(amendment).words() : null;
  }

  private static String entryType(Difference difference) {
    return difference.oldType().equals(difference.amendedType())
        ? difference.oldType()
        : "%s becomes %s".formatted(difference.oldType(), difference.amendedType());
  }

  private static String tariffNumbers(Amendment amendment) {
    return amendment.amended().lines().stream()
        .map(SummaryLine::hts)
        .distinct()
        .limit(ROWS)
        .collect(Collectors.joining(", "));
  }

  /** What was rejected moves no money. */
  private void addMoney(List<Stated> stated, String caseNumber, Amendment amendment) {
    State state = amendments.state(caseNumber);
    if (state != State.REJECTED) {
      Stated.add(
          stated,
          state == State.ACCEPTED ? "Money" : "Money if accepted",
          String.join("\n", money.sentences(caseNumber, amendment)));
    }
  }

  @Override
  public List<Table> tables(String caseNumber) {
    return SummaryTables.of(amendments.get(caseNumber).difference(), ROWS);
  }
}
