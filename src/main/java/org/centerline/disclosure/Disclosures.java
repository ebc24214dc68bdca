package org.centerline.disclosure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.disclosure.Disclosure.Importation;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosedImportation;
import org.centerline.statute.DisclosureForm;
import org.centerline.statute.DisclosureReceipt;
import org.centerline.statute.FilerRole;
import org.centerline.statute.Money;
import org.centerline.statute.PenaltyStatute;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps disclosures as they stand; whoever changes one holds the lock of its case. */
@Component
public class Disclosures {

  private final JdbcClient jdbc;

  Disclosures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void add(String caseNumber, Disclosure disclosure) {
    jdbc.sql(
            """
            insert into disclosure (case_number, form, received_on, mailed_on, disclosed_on, told_to,
                filer_name, filer_role, importer_number, penalty_statute, merchandise, violation,
                how_it_occurred, correct_information, culpability, loss_of_revenue, dutiable_value,
                complete_by)
            values (:caseNumber, :form, :receivedOn, :mailedOn, :disclosedOn, :toldTo,
                :filerName, :filerRole, :importerNumber, :statute, :merchandise, :violation,
                :howItOccurred, :correctInformation, :culpability, :loss, :dutiableValue,
                :completeBy)""")
        .param("caseNumber", caseNumber)
        .param("form", disclosure.receipt().form().name())
        .param("receivedOn", disclosure.receipt().receivedOn())
        .param("mailedOn", disclosure.receipt().mailedOn())
        .param("disclosedOn", disclosure.receipt().filedOn())
        .param("toldTo", disclosure.toldTo())
        .param("filerName", disclosure.filerName())
        .param("filerRole", disclosure.filerRole().name())
        .param("importerNumber", disclosure.importerNumber())
        .param("statute", disclosure.statute().name())
        .param("merchandise", disclosure.merchandise())
        .param("violation", disclosure.violation())
        .param("howItOccurred", disclosure.howItOccurred())
        .param("correctInformation", disclosure.correctInformation())
        .param("culpability", disclosure.culpability().name())
        .param("loss", amount(disclosure.lossOfRevenue()))
        .param("dutiableValue", amount(disclosure.dutiableValue()))
        .param("completeBy", disclosure.completeBy())
        .update();
    name(caseNumber, disclosure.importations());
  }

  /** Names further importations, after those that are named. */
  void name(String caseNumber, List<Importation> importations) {
    for (Importation named : importations) {
      DisclosedImportation importation = named.importation();
      jdbc.sql(
              """
              insert into disclosure_importation
              select :caseNumber, count(*), :entryNumber, :port, :from, :to, :addedOn, :stated
              from disclosure_importation where case_number = :caseNumber""")
          .param("caseNumber", caseNumber)
          .param("entryNumber", importation.number())
          .param("port", importation.port())
          .param("from", importation.from())
          .param("to", importation.to())
          .param("addedOn", named.addedOn())
          .param("stated", named.stated())
          .update();
    }
  }

  /** Puts what was left open; null leaves an element as it is. */
  void complete(String caseNumber, Supplement supplement) {
    jdbc.sql(
            """
            update disclosure set merchandise = %s, violation = %s, how_it_occurred = %s,
                correct_information = %s
            where case_number = :caseNumber"""
                .formatted(
                    with("merchandise", "merchandise"),
                    with("violation", "violation"),
                    with("how_it_occurred", "howItOccurred"),
                    with("correct_information", "correctInformation")))
        .param("added", "\n\nSupplemented on %s:\n".formatted(supplement.on()))
        .param("caseNumber", caseNumber)
        .param("merchandise", supplement.merchandise())
        .param("violation", supplement.violation())
        .param("howItOccurred", supplement.howItOccurred())
        .param("correctInformation", supplement.correctInformation())
        .update();
  }

  /** What was said at first stays: what counts as disclosed depends on when (162.74(b), (h)). */
  private static String with(String column, String parameter) {
    return "case when cast(:%2$s as text) is null then %1$s when %1$s is null then :%2$s else %1$s || :added || :%2$s end"
        .formatted(column, parameter);
  }

  /** Records the written confirmation; the earliest counts. */
  void confirm(String caseNumber, LocalDate on) {
    jdbc.sql(
            """
            update disclosure set confirmed_on = :on
            where case_number = :caseNumber
              and (confirmed_on is null or confirmed_on > :on)""")
        .param("caseNumber", caseNumber)
        .param("on", on)
        .update();
  }

  public void waive(String caseNumber, String reason) {
    jdbc.sql("update disclosure set waiver_reason = :reason where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .param("reason", reason)
        .update();
  }

  /** Corrects the day of mailing, and with it the day from which it counts. */
  void correct(String caseNumber, DisclosureReceipt receipt, LocalDate completeBy) {
    jdbc.sql(
            """
            update disclosure set mailed_on = :mailedOn, disclosed_on = :disclosedOn,
                complete_by = :completeBy
            where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .param("mailedOn", receipt.mailedOn())
        .param("disclosedOn", receipt.filedOn())
        .param("completeBy", completeBy)
        .update();
  }

  /** Gives more time to complete the disclosure. */
  public void extendCompletion(String caseNumber, LocalDate completeBy) {
    jdbc.sql(
            """
            update disclosure set complete_by = :completeBy, extensions = extensions + 1
            where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .param("completeBy", completeBy)
        .update();
  }

  /** Gives more time to tender. */
  public void extendTender(String caseNumber, LocalDate tenderBy) {
    jdbc.sql("update disclosure set tender_by = :tenderBy where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .param("tenderBy", tenderBy)
        .update();
  }

  /** Records which officer consolidates. */
  void consolidate(String caseNumber, String officer) {
    jdbc.sql("update disclosure set consolidated_by = :officer where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .param("officer", officer)
        .update();
  }

  /** The officer who consolidates; empty until the first has answered. */
  Optional<String> consolidatedBy(String caseNumber) {
    return jdbc.sql(
            """
            select consolidated_by from disclosure
            where case_number = :caseNumber and consolidated_by is not null""")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .optional();
  }

  public Disclosure get(String caseNumber) {
    return jdbc.sql("select * from disclosure where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> disclosure(row, importations(caseNumber)))
        .single();
  }

  private List<Importation> importations(String caseNumber) {
    return jdbc.sql(
            """
            select * from disclosure_importation where case_number = :caseNumber
            order by position""")
        .param("caseNumber", caseNumber)
        .query(
            (row, number) ->
                new Importation(
                    new DisclosedImportation(
                        row.getString("entry_number"),
                        row.getString("port"),
                        date(row, "entered_from"),
                        date(row, "entered_to")),
                    row.getString("stated"),
                    date(row, "added_on")))
        .list();
  }

  private static Disclosure disclosure(ResultSet row, List<Importation> importations)
      throws SQLException {
    return new Disclosure(
        new DisclosureReceipt(
            DisclosureForm.valueOf(row.getString("form")),
            date(row, "received_on"),
            date(row, "mailed_on")),
        row.getString("told_to"),
        row.getString("filer_name"),
        FilerRole.valueOf(row.getString("filer_role")),
        row.getString("importer_number"),
        PenaltyStatute.valueOf(row.getString("penalty_statute")),
        row.getString("merchandise"),
        row.getString("violation"),
        row.getString("how_it_occurred"),
        row.getString("correct_information"),
        importations,
        Culpability.valueOf(row.getString("culpability")),
        money(row, "loss_of_revenue"),
        money(row, "dutiable_value"),
        date(row, "confirmed_on"),
        row.getString("waiver_reason"),
        row.getInt("extensions"),
        date(row, "complete_by"),
        date(row, "tender_by"));
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return amount == null ? null : Money.of(amount);
  }

  private static BigDecimal amount(Money money) {
    return money == null ? null : money.amount();
  }
}
