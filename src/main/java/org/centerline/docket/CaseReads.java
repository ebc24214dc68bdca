package org.centerline.docket;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only record of who read a privileged case; of other cases nothing is kept. */
@Component
public class CaseReads {

  /** How many of the newest reads are shown. */
  public static final int SHOWN = 100;

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  CaseReads(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  /** One read: which part of the case, by whom. */
  public record Read(OffsetDateTime at, String actor, String what) {}

  /** As {@link #record(Collection, String)}, of one case. */
  public void record(String caseNumber, String what) {
    record(List.of(caseNumber), what);
  }

  /**
   * Records that whoever acts read this part of those of these cases that are privileged. It comes
   * before what is read is shown: what cannot be recorded is not read.
   */
  public void record(Collection<String> caseNumbers, String what) {
    List<String> privileged = caseNumbers.stream().filter(LineOfWork::isPrivileged).toList();
    if (privileged.isEmpty() || CurrentActor.SYSTEM.equals(actor.id())) {
      return;
    }
    jdbc.sql(
            """
            insert into case_read (case_number, at, actor, what)
            select unnest(:caseNumbers::text[]), :at, :actor, :what""")
        .param("caseNumbers", privileged.toArray(String[]::new))
        .param("at", OffsetDateTime.now(clock))
        .param("actor", actor.id())
        .param("what", what)
        .update();
  }

  /** The newest reads of a case, newest first, at most {@link #SHOWN}. */
  public List<Read> of(String caseNumber) {
    return jdbc.sql(
            """
            select at, actor, what from case_read
            where case_number = :caseNumber order by id desc limit :most""")
        .param("caseNumber", caseNumber)
        .param("most", SHOWN)
        .query(Read.class)
        .list();
  }
}
