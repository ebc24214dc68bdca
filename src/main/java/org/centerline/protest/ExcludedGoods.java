package org.centerline.protest;

import java.util.List;
import java.util.stream.Collectors;
import org.centerline.statute.ProtestableDecision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The goods whose exclusion from entry or delivery is protested, and the ports that keep them. */
@Component
public class ExcludedGoods {

  private static final int ENTRIES_NAMED = 20;

  private final JdbcClient jdbc;

  ExcludedGoods(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Goods of one port.
   *
   * @param entries numbers of the first entries at the port, one a line, and how many more
   */
  public record Goods(String merchandise, String entries) {

    /** In one sentence. */
    public String describe() {
      return "%s; entries %s.".formatted(merchandise, entries.replace("\n", ", "));
    }
  }

  /** Whether the protest contests an exclusion, marked on its face or not. */
  public boolean concerns(String caseNumber) {
    return jdbc.sql("select decision from protest where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .optional()
        .filter(ProtestableDecision.EXCLUSION.name()::equals)
        .isPresent();
  }

  /** The codes of the ports of the protest's entries. */
  public List<String> ports(String caseNumber) {
    return jdbc.sql(
            "select distinct port from protest_entry where case_number = :caseNumber order by port")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .list();
  }

  /** What the port keeps. */
  public Goods at(String caseNumber, String port) {
    List<Row> rows =
        jdbc.sql(
                """
                select p.merchandise, e.entry_number, count(*) over () as total
                from protest p join protest_entry e using (case_number)
                where p.case_number = :caseNumber and e.port = :port
                order by e.position limit :most""")
            .param("caseNumber", caseNumber)
            .param("port", port)
            .param("most", ENTRIES_NAMED)
            .query(Row.class)
            .list();
    String named = rows.stream().map(Row::entryNumber).collect(Collectors.joining("\n"));
    int more = rows.get(0).total() - rows.size();
    String merchandise = rows.get(0).merchandise();
    return new Goods(
        merchandise == null || merchandise.isBlank() ? "not described" : merchandise,
        more > 0 ? "%s\nand %,d more".formatted(named, more) : named);
  }

  private record Row(String merchandise, String entryNumber, int total) {}
}
