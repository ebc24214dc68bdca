package org.centerline.amendment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.centerline.amendment.risk.Risk;
import org.centerline.amendment.summary.SummaryVersions;
import org.centerline.amendment.summary.SummaryVersions.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps amendments as they were filed, and how they stand. */
@Component
public class Amendments {

  private final JdbcClient jdbc;
  private final SummaryVersions versions;

  Amendments(JdbcClient jdbc, SummaryVersions versions) {
    this.jdbc = jdbc;
    this.versions = versions;
  }

  /** How an amendment stands. */
  public enum State {
    RECEIVED,
    PENDING,
    ACCEPTED,
    REJECTED
  }

  void add(String caseNumber, Amendment amendment) {
    jdbc.sql(AmendmentRow.INSERT).params(AmendmentRow.values(caseNumber, amendment)).update();
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

  public Amendment get(String caseNumber) {
    return jdbc.sql("select * from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(
            (row, number) ->
                AmendmentRow.read(
                    row,
                    reasons(caseNumber),
                    versions.stated(caseNumber, Side.OLD),
                    versions.stated(caseNumber, Side.NEW)))
        .single();
  }

  /** How a case's amendment stands. */
  State state(String caseNumber) {
    return jdbc.sql("select state from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(State.class)
        .single();
  }

  /** What was drawn for it when it was filed. */
  public UUID lot(String caseNumber) {
    return jdbc.sql("select lot from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(UUID.class)
        .single();
  }

  /** Whether another amendment of this entry's summary is under review. */
  public boolean isUnderReview(String entryNumber) {
    return jdbc.sql(
            """
            select exists (select 1 from amendment
                where entry_number = :entryNumber and state = 'PENDING')""")
        .param("entryNumber", entryNumber)
        .query(Boolean.class)
        .single();
  }

  /**
   * How many amendments of the importer a person rejected since a day. A rejection of one whose
   * entry was liquidated by then is the law's, which lets nobody accept it, and does not count.
   */
  public int rejectedSince(String importerNumber, LocalDate day) {
    return jdbc.sql(
            """
            select count(*) from (select 1 from amendment
                join docket_case using (case_number)
                left join entry_liquidation
                  on entry_liquidation.entry_number = amendment.entry_number
                    and liquidated_on <= determined_on
                where amendment.importer_number = :importerNumber and state = 'REJECTED'
                  and segment is not null and amendment.received_on >= :day
                  and liquidated_on is null limit 100) rejected""")
        .param("importerNumber", importerNumber)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  public void moveTo(String caseNumber, State state) {
    jdbc.sql("update amendment set state = :state where case_number = :caseNumber")
        .param("state", state.name())
        .param("caseNumber", caseNumber)
        .update();
  }

  public void segment(String caseNumber, Risk risk, boolean sampled) {
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
  public String riskInWords(String caseNumber) {
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

  private Map<Integer, List<String>> reasons(String caseNumber) {
    Map<Integer, List<String>> reasons = new HashMap<>();
    jdbc.sql("select line, codes from amendment_line_reason where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(
            row -> {
              reasons.put(row.getInt("line"), AmendmentRow.strings(row, "codes"));
            });
    return reasons;
  }
}
