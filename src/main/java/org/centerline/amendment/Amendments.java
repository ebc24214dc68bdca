package org.centerline.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.amendment.SummaryVersions.Side;
import org.centerline.statute.AmendmentKind;
import org.centerline.statute.FilerRole;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.PscElement;
import org.centerline.statute.SummaryFlag;
import org.centerline.statute.SuspensionBasis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps amendments as they were filed, and how they stand. */
@Component
class Amendments {

  private final JdbcClient jdbc;
  private final SummaryVersions versions;

  Amendments(JdbcClient jdbc, SummaryVersions versions) {
    this.jdbc = jdbc;
    this.versions = versions;
  }

  /** How an amendment stands. */
  enum State {
    RECEIVED,
    PENDING,
    ACCEPTED,
    REJECTED
  }

  void add(String caseNumber, Amendment amendment) {
    jdbc.sql(
            """
            insert into amendment (case_number, received_on, kind, filer_name, filer_role,
                importer_number, entry_number, port, entry_date, deposited_on,
                scheduled_liquidation_date, liquidation_date, liquidation_status,
                suspension_basis, version, amended_port, flags, header_reasons, explanation,
                elements, state)
            values (:caseNumber, :receivedOn, :kind, :filerName, :filerRole,
                :importerNumber, :entryNumber, :port, :entryDate, :depositedOn, :scheduled,
                :liquidationDate, :status, :basis, :version, :amendedPort, :flags, :headerReasons,
                :explanation, :elements, 'RECEIVED')""")
        .param("caseNumber", caseNumber)
        .param("receivedOn", amendment.receivedOn())
        .param("kind", amendment.kind().name())
        .param("filerName", amendment.filerName())
        .param("filerRole", amendment.filerRole().name())
        .param("importerNumber", amendment.importerNumber())
        .param("entryNumber", amendment.entryNumber())
        .param("port", amendment.port())
        .param("entryDate", amendment.entryDate())
        .param("depositedOn", amendment.depositedOn())
        .param("scheduled", amendment.scheduledLiquidationDate())
        .param("liquidationDate", amendment.liquidationDate())
        .param("status", name(amendment.liquidationStatus()))
        .param("basis", name(amendment.suspensionBasis()))
        .param("version", amendment.version())
        .param("amendedPort", amendment.amendedPort())
        .param("flags", names(amendment.flags()))
        .param("headerReasons", amendment.headerReasons().toArray(String[]::new))
        .param("explanation", amendment.explanation())
        .param("elements", names(amendment.elements()))
        .update();
    amendment.lineReasons().forEach((line, codes) -> addReasons(caseNumber, line, codes));
    versions.state(caseNumber, Side.OLD, amendment.old());
    versions.state(caseNumber, Side.NEW, amendment.amended());
  }

  private void addReasons(String caseNumber, int line, List<String> codes) {
    jdbc.sql("insert into amendment_line_reason values (:caseNumber, :line, :codes)")
        .param("caseNumber", caseNumber)
        .param("line", line)
        .param("codes", codes.toArray(String[]::new))
        .update();
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static String[] names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  Amendment get(String caseNumber) {
    return jdbc.sql("select * from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> amendment(row, caseNumber))
        .single();
  }

  /** How a case's amendment stands. */
  State state(String caseNumber) {
    return jdbc.sql("select state from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(State.class)
        .single();
  }

  /** Whether another amendment of this entry's summary is under review. */
  boolean isUnderReview(String entryNumber) {
    return jdbc.sql(
            """
            select exists (select 1 from amendment
                where entry_number = :entryNumber and state = 'PENDING')""")
        .param("entryNumber", entryNumber)
        .query(Boolean.class)
        .single();
  }

  /** How many amendments of the importer a person rejected since a day. */
  int rejectedSince(String importerNumber, LocalDate day) {
    return jdbc.sql(
            """
            select count(*) from (select 1 from amendment
                where importer_number = :importerNumber and state = 'REJECTED'
                  and segment is not null and received_on >= :day limit 100) rejected""")
        .param("importerNumber", importerNumber)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  void moveTo(String caseNumber, State state) {
    jdbc.sql("update amendment set state = :state where case_number = :caseNumber")
        .param("state", state.name())
        .param("caseNumber", caseNumber)
        .update();
  }

  void segment(String caseNumber, Risk risk, boolean sampled) {
    jdbc.sql(
            """
            update amendment set segment = :segment, risk_rule = :rule,
                risk_table_version = :tableVersion, sampled = :sampled
            where case_number = :caseNumber""")
        .param("segment", risk.segment())
        .param("rule", risk.rule())
        .param("tableVersion", risk.tableVersion())
        .param("sampled", sampled)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** How the amendment is worked and by which row, in words. */
  String riskInWords(String caseNumber) {
    return jdbc.sql(
            """
            select segment || ' by row ' || risk_rule || ' of the risk table'
                || coalesce(', version ' || risk_table_version, '')
                || case when sampled then '; drawn for a person' else '' end
            from amendment where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .single();
  }

  /** The number of the quarterly report it was filed in, else null. */
  String report(String caseNumber) {
    return jdbc.sql("select report_number from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> row.getString(1))
        .list()
        .get(0);
  }

  private Amendment amendment(ResultSet row, String caseNumber) throws SQLException {
    return new Amendment(
        row.getObject("received_on", LocalDate.class),
        AmendmentKind.valueOf(row.getString("kind")),
        row.getString("filer_name"),
        FilerRole.valueOf(row.getString("filer_role")),
        row.getString("importer_number"),
        row.getString("entry_number"),
        row.getString("port"),
        row.getObject("entry_date", LocalDate.class),
        row.getObject("deposited_on", LocalDate.class),
        row.getObject("scheduled_liquidation_date", LocalDate.class),
        row.getObject("liquidation_date", LocalDate.class),
        constant(LiquidationStatus.class, row.getString("liquidation_status")),
        constant(SuspensionBasis.class, row.getString("suspension_basis")),
        row.getInt("version"),
        row.getString("amended_port"),
        constants(SummaryFlag.class, strings(row, "flags")),
        List.of(strings(row, "header_reasons")),
        reasons(caseNumber),
        row.getString("explanation"),
        constants(PscElement.class, strings(row, "elements")),
        versions.stated(caseNumber, Side.OLD),
        versions.stated(caseNumber, Side.NEW));
  }

  private static String[] strings(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, String[] names) {
    Set<E> constants = EnumSet.noneOf(type);
    for (String name : names) {
      constants.add(Enum.valueOf(type, name));
    }
    return constants;
  }

  private Map<Integer, List<String>> reasons(String caseNumber) {
    Map<Integer, List<String>> reasons = new HashMap<>();
    jdbc.sql("select line, codes from amendment_line_reason where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(
            row -> {
              reasons.put(row.getInt("line"), List.of(strings(row, "codes")));
            });
    return reasons;
  }
}
