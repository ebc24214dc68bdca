package org.centerline.protest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.centerline.docket.FiledPaper;
import org.centerline.docket.LineOfWork;
import org.springframework.stereotype.Component;

/** A protest as it was filed. */
@Component
class ProtestFile implements FiledPaper {

  private final Protests protests;

  ProtestFile(Protests protests) {
    this.protests = protests;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.PROTEST;
  }

  @Override
  public List<Stated> stated(String caseNumber) {
    Protest protest = protests.withoutEntries(caseNumber);
    List<Stated> stated = new ArrayList<>();
    Stated.add(stated, "Filed by", protest.filerName() + ", " + protest.filerRole().label());
    Stated.add(stated, "Received on", protest.receivedOn());
    Stated.add(stated, "Decision protested", protest.decision().label());
    Stated.add(stated, "Date of that decision", protest.decisionDate());
    Stated.add(stated, "Merchandise", protest.merchandise());
    Stated.add(stated, "Grounds", protest.grounds());
    Stated.add(stated, "HTS number claimed", protest.claimHts());
    Stated.add(
        stated,
        "Refund claimed",
        protest.claimRefund() == null ? null : "$" + protest.claimRefund());
    Stated.add(stated, "Demand on the surety mailed on", protest.demandMailedOn());
    if (protest.furtherReview() != null) {
      Stated.add(stated, "Further review applied for", protest.furtherReview().criterion());
      Stated.add(stated, "Its justification", protest.furtherReview().justification());
    }
    Stated.add(stated, "Accelerated disposition mailed on", protest.acceleratedMailedOn());
    Stated.add(stated, "Asks to be decided like protest", protest.follows());
    return stated;
  }

  /** The first entries, in the order of the filing. */
  @Override
  public List<Table> tables(String caseNumber) {
    List<List<String>> rows =
        protests.entries(caseNumber, ROWS).stream().map(ProtestFile::row).toList();
    return List.of(
        new Table(
            "Entries",
            "Showing %d of %d entries".formatted(rows.size(), protests.countEntries(caseNumber)),
            List.of(
                Column.of("Entry number"),
                Column.of("Port"),
                Column.of("Entry date"),
                Column.of("Liquidation date"),
                Column.ofMoney("Paid")),
            rows));
  }

  private static List<String> row(ProtestEntry entry) {
    return Arrays.asList(
        entry.entryNumber(),
        entry.port(),
        entry.entryDate() == null ? null : entry.entryDate().toString(),
        entry.liquidationDate() == null ? null : entry.liquidationDate().toString(),
        entry.paid() == null ? null : entry.paid().toString());
  }
}
