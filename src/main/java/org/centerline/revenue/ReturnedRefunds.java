package org.centerline.revenue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.Violations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Refunds that were settled and came back, for instance from a closed account (E4): the entry
 * specialist has them paid again by an instruction of their own, once.
 */
@Service
public class ReturnedRefunds {

  private static final int NUMBER_LENGTH = 40;

  private static final String NOT_SAID =
      """
      kind = 'REFUND' and status = 'SETTLED' and came_back_at is null
      and not exists (select from revenue_instruction anew where anew.replaces = :id)""";

  private final JdbcClient jdbc;
  private final Instructions instructions;
  private final InstructionCourse course;
  private final Docket docket;
  private final CaseMessages processes;
  private final CaseLog log;
  private final Clock clock;

  ReturnedRefunds(
      JdbcClient jdbc,
      Instructions instructions,
      InstructionCourse course,
      Docket docket,
      CaseMessages processes,
      CaseLog log,
      Clock clock) {
    this.jdbc = jdbc;
    this.instructions = instructions;
    this.course = course;
    this.docket = docket;
    this.processes = processes;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Takes a cashier's word that a refund came back. It stays settled in the books of its day; its
   * reason counts from today, since it may stop interest (91 FR 21; E4).
   *
   * @param ports codes of the cashier's ports
   * @param words why, 1 to 1000 characters
   * @throws org.centerline.filing.FilingRefused where it is not a refund that the cashiers of one
   *     of these ports settled, or was said to have come back before
   */
  @Transactional
  public void say(Set<String> ports, String instruction, RejectionReason code, String words) {
    Violations found = Violations.none();
    found.at("instruction").line(instruction, NUMBER_LENGTH);
    found.at("reasonCode").present(code);
    found.at("reason").paragraphs(words, InstructionCourse.REASON_LENGTH);
    found.refuseIfAny();
    if (!isNoted(ports, instruction)) {
      refuse(ports, instruction);
    }
    course.contradict(instruction, code, "%s: %s".formatted(code.words(), words));
    begin(instructions.get(instruction), words);
  }

  /**
   * Takes a port system's word that a refund came back, of whose messages a person made sense.
   *
   * @return whether it was not said before, and nothing is paid in its place
   */
  public boolean say(String instruction, String words) {
    boolean first =
        jdbc.sql(
                    "update revenue_instruction set came_back_at = :now where id = :id and "
                        + NOT_SAID)
                .param("now", OffsetDateTime.now(clock))
                .param("id", instruction)
                .update()
            > 0;
    if (first) {
      begin(instructions.get(instruction), words);
    }
    return first;
  }

  /** Only the first of two who say it at once finds it unsaid. */
  private boolean isNoted(Set<String> ports, String instruction) {
    return jdbc.sql(
                """
                update revenue_instruction i set came_back_at = :now
                where id = :id and port = any(:ports)
                  and not (channel = 'SYSTEM'
                    and exists (select from port_system s where s.port = i.port))
                  and\s"""
                    + NOT_SAID)
            .param("now", OffsetDateTime.now(clock))
            .param("id", instruction)
            .param("ports", ports.toArray(String[]::new))
            .update()
        > 0;
  }

  private record Standing(
      InstructionStatus status, RevenueKind kind, boolean system, boolean said) {

    String objection() {
      if (system) {
        return "The port's system settled it, and its message says that it came back.";
      }
      if (kind != RevenueKind.REFUND || status != InstructionStatus.SETTLED) {
        return "Only a refund that was settled has come back.";
      }
      return "It was said before that this refund came back; the Center's entry specialist has it.";
    }
  }

  private void refuse(Set<String> ports, String instruction) {
    Optional<Standing> standing =
        jdbc.sql(
                """
                select status, kind, came_back_at is not null as said,
                    channel is not distinct from 'SYSTEM'
                      and exists (select from port_system s where s.port = i.port) as system
                from revenue_instruction i where id = :id and port = any(:ports)""")
            .param("id", instruction)
            .param("ports", ports.toArray(String[]::new))
            .query(Standing.class)
            .optional();
    Violations found = Violations.none();
    found
        .at("instruction")
        .add(
            standing.isEmpty() ? "NO_SUCH_INSTRUCTION" : "NOT_RETURNED",
            standing
                .map(Standing::objection)
                .orElse("Your port was told no instruction of this number."));
    found.refuseIfAny();
  }

  /** Has a refund that came back corrected and paid again, beside its case. */
  private void begin(RevenueInstruction paid, String words) {
    log.record(
        paid.caseNumber(), "REFUND_CAME_BACK", "Instruction %s: %s".formatted(paid.id(), words));
    processes.begin(
        PortRevenueProcess.Message.MONEY_CAME_BACK,
        paid.caseNumber(),
        Map.of(
            PortRevenueProcess.Variable.INSTRUCTION, paid.id(),
            PortRevenueProcess.Variable.CENTER, docket.get(paid.caseNumber()).center(),
            PortRevenueProcess.Variable.PORT, paid.port()));
  }

  /** It stayed with its payee after all: a reason that comes later counts from its own day. */
  public void stayed(String instruction) {
    jdbc.sql(
            """
            update revenue_instruction
            set came_back_at = null, rejection_code = null, rejected_on = null
            where id = :id""")
        .param("id", instruction)
        .update();
  }
}
