package org.centerline.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.centerline.filing.HtsNumber;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.statute.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds the Center that best represents an importer's business: the most entry lines, then the
 * greatest value, then the lowest team code (D4). The tie-break is this application's own rule.
 *
 * <p>Mass merchandisers go to Consumer Products &amp; Mass Merchandising whatever they import; no
 * HTS number tells who is one, so a person assigns them.
 */
@Component
class CenterAssignment {

  /** A Center's part of the business. */
  private record Tally(Center center, long lines, Money value) {

    static final Comparator<Tally> PREDOMINANT_FIRST =
        Comparator.comparingLong(Tally::lines)
            .thenComparing(Tally::value)
            .reversed()
            .thenComparing(tally -> tally.center().teamCode());

    Tally plus(Tally other) {
      return new Tally(center, lines + other.lines, value.plus(other.value));
    }
  }

  private final CenterMapping mapping;
  private final CenterDirectory centers;
  private final Center defaultCenter;

  CenterAssignment(
      CenterMapping mapping,
      CenterDirectory centers,
      @Value("${centerline.default-center:consumer-products}") String defaultCenter) {
    this.mapping = mapping;
    this.centers = centers;
    this.defaultCenter = center(defaultCenter);
  }

  /** By the industries stated for the account; empty where none of them maps to a Center. */
  Optional<Assignment> predominant(List<IndustryShare> industries, LocalDate on) {
    return assign(industries, on, AssignmentBasis.PREDOMINANT_INDUSTRY, "entry lines");
  }

  /** The percentage of the lines that are in the Center, 0 to 100, rounded down. */
  int percentIn(String center, List<IndustryShare> industries, LocalDate on) {
    List<Tally> tallies = tally(industries, on);
    long all = tallies.stream().mapToLong(Tally::lines).sum();
    long there =
        tallies.stream()
            .filter(tally -> tally.center().id().equals(center))
            .mapToLong(Tally::lines)
            .sum();
    return all == 0 ? 0 : (int) (100 * there / all);
  }

  /** By a first filing's own HTS numbers, each counted as often as it stands there. */
  Assignment forFiling(List<HtsNumber> filing, LocalDate on) {
    List<IndustryShare> shares =
        filing.stream().map(hts -> new IndustryShare(hts, 1, Money.ZERO)).toList();
    return assign(shares, on, AssignmentBasis.FILING_HTS, "HTS numbers of the first filing")
        .orElseGet(() -> byDefault(on));
  }

  /** By the entry lines that an applicant states, for a person to confirm. */
  Assignment forApplication(List<IndustryShare> stated, LocalDate on) {
    return assign(stated, on, AssignmentBasis.FILING_HTS, "entry lines stated in the application")
        .orElseGet(() -> byDefault(on));
  }

  /** The default Center, for a person to look at. */
  Assignment byDefault(LocalDate on) {
    Center current = center(centers.current(defaultCenter.id(), 0));
    return new Assignment(
        current.id(),
        on,
        AssignmentBasis.UNASSIGNED_DEFAULT,
        "No known HTS number points to a Center, so the default Center, %s, has the account."
            .formatted(current.name()));
  }

  private Optional<Assignment> assign(
      List<IndustryShare> shares, LocalDate on, AssignmentBasis basis, String counted) {
    List<Tally> tallies = tally(shares, on);
    return tallies.stream()
        .findFirst()
        .map(first -> new Assignment(first.center().id(), on, basis, explain(tallies, counted)));
  }

  private List<Tally> tally(List<IndustryShare> shares, LocalDate on) {
    Function<HtsNumber, Optional<String>> centerOf = mapping.on(on);
    Map<Integer, Optional<String>> centerOfHeading = new HashMap<>();
    Map<String, Tally> byCenter = new HashMap<>();
    for (IndustryShare share : shares) {
      centerOfHeading
          .computeIfAbsent(share.hts().heading(), h -> centerOf.apply(share.hts()))
          .map(id -> centers.current(id, share.hts().chapter()))
          .map(id -> new Tally(center(id), share.lines(), share.value()))
          .ifPresent(tally -> byCenter.merge(tally.center().id(), tally, Tally::plus));
    }
    return byCenter.values().stream().sorted(Tally.PREDOMINANT_FIRST).toList();
  }

  private static String explain(List<Tally> tallies, String counted) {
    Tally first = tallies.get(0);
    long all = tallies.stream().mapToLong(Tally::lines).sum();
    String share =
        "%d of %d %s%s are in %s"
            .formatted(first.lines(), all, counted, percent(first, all), first.center().name());
    return tallies.size() > 1 && tallies.get(1).lines() == first.lines()
        ? share + tieBreak(first, tallies.get(1))
        : share + ".";
  }

  private static String percent(Tally part, long all) {
    return all == 0 ? "" : " (%d %%)".formatted(Math.round(100.0 * part.lines() / all));
  }

  private static String tieBreak(Tally first, Tally second) {
    return first.value().compareTo(second.value()) > 0
        ? ", as many as in %s; $%s against $%s of value decide."
            .formatted(second.center().name(), first.value(), second.value())
        : ", as many and of the same value as in %s; the lower team code, %s, decides."
            .formatted(second.center().name(), first.center().teamCode());
  }

  private Center center(String id) {
    return centers
        .byId(id)
        .orElseThrow(() -> new IllegalStateException("There is no Center '" + id + "'."));
  }
}
