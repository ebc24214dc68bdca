package org.centerline.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseClosing;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.protest.ProtestOutcome;
import org.centerline.release.PortReleaseProcess.Answer;
import org.centerline.release.PortReleaseProcess.Fact;
import org.springframework.stereotype.Component;

/** A release officer records that the port has let the goods go; the filer is told. */
@Component
class ReleaseGoods extends FactSheetRule {

  private final Docket docket;
  private final PortLetters letters;
  private final CaseLog log;
  private final CaseClosing closing;
  private final Clock clock;

  ReleaseGoods(
      GoodsFactSheet goods,
      Docket docket,
      PortLetters letters,
      CaseLog log,
      CaseClosing closing,
      Clock clock) {
    super(
        PortReleaseProcess.Task.RELEASE_GOODS,
        goods,
        Set.of(Answer.RELEASED_ON, Answer.RELEASE_NOTE),
        Set.of(Fact.OUTCOME, Fact.DETERMINATION_REASON));
    this.docket = docket;
    this.letters = letters;
    this.log = log;
    this.closing = closing;
    this.clock = clock;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    CaseRecord record = docket.get(opened.caseNumber());
    if (record.determination() != null) {
      shown.put(Fact.OUTCOME, ProtestOutcome.valueOf(record.determination()).words());
      shown.put(Fact.DETERMINATION_REASON, record.determinationReason());
    }
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    LocalDate on = answers.date(Answer.RELEASED_ON);
    String note = answers.requiredText(Answer.RELEASE_NOTE, AcknowledgeHold.NOTE_LENGTH);
    CaseRecord protest = docket.lock(task.caseNumber());
    mustBeAllowed(protest);
    check(on, protest.determinedOn());
    log.record(
        task.caseNumber(),
        "GOODS_RELEASED",
        "Port %s released the goods on %s: %s".formatted(task.port(), on, note));
    letters.released(task.caseNumber(), task.port(), on, note);
    closing.released(task.caseNumber(), task.taskId());
    return Map.of();
  }

  private static void mustBeAllowed(CaseRecord protest) {
    if (protest.determination() == null
        || !ProtestOutcome.valueOf(protest.determination()).isAllowance()) {
      throw new TaskRefused("Goods are released only where the protest is allowed");
    }
  }

  private void check(LocalDate on, LocalDate decidedOn) {
    LocalDate today = LocalDate.now(clock);
    if (on.isAfter(today)) {
      throw new TaskRefused("%s is in the future; today is %s".formatted(on, today));
    }
    if (on.isBefore(decidedOn)) {
      throw new TaskRefused(
          "The protest was decided on %s; goods released on %s were not released on it"
              .formatted(decidedOn, on));
    }
  }
}
