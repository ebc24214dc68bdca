package org.centerline.participation;

import java.time.LocalDate;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.question.Respondent;
import org.centerline.question.Responses;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Service;

/** What an applicant sends after its application, until that is answered. */
@Service
public class ParticipationResponses implements Respondent {

  private final Responses responses;

  ParticipationResponses(Responses responses) {
    this.responses = responses;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.PARTICIPATION;
  }

  @Override
  public void respond(CaseRecord applied, LocalDate on, String given) {
    String text = responses.read(applied, on, given);
    if (responses.has(applied.caseNumber(), on, text)) {
      return;
    }
    if (applied.determination() != null) {
      throw new EventRefused(
          "ALREADY_DECIDED",
          CenterRegime.VOLUNTARY.citation(),
          "The application was answered on %s".formatted(applied.determinedOn()));
    }
    responses.take(applied.caseNumber(), on, text);
  }
}
