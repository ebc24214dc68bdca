package org.centerline.amendment.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.centerline.amendment.Amendments.State;
import org.centerline.amendment.summary.SummaryVersions.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The versions of an entry summary as a case of it shows them: the two that the case itself states,
 * and the others that are held, as far as the cases that brought them may be read.
 */
@Component
public class SummaryHistory {

  private final JdbcClient jdbc;
  private final SummaryVersions versions;

  SummaryHistory(JdbcClient jdbc, SummaryVersions versions) {
    this.jdbc = jdbc;
    this.versions = versions;
  }

  /** How a version stands. */
  public enum Standing {
    /** A filing says that this is the version it amends; the docket does not hold it. */
    STATED,
    /** The newest that is held. */
    IN_FORCE,
    /** Held, with a newer one in its place. */
    REPLACED,
    /** What an amendment under review would put in force. */
    PROPOSED,
    /** What a rejected amendment would have put in force. */
    REJECTED
  }

  /**
   * A version.
   *
   * @param caseNumber the case that states it
   * @param state how it stands
   * @param since the day from which it is held; null where it is not
   */
  public record Version(int version, String caseNumber, Standing state, LocalDate since) {}

  /**
   * A version, whole.
   *
   * @param difference what it changes of the version before; null for the version that the case
   *     amends, whose predecessor is another case's to show
   */
  public record Whole(
      String entryNumber, Version version, EntrySummary summary, Difference difference) {}

  private record Own(
      String caseNumber, String entryNumber, int version, State state, boolean eligible) {}

  /** The number of the case's entry; empty where the case is no amendment. */
  public Optional<String> entryOf(String caseNumber) {
    return own(caseNumber).map(Own::entryNumber);
  }

  /**
   * The versions, by number; of two of one number the case's own first.
   *
   * @param readable those of the given cases that the reader may see
   */
  public List<Version> of(String caseNumber, UnaryOperator<Set<String>> readable) {
    return own(caseNumber).map(own -> of(own, readable)).orElse(List.of());
  }

  private List<Version> of(Own own, UnaryOperator<Set<String>> readable) {
    List<Version> held = own.eligible() ? held(own.entryNumber()) : List.of();
    Set<String> shown =
        readable.apply(held.stream().map(Version::caseNumber).collect(Collectors.toSet()));
    List<Version> all = new ArrayList<>();
    if (own.state() != State.ACCEPTED) {
      Standing standing = own.state() == State.REJECTED ? Standing.REJECTED : Standing.PROPOSED;
      all.add(new Version(own.version() + 1, own.caseNumber(), standing, null));
    }
    held.stream().filter(version -> shown.contains(version.caseNumber())).forEach(all::add);
    if (all.stream().noneMatch(version -> version.version() == own.version())) {
      all.add(new Version(own.version(), own.caseNumber(), Standing.STATED, null));
    }
    all.sort(Comparator.comparing(Version::version));
    return all;
  }

  /**
   * One of the two versions that a case states, whole; empty for any other number.
   *
   * @param readable as for {@link #of}
   */
  public Optional<Whole> find(String caseNumber, int number, UnaryOperator<Set<String>> readable) {
    return own(caseNumber)
        .filter(own -> number == own.version() || number == own.version() + 1)
        .map(own -> number == own.version() ? amended(own, readable) : replacing(own, readable));
  }

  private Whole amended(Own own, UnaryOperator<Set<String>> readable) {
    Version version =
        of(own, readable).stream()
            .filter(listed -> listed.version() == own.version())
            .findFirst()
            .orElseThrow();
    return new Whole(own.entryNumber(), version, versions.stated(own.caseNumber(), Side.OLD), null);
  }

  private Whole replacing(Own own, UnaryOperator<Set<String>> readable) {
    Version version =
        of(own, readable).stream()
            .filter(listed -> listed.version() == own.version() + 1)
            .filter(listed -> listed.caseNumber().equals(own.caseNumber()))
            .findFirst()
            .orElseThrow();
    EntrySummary summary = versions.stated(own.caseNumber(), Side.NEW);
    return new Whole(
        own.entryNumber(),
        version,
        summary,
        Difference.between(versions.stated(own.caseNumber(), Side.OLD), summary));
  }

  /** Who has no authority over the summary learns nothing of it but what it stated itself. */
  private Optional<Own> own(String caseNumber) {
    return jdbc.sql(
            """
            select case_number, entry_number, version, state,
                coalesce(screening = 'ACCEPTED', false) as eligible
            from amendment join docket_case using (case_number)
            where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .query(Own.class)
        .optional();
  }

  private List<Version> held(String entryNumber) {
    return jdbc.sql(
            """
            select version, case_number, kept_on as since,
                case when version = max(version) over () then 'IN_FORCE' else 'REPLACED' end as state
            from summary_version where entry_number = :entryNumber""")
        .param("entryNumber", entryNumber)
        .query(Version.class)
        .list();
  }
}
