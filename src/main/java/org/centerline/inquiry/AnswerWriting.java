package org.centerline.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.TaskRefused;
import org.centerline.filing.Anonymity;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.InvalidNumber;
import org.centerline.inquiry.InquiryProcess.Answer;
import org.springframework.stereotype.Component;

/** Takes an answer from the form, and keeps it for others where that is wanted. */
@Component
class AnswerWriting {

  private static final int TEXT_LENGTH = 10_000;
  private static final int LINE_LENGTH = 200;

  private enum Keep {
    YES,
    NO
  }

  private final Inquiries inquiries;
  private final InquiryAnswers given;
  private final KeptAnswers kept;
  private final Docket docket;
  private final CaseLog log;

  AnswerWriting(
      Inquiries inquiries, InquiryAnswers given, KeptAnswers kept, Docket docket, CaseLog log) {
    this.inquiries = inquiries;
    this.given = given;
    this.kept = kept;
    this.docket = docket;
    this.log = log;
  }

  void write(String caseNumber, Answers answers) {
    String text = answers.requiredText(Answer.ANSWER, TEXT_LENGTH);
    Long used = used(answers);
    if (answers.choice(Answer.KEEP, Keep.class) == Keep.YES) {
      keep(caseNumber, text, answers);
    }
    given.answer(caseNumber, text, used);
  }

  private Long used(Answers answers) {
    OptionalInt number = answers.wholeNumber(Answer.USED_ANSWER, 1, Integer.MAX_VALUE);
    if (number.isEmpty()) {
      return null;
    }
    return kept.find(number.getAsInt())
        .map(KeptAnswer::number)
        .orElseThrow(
            () -> new TaskRefused("There is no kept answer %d".formatted(number.getAsInt())));
  }

  private void keep(String caseNumber, String text, Answers answers) {
    Inquiry inquiry = inquiries.get(caseNumber);
    String headline = answers.requiredText(Answer.HEADLINE, LINE_LENGTH);
    answers.confirmed(Answer.NAMES_NOBODY);
    mustNameNobody(headline + "\n" + text, docket.get(caseNumber), inquiry);
    long number =
        kept.keep(
            caseNumber, new KeptAnswers.New(inquiry.topic(), headings(answers), headline, text));
    log.record(
        caseNumber,
        "ANSWER_KEPT",
        "Kept for like questions as No. %d: %s".formatted(number, headline));
  }

  private static void mustNameNobody(String text, CaseRecord record, Inquiry inquiry) {
    List<String> numbers = new ArrayList<>(inquiry.entryNumbers());
    numbers.add(record.importerNumber());
    Anonymity.broken(text, names(record, inquiry), numbers)
        .ifPresent(
            named -> {
              throw new TaskRefused(
                  "A kept answer names nobody, and this one names %s; write it without, or do not keep it"
                      .formatted(named));
            });
  }

  private static List<String> names(CaseRecord record, Inquiry inquiry) {
    return Stream.of(record.importerName(), inquiry.askerName(), inquiry.agency())
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<String> headings(Answers answers) {
    return answers
        .text(Answer.HEADINGS, LINE_LENGTH)
        .map(text -> Stream.of(text.split("[,;\\s]+")).map(AnswerWriting::heading).distinct())
        .orElse(Stream.of())
        .toList();
  }

  private static String heading(String text) {
    try {
      return HtsNumber.parse(text).headingDigits();
    } catch (InvalidNumber wrong) {
      throw new TaskRefused(wrong.getMessage());
    }
  }
}
