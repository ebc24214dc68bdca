package org.centerline.revenue.port;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.RevenueKind;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An instruction as a port's system knows it, held while something is done about it. */
@Component
class PortInstructions {

  private final JdbcClient jdbc;
  private final Clock clock;

  PortInstructions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * An instruction that a port was told.
   *
   * @param told principal and interest together
   * @param issued the day on which it was issued, in the application's time zone
   * @param standing what its messages came to so far
   */
  record Told(
      String id,
      String caseNumber,
      RevenueKind kind,
      Money told,
      LocalDate issued,
      InstructionStatus status,
      PortStanding.Kept standing) {}

  /**
   * Holds the case until the transaction ends, so that the process that is about to wait for an
   * answer finds it, or the answer finds the process waiting. Empty where the port's system was not
   * told it, also where the port's cashiers were.
   */
  Optional<Told> hold(String port, String id) {
    boolean known =
        jdbc.sql(
                """
                select case_number from docket_case
                where case_number = (select case_number from revenue_instruction
                  where id = :id and port = :port and channel = 'SYSTEM')
                for no key update""")
            .param("id", id)
            .param("port", port)
            .query(String.class)
            .optional()
            .isPresent();
    return known ? Optional.of(read(id)) : Optional.empty();
  }

  /** In a statement after that of the lock: what whoever held it before has left. */
  private Told read(String id) {
    return jdbc.sql(
            """
            select id, case_number, kind, principal + interest as told, created_at, status,
                port_standing, acknowledged_at is not null as acknowledged, port_says
            from revenue_instruction where id = :id""")
        .param("id", id)
        .query(
            (row, number) ->
                new Told(
                    row.getString("id"),
                    row.getString("case_number"),
                    RevenueKind.valueOf(row.getString("kind")),
                    Money.of(row.getObject("told", BigDecimal.class)),
                    row.getObject("created_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate(),
                    InstructionStatus.valueOf(row.getString("status")),
                    new PortStanding.Kept(
                        Optional.ofNullable(row.getString("port_standing"))
                            .map(PortStanding.State::valueOf)
                            .orElse(null),
                        row.getBoolean("acknowledged"),
                        row.getString("port_says"))))
        .single();
  }

  /** Keeps what its messages come to. */
  void stand(String id, PortStanding.Kept standing) {
    jdbc.sql(
            """
            update revenue_instruction set port_standing = :state, port_says = :reason,
                acknowledged_at = case when :acknowledged then coalesce(acknowledged_at, :now)
                  else acknowledged_at end
            where id = :id""")
        .param("state", standing.state().name())
        .param("reason", standing.reason())
        .param("acknowledged", standing.acknowledged())
        .param("now", OffsetDateTime.now(clock))
        .param("id", id)
        .update();
  }

  /** The port's system took it in once more; whoever calls holds the case. */
  void countSending(String id) {
    jdbc.sql("update revenue_instruction set times_sent = times_sent + 1 where id = :id")
        .param("id", id)
        .update();
  }
}
