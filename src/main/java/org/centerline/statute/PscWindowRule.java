package org.centerline.statute;

import java.time.LocalDate;
import java.util.Set;

/**
 * Time for a post summary correction: so many days from entry and so many before the scheduled
 * liquidation, whichever ends first.
 *
 * <p>The limits in force on the day of sending ({@code filedOn}) apply; where that is not known,
 * the newest limits under which the window was still open when they took effect. ACE, which checks
 * the day by machine, decides the last day; what the notice would give stands in the explanation.
 */
final class PscWindowRule implements DeadlineRule {

  private static final Set<String> INFORMAL = Set.of("11", "12");
  private static final Set<String> DUMPING = Set.of("03", "06", "07");

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    refuse(facts);
    LocalDate entry =
        FactCheck.require(
            "entryDate", facts.entryDate(), "entryDate is missing: the window counts from it.");
    PscTerms terms = terms(facts, entry);
    LocalDate due = due(terms, facts, entry);
    if (due.isBefore(entry)) {
      throw StatuteException.notAvailable(
          "scheduledLiquidationDate",
          "Liquidation on %s is too near the entry of %s to leave a window."
              .formatted(facts.scheduledLiquidationDate(), entry));
    }
    String explanation = PscExplanation.of(terms, facts, entry, due, isWaived(terms, facts));
    return Roll.NONE.deadline(
        ClockKind.AMENDMENT_WINDOW,
        StartFact.ENTRY,
        entry,
        due,
        terms.citation(),
        explanation,
        calendar);
  }

  private static void refuse(ClockFacts facts) {
    if (facts.entryType() != null && INFORMAL.contains(facts.entryType())) {
      throw StatuteException.notAvailable(
          "entryType",
          "Informal entries (type %s) take no post summary correction."
              .formatted(facts.entryType()));
    }
    if (facts.liquidationDate() != null || "LIQUIDATED".equals(facts.liquidationStatus())) {
      throw StatuteException.notAvailable(
          "liquidationDate",
          "The entry is liquidated (ACE B50); what remains is a protest (19 USC 1514).");
    }
    if (Boolean.FALSE.equals(facts.statementCollected())) {
      throw StatuteException.notAvailable(
          "statementCollected",
          "The periodic monthly statement has not been collected yet (ACE B47).");
    }
  }

  private static PscTerms terms(ClockFacts facts, LocalDate entry) {
    return PscTerms.HISTORY.stream()
        .filter(
            terms -> {
              LocalDate sent = facts.filedOn() == null ? due(terms, facts, entry) : facts.filedOn();
              return !sent.isBefore(terms.since());
            })
        .findFirst()
        .orElseThrow(
            () ->
                StatuteException.notAvailable(
                    facts.filedOn() == null ? "entryDate" : "filedOn",
                    "Post summary corrections exist since 2011-07-25."));
  }

  private static LocalDate due(PscTerms terms, ClockFacts facts, LocalDate entry) {
    LocalDate scheduled = facts.scheduledLiquidationDate();
    LocalDate fromEntry = entry.plusDays(terms.daysFromEntry());
    if (isWaived(terms, facts)) {
      return FactCheck.require(
              "scheduledLiquidationDate",
              scheduled,
              "scheduledLiquidationDate is missing: with liquidation extended or suspended it is"
                  + " the only limit.")
          .minusDays(terms.aceDaysBefore());
    }
    if (scheduled == null) {
      return fromEntry;
    }
    LocalDate fromLiquidation = scheduled.minusDays(terms.aceDaysBefore());
    return fromLiquidation.isBefore(fromEntry) ? fromLiquidation : fromEntry;
  }

  /** Extended: 84 FR 40430. Suspended: CBP's practice for entries with a dumping case. */
  private static boolean isWaived(PscTerms terms, ClockFacts facts) {
    if (!terms.waived() || facts.liquidationStatus() == null) {
      return false;
    }
    return switch (facts.liquidationStatus()) {
      case "EXTENDED" -> true;
      case "SUSPENDED" -> facts.entryType() != null && DUMPING.contains(facts.entryType());
      default -> false;
    };
  }
}
