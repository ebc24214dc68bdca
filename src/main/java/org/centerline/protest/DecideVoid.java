package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.protest.ProtestProcess.Answer;
import org.centerline.protest.ProtestProcess.Fact;
import org.springframework.stereotype.Component;

/** The Center's director decides whether a denial was contrary to instructions and is void. */
@Component
class DecideVoid extends FactSheetRule {

  private static final int REASON_LENGTH = 4000;

  private enum Voiding {
    VOID,
    UPHOLD
  }

  private final Submissions submissions;
  private final Reopening reopening;
  private final Docket docket;
  private final CaseMail mail;
  private final CaseLog log;
  private final Clock clock;

  DecideVoid(
      ProtestFactSheet facts,
      Submissions submissions,
      Reopening reopening,
      Docket docket,
      CaseMail mail,
      CaseLog log,
      Clock clock) {
    super(
        ProtestProcess.Task.DECIDE_VOID,
        facts,
        Set.of(Answer.VOIDING, Answer.VOID_REASON),
        Set.of(Fact.DENIED_BECAUSE, Fact.VOID_REQUEST));
    this.submissions = submissions;
    this.reopening = reopening;
    this.docket = docket;
    this.mail = mail;
    this.log = log;
    this.clock = clock;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    CaseRecord record = docket.get(opened.caseNumber());
    shown.put(
        Fact.DENIED_BECAUSE,
        "%s on %s: %s"
            .formatted(
                ProtestOutcome.valueOf(record.determination()).words(),
                record.determinedOn(),
                record.determinationReason()));
    submissions
        .openVoidRequest(opened.caseNumber())
        .ifPresent(
            request ->
                shown.put(
                    Fact.VOID_REQUEST,
                    "%s, %s: %s"
                        .formatted(request.onDate(), request.submittedBy(), request.detail())));
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Voiding voiding = answers.choice(Answer.VOIDING, Voiding.class);
    String reason = answers.requiredText(Answer.VOID_REASON, REASON_LENGTH);
    LocalDate today = LocalDate.now(clock);
    String caseNumber = task.caseNumber();
    LocalDate requested =
        submissions.openVoidRequest(caseNumber).map(Submission::onDate).orElse(today);
    if (voiding == Voiding.VOID && !reopening.mayBeVoided(caseNumber, requested)) {
      throw new TaskRefused(
          "The 90 days in which this denial could be voided have passed (19 USC 1515(d))");
    }
    submissions.answerVoidRequests(caseNumber, today);
    boolean isVoid = voiding == Voiding.VOID;
    log.record(caseNumber, isVoid ? "DENIAL_VOIDED" : "VOIDING_REFUSED", reason);
    mail.send(caseNumber, letter(isVoid, reason));
    return Map.of(ProtestProcess.Variable.VOIDING, voiding.name());
  }

  private static CaseMail.Content letter(boolean isVoid, String reason) {
    return new CaseMail.Content(
        isVoid ? "Notice that the denial is void" : "Answer to the request to void the denial",
        "19 USC 1515(d)",
        List.of(
            isVoid
                ? "The denial of your protest is void; the protest is under review again."
                : "The denial of your protest stands; the time for a summons runs on.",
            reason),
        List.of(),
        CaseMail.Sender.CENTER);
  }
}
