package org.centerline.revenue.reconciliation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CurrentActor;
import org.centerline.engine.CaseMessages;
import org.centerline.engine.TaskRefused;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.ReconciliationProcess;
import org.centerline.revenue.ReconciliationProcess.Owner;
import org.centerline.revenue.ReconciliationProcess.Variable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at each message of ports' systems once, and has each difference resolved by a person. */
@Component
public class Differences {

  private final JdbcClient jdbc;
  private final CaseMessages processes;
  private final CaseLog log;
  private final CurrentActor actor;
  private final Clock clock;

  Differences(
      JdbcClient jdbc, CaseMessages processes, CaseLog log, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.processes = processes;
    this.log = log;
    this.actor = actor;
    this.clock = clock;
  }

  private record Found(
      String port, String instruction, String caseNumber, String center, Difference.Kind kind) {}

  /**
   * How far a look at messages came.
   *
   * @param looked at how many
   * @param found how many differences
   */
  record Look(int looked, int found) {}

  /**
   * Looks at messages that nobody has looked at yet.
   *
   * @param port the code of the only port that is looked at; null for all
   */
  Look look(String port, int most) {
    List<Long> messages = take(port, most);
    List<Found> found = messages.isEmpty() ? List.of() : add(messages);
    found.forEach(this::start);
    return new Look(messages.size(), found.size());
  }

  private List<Long> take(String port, int most) {
    return jdbc.sql(
            """
            update port_message set reconciled = true where id in (
              select id from port_message
              where not reconciled and (:port::text is null or port = :port)
              order by id limit :most for update skip locked)
            returning id""")
        .param("port", port)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /**
   * What of these messages does not agree with the instructions. While a difference of the
   * instruction is open, its form shows what comes; who resolved one had seen what came before.
   */
  private List<Found> add(List<Long> messages) {
    return jdbc.sql(
            """
            with judged as (
              select m.port, m.instruction, m.received_at, m.altered, i.case_number,
                case when m.disposition = 'UNKNOWN_INSTRUCTION' then 'UNKNOWN'
                  when m.altered then 'ALTERED'
                  when i.status = 'SETTLED' and i.port_standing in ('REJECTED', 'DISPUTED')
                    then 'CONTRADICTED'
                  when i.status = 'CANCELLED' and m.received_at >= i.ended_at
                      and i.port_standing in ('SETTLED', 'DISPUTED')
                    then 'CONTRADICTED' end as kind
              from port_message m
                left join revenue_instruction i on m.disposition = 'APPLIED' and i.id = m.instruction
              where m.id = any(:messages) and m.disposition <> 'STALE'
            ), added as (
              insert into revenue_difference (port, instruction, case_number, kind, found_at)
              select distinct on (port, instruction) port, instruction, case_number, kind, :now
              from judged
              where kind is not null and not exists (
                select from revenue_difference d
                where d.port = judged.port and d.instruction = judged.instruction
                  and (d.resolved_at is null
                    or (not judged.altered and d.resolved_at > judged.received_at)))
              order by port, instruction, kind desc
              on conflict do nothing
              returning *
            )
            select added.port, instruction, added.case_number, center, kind
            from added left join docket_case c on c.case_number = added.case_number""")
        .param("messages", messages.toArray(Long[]::new))
        .param("now", OffsetDateTime.now(clock))
        .query(Found.class)
        .list();
  }

  private void start(Found found) {
    Map<String, Object> variables = new HashMap<>();
    variables.put(PortRevenueProcess.Variable.INSTRUCTION, found.instruction());
    variables.put(Variable.PORT, found.port());
    if (found.caseNumber() == null) {
      variables.put(Variable.OWNER, Owner.PORT);
      processes.begin(
          ReconciliationProcess.Message.DIFFERENCE_FOUND,
          "%s/%s".formatted(found.port(), found.instruction()),
          variables);
      return;
    }
    variables.put(Variable.OWNER, Owner.CENTER);
    variables.put(Variable.CENTER, found.center());
    log.record(
        found.caseNumber(),
        "DIFFERENCE_FOUND",
        "%s: %s".formatted(found.instruction(), found.kind().words()));
    processes.begin(ReconciliationProcess.Message.DIFFERENCE_FOUND, found.caseNumber(), variables);
  }

  /**
   * The one of the instruction that is open.
   *
   * @throws TaskRefused where it has just been resolved
   */
  public Difference open(String port, String instruction) {
    return jdbc.sql(
            """
            select * from revenue_difference
            where port = :port and instruction = :instruction and resolved_at is null""")
        .param("port", port)
        .param("instruction", instruction)
        .query(Difference.class)
        .optional()
        .orElseThrow(() -> new TaskRefused("This difference is not open any more"));
  }

  /** Keeps what the person who acts found out. */
  public void resolve(String port, String instruction, String reason) {
    Difference open = open(port, instruction);
    jdbc.sql(
            """
            update revenue_difference set resolved_at = greatest(found_at, :now),
                resolved_by = :by, resolution = :reason
            where port = :port and instruction = :instruction and resolved_at is null""")
        .param("now", OffsetDateTime.now(clock))
        .param("by", actor.id())
        .param("reason", reason)
        .param("port", port)
        .param("instruction", instruction)
        .update();
    if (open.caseNumber() != null) {
      log.record(open.caseNumber(), "DIFFERENCE_RESOLVED", "%s: %s".formatted(instruction, reason));
    }
  }
}
