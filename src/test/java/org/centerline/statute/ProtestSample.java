package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A protest in good order, which each test changes in one respect. */
final class ProtestSample {

  static final EntryFacts ENTRY = entry("ABC-1234567-6", "2024-05-01", "2025-03-14");

  LocalDate receivedOn = LocalDate.of(2025, 9, 10);
  FilerRole role = FilerRole.IMPORTER;
  ProtestableDecision decision = ProtestableDecision.CLASSIFICATION;
  LocalDate decisionDate;
  ExclusionFace exclusion = ExclusionFace.NONE;
  Set<ProtestableDecision> reliquidationOf = Set.of();
  List<EntryFacts> entries = List.of(ENTRY);
  boolean merchandise = true;
  boolean grounds = true;
  boolean claim = true;
  LocalDate demandMailedOn;
  boolean nonCollusion;
  List<String> duplicateOf = List.of();

  static EntryFacts entry(String number, String entered, String liquidated) {
    return new EntryFacts(
        number,
        entered == null ? null : LocalDate.parse(entered),
        liquidated == null ? null : LocalDate.parse(liquidated));
  }

  Examination examine() {
    return ProtestExamination.examine(
        new ProtestFacts(
            receivedOn,
            role,
            decision,
            decisionDate,
            exclusion,
            reliquidationOf,
            entries,
            merchandise,
            grounds,
            claim,
            demandMailedOn,
            nonCollusion,
            duplicateOf),
        ReferenceData.CALENDAR);
  }
}
