package org.centerline.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which way lawfully remains on the day of a refusal. Each rule proposes the way that usually does;
 * one that has ended, has not begun, or is barred by something else about the entry gives way to
 * another that is open. Whether a way is open is asked of the same rules: an amendment of that kind
 * in good form must find nothing that refuses it.
 */
final class LawfulWays {

  /** What a filer can neither put right nor wait out before filing again. */
  private static final Set<SummaryFlag> INCURABLE =
      EnumSet.of(
          SummaryFlag.CANCELLED,
          SummaryFlag.NOT_CUSTOMS_BUSINESS,
          SummaryFlag.RECONCILIATION,
          SummaryFlag.DRAWBACK_CLAIMED,
          SummaryFlag.UNDER_INVESTIGATION);

  private static final Map<AmendmentKind, RemainingWay> FILED_AS =
      Map.of(
          AmendmentKind.PSC, RemainingWay.FILE_PSC_IN_ACE,
          AmendmentKind.PEA_INDIVIDUAL, RemainingWay.FILE_PEA,
          AmendmentKind.SIL, RemainingWay.FILE_SUPPLEMENTAL_LETTER);

  /** The newest way first. */
  private static final List<AmendmentKind> PREFERRED =
      List.of(AmendmentKind.PSC, AmendmentKind.PEA_INDIVIDUAL, AmendmentKind.SIL);

  private final AmendmentFacts facts;
  private final SummaryFacts summary;
  private final OfficeCalendar calendar;

  LawfulWays(AmendmentFacts facts, OfficeCalendar calendar) {
    this.facts = facts;
    this.summary = facts.summary();
    this.calendar = calendar;
  }

  /** The same refusal with a way that is open. */
  Refusal named(Refusal refusal) {
    return new Refusal(
        refusal.code(), refusal.citation(), refusal.message(), way(refusal.remainingWay()));
  }

  private RemainingWay way(RemainingWay proposed) {
    if (isOutsideAmending(proposed)) {
      return proposed;
    }
    if (summary.flags().contains(SummaryFlag.CANCELLED)) {
      return RemainingWay.NONE;
    }
    if (summary.isLiquidated(facts.receivedOn())) {
      return new SummaryRules(facts, calendar).liquidated().remainingWay();
    }
    return switch (proposed) {
      case PROTEST, WAIT_AND_PROTEST -> RemainingWay.WAIT_AND_PROTEST;
      case REPLACE_SUMMARY -> proposed;
      case FILE_PSC_IN_ACE -> orAnother(AmendmentKind.PSC, proposed);
      case FILE_PEA, FILE_INDIVIDUAL_LETTER -> orAnother(AmendmentKind.PEA_INDIVIDUAL, proposed);
      case FILE_SUPPLEMENTAL_LETTER -> orAnother(AmendmentKind.SIL, proposed);
      case WAIT_FOR_QUARTER_END -> orAnother(AmendmentKind.PEA_QUARTERLY, proposed);
      // What must be waited for today can be sent tomorrow at the earliest.
      case WAIT_FOR_STATEMENT, WAIT_FOR_REVIEW, WAIT_FOR_REFUND ->
          orAnother(facts.kind(), proposed, facts.receivedOn().plusDays(1));
      default -> orAnother(facts.kind(), proposed);
    };
  }

  private static boolean isOutsideAmending(RemainingWay way) {
    return way == RemainingWay.NONE
        || way == RemainingWay.PRIOR_DISCLOSURE
        || way == RemainingWay.RECONCILE;
  }

  private RemainingWay orAnother(AmendmentKind kind, RemainingWay proposed) {
    return orAnother(kind, proposed, facts.receivedOn());
  }

  private RemainingWay orAnother(AmendmentKind kind, RemainingWay proposed, LocalDate day) {
    return isOpen(kind, day)
        ? proposed
        : PREFERRED.stream()
            .filter(other -> isOpen(other, day))
            .findFirst()
            .map(FILED_AS::get)
            .orElseGet(this::withoutAmending);
  }

  private RemainingWay withoutAmending() {
    if (summary.flags().contains(SummaryFlag.UNDER_INVESTIGATION)) {
      return RemainingWay.PRIOR_DISCLOSURE;
    }
    return summary.flags().contains(SummaryFlag.RECONCILIATION)
        ? RemainingWay.RECONCILE
        : RemainingWay.WAIT_AND_PROTEST;
  }

  private boolean isOpen(AmendmentKind kind, LocalDate day) {
    return AmendmentExamination.refusals(inGoodForm(kind, day), calendar).isEmpty();
  }

  private AmendmentFacts inGoodForm(AmendmentKind kind, LocalDate day) {
    return new AmendmentFacts(
        kind,
        kind == AmendmentKind.PEA_QUARTERLY ? afterTheQuarter(day) : day,
        facts.reading(),
        SummaryFacts.of(summary.entryType(), summary.entryDate())
            .scheduledLiquidationDate(summary.scheduledLiquidationDate())
            .lastDay(summary.lastDay())
            .liquidationDate(summary.liquidationDate())
            .liquidationStatus(summary.liquidationStatus())
            .suspensionBasis(summary.suspensionBasis())
            .caseNumberStated(summary.caseNumberStated())
            .system(system())
            .flags(incurable())
            .build(),
        AmendmentContent.explained("In good form")
            .headerReasons(List.of("H99"))
            .quarterEnd(facts.content().quarterEnd())
            .build());
  }

  private LocalDate afterTheQuarter(LocalDate day) {
    LocalDate first = new PostEntryRules(facts).quarterEnd().plusDays(1);
    return first.isAfter(day) ? first : day;
  }

  /** Who sends a correction says that the summary is in ACE, unless it is known not to be. */
  private SummarySystem system() {
    return facts.kind() == AmendmentKind.PSC && summary.system() == null
        ? SummarySystem.ACE
        : summary.system();
  }

  private Set<SummaryFlag> incurable() {
    return summary.flags().stream().filter(INCURABLE::contains).collect(Collectors.toSet());
  }
}
