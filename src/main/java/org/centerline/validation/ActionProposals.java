package org.centerline.validation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.docket.CurrentActor;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the actions that were proposed in validations; the newest of a case is the one that can be
 * taken. Whoever proposed it or handed it up does not approve it.
 */
@Component
class ActionProposals {

  private static final String NEWEST =
      "id = (select max(id) from validation_proposal where case_number = :caseNumber)";

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  ActionProposals(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Keeps a proposal.
   *
   * @param differsReason why most like cases were decided otherwise; null where they were not
   */
  void add(
      String caseNumber, SortedMap<ClassCode, Money> changes, String reason, String differsReason) {
    List<ClassCode> codes = List.copyOf(changes.keySet());
    jdbc.sql(
            """
            with proposed as (
              insert into validation_proposal
                  (case_number, reason, differs_reason, proposed_by, proposed_on)
              values (:caseNumber, :reason, :differs, :by, :on) returning id)
            insert into validation_change
            select id, change.*
            from proposed, unnest(:codes::text[], :amounts::numeric[]) change""")
        .param("caseNumber", caseNumber)
        .param("reason", reason)
        .param("differs", differsReason)
        .param("by", actor.id())
        .param("on", LocalDate.now(clock))
        .param("codes", codes.stream().map(ClassCode::code).toArray(String[]::new))
        .param(
            "amounts",
            codes.stream().map(code -> changes.get(code).amount()).toArray(BigDecimal[]::new))
        .update();
  }

  /** The newest of a case; empty where nothing was proposed. */
  Optional<ActionProposal> newest(String caseNumber) {
    return jdbc.sql(
            """
            select id, reason, differs_reason, proposed_by, proposed_on, returned_note
            from validation_proposal where %s"""
                .formatted(NEWEST))
        .param("caseNumber", caseNumber)
        .query(
            (row, number) ->
                new ActionProposal(
                    row.getLong("id"),
                    changes(row.getLong("id")),
                    row.getString("reason"),
                    row.getString("differs_reason"),
                    row.getString("proposed_by"),
                    row.getObject("proposed_on", LocalDate.class),
                    row.getString("returned_note")))
        .optional();
  }

  private SortedMap<ClassCode, Money> changes(long proposal) {
    SortedMap<ClassCode, Money> amounts = new TreeMap<>();
    jdbc.sql("select class_code, amount from validation_change where proposal = :proposal")
        .param("proposal", proposal)
        .query(
            row -> {
              amounts.put(new ClassCode(row.getString(1)), Money.of(row.getBigDecimal(2)));
            });
    return amounts;
  }

  /** The cases whose actions are approved and not settled, newest first. */
  List<String> awaiting(String entryNumber) {
    return jdbc.sql(
            """
            select case_number from validation join validation_proposal using (case_number)
            where entry_number = :entryNumber and approved_by is not null
              and liquidation_outcome is null
            order by case_number desc""")
        .param("entryNumber", entryNumber)
        .query(String.class)
        .list();
  }

  /**
   * Hands the newest up to be approved, with how much of the case it weighed.
   *
   * @param differsReason why most like cases were decided otherwise; null where they were not
   */
  void submit(String caseNumber, int weighed, String differsReason) {
    jdbc.sql(
            """
            update validation_proposal
            set submitted_by = :by, weighed = :weighed, returned_note = null,
                differs_reason = :differs
            where %s"""
                .formatted(NEWEST))
        .param("by", actor.id())
        .param("weighed", weighed)
        .param("differs", differsReason)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** Whether somebody else than this person proposed the newest and handed it up. */
  boolean mayDecide(String caseNumber, String person) {
    return jdbc.sql(
            """
            select :by not in (proposed_by, submitted_by) from validation_proposal
            where %s"""
                .formatted(NEWEST))
        .param("by", person)
        .param("caseNumber", caseNumber)
        .query(Boolean.class)
        .single();
  }

  /** Approves it; how much it weighed, or empty, and nothing changed, where a person did both. */
  Optional<Integer> approve(String caseNumber, String by) {
    return decide("approved_by = :by", caseNumber, by, null);
  }

  /** As {@link #approve}, for what goes back with a note. */
  Optional<Integer> sendBack(String caseNumber, String by, String note) {
    return decide("returned_note = :note", caseNumber, by, note);
  }

  private Optional<Integer> decide(String change, String caseNumber, String by, String note) {
    return jdbc.sql(
            """
            update validation_proposal set %s
            where :by not in (proposed_by, submitted_by) and %s returning weighed"""
                .formatted(change, NEWEST))
        .param("by", by)
        .param("note", note)
        .param("caseNumber", caseNumber)
        .query(Integer.class)
        .optional();
  }
}
