package org.centerline.inquiry;

import java.time.LocalDate;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.question.Respondent;
import org.centerline.question.Responses;
import org.springframework.stereotype.Service;

/** What an asker sends after the question, until that is answered. */
@Service
class InquiryResponses implements Respondent {

  private final Responses responses;

  InquiryResponses(Responses responses) {
    this.responses = responses;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.INQUIRY;
  }

  @Override
  public void respond(CaseRecord inquiry, LocalDate on, String given) {
    String text = responses.read(inquiry, on, given);
    if (responses.has(inquiry.caseNumber(), on, text)) {
      return;
    }
    if (inquiry.determination() != null) {
      throw new EventRefused(
          "ALREADY_DECIDED",
          "19 CFR 101.10",
          "The question was answered on %s; say by a follow-up that the answer does not help"
              .formatted(inquiry.determinedOn()));
    }
    responses.take(inquiry.caseNumber(), on, text);
  }
}
