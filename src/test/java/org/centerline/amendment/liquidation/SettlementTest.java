package org.centerline.amendment.liquidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.centerline.amendment.Summaries.line;
import static org.centerline.amendment.Summaries.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.centerline.amendment.summary.Difference;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Holiday;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Settlement;
import org.centerline.statute.SettlementFacts;
import org.centerline.statute.SettlementPart;
import org.centerline.statute.SettlementPart.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {

  private static final OfficeCalendar CALENDAR =
      OfficeCalendar.of(
          List.of(new Holiday(LocalDate.of(2025, 7, 4), "Independence Day")), List.of());
  private static final LocalDate RECEIVED = LocalDate.of(2025, 7, 2);

  private static Settlement settle(String type, LocalDate received, String old, String amended) {
    return settle(
        received,
        Difference.between(
            summary(type, line(1, "8471300100", "1000.00", old.split(", "))),
            summary(type, line(1, "8471300100", "1000.00", amended.split(", ")))),
        Map.of());
  }

  private static Settlement settle(
      LocalDate received, Difference difference, Map<ClassCode, Money> carried) {
    return Settlement.of(
        new SettlementFacts(
            received, difference.amendedType(), difference.changes(), carried, Map.of()),
        CALENDAR);
  }

  private static String inWords(Settlement settlement) {
    return settlement.parts().stream()
        .map(part -> part.outcome() + " " + part.total())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01 | DUTY 100.00 | DUTY 100.00 | NOTHING_OWED 0.00",
        // zero is zero, even where classes trade
        "01 | DUTY 100.00, 499 30.00 | DUTY 110.00, 499 20.00 | NOTHING_OWED 0.00",
        "01 | DUTY 100.00 | DUTY 100.01 | DISREGARDED 0.01",
        "01 | DUTY 100.00 | DUTY 119.99 | DISREGARDED 19.99",
        "01 | DUTY 100.00 | DUTY 120.00 | BILL_AT_LIQUIDATION 20.00",
        "01 | DUTY 100.00 | DUTY 80.01 | DISREGARDED -19.99",
        "01 | DUTY 100.00 | DUTY 80.00 | REFUND_AT_LIQUIDATION -20.00",
        // the net of the entry counts, not each class
        "01 | DUTY 100.00, 499 30.00 | DUTY 125.00, 499 20.00 | DISREGARDED 15.00",
        // Z33: type 03 deposits a rise of antidumping duty, type 01 does not
        "03 | 012 50.00 | 012 150.00 | DEPOSIT_NOW 100.00",
        "01 | 012 50.00 | 012 150.00 | BILL_AT_LIQUIDATION 100.00",
        "03 | DUTY 50.00 | DUTY 150.00 | BILL_AT_LIQUIDATION 100.00",
        "07 | 013 0.00 | 013 0.01 | DEPOSIT_NOW 0.01",
        "03 | 012 150.00 | 012 50.00 | REFUND_AT_LIQUIDATION -100.00",
        // mixed: each in its own part
        "03 | DUTY 300.00, 012 50.00 | DUTY 100.00, 012 150.00"
            + " | DEPOSIT_NOW 100.00, REFUND_AT_LIQUIDATION -200.00",
        "03 | 012 50.00, 013 80.00 | 012 90.00, 013 10.00"
            + " | DEPOSIT_NOW 40.00, REFUND_AT_LIQUIDATION -70.00",
        "03 | DUTY 10.00, 012 50.00 | DUTY 15.00, 012 90.00"
            + " | DEPOSIT_NOW 40.00, DISREGARDED 5.00"
      })
  void theDifferenceIsSettledToTheCent(String type, String old, String amended, String parts) {
    assertThat(inWords(settle(type, RECEIVED, old, amended))).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({
    // Wednesday July 2: Thursday 3, Friday 4 is a holiday, Monday 7, Tuesday 8
    "2025-07-02, 2025-07-08, 82 FR 2385",
    // Saturday: Monday 7, Tuesday 8, Wednesday 9
    "2025-07-05, 2025-07-09, 82 FR 2385",
    // the last day on which the deposit came with the amendment, and the first of three days
    "2017-01-13, 2017-01-13, 76 FR 37136",
    "2017-01-14, 2017-01-18, 82 FR 2385",
    "2016-12-12, 2016-12-12, 76 FR 37136",
    "2011-07-25, 2011-07-25, 76 FR 37136"
  })
  void aRiseOfDumpingDutiesHasItsDay(LocalDate received, LocalDate due, String citation) {
    SettlementPart deposit = settle("03", received, "012 50.00", "012 150.00").parts().get(0);
    assertThat(deposit.due()).isEqualTo(due);
    assertThat(deposit.citation()).isEqualTo(citation);
    assertThat(deposit.sentence()).contains("class 012", "$100.00", due.toString());
  }

  @Test
  void beforeCorrectionsBeganEverythingWaitedForLiquidation() {
    assertThat(inWords(settle("03", LocalDate.of(2011, 7, 24), "012 50.00", "012 150.00")))
        .isEqualTo("BILL_AT_LIQUIDATION 100.00");
  }

  @Test
  void aChangeOfTypeToDumpingDepositsItsDuties() {
    Difference difference =
        Difference.between(
            summary("01", line(1, "8471300100", "1000.00", "DUTY 25.00")),
            summary("03", line(1, "8471300100", "1000.00", "DUTY 25.00", "012 400.00")));
    SettlementPart deposit = settle(RECEIVED, difference, Map.of()).parts().get(0);
    assertThat(deposit.outcome()).isEqualTo(Outcome.DEPOSIT_NOW);
    assertThat(deposit.sentence())
        .isEqualTo(
            "Antidumping or countervailing duties (class 012) rise by $400.00; deposit them within"
                + " 3 business days of 2025-07-02, by 2025-07-08; interest on them until that"
                + " deposit follows at liquidation.");
  }

  /** The net difference is the entry's, not the amendment's: 19 CFR 159.6(a). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // twice $12.00: each alone is disregarded, both together are not
        "12.00 | 112.00 | BILL_AT_LIQUIDATION 24.00",
        // $100.00 more before, $90.00 less now: $10.00 are left
        "100.00 | 10.00 | DISREGARDED 10.00",
        "100.00 | 0.00 | NOTHING_OWED 0.00",
        "-19.00 | 80.00 | REFUND_AT_LIQUIDATION -39.00"
      })
  void whatEarlierAmendmentsLeftCountsWithIt(Money carried, String dutyAfter, String parts) {
    Difference difference =
        Difference.between(
            summary("01", line(1, "8471300100", "1000.00", "DUTY 100.00")),
            summary("01", line(1, "8471300100", "1000.00", "DUTY " + dutyAfter)));
    Settlement settlement = settle(RECEIVED, difference, Map.of(ClassCode.DUTY, carried));
    assertThat(inWords(settlement)).isEqualTo(parts);
    assertThat(settlement.sentences().get(0)).contains("earlier amendments of the entry counted");
  }

  /** $100.00 of antidumping duty was asked by an earlier amendment and has not come in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "012 150.00 | 012 50.00 | DEPOSIT_LOWERED -100.00",
        "012 150.00 | 012 90.00 | DEPOSIT_LOWERED -60.00",
        // $50.00 of it had been deposited with the entry
        "012 150.00 | 012 0.00 | DEPOSIT_LOWERED -100.00, REFUND_AT_LIQUIDATION -50.00",
        "012 150.00 | 012 170.00 | DEPOSIT_NOW 20.00",
        // what falls of another class was deposited
        "012 150.00, 013 80.00 | 012 150.00, 013 0.00 | REFUND_AT_LIQUIDATION -80.00"
      })
  void whatWasNeverDepositedIsNotRefunded(String old, String amended, String parts) {
    Difference difference =
        Difference.between(
            summary("03", line(1, "8471300100", "1000.00", old.split(", "))),
            summary("03", line(1, "8471300100", "1000.00", amended.split(", "))));
    Settlement settlement =
        Settlement.of(
            new SettlementFacts(
                RECEIVED,
                "03",
                difference.changes(),
                Map.of(),
                Map.of(ClassCode.ANTIDUMPING, Money.of("100.00"))),
            CALENDAR);
    assertThat(inWords(settlement)).isEqualTo(parts);
    assertThat(settlement.net()).isEqualTo(difference.net());
  }

  @Test
  void whatIsDisregardedCitesTheRule() {
    SettlementPart part = settle("01", RECEIVED, "DUTY 1.00", "DUTY 2.00").parts().get(0);
    assertThat(part.citation()).isEqualTo("19 CFR 159.6(a); 19 USC 1321(a)(1)");
    assertThat(part.sentence())
        .isEqualTo(
            "The net difference of $1.00 is less than $20.00 and is disregarded at liquidation.");
    assertThat(part.due()).isNull();
  }

  @Property
  void thePartsSumToTheNetDifference(
      @ForAll @IntRange(max = 10_000) int duty,
      @ForAll @IntRange(max = 10_000) int dutyAfter,
      @ForAll @IntRange(max = 10_000) int dumping,
      @ForAll @IntRange(max = 10_000) int dumpingAfter) {
    Settlement settlement =
        settle(
            "03",
            RECEIVED,
            "DUTY %s, 012 %s".formatted(Money.cents(duty), Money.cents(dumping)),
            "DUTY %s, 012 %s".formatted(Money.cents(dutyAfter), Money.cents(dumpingAfter)));
    assertThat(settlement.net())
        .isEqualTo(Money.cents((long) dutyAfter - duty + dumpingAfter - dumping));
    assertThat(settlement.parts()).isNotEmpty();
    assertThat(settlement.parts())
        .filteredOn(part -> part.outcome() == Outcome.DEPOSIT_NOW)
        .allSatisfy(part -> assertThat(part.total().isPositive()).isTrue());
  }
}
