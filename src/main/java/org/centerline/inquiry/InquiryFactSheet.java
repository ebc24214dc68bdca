package org.centerline.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.consultation.AdviceSearch;
import org.centerline.consultation.Consultations;
import org.centerline.consultation.KeptAdvice;
import org.centerline.docket.AccountCases;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.filing.HtsNumber;
import org.centerline.inquiry.InquiryProcess.Fact;
import org.centerline.question.Questions;
import org.centerline.question.Responses;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/** What must be known to answer a trade question, as the form shows it. */
@Component
class InquiryFactSheet implements FactSheet {

  private static final int LIKE = 5;
  private static final int CASES = 10;

  private static final Set<String> NAMES =
      Set.of(
          Fact.CASE_NUMBER,
          Fact.IMPORTER,
          Fact.ASKER,
          Fact.TARGET,
          Fact.TOPIC,
          Fact.SUBJECT,
          Fact.INQUIRY,
          Fact.ABOUT,
          Fact.ACCOUNT_CASES,
          Fact.LIKE_ANSWERS,
          Fact.LIKE_ADVICE,
          Fact.ASKED,
          Fact.CONSULTED,
          Fact.FOLLOWED);

  private final Docket docket;
  private final Inquiries inquiries;
  private final InquiryFile file;
  private final AccountCases accountCases;
  private final KeptAnswers kept;
  private final AdviceSearch advice;
  private final CaseClocks clocks;
  private final Questions questions;
  private final Responses responses;
  private final Consultations consultations;

  InquiryFactSheet(
      Docket docket,
      Inquiries inquiries,
      InquiryFile file,
      AccountCases accountCases,
      KeptAnswers kept,
      AdviceSearch advice,
      CaseClocks clocks,
      Questions questions,
      Responses responses,
      Consultations consultations) {
    this.docket = docket;
    this.inquiries = inquiries;
    this.file = file;
    this.accountCases = accountCases;
    this.kept = kept;
    this.advice = advice;
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
    Inquiry inquiry = inquiries.get(caseNumber);
    return Map.ofEntries(
        Map.entry(Fact.CASE_NUMBER, caseNumber),
        Map.entry(
            Fact.IMPORTER, "%s (%s)".formatted(record.importerName(), record.importerNumber())),
        Map.entry(Fact.ASKER, inquiry.asker()),
        Map.entry(
            Fact.TARGET,
            clocks
                .find(caseNumber, ClockKind.ANSWER_DUE)
                .map(CaseClock::explanation)
                .orElse("none")),
        Map.entry(Fact.TOPIC, inquiry.topic().words()),
        Map.entry(Fact.SUBJECT, inquiry.subject()),
        Map.entry(Fact.INQUIRY, inquiry.question()),
        Map.entry(Fact.ABOUT, about(inquiry)),
        Map.entry(Fact.ACCOUNT_CASES, accountCases(record)),
        Map.entry(Fact.LIKE_ANSWERS, likeAnswers(inquiry)),
        Map.entry(Fact.LIKE_ADVICE, likeAdvice(caseNumber, inquiry)),
        Map.entry(
            Fact.ASKED,
            joined(Stream.of(questions.inWords(caseNumber), responses.unaskedInWords(caseNumber)))),
        Map.entry(Fact.CONSULTED, consultations.inWords(caseNumber)),
        Map.entry(Fact.FOLLOWED, followed(caseNumber, inquiry)));
  }

  private static String about(Inquiry inquiry) {
    return "Tariff numbers: %s%nEntries: %s%nPorts: %s"
        .formatted(
            list(inquiry.hts().stream().map(HtsNumber::toString).toList()),
            list(inquiry.entryNumbers()),
            list(inquiry.ports()));
  }

  private static String list(List<String> named) {
    return named.isEmpty() ? "none named" : String.join(", ", named);
  }

  /** One answer for the whole account: what else there is of it, in whatever office. */
  private String accountCases(CaseRecord record) {
    List<CaseRecord> open = accountCases.open(record.importerNumber(), CASES + 1);
    List<CaseRecord> recent = accountCases.recent(record.importerNumber(), CASES + 1);
    String all =
        Stream.concat(open.stream(), recent.stream())
            .distinct()
            .filter(other -> !other.caseNumber().equals(record.caseNumber()))
            .map(other -> line(other) + elsewhere(other, record))
            .collect(Collectors.joining("\n"));
    return all.isEmpty() ? "none" : all;
  }

  private static String elsewhere(CaseRecord other, CaseRecord asked) {
    return Objects.equals(other.center(), asked.center()) ? "" : ", in office " + other.center();
  }

  private static String line(CaseRecord other) {
    return "%s, %s, filed %s, %s%s"
        .formatted(
            other.caseNumber(),
            other.lineOfWork().words(),
            other.filedOn(),
            other.status(),
            other.determination() == null ? "" : ", " + other.determination());
  }

  private String likeAnswers(Inquiry inquiry) {
    String all = joined(kept.like(inquiry, LIKE).stream().map(InquiryFactSheet::words));
    return all.isEmpty() ? "none" : all;
  }

  /** What offices answered each other on the same six digits. */
  private String likeAdvice(String caseNumber, Inquiry inquiry) {
    List<String> subheadings = inquiry.hts().stream().map(HtsNumber::subheadingDigits).toList();
    String all = joined(advice.like(subheadings, caseNumber, LIKE).stream().map(KeptAdvice::words));
    return all.isEmpty() ? "none" : all;
  }

  private static String words(KeptAnswer answer) {
    return "No. %d of %s, %s%s: %s%n%s"
        .formatted(
            answer.number(),
            answer.keptOn(),
            answer.topic().words(),
            answer.headings().isEmpty() ? "" : " " + String.join(", ", answer.headings()),
            answer.headline(),
            answer.answer());
  }

  private String followed(String caseNumber, Inquiry inquiry) {
    return inquiry.followedUpOn() == null
        ? ""
        : "Answered on %s%n%nOn %s the asker said that it does not help: %s"
            .formatted(file.answersInWords(caseNumber), inquiry.followedUpOn(), inquiry.followUp());
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(words -> !words.isEmpty()).collect(Collectors.joining("\n\n"));
  }
}
