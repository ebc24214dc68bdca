package org.centerline.revenue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/** Records that a port carried an instruction out, and meets its clock with the last of a kind. */
@Component
public class Settlements {

  /** Characters of the reference a port settles under. */
  public static final int REFERENCE_LENGTH = 40;

  private final InstructionCourse course;
  private final LatePayments latePayments;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final Clock clock;

  Settlements(
      InstructionCourse course,
      LatePayments latePayments,
      CaseClocks clocks,
      CaseLog log,
      Clock clock) {
    this.course = course;
    this.latePayments = latePayments;
    this.clocks = clocks;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Settles it, and instructs the interest of what was paid late.
   *
   * @param on the day on which the money was paid or came in
   * @param reference the port's
   * @throws TaskRefused for a day on which it cannot have been, or where it has ended
   * @throws org.centerline.statute.StatuteException where it was paid late and a day lies outside
   *     the table of rates
   */
  public void settle(String caseNumber, String instruction, LocalDate on, String reference) {
    InstructionCourse.Settled settled = course.settle(instruction, on, reference);
    impossible(caseNumber, settled.kind(), settled.issued(), on)
        .ifPresent(
            why -> {
              throw new TaskRefused(why);
            });
    if (settled.last()) {
      clocks.complete(caseNumber, settled.kind().clock(), on);
    }
    log.record(
        caseNumber,
        "PORT_SETTLED",
        "Instruction %s settled on %s, reference %s".formatted(instruction, on, reference));
    if (on.isAfter(settled.dueOn())) {
      latePayments.follow(instruction, on);
    }
  }

  /**
   * Why it cannot have been settled on a day, in a sentence; empty where it can.
   *
   * @param issued the day on which it was issued
   */
  public Optional<String> impossible(
      String caseNumber, RevenueKind kind, LocalDate issued, LocalDate on) {
    LocalDate today = LocalDate.now(clock);
    if (on.isAfter(today)) {
      return Optional.of("%s is in the future; today is %s".formatted(on, today));
    }
    LocalDate earliest = kind == RevenueKind.TENDER ? depositFrom(caseNumber) : issued;
    return on.isBefore(earliest)
        ? Optional.of(
            "The instruction was issued on %s and cannot have been settled on %s"
                .formatted(earliest, on))
        : Optional.empty();
  }

  /**
   * Why what it bears, if it was paid on a day, cannot be told, in a sentence; empty where it can.
   */
  public Optional<String> withoutRate(String instruction, LocalDate on) {
    return latePayments.withoutRate(instruction, on);
  }

  /** A deposit may have come before the Center accepted what it is for. */
  private LocalDate depositFrom(String caseNumber) {
    return clocks.find(caseNumber, ClockKind.DEPOSIT_DUE).orElseThrow().fromDate();
  }
}
