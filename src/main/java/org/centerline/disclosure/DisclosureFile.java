package org.centerline.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.centerline.disclosure.Disclosure.Importation;
import org.centerline.docket.FiledPaper;
import org.centerline.docket.LineOfWork;
import org.centerline.statute.TenderFacts.Payment;
import org.springframework.stereotype.Component;

/** A disclosure as it stands, for those who may read it. */
@Component
public class DisclosureFile implements FiledPaper {

  private final Disclosures disclosures;
  private final DisclosureTenders tenders;

  DisclosureFile(Disclosures disclosures, DisclosureTenders tenders) {
    this.disclosures = disclosures;
    this.tenders = tenders;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.DISCLOSURE;
  }

  @Override
  public List<Stated> stated(String caseNumber) {
    Disclosure disclosure = disclosures.get(caseNumber);
    List<Stated> stated = new ArrayList<>();
    Stated.add(
        stated,
        "Disclosed by",
        "%s, %s".formatted(disclosure.filerName(), disclosure.filerRole().label()));
    Stated.add(stated, "Counts from", disclosure.receipt().explanation());
    Stated.add(stated, "Consolidated by", disclosures.consolidatedBy(caseNumber).orElse(null));
    Stated.add(stated, "Told to", disclosure.toldTo());
    Stated.add(stated, "Confirmed in writing on", disclosure.confirmedOn());
    Stated.add(stated, "Merchandise", disclosure.merchandise());
    Stated.add(stated, "Violation", disclosure.violation());
    Stated.add(stated, "How it occurred", disclosure.howItOccurred());
    Stated.add(stated, "Correct information", disclosure.correctInformation());
    Stated.add(stated, "Loss of revenue", disclosure.lossOfRevenue());
    Stated.add(stated, "Dutiable value", disclosure.dutiableValue());
    return stated;
  }

  @Override
  public List<Table> tables(String caseNumber) {
    List<Importation> named = disclosures.get(caseNumber).importations();
    List<Payment> payments = tenders.of(caseNumber);
    return List.of(
        new Table(
            "Importations",
            named.size() > ROWS ? "The first %d of %d".formatted(ROWS, named.size()) : "All",
            List.of(
                Column.of("Port"),
                Column.of("Entry"),
                Column.of("From"),
                Column.of("To"),
                Column.of("Named on")),
            named.stream().limit(ROWS).map(DisclosureFile::row).toList()),
        new Table(
            "Tenders",
            "All",
            List.of(Column.of("On"), Column.ofMoney("Amount")),
            payments.stream()
                .map(payment -> List.of(payment.on().toString(), payment.amount().toString()))
                .toList()));
  }

  private static List<String> row(Importation named) {
    List<String> cells = new ArrayList<>();
    cells.add(named.importation().port());
    cells.add(named.importation().number());
    cells.add(text(named.importation().from()));
    cells.add(text(named.importation().to()));
    cells.add(text(named.addedOn()));
    return cells;
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
