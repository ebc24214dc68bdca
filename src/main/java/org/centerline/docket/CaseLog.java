package org.centerline.docket;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only log of who did what to a case, when, and what changed. */
@Component
public class CaseLog {

  private static final Logger LOG = LoggerFactory.getLogger(CaseLog.class);

  /** How a Center comes to its decision; parties read the notice (19 CFR 174.30). */
  private static final Set<String> INTERNAL =
      Set.of(
          "TASK_CLAIMED",
          "TASK_HANDED_BACK",
          "DETERMINATION_PROPOSED",
          "DETERMINATION_RETURNED",
          "DETERMINATION_APPROVED",
          "PROPOSED_TOGETHER",
          "PROPOSED_DIFFERENTLY",
          "FURTHER_REVIEW_ALLOWED",
          "FURTHER_REVIEW_ANSWERED",
          "DESIGNEE_NAMED",
          "HELD",
          "HOLD_ENDED",
          "LETTER_SENT_AMONG_STAFF",
          "SEGMENTED",
          "RISK_NOTED",
          "CONSULTED",
          "CONSULTATION_ANSWERED",
          "CONSULTATION_GIVEN_UP",
          "CONSULTATION_OVERDUE",
          "CONSULTATION_REMINDED",
          "CONSULTATION_WITHDRAWN",
          "ADVICE_KEPT",
          "INVESTIGATION_ASKED",
          "ADVICE_WEIGHED",
          "LOSS_CALCULATED",
          "CALCULATION_ASKED",
          "CALCULATION_APPROVED",
          "CALCULATION_RETURNED",
          "ANSWER_WRITTEN",
          "ANSWER_KEPT",
          "KEPT_ANSWER_USED",
          "ANSWER_OVERDUE",
          "OUTCOME_PROPOSED",
          "OUTCOME_APPROVED",
          "OUTCOME_RETURNED",
          "LIMITATION_NEAR",
          "INSTRUCTION_APPROVED",
          "INSTRUCTION_RETURNED",
          "PORT_CONTRADICTS",
          "PORT_LATE",
          "PORT_CHASED",
          "CHASE_ESCALATED",
          "DIFFERENCE_FOUND",
          "DIFFERENCE_RESOLVED",
          "VALIDATION_CHOSEN",
          "REVIEW_OVERDUE",
          "FINDING_FOR_PORT",
          "REFERRAL_TAKEN_UP",
          "ACTION_SUBMITTED",
          "ACTION_APPROVED",
          "ACTION_RETURNED");

  /** A case was given to an office; why, its account says. */
  public static final String ROUTED = "ROUTED";

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  CaseLog(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  /** Records something that changed nothing measurable. */
  public void record(String caseNumber, String type, String detail) {
    record(caseNumber, type, detail, null, null);
  }

  /** Records a change from one value to another; null where there was or is none. */
  public void record(String caseNumber, String type, String detail, String before, String after) {
    record(caseNumber, actor.id(), type, detail, before, after);
  }

  /** As {@link #record(String, String, String)}, unless the case has an event of this type. */
  public void recordOnce(String caseNumber, String type, String detail) {
    boolean known =
        jdbc.sql(
                """
                select exists (select from case_event
                    where case_number = :caseNumber and type = :type)""")
            .param("caseNumber", caseNumber)
            .param("type", type)
            .query(Boolean.class)
            .single();
    if (!known) {
      record(caseNumber, type, detail);
    }
  }

  /**
   * Records what parties are told of an internal act, in the name of the office: which officer
   * acted is in the internal event beside it.
   */
  public void announce(String caseNumber, String type, String detail) {
    record(caseNumber, CurrentActor.SYSTEM, type, detail, null, null);
  }

  private void record(
      String caseNumber, String by, String type, String detail, String before, String after) {
    jdbc.sql(
            """
            insert into case_event (case_number, at, actor, type, detail, before_value, after_value)
            values (:caseNumber, :at, :actor, :type, :detail, :before, :after)""")
        .param("caseNumber", caseNumber)
        .param("at", OffsetDateTime.now(clock))
        .param("actor", by)
        .param("type", type)
        .param("detail", detail)
        .param("before", before)
        .param("after", after)
        .update();
    LOG.atInfo()
        .addKeyValue("case", caseNumber)
        .addKeyValue("actor", by)
        .log("{}: {}", type, LineOfWork.isPrivileged(caseNumber) ? "(privileged)" : detail);
  }

  /** Whether events of this type are for staff only. */
  public static boolean isInternal(String type) {
    return INTERNAL.contains(type);
  }

  /** Whether the detail of events of this type says what the account of the importer says. */
  public static boolean isOfTheAccount(String type) {
    return ROUTED.equals(type);
  }

  /** The events of these cases, oldest first. */
  public List<CaseEvent> of(Collection<String> caseNumbers) {
    return jdbc.sql(
            """
            select case_number, at, actor, type, detail, before_value, after_value
            from case_event where case_number = any(:caseNumbers) order by id""")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .query(CaseEvent.class)
        .list();
  }
}
