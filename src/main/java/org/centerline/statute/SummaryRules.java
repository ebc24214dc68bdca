package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the entry summary on file holds against amending it. */
final class SummaryRules {

  private final AmendmentFacts facts;
  private final SummaryFacts summary;
  private final OfficeCalendar calendar;

  SummaryRules(AmendmentFacts facts, OfficeCalendar calendar) {
    this.facts = facts;
    this.summary = facts.summary();
    this.calendar = calendar;
  }

  List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    summary.flags().stream()
        .sorted()
        .flatMap(flag -> flag.refusal().stream())
        .forEach(refusals::add);
    if (summary.isLiquidated(facts.receivedOn())) {
      refusals.add(liquidated());
    }
    if (summary.systemOrPresumed() == SummarySystem.ACS) {
      refusals.add(RefusalCode.B42.refusal("The summary was not filed in ACE."));
    }
    if (differ(facts.content().port(), summary.port())) {
      RefusalCode code =
          facts.kind() == AmendmentKind.PSC ? RefusalCode.B44 : RefusalCode.PORT_DIFFERS;
      refusals.add(
          code.refusal(
              "The port is %s, but the entry was made at %s."
                  .formatted(facts.content().port(), summary.port())));
    }
    version().ifPresent(refusals::add);
    refusals.addAll(types());
    return refusals;
  }

  private Optional<Refusal> version() {
    Integer amended = facts.content().version();
    return differ(amended, summary.version())
        ? Optional.of(
            RefusalCode.VERSION.refusal(
                "Version %d is amended, but version %d is on file; amend that one."
                    .formatted(amended, summary.version())))
        : Optional.empty();
  }

  private static boolean differ(Object sent, Object onFile) {
    return sent != null && onFile != null && !Objects.equals(sent, onFile);
  }

  private List<Refusal> types() {
    List<Refusal> refusals = new ArrayList<>();
    String type = summary.entryType();
    if (EntryTypes.INFORMAL.contains(type)) {
      refusals.add(RefusalCode.INFORMAL.refusal(EntryTypes.informal(type, facts.kind())));
    } else if (!EntryTypes.takes(facts.kind(), type, facts.receivedOn())) {
      refusals.add(
          RefusalCode.ENTRY_TYPE.refusal(
              EntryTypes.notTaken(type, facts.kind(), facts.receivedOn())));
    }
    String amended = facts.content().entryType();
    if (amended != null && !EntryTypes.mayBecome(type, amended)) {
      refusals.add(
          RefusalCode.TYPE_CHANGE.refusal(
              "The type changes from %s to %s; only 01 to 03 and 03 to 01 are allowed."
                  .formatted(type, amended)));
    }
    return refusals;
  }

  /** What the liquidation leaves: a protest, as long as its time runs. */
  Refusal liquidated() {
    RefusalCode code = facts.kind() == AmendmentKind.PSC ? RefusalCode.B50 : RefusalCode.LIQUIDATED;
    LocalDate date = summary.liquidation();
    if (date == null || date.isAfter(facts.receivedOn())) {
      return code.refusal("The entry is liquidated.");
    }
    ProtestWindow protest = ProtestStart.liquidation(date).window(summary.entryDate());
    boolean late = protest.verdict(facts.receivedOn(), calendar) == Verdict.UNTIMELY;
    return code.refusal(
        how().formatted(date)
            + (late ? ", and the time to protest ended on %s." : "; protest it by %s.")
                .formatted(protest.due()),
        late ? RemainingWay.NONE : RemainingWay.PROTEST);
  }

  /** Whether it was told, or only the day that was set, or the law's, tells of it. */
  private String how() {
    if (summary.liquidationDate() != null
        || summary.liquidationStatus() == LiquidationStatus.LIQUIDATED) {
      return "The entry was liquidated on %s";
    }
    return summary.isSetByLaw()
        ? "The time to liquidate ended on %s and the entry is deemed liquidated (19 USC 1504)"
        : "Liquidation was set for %s, not after the day of sending";
  }
}
