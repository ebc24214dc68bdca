package org.centerline.revenue.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.PortChaseProcess.Fact;
import org.centerline.revenue.chase.Chase;
import org.centerline.revenue.chase.PortChases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a port is late with, since when, to whom it was sent, and what was done about it. */
@Component
class ChaseFacts implements FactSheet {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final InstructionFacts instruction;
  private final PortChases chases;
  private final JdbcClient jdbc;
  private final Clock clock;

  ChaseFacts(InstructionFacts instruction, PortChases chases, JdbcClient jdbc, Clock clock) {
    this.instruction = instruction;
    this.chases = chases;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param system address of the port's system; null where it has none
   */
  private record Sent(String port, String system, OffsetDateTime toldAt, int timesSent) {}

  @Override
  public Set<String> names() {
    Set<String> names = new HashSet<>(instruction.names());
    names.addAll(Set.of(Fact.LATE, Fact.SENT_TO, Fact.CHASED));
    return names;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    Chase chase = chases.of(task.instruction());
    Sent sent = sent(task.instruction());
    Map<String, String> facts = new HashMap<>(instruction.of(task));
    facts.put(
        Fact.LATE, "%s. It was in time until %s".formatted(chase.lateFor().words(), chase.dueOn()));
    facts.put(Fact.SENT_TO, words(sent));
    facts.put(Fact.CHASED, words(chases.notes(chase.id())));
    return facts;
  }

  private Sent sent(String instruction) {
    return jdbc.sql(
            """
            select i.port, base_address as system, told_at, times_sent
            from revenue_instruction i left join port_system s on s.port = i.port
            where id = :id""")
        .param("id", instruction)
        .query(Sent.class)
        .single();
  }

  private String words(Sent sent) {
    if (sent.toldAt() == null) {
      return "Nobody yet; it is for port " + sent.port();
    }
    return sent.system() == null
        ? "The cashiers of port %s, on %s".formatted(sent.port(), minute(sent.toldAt()))
        : "The system of port %s (%s), %d times, first on %s"
            .formatted(sent.port(), sent.system(), sent.timesSent(), minute(sent.toldAt()));
  }

  private String words(List<PortChases.Note> notes) {
    return notes.isEmpty()
        ? "nothing yet"
        : notes.stream()
            .map(
                note ->
                    "%s, %s: %s (again on %s)"
                        .formatted(minute(note.at()), note.person(), note.note(), note.againOn()))
            .collect(Collectors.joining("\n"));
  }

  private String minute(OffsetDateTime at) {
    return at.atZoneSameInstant(clock.getZone()).format(MINUTE);
  }
}
