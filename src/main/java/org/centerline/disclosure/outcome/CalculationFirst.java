package org.centerline.disclosure.outcome;

import java.util.Optional;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.loss.Calculation;
import org.centerline.disclosure.loss.Calculations;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.TaskRefused;
import org.springframework.stereotype.Component;

/**
 * The wait for what was missing ended before the Center calculated the loss, and an FP&amp;F
 * officer does not decide without it (19 CFR 162.74(c)).
 */
@Component
class CalculationFirst {

  private static final int REASON_LENGTH = 4000;

  private final Disclosures disclosures;
  private final Calculations calculations;
  private final Docket docket;
  private final CaseLog log;

  CalculationFirst(Disclosures disclosures, Calculations calculations, Docket docket, CaseLog log) {
    this.disclosures = disclosures;
    this.calculations = calculations;
    this.docket = docket;
    this.log = log;
  }

  /**
   * Sends the case to the Center, with the reason.
   *
   * @throws TaskRefused once a calculation is approved, and while no importation is identified, so
   *     that there is nothing to calculate (19 CFR 162.74(b)(2))
   */
  void ask(String caseNumber, Answers answers) {
    Optional<Calculation> approved = calculations.approved(caseNumber);
    if (approved.isPresent()) {
      throw new TaskRefused(
          "outcomeStep: the Center has calculated the loss; Headquarters reviews a calculation when"
              + " the discloser asks for it (19 CFR 162.74(c))");
    }
    if (disclosures.get(caseNumber).importations().isEmpty()) {
      throw new TaskRefused(
          "outcomeStep: no importation is identified whose loss the Center could calculate (19 CFR"
              + " 162.74(b)(2))");
    }
    String reason = answers.requiredText(Answer.REASON, REASON_LENGTH);
    docket.moveTo(caseNumber, CaseStatus.UNDER_REVIEW);
    log.record(caseNumber, Calculations.ASKED, reason);
  }
}
