package org.centerline.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.filing.Violations;
import org.centerline.question.Respondent;
import org.centerline.question.Responses;
import org.springframework.stereotype.Service;

/** What a filer sends after its amendment, until that is decided. */
@Service
class AmendmentEvents implements Respondent {

  private static final int TEXT_LENGTH = 20_000;

  private final Responses responses;
  private final Clock clock;

  AmendmentEvents(Responses responses, Clock clock) {
    this.responses = responses;
    this.clock = clock;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.AMENDMENT;
  }

  @Override
  public void respond(CaseRecord amendment, LocalDate on, String given) {
    check(amendment, on, given);
    String text = given == null ? "see the writing" : given;
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

  private void check(CaseRecord amendment, LocalDate on, String text) {
    Violations found = Violations.none();
    Violations at = found.at("on");
    if (at.notInFuture(on, LocalDate.now(clock))) {
      at.notBefore(on, amendment.filedOn(), "day on which the amendment was filed");
    }
    if (text != null) {
      found.at("text").paragraphs(text, TEXT_LENGTH);
    }
    found.refuseIfAny();
  }
}
