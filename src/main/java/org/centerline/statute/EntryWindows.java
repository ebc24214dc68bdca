package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The protest's receipt measured against the window of each of its entries. */
final class EntryWindows {

  private static final String CITATION = "19 CFR 174.12(e)";

  private final ProtestFacts facts;
  private final OfficeCalendar calendar;
  private final Map<Verdict, List<EntryFacts>> byVerdict = new EnumMap<>(Verdict.class);
  private final Map<Verdict, ProtestWindow> earliest = new EnumMap<>(Verdict.class);

  EntryWindows(ProtestFacts facts, OfficeCalendar calendar) {
    this.facts = facts;
    this.calendar = calendar;
    facts.entries().forEach(this::add);
  }

  private void add(EntryFacts entry) {
    if (isUndated()) {
      return;
    }
    ProtestStart start = start(entry);
    if (start == null) {
      put(Verdict.PREMATURE, entry);
      return;
    }
    ProtestWindow window = start.window(entry.entryDate());
    Verdict verdict = window.verdict(facts.receivedOn(), calendar);
    earliest.merge(verdict, window, ProtestWindow::earlier);
    put(verdict, entry);
  }

  private void put(Verdict verdict, EntryFacts entry) {
    byVerdict.computeIfAbsent(verdict, v -> new ArrayList<>()).add(entry);
  }

  /**
   * Whether the decision has a date of its own that is not stated: it was made, but when is not
   * known. Its absence is a matter of contents (19 CFR 174.13(a)(4)).
   */
  private boolean isUndated() {
    return facts.decision().isNeverLiquidation()
        && facts.decisionDate() == null
        && suretyDemand() == null;
  }

  private LocalDate suretyDemand() {
    boolean forSurety = facts.role() == FilerRole.SURETY || facts.role() == FilerRole.AGENT;
    return forSurety ? facts.suretyDemandMailedOn() : null;
  }

  /** What opens the window for an entry; null where there is no decision yet. */
  private ProtestStart start(EntryFacts entry) {
    if (suretyDemand() != null) {
      return ProtestStart.demand(suretyDemand());
    }
    if (facts.decisionDate() != null) {
      return ProtestStart.decision(facts.decisionDate());
    }
    return entry.liquidationDate() == null
        ? null
        : ProtestStart.liquidation(entry.liquidationDate());
  }

  /** The window that ends first; null where no entry has one. */
  Deadline governing() {
    return earliest.values().stream()
        .reduce(ProtestWindow::earlier)
        .map(window -> window.deadline(calendar))
        .orElse(null);
  }

  Timeliness timeliness() {
    if (isUndated()) {
      return Timeliness.UNDATED;
    }
    if (byVerdict.containsKey(Verdict.PREMATURE) || byVerdict.isEmpty()) {
      return Timeliness.PREMATURE;
    }
    if (byVerdict.containsKey(Verdict.UNTIMELY)) {
      return byVerdict.size() == 1 ? Timeliness.UNTIMELY : Timeliness.PARTLY_UNTIMELY;
    }
    return byVerdict.containsKey(Verdict.TIMELY_BY_ROLL)
        ? Timeliness.TIMELY_BY_ROLL
        : Timeliness.TIMELY;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    byVerdict.forEach(
        (verdict, entries) -> {
          switch (verdict) {
            case TIMELY -> {}
            case UNTIMELY -> findings.add(untimely(entries));
            case PREMATURE -> findings.add(premature(entries));
            case TIMELY_BY_ROLL -> findings.add(byRoll(entries));
          }
        });
    return findings;
  }

  private Finding untimely(List<EntryFacts> entries) {
    boolean all = entries.size() == facts.entries().size();
    return new Finding(
        all ? FindingCode.UNTIMELY : FindingCode.PARTLY_UNTIMELY,
        CITATION,
        "Received on %s, after the time to protest for %s. %s"
            .formatted(
                facts.receivedOn(), Listing.entries(entries), explanation(Verdict.UNTIMELY)));
  }

  private String explanation(Verdict verdict) {
    return earliest.get(verdict).deadline(calendar).explanation();
  }

  private Finding premature(List<EntryFacts> entries) {
    return new Finding(
        FindingCode.PREMATURE,
        CITATION,
        "Received on %s, before there was a decision to protest on %s."
            .formatted(facts.receivedOn(), Listing.entries(entries)));
  }

  private Finding byRoll(List<EntryFacts> entries) {
    return new Finding(
        FindingCode.TIMELY_BY_ROLL,
        CITATION,
        "Received on %s, in time for %s only if the last day moves to the next open day. %s"
            .formatted(
                facts.receivedOn(), Listing.entries(entries), explanation(Verdict.TIMELY_BY_ROLL)));
  }
}
