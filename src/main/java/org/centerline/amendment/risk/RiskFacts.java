package org.centerline.amendment.risk;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.centerline.account.Accounts;
import org.centerline.amendment.Amendment;
import org.centerline.amendment.AmendmentProcess.Direction;
import org.centerline.amendment.AmendmentProcess.Dumping;
import org.centerline.amendment.AmendmentProcess.RiskFact;
import org.centerline.amendment.Amendments;
import org.centerline.amendment.summary.Difference;
import org.centerline.amendment.summary.EntrySummary;
import org.centerline.amendment.summary.LineDifference;
import org.centerline.amendment.summary.SummaryVersions;
import org.centerline.filing.HtsNumber;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/** What the risk table asks of an amendment. */
@Component
public class RiskFacts {

  private static final String NO_PROGRAM = "NONE";

  private final Amendments amendments;
  private final SummaryVersions versions;
  private final Accounts accounts;
  private final Clock clock;

  RiskFacts(Amendments amendments, SummaryVersions versions, Accounts accounts, Clock clock) {
    this.amendments = amendments;
    this.versions = versions;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The facts by the names that the table gives them. */
  Map<String, Object> of(String caseNumber) {
    Amendment amendment = amendments.get(caseNumber);
    Difference difference = amendment.difference();
    return Map.of(
        RiskFact.PROGRAM,
        accounts.highestProgram(amendment.importerNumber()).map(Enum::name).orElse(NO_PROGRAM),
        RiskFact.DIRECTION,
        direction(difference.net()),
        RiskFact.DOLLARS,
        dollars(amendment, difference),
        RiskFact.DUMPING,
        dumping(difference),
        RiskFact.TYPE_CHANGE,
        !difference.oldType().equals(difference.amendedType()),
        RiskFact.REJECTED_BEFORE,
        amendments.rejectedSince(amendment.importerNumber(), LocalDate.now(clock).minusYears(1)),
        RiskFact.HEADINGS,
        headings(amendment, difference));
  }

  /**
   * Whole dollars, cents dropped, that are moved; since the first version of the entry that is held
   * where that is more, so that a large change cannot come in small parts.
   */
  private long dollars(Amendment amendment, Difference difference) {
    EntrySummary first = versions.first(amendment.entryNumber());
    return Stream.of(difference, Difference.between(first, amendment.amended()))
        .map(Difference::gross)
        .max(Money::compareTo)
        .orElseThrow()
        .amount()
        .setScale(0, RoundingMode.DOWN)
        .longValueExact();
  }

  private static String direction(Money net) {
    if (net.isZero()) {
      return Direction.NONE;
    }
    return net.isPositive() ? Direction.MORE : Direction.LESS;
  }

  /** Where they only move between lines, they rise on one of them. */
  public static String dumping(Difference difference) {
    boolean falls =
        difference.totals().stream()
            .anyMatch(total -> total.classCode().isDumping() && total.difference().isNegative());
    if (falls) {
      return Dumping.FALLS;
    }
    boolean changes =
        difference.lines().stream()
            .flatMap(line -> line.charges().stream())
            .anyMatch(charge -> charge.classCode().isDumping());
    return changes ? Dumping.RISES : Dumping.NONE;
  }

  private static List<Integer> headings(Amendment amendment, Difference difference) {
    Set<Integer> changed =
        Set.copyOf(difference.lines().stream().map(LineDifference::line).toList());
    return Stream.concat(amendment.old().lines().stream(), amendment.amended().lines().stream())
        .filter(line -> changed.contains(line.line()))
        .map(line -> HtsNumber.parse(line.hts()).heading())
        .distinct()
        .sorted()
        .toList();
  }
}
