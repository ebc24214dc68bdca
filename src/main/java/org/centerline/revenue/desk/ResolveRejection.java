package org.centerline.revenue.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.InvalidNumber;
import org.centerline.revenue.FilersRefund;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.Instructions;
import org.centerline.revenue.PayeeKind;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.PortRevenueProcess.Answer;
import org.centerline.revenue.PortRevenueProcess.Fact;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.springframework.stereotype.Component;

/**
 * The Center's entry specialist mends what came back and issues it anew, or records that the port
 * settled it after all where the port's own messages contradict each other.
 */
@Component
class ResolveRejection extends FactSheetRule {

  private static final int PAYEE_LENGTH = 120;
  private static final int CORRECTION_LENGTH = 1000;

  private enum Resolution {
    REISSUE,
    SETTLED_AFTER_ALL
  }

  private final Instructions instructions;
  private final Corrections corrections;
  private final DisputedSettlements disputed;
  private final FilersRefund filersRefund;
  private final LateInterestWords lateInterest;
  private final Docket docket;
  private final CaseLog log;

  ResolveRejection(
      InstructionFacts facts,
      Instructions instructions,
      Corrections corrections,
      DisputedSettlements disputed,
      FilersRefund filersRefund,
      LateInterestWords lateInterest,
      Docket docket,
      CaseLog log) {
    super(
        PortRevenueProcess.Task.RESOLVE_REJECTION,
        facts,
        Set.of(
            Answer.RESOLUTION,
            Answer.NOTHING_PAID,
            Answer.PAYEE_NAME,
            Answer.PAYEE_NUMBER,
            Answer.CORRECTION),
        Set.of(Fact.REJECTION_REASON, Fact.LATE_INTEREST));
    this.instructions = instructions;
    this.corrections = corrections;
    this.disputed = disputed;
    this.filersRefund = filersRefund;
    this.lateInterest = lateInterest;
    this.docket = docket;
    this.log = log;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    shown.put(Fact.REJECTION_REASON, instructions.get(opened.instruction()).portReason());
    shown.put(Fact.LATE_INTEREST, lateInterest.ofRejected(opened.instruction()));
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    docket.lock(task.caseNumber());
    String correction = answers.requiredText(Answer.CORRECTION, CORRECTION_LENGTH);
    Resolution resolution = resolution(answers);
    Map<String, Object> outcome = new HashMap<>();
    outcome.put(PortRevenueProcess.Variable.RESOLUTION, resolution.name());
    if (resolution == Resolution.REISSUE) {
      outcome.put(PortRevenueProcess.Variable.INSTRUCTION, reissue(task, answers, correction));
    } else {
      disputed.settle(task.caseNumber(), task.instruction());
    }
    log.record(task.caseNumber(), "REJECTION_RESOLVED", task.instruction() + ": " + correction);
    return outcome;
  }

  /** Forms of cases that began before do not ask. */
  private static Resolution resolution(Answers answers) {
    return answers.text(Answer.RESOLUTION, CORRECTION_LENGTH).isEmpty()
        ? Resolution.REISSUE
        : answers.choice(Answer.RESOLUTION, Resolution.class);
  }

  private String reissue(OpenedTask task, Answers answers, String correction) {
    RevenueInstruction old = instructions.get(task.instruction());
    if (old.status() == InstructionStatus.SETTLED || disputed.isSaidToBeSettled(old.id())) {
      // Otherwise the money would move twice.
      answers.confirmed(Answer.NOTHING_PAID);
    }
    Corrections.Payee payee = payee(task, answers, old);
    String id = corrections.reissue(old, payee, "Issued anew: " + correction);
    log.record(task.caseNumber(), "INSTRUCTION_REISSUED", "%s replaces %s".formatted(id, old.id()));
    if (!payee.name().equals(old.payee())) {
      log.record(task.caseNumber(), "PAYEE_CHANGED", id, old.payee(), payee.name());
    }
    return id;
  }

  /**
   * Without valid bank data of its own, a designated party's refund goes to the importer (E4). Only
   * a refund has a party designated for it (CBP Form 4811): a bill goes to who owes.
   */
  private Corrections.Payee payee(OpenedTask task, Answers answers, RevenueInstruction old) {
    Optional<String> stated = answers.line(Answer.PAYEE_NAME, PAYEE_LENGTH);
    if (stated.isPresent() && old.kind() != RevenueKind.REFUND) {
      throw new TaskRefused("Only a refund is paid to another party (CBP Form 4811, 19 CFR 24.36)");
    }
    return stated
        .map(name -> payee(name, old, docket.get(task.caseNumber()), number(answers)))
        .orElseGet(() -> samePayee(old, number(answers)));
  }

  private static Corrections.Payee samePayee(RevenueInstruction old, Optional<String> number) {
    if (old.payeeKind() == PayeeKind.IMPORTER && number.isPresent()) {
      throw new TaskRefused(
          "The importer is paid under its own number; name the party whose number this is");
    }
    return new Corrections.Payee(old.payee(), old.payeeKind(), number.orElse(old.payeeNumber()));
  }

  /** The bank data that are checked are the payee's own, so its own number is told the port. */
  private Corrections.Payee payee(
      String name, RevenueInstruction old, CaseRecord record, Optional<String> number) {
    if (name.equalsIgnoreCase(record.importerName())) {
      return new Corrections.Payee(name, PayeeKind.IMPORTER, record.importerNumber());
    }
    boolean own =
        name.equalsIgnoreCase(record.filerName())
            && (old.payeeKind() == PayeeKind.FILER || filersRefund.isPossible(old.caseNumber()));
    return new Corrections.Payee(
        name, own ? PayeeKind.FILER : PayeeKind.DESIGNATED, number.orElse(null));
  }

  private static Optional<String> number(Answers answers) {
    return answers.line(Answer.PAYEE_NUMBER, PAYEE_LENGTH).map(ResolveRejection::normalized);
  }

  private static String normalized(String number) {
    try {
      return ImporterNumber.parse(number).value();
    } catch (InvalidNumber wrong) {
      throw new TaskRefused("%s: %s".formatted(Answer.PAYEE_NUMBER, wrong.getMessage()));
    }
  }
}
