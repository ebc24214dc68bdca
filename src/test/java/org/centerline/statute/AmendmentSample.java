package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A correction in good order (Z26), which each test changes in one respect. */
final class AmendmentSample {

  AmendmentKind kind = AmendmentKind.PSC;
  LocalDate receivedOn = LocalDate.of(2025, 6, 2);
  PscBoundary boundary = PscReading.DEFAULT.beforeLiquidation();
  PscBoundary fromEntry = PscReading.DEFAULT.fromEntry();
  String entryType = "01";
  LocalDate entryDate = LocalDate.of(2025, 1, 2);
  LocalDate scheduled = LocalDate.of(2025, 11, 14);
  LocalDate lastDay;
  LocalDate liquidated;
  LiquidationStatus status;
  SuspensionBasis basis;
  Boolean caseNumber;
  SummarySystem system;
  Integer onFile = 1;
  Set<SummaryFlag> flags = Set.of();
  String port = "2704";
  String amendedType = "01";
  Integer amendedVersion = 1;
  String indicator;
  TransmissionAction action;
  List<String> headerReasons = List.of("H99");
  Map<Integer, List<String>> lineReasons = Map.of();
  String explanation = "Line 1 was classified under the wrong heading.";
  Set<PscElement> elements = Set.of();
  Map<ClassCode, Money> revenueEffect = Map.of();
  boolean ieepa;
  LocalDate quarterEnd;

  static AmendmentSample of(AmendmentKind kind, String received, String entered, String scheduled) {
    AmendmentSample sample = new AmendmentSample();
    sample.kind = kind;
    sample.receivedOn = LocalDate.parse(received);
    sample.entryDate = LocalDate.parse(entered);
    sample.scheduled = scheduled == null ? null : LocalDate.parse(scheduled);
    return sample;
  }

  Eligibility examine() {
    return AmendmentExamination.examine(
        new AmendmentFacts(
            kind,
            receivedOn,
            new PscReading(boundary, fromEntry),
            SummaryFacts.of(entryType, entryDate)
                .port("2704")
                .scheduledLiquidationDate(scheduled)
                .lastDay(lastDay)
                .liquidationDate(liquidated)
                .liquidationStatus(status)
                .suspensionBasis(basis)
                .caseNumberStated(caseNumber)
                .system(system)
                .version(onFile)
                .flags(flags)
                .build(),
            AmendmentContent.explained(explanation)
                .port(port)
                .entryType(amendedType)
                .version(amendedVersion)
                .indicator(indicator)
                .action(action)
                .headerReasons(headerReasons)
                .lineReasons(lineReasons)
                .elements(elements)
                .revenueEffect(revenueEffect)
                .changesIeepaTariff(ieepa)
                .quarterEnd(quarterEnd)
                .build()),
        ReferenceData.CALENDAR);
  }

  /** The codes as printed, in one line; empty where nothing refuses. */
  String codes() {
    return String.join(
        " ", examine().refusals().stream().map(refusal -> refusal.code().code()).sorted().toList());
  }

  /** The way that remains after the only refusal. */
  RemainingWay way() {
    List<Refusal> refusals = examine().refusals();
    if (refusals.size() != 1) {
      throw new AssertionError("One refusal is expected, not " + refusals);
    }
    return refusals.get(0).remainingWay();
  }
}
