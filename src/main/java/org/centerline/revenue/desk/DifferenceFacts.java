package org.centerline.revenue.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.Instructions;
import org.centerline.revenue.ReconciliationProcess.Fact;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.reconciliation.Difference;
import org.centerline.revenue.reconciliation.Differences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the port was told, what it says, and what of it does not agree. */
@Component
class DifferenceFacts implements FactSheet {

  private static final Set<String> NAMES =
      Set.of(Fact.CASE_NUMBER, Fact.PORT_CODE, Fact.TOLD, Fact.DIFFERENCE, Fact.MESSAGES);
  private static final int MOST = 20;

  private final Differences differences;
  private final Instructions instructions;
  private final JdbcClient jdbc;

  DifferenceFacts(Differences differences, Instructions instructions, JdbcClient jdbc) {
    this.differences = differences;
    this.instructions = instructions;
    this.jdbc = jdbc;
  }

  private record Said(
      String messageId,
      String kind,
      String amount,
      String settledOn,
      String reference,
      String reasonCode,
      String reason,
      int copies,
      String altered) {}

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    Difference difference = differences.open(task.port(), task.instruction());
    Map<String, String> facts = new HashMap<>();
    boolean known = difference.caseNumber() != null;
    facts.put(Fact.CASE_NUMBER, known ? difference.caseNumber() : "none");
    facts.put(Fact.PORT_CODE, difference.port());
    facts.put(Fact.TOLD, known ? told(instructions.get(difference.instruction())) : "nothing");
    facts.put(
        Fact.DIFFERENCE, "%s: %s".formatted(difference.kind().words(), difference.instruction()));
    facts.put(
        Fact.MESSAGES,
        said(task).stream().map(DifferenceFacts::words).collect(Collectors.joining("\n")));
    return facts;
  }

  private static String told(RevenueInstruction told) {
    return "%s, $%s in all; it is %s"
        .formatted(
            told.kind().words(), told.total(), told.status().name().toLowerCase(Locale.ROOT));
  }

  private List<Said> said(OpenedTask task) {
    return jdbc.sql(
            """
            select message_id, kind, '$' || amount as amount, settled_on::text, reference,
                reason_code, reason, copies,
                nullif(array_to_string(altered_as, '; '), '') as altered
            from (select * from port_message
              where port = :port and instruction = :instruction and disposition <> 'STALE'
              order by id desc limit :most) newest
            order by id""")
        .param("port", task.port())
        .param("instruction", task.instruction())
        .param("most", MOST)
        .query(Said.class)
        .list();
  }

  private static String words(Said said) {
    return Stream.of(
            said.kind().toLowerCase(Locale.ROOT),
            said.amount(),
            said.settledOn(),
            said.reference(),
            said.reasonCode(),
            said.reason(),
            "(message %s, came %s%s)"
                .formatted(
                    said.messageId(),
                    said.copies() == 1 ? "once" : said.copies() + " times",
                    said.altered() == null ? "" : ", also as: " + said.altered()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
