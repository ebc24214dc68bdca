package org.centerline.amendment.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.centerline.amendment.Summaries.line;
import static org.centerline.amendment.Summaries.summary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.centerline.amendment.risk.RiskFacts;
import org.centerline.amendment.summary.LineDifference.Change;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static final EntrySummary OLD =
      summary(
          "01",
          line(1, "8471300100", "10000.00", "DUTY 250.00", "499 34.64", "501 12.50"),
          line(2, "8473301180", "2000.00", "DUTY 0.00", "499 6.93"),
          line(3, "8528520000", "500.00", "DUTY 25.00"));

  private static final EntrySummary AMENDED =
      summary(
          "03",
          line(1, "8471410150", "11000.00", "DUTY 275.00", "499 38.10", "012 1100.00"),
          line(2, "8473301180", "2000.00", "DUTY 0.00", "499 6.93"),
          line(4, "8528520000", "500.00", "DUTY 10.00"));

  @Test
  void everyLineThatDiffersIsShownWithWhatItWasAndBecomes() {
    Difference difference = Difference.between(OLD, AMENDED);
    assertThat(difference.lines())
        .extracting(LineDifference::line, LineDifference::change, LineDifference::effect)
        .containsExactly(
            // 25.00 + 3.46 - 12.50 + 1100.00
            tuple(1, Change.CHANGED, Money.of("1115.96")),
            tuple(3, Change.REMOVED, Money.of("-25.00")),
            tuple(4, Change.ADDED, Money.of("10.00")));
    assertThat(difference.lines().get(0).fields())
        .containsExactly(
            new FieldChange("hts", "8471300100", "8471410150"),
            new FieldChange("value", "10000.00", "11000.00"));
    assertThat(difference.lines().get(0).charges())
        .extracting(one -> one.classCode().code(), ClassDifference::difference)
        .containsExactly(
            tuple("DUTY", Money.of("25.00")),
            tuple("012", Money.of("1100.00")),
            tuple("499", Money.of("3.46")),
            tuple("501", Money.of("-12.50")));
    assertThat(difference.lines().get(2).fields())
        .containsExactly(
            new FieldChange("hts", null, "8528520000"), new FieldChange("value", null, "500.00"));
  }

  @Test
  void totalsAreByClassCodeAndSumToTheNetDifference() {
    Difference difference = Difference.between(OLD, AMENDED);
    assertThat(difference.totals())
        .containsExactly(
            new ClassDifference(ClassCode.DUTY, Money.of("275.00"), Money.of("285.00")),
            new ClassDifference(ClassCode.ANTIDUMPING, Money.ZERO, Money.of("1100.00")),
            new ClassDifference(
                ClassCode.MERCHANDISE_PROCESSING, Money.of("41.57"), Money.of("45.03")),
            new ClassDifference(ClassCode.HARBOR_MAINTENANCE, Money.of("12.50"), Money.ZERO));
    assertThat(difference.net()).isEqualTo(Money.of("1100.96"));
  }

  /** 25.00 + 1100.00 + 3.46 + 12.50 on line 1, 25.00 on line 3, 10.00 on line 4. */
  @Test
  void theGrossChangeLetsNothingCancelOut() {
    assertThat(Difference.between(OLD, AMENDED).gross()).isEqualTo(Money.of("1175.96"));
    assertThat(Difference.between(AMENDED, OLD).gross()).isEqualTo(Money.of("1175.96"));
    EntrySummary duty = summary("01", line(1, "8471300100", "9.00", "DUTY 100000.00", "501 0.00"));
    EntrySummary fee = summary("01", line(1, "8471300100", "9.00", "DUTY 0.00", "501 100000.00"));
    assertThat(Difference.between(duty, fee).net()).isEqualTo(Money.ZERO);
    assertThat(Difference.between(duty, fee).gross()).isEqualTo(Money.of("200000.00"));
  }

  @Test
  void dumpingDutiesThatOnlyMoveBetweenLinesCountAsRising() {
    EntrySummary first = dumping("60000.00", "0.00");
    EntrySummary second = dumping("0.00", "60000.00");
    assertThat(RiskFacts.dumping(Difference.between(first, second))).isEqualTo("RISES");
    assertThat(RiskFacts.dumping(Difference.between(first, first))).isEqualTo("NONE");
    assertThat(RiskFacts.dumping(Difference.between(first, dumping("0.00", "59999.99"))))
        .isEqualTo("FALLS");
    assertThat(RiskFacts.dumping(Difference.between(first, dumping("60000.01", "0.00"))))
        .isEqualTo("RISES");
  }

  private static EntrySummary dumping(String one, String other) {
    return summary(
        "03",
        line(1, "7208100000", "9.00", "012 " + one),
        line(2, "7208100000", "9.00", "012 " + other));
  }

  @Test
  void achangeOfTypeAloneIsADifference() {
    EntrySummary retyped = new EntrySummary("03", null, OLD.lines());
    assertThat(Difference.between(OLD, retyped).isEmpty()).isFalse();
    assertThat(Difference.between(OLD, retyped).lines()).isEmpty();
  }

  @Test
  void aSecondLineOfTheSameTariffNumberDoesNotHideTheFirst() {
    EntrySummary swapped =
        summary("01", OLD.lines().get(2), OLD.lines().get(0), OLD.lines().get(1));
    assertThat(Difference.between(OLD, swapped).isEmpty()).isTrue();
  }

  @Property
  void oldPlusDifferenceIsNewForEveryClassCode(
      @ForAll("summaries") EntrySummary old, @ForAll("summaries") EntrySummary amended) {
    Difference difference = Difference.between(old, amended);
    Map<ClassCode, Money> before = byClass(old);
    Map<ClassCode, Money> after = byClass(amended);
    assertThat(difference.totals().stream().map(ClassDifference::classCode))
        .containsAll(before.keySet())
        .containsAll(after.keySet());
    for (ClassDifference total : difference.totals()) {
      Money was = before.getOrDefault(total.classCode(), Money.ZERO);
      assertThat(was.plus(total.difference()))
          .isEqualTo(after.getOrDefault(total.classCode(), Money.ZERO));
    }
    assertThat(old.charged().plus(difference.net())).isEqualTo(amended.charged());
    assertThat(
            difference.lines().stream().map(LineDifference::effect).reduce(Money.ZERO, Money::plus))
        .isEqualTo(difference.net());
  }

  @Property
  void aVersionDoesNotDifferFromItselfAndBackIsTheOppositeOfForth(
      @ForAll("summaries") EntrySummary one, @ForAll("summaries") EntrySummary other) {
    assertThat(Difference.between(one, one).isEmpty()).isTrue();
    assertThat(Difference.between(one, one).net()).isEqualTo(Money.ZERO);
    assertThat(Difference.between(one, other).net())
        .isEqualTo(Difference.between(other, one).net().negate());
  }

  private static Map<ClassCode, Money> byClass(EntrySummary summary) {
    return summary.lines().stream()
        .flatMap(line -> line.charges().stream())
        .collect(Collectors.toMap(Charge::classCode, Charge::amount, Money::plus));
  }

  @Provide
  static Arbitrary<EntrySummary> summaries() {
    Arbitrary<Charge> charges =
        Combinators.combine(
                Arbitraries.of("DUTY", "012", "013", "499", "501", "056").map(ClassCode::new),
                Arbitraries.longs().between(0, 10_000_000).map(Money::cents))
            .as(Charge::of);
    Arbitrary<SummaryLine> lines =
        Combinators.combine(
                Arbitraries.integers().between(1, 6),
                Arbitraries.of("8471300100", "8703230010", "6109100012"),
                Arbitraries.integers().between(0, 100).map(value -> Money.cents(value * 100L)),
                charges.list().ofMaxSize(4).uniqueElements(Charge::classCode))
            .as(SummaryLine::new);
    return Combinators.combine(
            Arbitraries.of("01", "03"), lines.list().ofMaxSize(5).uniqueElements(SummaryLine::line))
        .as((String type, List<SummaryLine> list) -> new EntrySummary(type, null, list));
  }
}
