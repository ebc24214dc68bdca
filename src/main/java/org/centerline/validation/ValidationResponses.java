package org.centerline.validation;

import java.time.LocalDate;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.question.Respondent;
import org.centerline.question.Responses;
import org.springframework.stereotype.Service;

/** What a filer sends while its summary is validated, asked or not, until that is decided. */
@Service
class ValidationResponses implements Respondent {

  private final Responses responses;

  ValidationResponses(Responses responses) {
    this.responses = responses;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.VALIDATION;
  }

  @Override
  public void respond(CaseRecord validation, LocalDate on, String given) {
    String text = responses.read(validation, on, given);
    if (responses.has(validation.caseNumber(), on, text)) {
      return;
    }
    if (validation.determination() != null) {
      throw new EventRefused(
          "ALREADY_DECIDED",
          "19 CFR 152.2; 19 USC 1514",
          "The validation was decided on %s; what remains is to protest the liquidation"
              .formatted(validation.determinedOn()));
    }
    responses.take(validation.caseNumber(), on, text);
  }
}
