package org.centerline.revenue.port;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.centerline.revenue.RejectionReason;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every message of ports' systems, once, with how often it came. */
@Component
public class PortInbox {

  /** So many other words under one number are kept; a port that goes on says nothing new by it. */
  private static final int MOST_ALTERED = 20;

  /** Whether what comes is not what is kept. */
  private static final String OTHER =
      """
      (kept.instruction, kept.kind, kept.amount, kept.settled_on, kept.reference,
          kept.reason_code, kept.reason)
        is distinct from (excluded.instruction, excluded.kind, excluded.amount,
          excluded.settled_on, excluded.reference, excluded.reason_code, excluded.reason)
      """;

  /** What comes, as a person reads it. */
  private static final String WORDS =
      """
      concat_ws(' ', excluded.instruction, lower(excluded.kind), '$' || excluded.amount,
          excluded.settled_on, excluded.reference, excluded.reason_code, excluded.reason)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PortInbox(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What a message is worth. */
  enum Disposition {
    APPLIED,
    UNKNOWN_INSTRUCTION,
    STALE
  }

  /**
   * How often a message came.
   *
   * @param copies how often
   * @param first whether it is worth this for the first time
   * @param altered whether it came with other words under the same number
   */
  record Kept(int copies, boolean first, boolean altered) {}

  /**
   * Keeps a message. One that came before its instruction was told counts when it comes again, as
   * it came first.
   */
  Kept keep(String port, PortMessage message, Instant signedAt, Disposition disposition) {
    return jdbc.sql(
            """
            with early as (
              select id from port_message
              where port = :port and message_id = :messageId and instruction = :instruction
                and disposition = 'UNKNOWN_INSTRUCTION' and :disposition = 'APPLIED'
            )
            insert into port_message as kept (port, message_id, instruction, kind, amount,
                settled_on, reference, reason_code, reason, signed_at, received_at, disposition)
            values (:port, :messageId, :instruction, :kind, :amount, :settledOn, :reference,
                :reasonCode, :reason, :signedAt, :receivedAt, :disposition)
            on conflict (port, message_id) where disposition <> 'STALE' do update
              set copies = kept.copies + 1,
                  disposition = case when kept.id in (table early)
                    then 'APPLIED' else kept.disposition end,
                  received_at = case when kept.id in (table early)
                    then excluded.received_at else kept.received_at end,
                  reconciled = kept.reconciled and kept.id not in (table early),
                  altered = kept.altered or OTHER,
                  altered_as = case when OTHER and cardinality(kept.altered_as) < :most
                      and not (WORDS = any(kept.altered_as))
                    then kept.altered_as || WORDS else kept.altered_as end
            returning copies, copies = 1 or exists (table early) as first, altered"""
                .replace("OTHER", OTHER)
                .replace("WORDS", WORDS))
        .param("most", MOST_ALTERED)
        .param("port", port)
        .param("messageId", message.messageId())
        .param("instruction", message.instruction())
        .param("kind", message.kind().name())
        .param("amount", Optional.ofNullable(message.amount()).map(Money::amount).orElse(null))
        .param("settledOn", message.settledOn())
        .param("reference", message.reference())
        .param(
            "reasonCode",
            Optional.ofNullable(message.reasonCode()).map(RejectionReason::name).orElse(null))
        .param("reason", message.reason())
        .param("signedAt", signedAt.atOffset(ZoneOffset.UTC))
        .param("receivedAt", OffsetDateTime.now(clock))
        .param("disposition", disposition.name())
        .query(Kept.class)
        .single();
  }

  /** Those of an instruction that count; of what is said several times one. */
  public List<PortMessage> of(String instruction) {
    return jdbc.sql(
            """
            select distinct on (kind, amount, settled_on, reference, reason_code, reason) *
            from port_message where instruction = :instruction and disposition = 'APPLIED'""")
        .param("instruction", instruction)
        .query(PortInbox::message)
        .list();
  }

  /**
   * A person has looked at all that came of an instruction: none of it is a difference any more.
   */
  public void seen(String instruction) {
    jdbc.sql("update port_message set reconciled = true where instruction = :instruction")
        .param("instruction", instruction)
        .update();
  }

  private static PortMessage message(ResultSet row, int number) throws SQLException {
    String reasonCode = row.getString("reason_code");
    return new PortMessage(
        row.getString("message_id"),
        row.getString("instruction"),
        PortMessage.Kind.valueOf(row.getString("kind")),
        row.getBigDecimal("amount") == null ? null : Money.of(row.getBigDecimal("amount")),
        row.getObject("settled_on", LocalDate.class),
        row.getString("reference"),
        reasonCode == null ? null : RejectionReason.valueOf(reasonCode),
        row.getString("reason"));
  }
}
