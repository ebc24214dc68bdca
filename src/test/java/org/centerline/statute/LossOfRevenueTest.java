package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.centerline.statute.TenderFacts.Payment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The loss, what it is looked back on, and its interest (C8, C9; Brother, Snuggles). */
class LossOfRevenueTest {

  private static final LocalDate DISCLOSED = LocalDate.of(2025, 5, 5);
  private static final LocalDate TENDERED = LocalDate.of(2025, 7, 2);
  private static final ClassCode FEE = ClassCode.MERCHANDISE_PROCESSING;

  private static RevenueDifference line(
      String number,
      String port,
      String entered,
      String liquidated,
      ClassCode code,
      String paid,
      String owed) {
    return new RevenueDifference(
        number,
        port,
        LocalDate.parse(entered),
        liquidated == null ? null : LocalDate.parse(liquidated),
        code,
        Money.of(paid),
        Money.of(owed));
  }

  private static final List<RevenueDifference> LINES =
      List.of(
          line("A", "2704", "2023-11-20", "2024-10-04", ClassCode.DUTY, "10000", "40000"),
          line("B", "3001", "2024-04-30", "2025-03-14", ClassCode.DUTY, "0", "19500"),
          line("B", "3001", "2024-04-30", "2025-03-14", FEE, "100", "600"),
          line("C", "2704", "2025-02-03", null, ClassCode.DUTY, "100", "1100"),
          line("D", "2704", "2024-06-03", "2025-04-18", ClassCode.DUTY, "5000", "4000"));

  private static LossOfRevenue loss(RevenueDifference... lines) {
    return LossOfRevenue.of(List.of(lines), DISCLOSED, LossOfRevenue.Basis.EVERY_ENTRY);
  }

  private static LossOfRevenue loss() {
    return loss(LINES.toArray(RevenueDifference[]::new));
  }

  @Test
  void itIsCountedByEntryClassYearAndPort() {
    // A 30,000; B 19,500 + 500; C 1,000; D overpaid 1,000
    assertThat(loss().total()).isEqualTo(Money.of("51000"));
    assertThat(loss().entries()).extracting(EntryLoss::entryNumber).containsExactly("A", "B", "C");
    assertThat(loss().entries())
        .extracting(EntryLoss::total)
        .containsExactly(Money.of("30000"), Money.of("20000"), Money.of("1000"));
    assertThat(loss().byClassCode())
        .containsExactly(entry(ClassCode.DUTY, Money.of("50500")), entry(FEE, Money.of("500")));
    assertThat(loss().byYear())
        .containsExactly(
            entry(2023, Money.of("30000")),
            entry(2024, Money.of("20000")),
            entry(2025, Money.of("1000")));
    assertThat(loss().byPort())
        .containsExactly(entry("2704", Money.of("31000")), entry("3001", Money.of("20000")));
  }

  @Test
  void overpaymentsAreShownAndNotSetOff() {
    assertThat(loss().overpaid()).isEqualTo(Money.of("1000"));
    assertThat(loss().findings()).extracting(Finding::code).containsExactly(FindingCode.NO_OFFSET);
    assertThat(loss().findings().get(0).message()).contains("$1000.00");
    assertThat(loss(LINES.get(0)).findings()).isEmpty();
  }

  @Test
  void fiveYearsAreLookedBackOnAndWhatIsOlderIsShown() {
    LossOfRevenue loss =
        loss(
            line("old", "2704", "2020-05-04", null, ClassCode.DUTY, "0", "70"),
            line("first", "2704", "2020-05-05", null, ClassCode.DUTY, "0", "30"));
    assertThat(loss.total()).isEqualTo(Money.of("100"));
    assertThat(loss.beforeLookBack()).isEqualTo(Money.of("70"));
    assertThat(loss.findings())
        .containsExactly(
            new Finding(
                FindingCode.BEFORE_LOOK_BACK,
                "19 USC 1621",
                "$70.00 was lost on entries made before 2020-05-05, more than five years before the"
                    + " disclosure (old)."));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-05, true, random sample of 200 lines, 0",
    "2025-05-05, true, ' ', 1",
    "2025-05-05, true, , 1",
    "2025-05-05, false, , 0",
    "2010-12-31, true, random sample of 200 lines, 1",
    "2011-01-01, true, random sample of 200 lines, 0"
  })
  void theMethodOfASampleIsRecorded(
      LocalDate disclosed, boolean sampled, String method, int findings) {
    LossOfRevenue loss =
        LossOfRevenue.of(List.of(), disclosed, new LossOfRevenue.Basis(sampled, method));
    assertThat(loss.findings()).hasSize(findings);
    assertThat(loss.findings())
        .allMatch(finding -> finding.code() == FindingCode.SAMPLING_NOT_RECORDED);
  }

  @Test
  void linesOfOneEntryAgreeAndAmountsAreNotNegative() {
    assertThat(
            refusal(
                () ->
                    loss(
                        LINES.get(0),
                        line("A", "2709", "2023-11-20", "2024-10-04", FEE, "0", "1"))))
        .isEqualTo("entryNumber");
    assertThat(refusal(() -> line("A", "2704", "2024-01-02", null, FEE, "-1", "0")))
        .isEqualTo("paid");
    assertThat(refusal(() -> line("A", "2704", "2024-01-02", null, FEE, "0", "-1")))
        .isEqualTo("owed");
    assertThat(refusal(() -> line("A", "2704", "2024-01-02", "2024-01-01", FEE, "0", "1")))
        .isEqualTo("liquidationDate");
  }

  private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(StatuteException.class, call).fact();
  }

  /** Whatever the lines, every cut adds up to the loss, and gross never falls below net. */
  @Property(tries = 300)
  void everyCutAddsUpAndNothingIsSetOff(
      @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 1_000_000) Long> paid,
      @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 1_000_000) Long> owed,
      @ForAll @IntRange(min = 1, max = 5) int entries) {
    List<RevenueDifference> lines =
        IntStream.range(0, Math.min(paid.size(), owed.size()))
            .mapToObj(i -> line(i % entries, paid.get(i), owed.get(i)))
            .toList();
    LossOfRevenue loss = loss(lines.toArray(RevenueDifference[]::new));
    long net = lines.stream().mapToLong(one -> cents(one.owed()) - cents(one.paid())).sum();
    assertThat(loss.total().minus(loss.overpaid())).isEqualTo(Money.cents(net));
    assertThat(loss.total()).isGreaterThanOrEqualTo(Money.cents(Math.max(0, net)));
    assertThat(Money.sum(loss.byClassCode().values())).isEqualTo(loss.total());
    assertThat(Money.sum(loss.byYear().values())).isEqualTo(loss.total());
    assertThat(Money.sum(loss.byPort().values())).isEqualTo(loss.total());
    assertThat(loss.entries()).allMatch(entry -> entry.total().isPositive());
  }

  private static RevenueDifference line(int entry, long paid, long owed) {
    return new RevenueDifference(
        "E" + entry,
        entry % 2 == 0 ? "2704" : "3001",
        LocalDate.of(2018 + entry, 6, 3),
        null,
        paid % 2 == 0 ? ClassCode.DUTY : FEE,
        Money.cents(paid),
        Money.cents(owed));
  }

  private static long cents(Money amount) {
    return amount.amount().unscaledValue().longValueExact();
  }

  @Test
  void interestRunsFromEachLiquidationToTheTender() {
    DisclosureInterest interest = DisclosureInterest.of(loss(), TENDERED, ReferenceData.RATES);
    assertThat(interest.entries())
        .extracting(one -> one.accrual().interest())
        .containsExactly(
            // 89 days of 2024 at 8 %, 182 of 2025 at 7 %:
            // 30,000 x ((1 + 0.08 / 366)^89 x (1 + 0.07 / 365)^182 - 1) = 1,675.6919
            Money.of("1675.69"),
            // 110 days at 7 %: 20,000 x ((1 + 0.07 / 365)^110 - 1) = 426.3583
            Money.of("426.36"),
            // not liquidated
            Money.ZERO);
    assertThat(interest.total()).isEqualTo(Money.of("2102.05"));
    assertThat(interest.entries().get(0).from()).isEqualTo("2024-10-04");
    assertThat(interest.entries().get(0).accrual().segments())
        .extracting(InterestSegment::days)
        .containsExactly(89L, 182L);
    assertThat(interest.entries().get(2).from()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    // 10,000 x 7 % / 365 = 1.9178 a day; two days 3.8360
    "2025-06-30, 3.84",
    "2025-07-01, 1.92",
    "2025-07-02, 0.00",
    "2025-07-03, 0.00"
  })
  void anEntryNotLiquidatedBeforeTheTenderBearsNone(String liquidated, Money interest) {
    LossOfRevenue one =
        loss(line("A", "2704", "2024-08-05", liquidated, ClassCode.DUTY, "0", "10000"));
    assertThat(DisclosureInterest.of(one, TENDERED, ReferenceData.RATES).total())
        .isEqualTo(interest);
  }

  /**
   * 10,000 on A, liquidated April 1 2025, and 30,000 on B, not liquidated. The 16,000 of May 1 take
   * 4,000 from A and 12,000 from B, those of July 2 the rest; what is more than the loss counts for
   * nothing. On 4,000 run 30 days at 7 %, 4,000 x ((1 + 0.07 / 365)^30 - 1) = 23.0778; on 6,000 92
   * days, 6,000 x ((1 + 0.07 / 365)^92 - 1) = 106.7921. On 10,000 to July 2 it would be 177.9869.
   */
  @Test
  void aTenderInPartsEndsInterestPartByPart() {
    LossOfRevenue two =
        loss(
            line("A", "2704", "2024-08-05", "2025-04-01", ClassCode.DUTY, "0", "10000"),
            line("B", "3001", "2024-08-05", null, ClassCode.DUTY, "0", "30000"));
    Payment first = new Payment(LocalDate.of(2025, 5, 1), Money.of("16000"));
    Payment rest = new Payment(TENDERED, Money.of("24000.01"));
    DisclosureInterest interest =
        DisclosureInterest.of(
            two, List.of(rest, first), LocalDate.of(2025, 9, 1), ReferenceData.RATES);
    assertThat(interest.entries())
        .filteredOn(part -> part.entryNumber().equals("A"))
        .extracting(part -> part.loss(), part -> part.to(), part -> part.accrual().interest())
        .containsExactly(
            tuple(Money.of("4000"), LocalDate.of(2025, 5, 1), Money.of("23.08")),
            tuple(Money.of("6000"), TENDERED, Money.of("106.79")));
    assertThat(interest.total()).isEqualTo(Money.of("129.87"));
    assertThat(interest.on("B"::equals)).isEqualTo(Money.ZERO);
    // Until today, July 2, on what is not tendered.
    assertThat(DisclosureInterest.of(two, List.of(first), TENDERED, ReferenceData.RATES).total())
        .isEqualTo(Money.of("129.87"));
  }

  /**
   * 3,000 on day 10, 3,000 on day 20 and 4,000 on day 30 after liquidation, at 7 %: 5.7584 +
   * 11.5278 + 23.0778 = 40.3640. Each rounded for itself it would be 40.37.
   */
  @Test
  void centsAreRoundedOnceForAnEntryHoweverOftenItIsTendered() {
    LossOfRevenue one =
        loss(line("A", "2704", "2024-08-05", "2025-04-01", ClassCode.DUTY, "0", "10000"));
    DisclosureInterest interest =
        DisclosureInterest.of(
            one,
            List.of(
                new Payment(LocalDate.of(2025, 4, 11), Money.of("3000")),
                new Payment(LocalDate.of(2025, 4, 21), Money.of("3000")),
                new Payment(LocalDate.of(2025, 5, 1), Money.of("4000"))),
            LocalDate.of(2025, 9, 1),
            ReferenceData.RATES);
    assertThat(interest.total()).isEqualTo(Money.of("40.36"));
    assertThat(interest.entries())
        .extracting(part -> part.accrual().interest())
        .containsExactly(Money.of("5.76"), Money.of("11.53"), Money.of("23.07"));
  }

  /** A later tender never costs less. */
  @Property(tries = 200)
  void interestNeverFallsWithTime(
      @ForAll @IntRange(max = 400) int days, @ForAll @IntRange(max = 60) int later) {
    LocalDate tender = LocalDate.of(2025, 3, 1).plusDays(days);
    assertThat(DisclosureInterest.of(loss(), tender.plusDays(later), ReferenceData.RATES).total())
        .isGreaterThanOrEqualTo(DisclosureInterest.of(loss(), tender, ReferenceData.RATES).total());
  }
}
