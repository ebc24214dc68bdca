package org.centerline.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.centerline.account.PhaseIn.Planned;
import org.centerline.docket.CurrentActor;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.filing.Violations;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of which function is with which Center from when. It changes for days to come only:
 * what was received is routed already. Routing reads it with the account ({@link AccountRows}).
 */
@Service
@Transactional
public class PhaseInPlan {

  private static final int CITATION_LENGTH = 200;
  private static final int LAST_YEAR = 9999;

  private final JdbcClient jdbc;
  private final CenterDirectory centers;
  private final CurrentActor actor;
  private final Clock clock;

  PhaseInPlan(JdbcClient jdbc, CenterDirectory centers, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.centers = centers;
    this.actor = actor;
    this.clock = clock;
  }

  /** Every row by its day, also what was taken back. */
  @Transactional(readOnly = true)
  public List<PhaseIn> all() {
    return jdbc.sql("select * from phase_in order by since, center, line_of_work, id")
        .query(PhaseIn.class)
        .list();
  }

  /**
   * Records that a function is with a Center from a day to come.
   *
   * @throws org.centerline.filing.FilingRefused where what is planned is not in order
   * @throws EventRefused where the function is, or will be, with the Center already
   */
  public PhaseIn add(Planned planned) {
    check(planned);
    return jdbc.sql(
            """
            insert into phase_in
              (line_of_work, center, since, citation, recorded_by, recorded_at)
            values (:line, :center, :since, :citation, :actor, :at)
            on conflict (center, line_of_work) where taken_back_at is null do nothing
            returning *""")
        .param("line", planned.lineOfWork().name())
        .param("center", planned.center())
        .param("since", planned.since())
        .param("citation", planned.citation())
        .param("actor", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .query(PhaseIn.class)
        .optional()
        .orElseThrow(() -> stated(planned));
  }

  /**
   * Takes a row back whose day has not come; it stays in the table as taken back.
   *
   * @throws EventRefused where there is no such row, or its day has come
   */
  public PhaseIn takeBack(long id) {
    return jdbc.sql(
            """
            update phase_in set taken_back_by = :actor, taken_back_at = :at
            where id = :id and since > :today and taken_back_at is null
            returning *""")
        .param("actor", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .param("id", id)
        .param("today", LocalDate.now(clock))
        .query(PhaseIn.class)
        .optional()
        .orElseThrow(PhaseInPlan::inForce);
  }

  private void check(Planned planned) {
    Violations found = Violations.none();
    if (found.at("lineOfWork").present(planned.lineOfWork())) {
      found
          .at("lineOfWork")
          .require(
              planned.lineOfWork() != LineOfWork.PARTICIPATION,
              "ALWAYS_THE_CENTERS",
              "Who takes part is always for the Centers to decide.");
    }
    boolean dated = found.at("since").present(planned.since());
    if (dated) {
      LocalDate today = LocalDate.now(clock);
      found
          .at("since")
          .require(
              planned.since().isAfter(today) && planned.since().getYear() <= LAST_YEAR,
              "DATE_NOT_IN_FUTURE",
              "A function moves on a day after today, %s: what was received is routed already."
                  .formatted(today));
    }
    if (found.at("center").present(planned.center()) && dated) {
      checkCenter(planned, found.at("center"));
    }
    found.at("citation").line(planned.citation(), CITATION_LENGTH);
    found.refuseIfAny();
  }

  private void checkCenter(Planned planned, Violations at) {
    at.require(
        centers
            .byId(planned.center())
            .filter(center -> opened(center, planned.since()))
            .isPresent(),
        "CENTER_UNKNOWN",
        "There is no Center with this id on that day.");
  }

  /** A Center works nothing before it opens. */
  private static boolean opened(Center center, LocalDate on) {
    return center.validOn(on) && !on.isBefore(center.opensOn());
  }

  private static EventRefused stated(Planned planned) {
    return new EventRefused(
        "PHASE_IN_OVERLAPS",
        "decision 034",
        "The table says already from when %s cases are with %s."
            .formatted(planned.lineOfWork().words(), planned.center()));
  }

  private static EventRefused inForce() {
    return new EventRefused(
        "PHASE_IN_STANDS",
        "decision 034",
        "There is no such row, or it was taken back, or its day has come.");
  }
}
