package org.centerline.amendment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.amendment.AmendmentProcess.Fact;
import org.centerline.amendment.money.AmendmentMoney;
import org.centerline.amendment.summary.Difference;
import org.centerline.amendment.summary.DifferenceWords;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.amendment.summary.ReasonWords;
import org.centerline.consultation.Consultations;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.question.Questions;
import org.centerline.question.Responses;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/** What must be known to decide on an amendment, as the form shows it. */
@Component
public class AmendmentFactSheet implements FactSheet {

  private static final Set<String> NAMES =
      Set.of(
          Fact.CASE_NUMBER,
          Fact.IMPORTER,
          Fact.FILER,
          Fact.ENTRY,
          Fact.WINDOW,
          Fact.EXPLANATION,
          Fact.REASONS,
          Fact.DIFFERENCE,
          Fact.TOTALS,
          Fact.MONEY,
          Fact.RISK,
          Fact.ASKED,
          Fact.CONSULTED);

  private final Docket docket;
  private final Amendments amendments;
  private final EntryLiquidations liquidations;
  private final CaseClocks clocks;
  private final AmendmentMoney money;
  private final ReasonWords reasons;
  private final Questions questions;
  private final Responses responses;
  private final Consultations consultations;

  AmendmentFactSheet(
      Docket docket,
      Amendments amendments,
      EntryLiquidations liquidations,
      CaseClocks clocks,
      AmendmentMoney money,
      ReasonWords reasons,
      Questions questions,
      Responses responses,
      Consultations consultations) {
    this.docket = docket;
    this.amendments = amendments;
    this.liquidations = liquidations;
    this.clocks = clocks;
    this.money = money;
    this.reasons = reasons;
    this.questions = questions;
    this.responses = responses;
    this.consultations = consultations;
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    String caseNumber = task.caseNumber();
    CaseRecord record = docket.get(caseNumber);
    Amendment amendment = amendments.get(caseNumber);
    Difference difference = amendment.difference();
    return Map.ofEntries(
        Map.entry(Fact.CASE_NUMBER, caseNumber),
        Map.entry(
            Fact.IMPORTER, "%s (%s)".formatted(record.importerName(), record.importerNumber())),
        Map.entry(
            Fact.FILER, "%s, %s".formatted(amendment.filerName(), amendment.filerRole().label())),
        Map.entry(Fact.ENTRY, entry(amendment)),
        Map.entry(
            Fact.WINDOW,
            clocks
                .find(caseNumber, ClockKind.AMENDMENT_WINDOW)
                .map(CaseClock::explanation)
                .orElse("No window could be computed")),
        Map.entry(Fact.EXPLANATION, orNone(amendment.explanation())),
        Map.entry(Fact.REASONS, joined(reasons.of(amendment))),
        Map.entry(Fact.DIFFERENCE, joined(DifferenceWords.lines(difference))),
        Map.entry(Fact.TOTALS, joined(DifferenceWords.totals(difference))),
        Map.entry(Fact.MONEY, joined(money.sentences(caseNumber, amendment))),
        Map.entry(Fact.RISK, amendments.riskInWords(caseNumber)),
        Map.entry(Fact.ASKED, asked(caseNumber)),
        Map.entry(Fact.CONSULTED, consultations.inWords(caseNumber)));
  }

  private String asked(String caseNumber) {
    return Stream.of(questions.inWords(caseNumber), responses.unaskedInWords(caseNumber))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private String entry(Amendment amendment) {
    return "%s, type %s, port %s, entered %s, liquidation %s, version %d; amendment received %s"
        .formatted(
            amendment.entryNumber(),
            amendment.old().entryType(),
            amendment.port(),
            amendment.entryDate(),
            liquidations.of(amendment).words(),
            amendment.version(),
            amendment.receivedOn());
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "none" : String.join("\n", lines);
  }

  private static String orNone(String text) {
    return text == null || text.isBlank() ? "not stated" : text;
  }
}
