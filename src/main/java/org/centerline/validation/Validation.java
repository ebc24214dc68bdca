package org.centerline.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.filing.HtsNumber;
import org.centerline.statute.ClassCode;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.Money;
import org.centerline.statute.SummaryIssue;
import org.centerline.statute.SuspensionBasis;

/**
 * A validation in good form: the entry, and why a Center looks at it. Of the liquidation it states
 * no more than the day that is set; the rest is what the entry's cases were told.
 *
 * @param receivedOn the day on which it was opened
 * @param filerName who filed the summary
 * @param filerUser its user of the API; null where it has none
 * @param value entered value
 * @param hts the tariff numbers of the summary
 * @param charges what the summary states as owed, by class code
 * @param issue what of the summary is looked at; null until it is selected
 * @param concern what is to be looked at, for staff; null until the summary is selected
 */
record Validation(
    String importerNumber,
    String filerName,
    String filerUser,
    String entryNumber,
    String port,
    String entryType,
    LocalDate entryDate,
    LocalDate receivedOn,
    LocalDate depositedOn,
    LocalDate scheduledLiquidationDate,
    Money value,
    List<HtsNumber> hts,
    SortedMap<ClassCode, Money> charges,
    SummaryIssue issue,
    String concern)
    implements StatedEntry {

  /** Takes copies. */
  Validation {
    hts = List.copyOf(hts);
    charges = Collections.unmodifiableSortedMap(new TreeMap<>(charges));
  }

  @Override
  public LocalDate liquidationDate() {
    return null;
  }

  @Override
  public LiquidationStatus liquidationStatus() {
    return null;
  }

  @Override
  public SuspensionBasis suspensionBasis() {
    return null;
  }

  @Override
  public LocalDate suspensionLiftedOn() {
    return null;
  }

  @Override
  public LocalDate lastWithdrawalOn() {
    return null;
  }

  /** The same, opened for what is to be looked at. */
  Validation because(SummaryIssue lookedAt, String why) {
    return new Validation(
        importerNumber,
        filerName,
        filerUser,
        entryNumber,
        port,
        entryType,
        entryDate,
        receivedOn,
        depositedOn,
        scheduledLiquidationDate,
        value,
        hts,
        charges,
        lookedAt,
        why);
  }

  /** What its summary states, by the pointer of each fact in the filing. */
  SortedMap<String, String> facts() {
    SortedMap<String, String> facts = new TreeMap<>();
    facts.put("/importerNumber", importerNumber);
    facts.put("/filer", filerName + (filerUser == null ? "" : ", user " + filerUser));
    facts.put("/entry/port", port);
    facts.put("/entry/entryType", entryType);
    facts.put("/entry/entryDate", entryDate.toString());
    facts.put("/entry/depositedOn", Objects.toString(depositedOn, ""));
    facts.put("/entry/scheduledLiquidationDate", Objects.toString(scheduledLiquidationDate, ""));
    facts.put("/entry/value", value.toString());
    facts.put("/entry/hts", hts.toString());
    facts.put("/entry/charges", charges.toString());
    return facts;
  }

  /** The entry in words. */
  String entry() {
    return "%s, type %s, port %s, entered %s".formatted(entryNumber, entryType, port, entryDate);
  }
}
