package org.centerline.amendment.summary;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps where the liquidation of each entry stands. Who reads it to act on it holds the entry's
 * lock ({@link SummaryVersions#lock}).
 */
@Component
public class EntryLiquidations {

  private final JdbcClient jdbc;

  EntryLiquidations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is on file; empty where no amendment of the entry was eligible yet. */
  public Optional<EntryLiquidation> find(String entryNumber) {
    return jdbc.sql("select * from entry_liquidation where entry_number = :entryNumber")
        .param("entryNumber", entryNumber)
        .query(EntryLiquidation.class)
        .optional();
  }

  /** What is on file, else what the case states. */
  public EntryLiquidation of(StatedEntry entry) {
    return find(entry.entryNumber()).orElseGet(() -> EntryLiquidation.stated(entry));
  }

  /** Keeps what the first eligible filing states; what is on file stays. */
  public void keep(EntryLiquidation stated) {
    insert(stated, "on conflict do nothing");
  }

  /** Keeps what the Center was told. */
  public void save(EntryLiquidation now) {
    insert(
        now,
        """
            on conflict (entry_number) do update set status = excluded.status,
                scheduled_on = excluded.scheduled_on, basis = excluded.basis,
                extensions = excluded.extensions, extended_since = excluded.extended_since,
                suspended_on = excluded.suspended_on, lifted_on = excluded.lifted_on, ran_until = excluded.ran_until,
                last_withdrawal_on = excluded.last_withdrawal_on,
                liquidated_on = excluded.liquidated_on, changed_on = excluded.changed_on""");
  }

  private void insert(EntryLiquidation now, String onConflict) {
    jdbc.sql(
            """
            insert into entry_liquidation (entry_number, status, scheduled_on, basis, extensions,
                extended_since, suspended_on, lifted_on, ran_until, last_withdrawal_on, liquidated_on, changed_on)
            values (:entryNumber, :status, :scheduledOn, :basis, :extensions,
                :extendedSince, :suspendedOn, :liftedOn, :ranUntil, :lastWithdrawalOn,
                :liquidatedOn, :changedOn)
            """
                + onConflict)
        .param("entryNumber", now.entryNumber())
        .param("status", now.status().name())
        .param("scheduledOn", now.scheduledOn())
        .param("basis", now.basis() == null ? null : now.basis().name())
        .param("extensions", now.extensions())
        .param("extendedSince", now.extendedSince())
        .param("suspendedOn", now.suspendedOn())
        .param("liftedOn", now.liftedOn())
        .param("ranUntil", now.ranUntil())
        .param("lastWithdrawalOn", now.lastWithdrawalOn())
        .param("liquidatedOn", now.liquidatedOn())
        .param("changedOn", now.changedOn())
        .update();
  }
}
