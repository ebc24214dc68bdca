package org.centerline.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.disclosure.Disclosure.Importation;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.statute.Deadline;
import org.centerline.statute.DisclosedImportation;
import org.centerline.statute.Finding;
import org.centerline.statute.FormalInvestigation;
import org.centerline.statute.Money;
import org.centerline.statute.TenderFacts.Payment;
import org.springframework.stereotype.Component;

/** What must be known of a disclosure to act on it, as the forms show it. */
@Component
public class DisclosureFactSheet implements FactSheet {

  private static final String CHECK_THE_ENVELOPE =
      "The day of mailing is as stated: check the envelope and the return receipt (19 CFR 162.74(d))";

  private static final int MOST_SHOWN = 50;

  private static final Set<String> NAMES =
      Set.of(
          Fact.CASE_NUMBER,
          Fact.IMPORTER,
          Fact.FILER,
          Fact.DISCLOSED,
          Fact.VIOLATION,
          Fact.IMPORTATIONS,
          Fact.STATED,
          Fact.MISSING,
          Fact.INVESTIGATION,
          Fact.TENDERED);

  private final Docket docket;
  private final Disclosures disclosures;
  private final DisclosureExamination examination;
  private final Investigations investigations;
  private final DisclosureTenders tenders;
  private final Clock clock;

  DisclosureFactSheet(
      Docket docket,
      Disclosures disclosures,
      DisclosureExamination examination,
      Investigations investigations,
      DisclosureTenders tenders,
      Clock clock) {
    this.docket = docket;
    this.disclosures = disclosures;
    this.examination = examination;
    this.investigations = investigations;
    this.tenders = tenders;
    this.clock = clock;
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    CaseRecord record = docket.get(task.caseNumber());
    Disclosure disclosure = disclosures.get(task.caseNumber());
    return Map.of(
        Fact.CASE_NUMBER,
        task.caseNumber(),
        Fact.IMPORTER,
        "%s (%s)".formatted(record.importerName(), record.importerNumber()),
        Fact.FILER,
        "%s, %s".formatted(disclosure.filerName(), disclosure.filerRole().label()),
        Fact.DISCLOSED,
        disclosed(task.caseNumber(), disclosure),
        Fact.VIOLATION,
        violation(disclosure),
        Fact.IMPORTATIONS,
        importations(disclosure),
        Fact.STATED,
        stated(disclosure),
        Fact.MISSING,
        missing(disclosure),
        Fact.INVESTIGATION,
        investigation(task.caseNumber(), disclosure),
        Fact.TENDERED,
        tendered(task.caseNumber()));
  }

  private String disclosed(String caseNumber, Disclosure disclosure) {
    return lines(
        Stream.of(
            disclosure.receipt().explanation(),
            disclosure.receipt().mailedOn() == null ? null : CHECK_THE_ENVELOPE,
            disclosures.consolidatedBy(caseNumber).map("Consolidated by "::concat).orElse(null),
            disclosure.toldTo() == null ? null : "Told to " + disclosure.toldTo(),
            confirmed(disclosure),
            disclosure.waiverReason() == null
                ? null
                : "Confirmation waived: " + disclosure.waiverReason()));
  }

  private String confirmed(Disclosure disclosure) {
    LocalDate on = disclosure.confirmedOn();
    if (on == null) {
      return null;
    }
    Deadline tenDays = examination.confirmation(disclosure).deadline();
    return "Confirmed in writing on %s%s"
        .formatted(on, on.isAfter(tenDays.due()) ? ", after the tenth day, " + tenDays.due() : "");
  }

  private static String violation(Disclosure disclosure) {
    return lines(
        Stream.of(
            labelled("Merchandise", disclosure.merchandise()),
            labelled("Violation", disclosure.violation()),
            labelled("How it occurred", disclosure.howItOccurred()),
            labelled("Correct information", disclosure.correctInformation()),
            "Said to be %s under 19 USC %s"
                .formatted(
                    CulpabilityWords.of(disclosure.culpability()),
                    disclosure.statute().section())));
  }

  private static String importations(Disclosure disclosure) {
    List<Importation> named = disclosure.importations();
    String shown =
        named.stream()
            .limit(MOST_SHOWN)
            .map(DisclosureFactSheet::importation)
            .collect(Collectors.joining("\n"));
    String more =
        named.size() > MOST_SHOWN
            ? "\nand %d more; see the case file".formatted(named.size() - MOST_SHOWN)
            : "";
    return named.isEmpty() ? "none" : shown + more;
  }

  private static String importation(Importation named) {
    DisclosedImportation importation = named.importation();
    String what =
        importation.number() != null
            ? "Entry " + importation.number()
            : "Entries %s to %s"
                .formatted(
                    Objects.toString(importation.from(), "?"),
                    Objects.toString(importation.to(), "?"));
    return "%s at port %s%s, named on %s"
        .formatted(
            what,
            importation.port(),
            named.stated() == null ? "" : " (" + named.stated() + ")",
            named.addedOn());
  }

  private static String stated(Disclosure disclosure) {
    return lines(
        Stream.of(
            labelled("Loss of revenue", dollars(disclosure.lossOfRevenue())),
            labelled("Dutiable value", dollars(disclosure.dutiableValue()))));
  }

  private String missing(Disclosure disclosure) {
    return lines(
        Stream.concat(
                examination.perfection(disclosure).findings().stream(),
                examination.confirmation(disclosure).findings().stream())
            .map(Finding::inWords));
  }

  private String investigation(String caseNumber, Disclosure disclosure) {
    return investigations
        .of(caseNumber, disclosure.receipt().filedOn())
        .map(
            answer -> {
              FormalInvestigation judged = FormalInvestigation.judge(answer.facts());
              return lines(
                  Stream.concat(
                      Stream.of(judged.outcome().words()),
                      judged.findings().stream().map(Finding::inWords)));
            })
        .orElse("not asked yet");
  }

  private String tendered(String caseNumber) {
    List<Payment> payments = tenders.of(caseNumber);
    return payments.isEmpty()
        ? "nothing as of " + LocalDate.now(clock)
        : payments.stream()
                .map(payment -> "$%s on %s".formatted(payment.amount(), payment.on()))
                .collect(Collectors.joining("; "))
            + "; in all $%s".formatted(Money.sum(payments.stream().map(Payment::amount).toList()));
  }

  private static String labelled(String label, String text) {
    return "%s: %s".formatted(label, text == null ? "not stated" : text);
  }

  private static String dollars(Money money) {
    return money == null ? null : "$" + money;
  }

  private static String lines(Stream<String> lines) {
    String joined = lines.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    return joined.isEmpty() ? "none" : joined;
  }
}
