package org.centerline.disclosure.loss;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.centerline.disclosure.SecondPerson;
import org.centerline.statute.ClassCode;
import org.centerline.statute.LossOfRevenue;
import org.centerline.statute.Money;
import org.centerline.statute.RevenueDifference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the calculations of each disclosure; the newest counts. */
@Component
public class Calculations {

  /** Event: FP&amp;F does not decide before the Center has calculated the loss, and says why. */
  public static final String ASKED = "CALCULATION_ASKED";

  private static final String NEWEST =
      "(select max(id) from disclosure_calculation where case_number = :caseNumber)";

  private final JdbcClient jdbc;

  Calculations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps another calculation with its lines. */
  public void add(
      String caseNumber,
      String calculatedBy,
      LossOfRevenue.Basis basis,
      String note,
      List<RevenueDifference> lines) {
    jdbc.sql(
            """
            with calculation as (
              insert into disclosure_calculation (case_number, calculated_by, sampled, method, note)
              values (:caseNumber, :calculatedBy, :sampled, :method, :note) returning id
            )
            insert into disclosure_loss
            select calculation.id, line.position, line.entry_number, line.port, line.entry_date,
                line.liquidation_date, line.class_code, line.paid, line.owed
            from calculation, unnest(:numbers::text[], :ports::text[], :entered::date[],
                :liquidated::date[], :codes::text[], :paid::numeric[], :owed::numeric[])
              with ordinality as line (entry_number, port, entry_date, liquidation_date, class_code,
                paid, owed, position)""")
        .param("caseNumber", caseNumber)
        .param("calculatedBy", calculatedBy)
        .param("sampled", basis.sampled())
        .param("method", basis.method())
        .param("note", note)
        .param("numbers", column(lines, RevenueDifference::entryNumber))
        .param("ports", column(lines, RevenueDifference::port))
        .param("entered", column(lines, line -> line.entryDate().toString()))
        .param(
            "liquidated",
            column(
                lines,
                line -> line.liquidationDate() == null ? null : line.liquidationDate().toString()))
        .param("codes", column(lines, line -> line.classCode().code()))
        .param("paid", amounts(lines, RevenueDifference::paid))
        .param("owed", amounts(lines, RevenueDifference::owed))
        .update();
  }

  private static String[] column(
      List<RevenueDifference> lines, Function<RevenueDifference, String> value) {
    return lines.stream().map(value).toArray(String[]::new);
  }

  private static BigDecimal[] amounts(
      List<RevenueDifference> lines, Function<RevenueDifference, Money> amount) {
    return lines.stream().map(amount).map(Money::amount).toArray(BigDecimal[]::new);
  }

  /** The newest calculation of the case. */
  Optional<Calculation> find(String caseNumber) {
    return jdbc.sql("select * from disclosure_calculation where id = " + NEWEST)
        .param("caseNumber", caseNumber)
        .query((row, number) -> calculation(row, lines(row.getLong("id"))))
        .optional();
  }

  /** The calculation of a case that has come as far as to have one. */
  public Calculation get(String caseNumber) {
    return find(caseNumber).orElseThrow();
  }

  /** The newest calculation if a supervisor has approved it. */
  public Optional<Calculation> approved(String caseNumber) {
    return find(caseNumber).filter(Calculation::isApproved);
  }

  private List<RevenueDifference> lines(long calculation) {
    return jdbc.sql("select * from disclosure_loss where calculation = :id order by position")
        .param("id", calculation)
        .query((row, number) -> line(row))
        .list();
  }

  /** Who decides on the newest one, never who calculated it. */
  public SecondPerson secondPerson() {
    return new SecondPerson(jdbc, "disclosure_calculation", "calculated_by");
  }

  /** Whether a person calculated or approved any of the calculations. */
  public boolean hadPart(String caseNumber, String person) {
    return jdbc.sql(
            """
            select exists (select from disclosure_calculation
                where case_number = :caseNumber and :person in (calculated_by, approved_by))""")
        .param("caseNumber", caseNumber)
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  /**
   * Makes the newest the result of Headquarters, which is final for this purpose: nobody approves
   * it (19 CFR 162.74(c)).
   *
   * @param noticeOn of the calculation before; null where more is owed than was tendered
   */
  public void settle(String caseNumber, LocalDate noticeOn) {
    jdbc.sql(
            """
            update disclosure_calculation
            set by_headquarters = true, approved_by = calculated_by, notice_on = :noticeOn
            where id = %s"""
                .formatted(NEWEST))
        .param("noticeOn", noticeOn)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** Records the date of the notice to the discloser; the first stays. */
  public void noticed(String caseNumber, LocalDate on) {
    jdbc.sql(
            "update disclosure_calculation set notice_on = :on where notice_on is null and id = "
                + NEWEST)
        .param("on", on)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** The date of the first notice of a calculation to the discloser; null before it. */
  public LocalDate firstNotice(String caseNumber) {
    return jdbc.sql(
            "select min(notice_on) from disclosure_calculation where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> row.getObject(1, LocalDate.class))
        .list()
        .get(0);
  }

  private static Calculation calculation(ResultSet row, List<RevenueDifference> lines)
      throws SQLException {
    return new Calculation(
        row.getLong("id"),
        row.getString("calculated_by"),
        new LossOfRevenue.Basis(row.getBoolean("sampled"), row.getString("method")),
        row.getString("note"),
        row.getString("approved_by"),
        row.getString("returned_note"),
        date(row, "notice_on"),
        lines);
  }

  private static RevenueDifference line(ResultSet row) throws SQLException {
    return new RevenueDifference(
        row.getString("entry_number"),
        row.getString("port"),
        date(row, "entry_date"),
        date(row, "liquidation_date"),
        new ClassCode(row.getString("class_code")),
        Money.of(row.getBigDecimal("paid")),
        Money.of(row.getBigDecimal("owed")));
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
