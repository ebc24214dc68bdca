package org.centerline.disclosure;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.CaseMessages;
import org.centerline.engine.OpenedTask;
import org.springframework.stereotype.Component;

/**
 * The office's first answer; whoever records it consolidates the disclosure, and has the envelope
 * before them.
 */
@Component
class AskInvestigations extends InvestigationRule {

  private final DisclosureConsolidation consolidation;
  private final MailingDay mailing;
  private final CaseMessages messages;

  AskInvestigations(
      DisclosureFactSheet facts,
      Disclosures disclosures,
      Investigations investigations,
      DisclosureConsolidation consolidation,
      MailingDay mailing,
      InvestigationLetter letters,
      CaseMessages messages,
      CaseLog log,
      Clock clock) {
    super(
        DisclosureProcess.Task.ASK_INVESTIGATIONS,
        facts,
        Stream.concat(ANSWERS.stream(), MailingDay.ANSWERS.stream()).collect(Collectors.toSet()),
        disclosures,
        investigations,
        letters,
        log,
        clock);
    this.consolidation = consolidation;
    this.mailing = mailing;
    this.messages = messages;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    consolidation.begin(task.caseNumber(), task.actor());
    // First, as the office's answer is held against the day of the disclosure.
    mailing.take(task.caseNumber(), answers);
    record(task, answers);
    if (onRecord(answers) == Investigations.OnRecord.NOT_KNOWN) {
      messages.tell(DisclosureProcess.Message.INVESTIGATION_OPEN, task.caseNumber());
    }
    return Map.of();
  }
}
