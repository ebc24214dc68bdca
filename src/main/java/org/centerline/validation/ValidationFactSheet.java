package org.centerline.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.amendment.liquidation.Liquidations;
import org.centerline.consultation.Consultations;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.filing.HtsNumber;
import org.centerline.question.Questions;
import org.centerline.question.Responses;
import org.centerline.statute.ClassCode;
import org.centerline.statute.ClockKind;
import org.centerline.validation.ValidationProcess.Fact;
import org.springframework.stereotype.Component;

/** What must be known to decide on an entry summary, as the forms of the Center show it. */
@Component
class ValidationFactSheet implements FactSheet {

  private static final Set<String> NAMES =
      Set.of(
          Fact.CASE_NUMBER,
          Fact.IMPORTER,
          Fact.FILER,
          Fact.ENTRY,
          Fact.LIQUIDATION,
          Fact.SUMMARY,
          Fact.CONCERN,
          Fact.EARLIER,
          Fact.ASKED,
          Fact.CONSULTED,
          Fact.PROPOSAL);

  private final Docket docket;
  private final Validations validations;
  private final ActionProposals proposals;
  private final EarlierCases earlier;
  private final Liquidations liquidations;
  private final CaseClocks clocks;
  private final Questions questions;
  private final Responses responses;
  private final Consultations consultations;

  ValidationFactSheet(
      Docket docket,
      Validations validations,
      ActionProposals proposals,
      EarlierCases earlier,
      Liquidations liquidations,
      CaseClocks clocks,
      Questions questions,
      Responses responses,
      Consultations consultations) {
    this.docket = docket;
    this.validations = validations;
    this.proposals = proposals;
    this.earlier = earlier;
    this.liquidations = liquidations;
    this.clocks = clocks;
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
    Validation validation = validations.get(caseNumber);
    Map<String, String> facts = new HashMap<>();
    facts.put(Fact.EARLIER, earlier.inWords(caseNumber, validation));
    facts.putAll(of(caseNumber, record, validation));
    return facts;
  }

  private Map<String, String> of(String caseNumber, CaseRecord record, Validation validation) {
    return Map.of(
        Fact.CASE_NUMBER,
        caseNumber,
        Fact.IMPORTER,
        "%s (%s)".formatted(record.importerName(), record.importerNumber()),
        Fact.FILER,
        validation.filerName(),
        Fact.ENTRY,
        validation.entry(),
        Fact.LIQUIDATION,
        liquidation(caseNumber, validation),
        Fact.SUMMARY,
        summary(validation),
        Fact.CONCERN,
        validation.concern(),
        Fact.ASKED,
        Stream.of(questions.inWords(caseNumber), responses.unaskedInWords(caseNumber))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("\n\n")),
        Fact.CONSULTED,
        consultations.inWords(caseNumber),
        Fact.PROPOSAL,
        proposals.newest(caseNumber).map(ActionProposal::words).orElse(""));
  }

  private String liquidation(String caseNumber, Validation validation) {
    return "%s%s"
        .formatted(
            liquidations.words(validation),
            clocks
                .find(caseNumber, ClockKind.LIQUIDATION_DUE)
                .map(CaseClock::explanation)
                .map(explanation -> ". " + explanation)
                .orElse(""));
  }

  private static String summary(Validation validation) {
    String charges =
        validation.charges().entrySet().stream()
            .map(
                charge ->
                    "%s: $%s".formatted(ClassCode.shown(charge.getKey().code()), charge.getValue()))
            .collect(Collectors.joining("\n"));
    return "Entered value: $%s%nTariff numbers: %s%n%s"
        .formatted(
            validation.value(),
            validation.hts().stream().map(HtsNumber::toString).collect(Collectors.joining(", ")),
            charges.isEmpty() ? "Nothing is stated as owed" : charges);
  }
}
