package org.centerline.amendment;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.amendment.summary.EntrySummary;
import org.centerline.amendment.summary.MainChange;
import org.centerline.amendment.summary.Transmission;
import org.centerline.statute.AmendmentKind;
import org.centerline.statute.FilerRole;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.PscElement;
import org.centerline.statute.SummaryFlag;
import org.centerline.statute.SummarySystem;
import org.centerline.statute.SuspensionBasis;
import org.centerline.statute.TransmissionAction;

/** An amendment as a row of its table. */
final class AmendmentRow {

  static final String INSERT =
      """
      insert into amendment (case_number, received_on, kind, filer_name, filer_role,
          importer_number, entry_number, port, entry_date, deposited_on,
          scheduled_liquidation_date, liquidation_date, liquidation_status,
          suspension_basis, suspension_lifted_on, last_withdrawal_on, version, amended_port, flags, header_reasons, explanation,
          elements, indicator, action, system, ad_cvd_case_numbers, changes_ieepa_tariff, issue,
          heading, state)
      values (:caseNumber, :receivedOn, :kind, :filerName, :filerRole,
          :importerNumber, :entryNumber, :port, :entryDate, :depositedOn, :scheduled,
          :liquidationDate, :status, :basis, :suspensionLiftedOn, :lastWithdrawalOn, :version, :amendedPort, :flags, :headerReasons,
          :explanation, :elements, :indicator, :action, :system, :adCvdCaseNumbers,
          :changesIeepaTariff, :issue, :heading, 'RECEIVED')""";

  private AmendmentRow() {}

  /** The values to insert, by name. */
  static Map<String, Object> values(String caseNumber, Amendment amendment) {
    Map<String, Object> values = new HashMap<>();
    values.put("caseNumber", caseNumber);
    values.put("receivedOn", amendment.receivedOn());
    values.put("kind", amendment.kind().name());
    values.put("filerName", amendment.filerName());
    values.put("filerRole", amendment.filerRole().name());
    values.put("importerNumber", amendment.importerNumber());
    values.put("entryNumber", amendment.entryNumber());
    values.put("port", amendment.port());
    values.put("entryDate", amendment.entryDate());
    values.put("depositedOn", amendment.depositedOn());
    values.put("scheduled", amendment.scheduledLiquidationDate());
    values.put("liquidationDate", amendment.liquidationDate());
    values.put("status", name(amendment.liquidationStatus()));
    values.put("basis", name(amendment.suspensionBasis()));
    values.put("suspensionLiftedOn", amendment.suspensionLiftedOn());
    values.put("lastWithdrawalOn", amendment.lastWithdrawalOn());
    values.put("version", amendment.version());
    values.put("amendedPort", amendment.amendedPort());
    values.put("flags", names(amendment.flags()));
    values.put("headerReasons", array(amendment.headerReasons()));
    values.put("explanation", amendment.explanation());
    values.put("elements", names(amendment.elements()));
    Transmission sent = amendment.sent();
    values.put("indicator", sent.indicator());
    values.put("action", name(sent.action()));
    values.put("system", name(sent.system()));
    values.put("adCvdCaseNumbers", array(sent.adCvdCaseNumbers()));
    values.put("changesIeepaTariff", sent.changesIeepaTariff());
    MainChange change = amendment.mainChange();
    values.put("issue", change.issue().name());
    values.put("heading", change.heading());
    return values;
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static String[] names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private static String[] array(List<String> values) {
    return values == null ? null : values.toArray(String[]::new);
  }

  /**
   * Reads one.
   *
   * @param reasons reason codes by line
   * @param old the version that is amended
   * @param amended the version that replaces it
   */
  static Amendment read(
      ResultSet row, Map<Integer, List<String>> reasons, EntrySummary old, EntrySummary amended)
      throws SQLException {
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
        row.getObject("suspension_lifted_on", LocalDate.class),
        row.getObject("last_withdrawal_on", LocalDate.class),
        row.getInt("version"),
        row.getString("amended_port"),
        constants(SummaryFlag.class, strings(row, "flags")),
        strings(row, "header_reasons"),
        reasons,
        row.getString("explanation"),
        constants(PscElement.class, strings(row, "elements")),
        new Transmission(
            row.getString("indicator"),
            constant(TransmissionAction.class, row.getString("action")),
            constant(SummarySystem.class, row.getString("system")),
            strings(row, "ad_cvd_case_numbers"),
            row.getBoolean("changes_ieepa_tariff")),
        old,
        amended);
  }

  /** The texts of an array; null where it is null. */
  static List<String> strings(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? null : List.of((String[]) array.getArray());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> names) {
    Set<E> constants = EnumSet.noneOf(type);
    names.forEach(name -> constants.add(Enum.valueOf(type, name)));
    return constants;
  }
}
