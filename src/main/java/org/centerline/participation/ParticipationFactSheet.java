package org.centerline.participation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.account.IndustryShare;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.participation.ParticipationProcess.Fact;
import org.centerline.question.Questions;
import org.centerline.question.Responses;
import org.centerline.reference.Offices;
import org.springframework.stereotype.Component;

/** What must be known to decide on a participation, as the form shows it. */
@Component
class ParticipationFactSheet implements FactSheet {

  private static final int SHOWN = 20;

  private static final Set<String> NAMES =
      Set.of(
          Fact.CASE_NUMBER,
          Fact.RECEIVED_ON,
          Fact.IMPORTER,
          Fact.APPLICANT,
          Fact.STATEMENT,
          Fact.PROPOSAL,
          Fact.INDUSTRIES,
          Fact.CRITERIA,
          Fact.ASKED);

  private final Docket docket;
  private final Participations participations;
  private final CaseFindings findings;
  private final Offices offices;
  private final Questions questions;
  private final Responses responses;

  ParticipationFactSheet(
      Docket docket,
      Participations participations,
      CaseFindings findings,
      Offices offices,
      Questions questions,
      Responses responses) {
    this.docket = docket;
    this.participations = participations;
    this.findings = findings;
    this.offices = offices;
    this.questions = questions;
    this.responses = responses;
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    String caseNumber = task.caseNumber();
    CaseRecord record = docket.get(caseNumber);
    Participation applied = participations.get(caseNumber);
    return Map.of(
        Fact.CASE_NUMBER,
        caseNumber,
        Fact.RECEIVED_ON,
        applied.receivedOn().toString(),
        Fact.IMPORTER,
        "%s (%s)".formatted(record.importerName(), record.importerNumber()),
        Fact.APPLICANT,
        "%s, %s".formatted(applied.applicantName(), applied.applicantRole().words()),
        Fact.STATEMENT,
        applied.statement() == null ? "none" : applied.statement(),
        Fact.PROPOSAL,
        proposal(applied),
        Fact.INDUSTRIES,
        industries(applied.industries()),
        Fact.CRITERIA,
        criteria(caseNumber),
        Fact.ASKED,
        asked(caseNumber));
  }

  private String proposal(Participation applied) {
    return applied.proposedCenter() == null
        ? "No stated industry points to a Center."
        : "%s. %s".formatted(offices.name(applied.proposedCenter()), applied.proposal());
  }

  static String industries(List<IndustryShare> stated) {
    String first =
        stated.stream()
            .limit(SHOWN)
            .map(s -> "%s: %d lines, $%s".formatted(s.hts(), s.lines(), s.value()))
            .collect(Collectors.joining("\n"));
    return stated.size() > SHOWN
        ? "%s%nand %d more, in the case".formatted(first, stated.size() - SHOWN)
        : first;
  }

  private String criteria(String caseNumber) {
    return findings.of(List.of(caseNumber)).stream()
        .filter(found -> !found.code().equals("ACCOUNT_PROVISIONAL"))
        .map(found -> "%s (%s)".formatted(found.message(), found.citation()))
        .collect(Collectors.joining("\n"));
  }

  private String asked(String caseNumber) {
    return Stream.of(questions.inWords(caseNumber), responses.unaskedInWords(caseNumber))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
