package org.centerline.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.docket.FiledPaper;
import org.centerline.docket.LineOfWork;
import org.centerline.filing.HtsNumber;
import org.centerline.question.Questions;
import org.centerline.question.Responses;
import org.springframework.stereotype.Component;

/** A trade question as it was asked, with what was answered. */
@Component
class InquiryFile implements FiledPaper {

  private final Inquiries inquiries;
  private final InquiryAnswers answers;
  private final Questions questions;
  private final Responses responses;

  InquiryFile(
      Inquiries inquiries, InquiryAnswers answers, Questions questions, Responses responses) {
    this.inquiries = inquiries;
    this.answers = answers;
    this.questions = questions;
    this.responses = responses;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.INQUIRY;
  }

  @Override
  public List<Stated> stated(String caseNumber) {
    Inquiry inquiry = inquiries.get(caseNumber);
    List<Stated> stated = new ArrayList<>();
    Stated.add(stated, "Asked by", inquiry.asker());
    Stated.add(stated, "Received on", inquiry.receivedOn());
    Stated.add(stated, "Topic", inquiry.topic().words());
    Stated.add(stated, "Subject", inquiry.subject());
    Stated.add(stated, "Question", inquiry.question());
    Stated.add(
        stated,
        "Tariff numbers",
        inquiry.hts().stream().map(HtsNumber::toString).collect(Collectors.joining(", ")));
    Stated.add(stated, "Entries", String.join(", ", inquiry.entryNumbers()));
    Stated.add(stated, "Ports", String.join(", ", inquiry.ports()));
    Stated.add(stated, "Asked of the asker", questions.inWords(caseNumber));
    Stated.add(stated, "Sent by the asker", responses.unaskedInWords(caseNumber));
    Stated.add(stated, "Answers", answersInWords(caseNumber));
    Stated.add(stated, "Followed up on", inquiry.followedUpOn());
    Stated.add(stated, "Why the answer did not help", inquiry.followUp());
    return stated;
  }

  /** Every answer with its day; empty where there is none. */
  String answersInWords(String caseNumber) {
    return answers.of(caseNumber).stream()
        .map(given -> "%s: %s".formatted(given.answeredOn(), told(given)))
        .collect(Collectors.joining("\n\n"));
  }

  private static String told(InquiryAnswers.Given given) {
    return given.referredTo() == null
        ? given.answer()
        : "%s %s".formatted(given.referredTo().sentence(), given.answer());
  }

  @Override
  public List<Table> tables(String caseNumber) {
    return List.of();
  }
}
