package org.centerline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centerline.amendment.summary.SummaryHistory;
import org.centerline.amendment.summary.SummaryHistory.Whole;
import org.centerline.amendment.summary.SummaryTables;
import org.centerline.docket.CaseSearch;
import org.centerline.docket.FiledPaper;
import org.centerline.docket.NoSuchCase;
import org.centerline.docket.Viewer;
import org.springframework.stereotype.Component;

/** Shows the versions of the entry summary of a case to whoever may see the case. */
@Component
class VersionViews {

  private final CaseSearch search;
  private final SummaryHistory history;
  private final Viewers viewers;

  VersionViews(CaseSearch search, SummaryHistory history, Viewers viewers) {
    this.search = search;
    this.history = history;
    this.viewers = viewers;
  }

  /**
   * The versions of an entry summary, by number.
   *
   * @param versions those whose case the reader may see; each is read whole in its own case
   */
  public record VersionList(String entryNumber, List<ListedVersion> versions) {}

  /** A version as the page shows it. */
  record Shown(VersionView view, List<FiledPaper.Table> tables) {}

  /**
   * A version.
   *
   * @param caseNumber the case that states it
   * @param state {@code STATED} by a filing only, {@code IN_FORCE}, {@code REPLACED}, {@code
   *     PROPOSED} or {@code REJECTED}
   * @param since the day from which it is held; null where it is not
   */
  public record ListedVersion(int version, String caseNumber, String state, LocalDate since) {

    private static ListedVersion of(SummaryHistory.Version version) {
      return new ListedVersion(
          version.version(), version.caseNumber(), version.state().name(), version.since());
    }
  }

  /**
   * The versions that a case shows.
   *
   * @throws NoSuchCase where the reader may not see the case, or it amends no entry summary
   */
  VersionList of(String caseNumber) {
    Viewer viewer = viewers.current();
    return visible(caseNumber, viewer)
        .map(
            entry ->
                new VersionList(
                    entry,
                    history.of(caseNumber, numbers -> search.visible(numbers, viewer)).stream()
                        .map(ListedVersion::of)
                        .toList()))
        .orElseThrow(() -> new NoSuchCase(caseNumber));
  }

  /**
   * One of the two versions that a case states.
   *
   * @throws NoSuchCase as {@link #of}, and where the case states no version of this number
   */
  VersionView whole(String caseNumber, int version) {
    return VersionView.of(find(caseNumber, version));
  }

  /** As {@link #whole}, with the tables of the page: what it changes, and all its lines. */
  Shown shown(String caseNumber, int version) {
    Whole whole = find(caseNumber, version);
    return new Shown(VersionView.of(whole), tables(whole));
  }

  static List<FiledPaper.Table> tables(Whole whole) {
    List<FiledPaper.Table> tables = new ArrayList<>();
    if (whole.difference() != null) {
      tables.addAll(SummaryTables.of(whole.difference(), Long.MAX_VALUE));
    }
    tables.add(SummaryTables.whole(whole.summary()));
    return tables;
  }

  private Whole find(String caseNumber, int version) {
    Viewer viewer = viewers.current();
    return visible(caseNumber, viewer)
        .flatMap(
            entry -> history.find(caseNumber, version, numbers -> search.visible(numbers, viewer)))
        .orElseThrow(() -> new NoSuchCase(caseNumber));
  }

  private Optional<String> visible(String caseNumber, Viewer viewer) {
    Set<String> seen = search.visible(Set.of(caseNumber), viewer);
    return seen.isEmpty() ? Optional.empty() : history.entryOf(caseNumber);
  }
}
