package org.centerline.protest;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.centerline.statute.FilerRole;
import org.centerline.statute.Money;
import org.centerline.statute.ProtestableDecision;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps protests and their entries. */
@Component
class Protests {

  private static final int BATCH = 1000;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  Protests(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  void add(String caseNumber, String protestNumber, Protest protest) {
    jdbc.sql(
            """
            insert into protest values (:caseNumber, :protestNumber, :receivedOn, :filerName,
                :filerRole, :importerNumber, :decision, :decisionDate, :reliquidationOf,
                :merchandise, :grounds, :claimHts, :claimRefund, :demandMailedOn, :nonCollusion,
                :reviewOn, :reviewCriterion, :reviewReason, :acceleratedMailedOn, :follows)""")
        .param("caseNumber", caseNumber)
        .param("protestNumber", protestNumber)
        .param("receivedOn", protest.receivedOn())
        .param("filerName", protest.filerName())
        .param("filerRole", protest.filerRole().name())
        .param("importerNumber", protest.importerNumber())
        .param("decision", protest.decision().name())
        .param("decisionDate", protest.decisionDate())
        .param("reliquidationOf", names(protest.reliquidationOf()))
        .param("merchandise", protest.merchandise())
        .param("grounds", protest.grounds())
        .param("claimHts", protest.claimHts())
        .param("claimRefund", amount(protest.claimRefund()))
        .param("demandMailedOn", protest.demandMailedOn())
        .param("nonCollusion", protest.nonCollusionCertified())
        .param("reviewOn", reviewOn(protest))
        .param("reviewCriterion", reviewCriterion(protest))
        .param("reviewReason", reviewReason(protest))
        .param("acceleratedMailedOn", protest.acceleratedMailedOn())
        .param("follows", protest.follows())
        .update();
    if (protest.exclusionOnItsFace() != null) {
      markFace(caseNumber, protest.exclusionOnItsFace());
    }
    addEntries(caseNumber, protest.entries());
  }

  private void markFace(String caseNumber, boolean marked) {
    jdbc.sql("update protest set exclusion_on_its_face = :marked where case_number = :caseNumber")
        .param("marked", marked)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** Says whether Headquarters has voided the denial and the protest is still to be reopened. */
  void voidedByHeadquarters(String caseNumber, boolean voided) {
    jdbc.sql("update protest set voided_by_headquarters = :voided where case_number = :caseNumber")
        .param("voided", voided)
        .param("caseNumber", caseNumber)
        .update();
  }

  boolean isVoidedByHeadquarters(String caseNumber) {
    return jdbc.sql("select voided_by_headquarters from protest where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(Boolean.class)
        .single();
  }

  private static String[] names(Set<ProtestableDecision> decisions) {
    return decisions.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private static BigDecimal amount(Money money) {
    return money == null ? null : money.amount();
  }

  private static LocalDate reviewOn(Protest protest) {
    if (protest.furtherReview() == null) {
      return null;
    }
    LocalDate appliedOn = protest.furtherReview().appliedOn();
    return appliedOn == null ? protest.receivedOn() : appliedOn;
  }

  private static String reviewCriterion(Protest protest) {
    return protest.furtherReview() == null ? null : protest.furtherReview().criterion().name();
  }

  private static String reviewReason(Protest protest) {
    return protest.furtherReview() == null ? null : protest.furtherReview().justification();
  }

  private void addEntries(String caseNumber, List<ProtestEntry> entries) {
    int[] position = {0};
    batches.batchUpdate(
        "insert into protest_entry values (?, ?, ?, ?, ?, ?, ?, ?)",
        entries,
        BATCH,
        (statement, entry) -> {
          statement.setString(1, caseNumber);
          statement.setInt(2, position[0]++);
          statement.setString(3, entry.entryNumber());
          statement.setString(4, entry.port());
          statement.setObject(5, entry.entryDate());
          statement.setObject(6, entry.liquidationDate());
          Array hts = statement.getConnection().createArrayOf("text", entry.hts().toArray());
          statement.setArray(7, hts);
          statement.setBigDecimal(8, amount(entry.paid()));
        });
  }

  Protest get(String caseNumber) {
    return with(caseNumber, entries(caseNumber, EntryCheck.MOST_ENTRIES));
  }

  Protest withFirstEntry(String caseNumber) {
    return with(caseNumber, entries(caseNumber, 1));
  }

  Protest withoutEntries(String caseNumber) {
    return with(caseNumber, List.of());
  }

  private Protest with(String caseNumber, List<ProtestEntry> entries) {
    return jdbc.sql(
            """
            select *, exists (select 1 from protest other
                where other.follows = protest.protest_number) as followed
            from protest where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .query((row, number) -> protest(row, entries))
        .single();
  }

  /** The first entries of a protest, in the order in which they were filed. */
  List<ProtestEntry> entries(String caseNumber, int most) {
    return jdbc.sql(
            """
            select entry_number, port, entry_date, liquidation_date, hts, paid from protest_entry
            where case_number = :caseNumber order by position limit :most""")
        .param("caseNumber", caseNumber)
        .param("most", most)
        .query(Protests::entry)
        .list();
  }

  int countEntries(String caseNumber) {
    return jdbc.sql("select count(*) from protest_entry where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(Integer.class)
        .single();
  }

  private static ProtestEntry entry(ResultSet row, int number) throws SQLException {
    return new ProtestEntry(
        row.getString("entry_number"),
        row.getString("port"),
        row.getObject("entry_date", LocalDate.class),
        row.getObject("liquidation_date", LocalDate.class),
        List.of((String[]) row.getArray("hts").getArray()),
        money(row.getBigDecimal("paid")));
  }

  private static Money money(BigDecimal amount) {
    return amount == null ? null : Money.of(amount);
  }

  private static Protest protest(ResultSet row, List<ProtestEntry> entries) throws SQLException {
    return new Protest(
        row.getObject("received_on", LocalDate.class),
        row.getString("filer_name"),
        FilerRole.valueOf(row.getString("filer_role")),
        row.getString("importer_number"),
        ProtestableDecision.valueOf(row.getString("decision")),
        row.getObject("decision_date", LocalDate.class),
        row.getObject("exclusion_on_its_face", Boolean.class),
        decisions((String[]) row.getArray("reliquidation_of").getArray()),
        entries,
        row.getString("merchandise"),
        row.getString("grounds"),
        row.getString("claim_hts"),
        money(row.getBigDecimal("claim_refund")),
        row.getObject("demand_mailed_on", LocalDate.class),
        row.getBoolean("non_collusion_certified"),
        furtherReview(row),
        row.getObject("accelerated_mailed_on", LocalDate.class),
        row.getString("follows"),
        row.getBoolean("followed"));
  }

  private static ProtestFiling.FurtherReview furtherReview(ResultSet row) throws SQLException {
    String criterion = row.getString("further_review_criterion");
    return criterion == null
        ? null
        : new ProtestFiling.FurtherReview(
            row.getObject("further_review_on", LocalDate.class),
            FurtherReviewCriterion.valueOf(criterion),
            row.getString("further_review_reason"));
  }

  private static Set<ProtestableDecision> decisions(String[] names) {
    Set<ProtestableDecision> decisions = EnumSet.noneOf(ProtestableDecision.class);
    for (String name : names) {
      decisions.add(ProtestableDecision.valueOf(name));
    }
    return decisions;
  }
}
