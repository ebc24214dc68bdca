package org.centerline.amendment;

import java.time.LocalDate;
import java.util.Locale;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.question.Respondent;
import org.centerline.question.Responses;
import org.springframework.stereotype.Service;

/** What a filer sends after its amendment, until that is decided. */
@Service
public class AmendmentEvents implements Respondent {

  private final Responses responses;

  AmendmentEvents(Responses responses) {
    this.responses = responses;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.AMENDMENT;
  }

  @Override
  public void respond(CaseRecord amendment, LocalDate on, String given) {
    String text = responses.read(amendment, on, given);
    if (responses.has(amendment.caseNumber(), on, text)) {
      return;
    }
    if (amendment.determination() != null) {
      throw new EventRefused(
          "ALREADY_DECIDED",
          "19 CFR 101.9(b)",
          "The amendment was %s on %s"
              .formatted(
                  amendment.determination().toLowerCase(Locale.ROOT), amendment.determinedOn()));
    }
    responses.take(amendment.caseNumber(), on, text);
  }
}
