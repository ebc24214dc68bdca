package org.centerline.succession;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.centerline.docket.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the accounts of a Center, and what is pending about them, to its successors. */
@Component
class AccountMoves {

  private final JdbcClient jdbc;

  AccountMoves(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Moves them along {@code center_route}.
   *
   * @param why as a sentence, for the history of each account
   */
  void move(String center, LocalDate on, String why, String actor, OffsetDateTime at) {
    lock(center);
    record(center, on, why, actor, at);
    assign(center, on, why);
    recordPending(center, why, at);
    pending(center);
    functions(center);
  }

  /** Whoever states an account has it locked; so nobody writes over what is moved. */
  private void lock(String center) {
    jdbc.sql(
            """
            select count(*) from (
              select 1 from account where importer_number in (
                select importer_number from account_assignment
                where center = :center and until is null)
              order by importer_number for no key update) locked""")
        .param("center", center)
        .query(Integer.class)
        .single();
  }

  private void record(String center, LocalDate on, String why, String actor, OffsetDateTime at) {
    jdbc.sql(
            """
            insert into account_event (importer_number, at, actor, type, before, after)
            select importer_number, :at, :actor, 'CHANGED',
              jsonb_build_object('center', a.center, 'since', a.since),
              jsonb_build_object('center', r.successor, 'since', :on::date, 'basis', a.basis,
                'explanation', :why)
            from account_assignment a join center_route r using (importer_number)
            where a.center = :center and a.until is null order by importer_number""")
        .param("at", at)
        .param("actor", actor)
        .param("on", on)
        .param("why", why)
        .param("center", center)
        .update();
  }

  /**
   * On what basis an account is with its Center stays: a person who has to confirm still has to.
   */
  private void assign(String center, LocalDate on, String why) {
    jdbc.sql(
            """
            with ended as (
              update account_assignment a set until = greatest(a.since, :on)
              from center_route r
              where r.importer_number = a.importer_number and a.center = :center
                and a.until is null
              returning a.importer_number, a.basis, r.successor)
            insert into account_assignment (importer_number, center, since, basis, explanation)
            select importer_number, successor, :on, basis, :why from ended""")
        .param("on", on)
        .param("why", why)
        .param("center", center)
        .update();
  }

  /**
   * A change to the Center, proposed or planned, is worked elsewhere; its file says what became of
   * it.
   */
  private void recordPending(String center, String why, OffsetDateTime at) {
    jdbc.sql(
            """
            insert into case_event
              (case_number, at, actor, type, detail, before_value, after_value)
            select c.case_number, :at, :actor, 'CENTER_FOLLOWED', :why, :center, r.successor
            from center_change c join center_route r using (importer_number)
            where :center in (c.proposed_center, c.decided_center)
              and c.state in ('PENDING', 'GRANTED')
              and not exists (select from docket_case own
                where own.case_number = c.case_number and own.center = :center)
            order by c.case_number""")
        .param("at", at)
        .param("actor", CurrentActor.SYSTEM)
        .param("why", why)
        .param("center", center)
        .update();
  }

  private void pending(String center) {
    for (String column : new String[] {"current_center", "proposed_center", "decided_center"}) {
      jdbc.sql(
              """
              update center_change c set %1$s = r.successor from center_route r
              where r.importer_number = c.importer_number and c.%1$s = :center
                and c.state in ('PENDING', 'GRANTED')"""
                  .formatted(column))
          .param("center", center)
          .update();
    }
    jdbc.sql(
            """
            update participation p set proposed_center = r.successor from center_route r
            where r.importer_number = p.importer_number and p.proposed_center = :center
              and p.state = 'PENDING'""")
        .param("center", center)
        .update();
  }

  /** A successor works what the Center worked, from the same day on. */
  private void functions(String center) {
    jdbc.sql(
            """
            insert into phase_in (line_of_work, center, since, citation, recorded_by, recorded_at)
            select p.line_of_work, s.successor, p.since, p.citation, p.recorded_by, p.recorded_at
            from phase_in p join center_succession s on s.predecessor = p.center
            where p.center = :center and p.taken_back_at is null
            order by p.since, s.successor, p.line_of_work""")
        .param("center", center)
        .update();
  }
}
