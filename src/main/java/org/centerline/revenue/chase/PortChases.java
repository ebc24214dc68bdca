package org.centerline.revenue.chase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.centerline.docket.CurrentActor;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.OfficeCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chases of ports that are late, one at a time for an instruction. */
@ForModels
public class PortChases {

  private final JdbcClient jdbc;
  private final OfficeCalendar calendar;
  private final CurrentActor actor;
  private final Due due;
  private final Clock clock;

  PortChases(JdbcClient jdbc, OfficeCalendar calendar, CurrentActor actor, Due due, Clock clock) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.actor = actor;
    this.due = due;
    this.clock = clock;
  }

  /**
   * What somebody did about a late port.
   *
   * @param againOn the day on which the port is asked again
   */
  public record Note(String person, OffsetDateTime at, String note, LocalDate againOn) {}

  /** Whether the chase of the instruction has become the supervisor's. */
  public boolean isLong(String instruction) {
    Chase chase = of(instruction);
    return chase.escalated() || !LocalDate.now(clock).isBefore(chase.escalateOn());
  }

  /** When the chase of the instruction becomes the supervisor's. */
  public Date escalateAt(String instruction) {
    return due.startOf(of(instruction).escalateOn());
  }

  /** When the port is asked again, by the newest note. */
  public Date againAt(String instruction) {
    List<Note> notes = notes(of(instruction).id());
    return due.startOf(notes.get(notes.size() - 1).againOn());
  }

  /**
   * The chase of the instruction that is open.
   *
   * @throws TaskRefused where the port has just moved
   */
  public Chase of(String instruction) {
    return jdbc.sql(
            """
            select chase as id, instruction, late_for, due_on, opened_on, escalate_on, escalated
            from port_chase where instruction = :instruction and ended_at is null""")
        .param("instruction", instruction)
        .query(Chase.class)
        .optional()
        .orElseThrow(() -> new TaskRefused("The port is not chased for this any more"));
  }

  /** What was done about it, oldest first. */
  public List<Note> notes(long chase) {
    return jdbc.sql(
            """
            select person, at, note, again_on from port_chase_note
            where chase = :chase order by id""")
        .param("chase", chase)
        .query(Note.class)
        .list();
  }

  /** Keeps what the person who acts did, and asks again after so many business days. */
  public void note(String instruction, String note, int againInDays) {
    jdbc.sql(
            """
            insert into port_chase_note (chase, person, at, note, again_on)
            values (:chase, :person, :at, :note, :againOn)""")
        .param("chase", of(instruction).id())
        .param("person", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .param("note", note)
        .param("againOn", calendar.plusOpenDays(LocalDate.now(clock), againInDays))
        .update();
  }

  /** Makes the chase the supervisor's; returns whether it was not. */
  boolean escalate(String instruction) {
    return jdbc.sql(
                """
                update port_chase set escalated = true
                where instruction = :instruction and ended_at is null and not escalated""")
            .param("instruction", instruction)
            .update()
        > 0;
  }

  void end(String instruction) {
    jdbc.sql(
            """
            update port_chase set ended_at = :now
            where instruction = :instruction and ended_at is null""")
        .param("now", OffsetDateTime.now(clock))
        .param("instruction", instruction)
        .update();
  }
}
