package org.centerline.revenue.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.centerline.docket.Viewer;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;

/**
 * A day's book, with its numbers by hand. 700.00 of duty bear 38.75 of interest
 * (RefundInterestTest); 1,400.00 bear 77.51: 281 days at 7 % are a factor of 1.0553634860.
 */
@CenterlineTest
class BooksTest {

  /** Of no other test. */
  private static final String PORT = "0712";

  private static final LocalDate FIRST = Today.FIRST;
  private static final LocalDate SECOND = FIRST.plusDays(1);
  private static final LocalDate THIRD = FIRST.plusDays(2);

  private final Cases cases;
  private final Steps steps;
  private final Today today;
  private final Books books;

  BooksTest(Cases cases, Steps steps, Today today, Books books) {
    this.cases = cases;
    this.steps = steps;
    this.today = today;
    this.books = books;
  }

  private static Viewer viewer(boolean everything, Set<String> centers, Set<String> ports) {
    return new Viewer("x", centers, ports, Set.of(), Set.of(), everything, false);
  }

  private static final Viewer OVERSIGHT = viewer(true, Set.of(), Set.of());

  private String instructed(String amount) {
    String caseNumber = cases.file(Filing.protest().entry(PORT, Filing.ENTERED, "2000.00"));
    steps.propose(caseNumber, "ALLOWED", amount);
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    return caseNumber;
  }

  private List<BookLine> book(LocalDate day) {
    return books.byPort(day, OVERSIGHT).stream().filter(line -> line.port().equals(PORT)).toList();
  }

  private BookLine duty(LocalDate day) {
    return line(day, "DUTY");
  }

  private BookLine line(LocalDate day, String code) {
    return book(day).stream().filter(one -> one.classCode().equals(code)).findFirst().orElseThrow();
  }

  private static void assertSums(BookLine line, String... expected) {
    assertThat(
            List.of(
                line.carried(),
                line.instructed(),
                line.settled(),
                line.cancelled(),
                line.rejected(),
                line.open(),
                line.acknowledged(),
                line.late()))
        .containsExactlyElementsOf(List.of(expected).stream().map(BigDecimal::new).toList());
    assertThat(line.isBalanced()).isTrue();
  }

  /**
   * On the first day two refunds of 700.00 and 1,400.00 are instructed, and the first is sent back.
   * On the second the first is issued anew and acknowledged, the other settled. On the third the
   * first is settled.
   */
  @Test
  void everyDayBalancesAndADayThatIsOverStaysAsItIs() {
    String small = instructed("700.00");
    String large = instructed("1400.00");
    steps.handOff(small);
    steps.handOff(large);
    steps.acknowledge(small, PORT, rejected());
    assertSums(duty(FIRST), "0", "2100.00", "0", "0", "700.00", "1400.00", "0", "0");
    assertSums(line(FIRST, "INTEREST"), "0", "116.26", "0", "0", "38.75", "77.51", "0", "0");

    today.is(SECOND);
    steps.resolve(small, Map.of("correction", "The payee has enrolled", "payeeName", "Acme"));
    steps.approveInstruction(small);
    steps.handOff(small);
    steps.acknowledge(small, PORT);
    steps.acknowledge(large, PORT);
    steps.settle(large, PORT, settledOn(SECOND));
    assertSums(
        duty(SECOND), "2100.00", "700.00", "1400.00", "700.00", "0", "700.00", "2100.00", "0");
    assertSums(duty(FIRST), "0", "2100.00", "0", "0", "700.00", "1400.00", "0", "0");

    today.is(THIRD);
    steps.settle(small, PORT, settledOn(THIRD));
    assertSums(duty(THIRD), "700.00", "0", "700.00", "0", "0", "0", "0", "0");
    assertThat(book(THIRD.plusDays(1))).isEmpty();
    assertSums(
        duty(SECOND), "2100.00", "700.00", "1400.00", "700.00", "0", "700.00", "2100.00", "0");
    // Its last day is April 9; on that it is in time, with its open sum of the tenth it is late.
    assertThat(book(LocalDate.of(2026, 4, 10))).isEmpty();
    casesAddUpToTheirPort(SECOND);
    whoReadsWhat(small);
  }

  private void casesAddUpToTheirPort(LocalDate day) {
    List<BookLine> byCase =
        books.byCase(day, OVERSIGHT, 1000).stream()
            .filter(line -> line.port().equals(PORT))
            .toList();
    assertThat(byCase).allMatch(BookLine::isBalanced).hasSize(4);
    for (Function<BookLine, BigDecimal> sum :
        List.<Function<BookLine, BigDecimal>>of(
            BookLine::carried, BookLine::settled, BookLine::open, BookLine::cancelled)) {
      assertThat(total(byCase, sum)).isEqualByComparingTo(total(book(day), sum));
    }
  }

  private static BigDecimal total(List<BookLine> lines, Function<BookLine, BigDecimal> sum) {
    return lines.stream().map(sum).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void whoReadsWhat(String caseNumber) {
    assertThat(named(viewer(false, Set.of(), Set.of(PORT)))).contains(caseNumber);
    assertThat(named(viewer(false, Set.of("electronics"), Set.of()))).contains(caseNumber);
    assertThat(named(viewer(false, Set.of("textiles"), Set.of("2704")))).doesNotContain(caseNumber);
    assertThat(books.byPort(SECOND, viewer(false, Set.of(), Set.of("2704"))))
        .noneMatch(line -> line.port().equals(PORT));
  }

  private List<String> named(Viewer viewer) {
    return books.byCase(SECOND, viewer, 1000).stream().map(BookLine::caseNumber).toList();
  }

  @Test
  void whatIsPastItsLastDayIsLate() {
    String caseNumber = instructed("500.00");
    steps.handOff(caseNumber);
    today.is(LocalDate.of(2026, 4, 10));
    List<BookLine> before = ofCase(LocalDate.of(2026, 4, 9), caseNumber);
    List<BookLine> after = ofCase(LocalDate.of(2026, 4, 10), caseNumber);
    assertThat(before.get(0).late()).isEqualByComparingTo("0");
    assertThat(after.get(0).late()).isEqualByComparingTo("500.00");
    steps.acknowledge(caseNumber, PORT);
    steps.settle(caseNumber, PORT);
  }

  private List<BookLine> ofCase(LocalDate day, String caseNumber) {
    return books.byCase(day, OVERSIGHT, 100_000).stream()
        .filter(line -> caseNumber.equals(line.caseNumber()))
        .toList();
  }

  private static Map<String, Object> rejected() {
    return Map.of(
        "acknowledgement",
        "REJECTED",
        "rejectionCode",
        "NO_BANK_DATA",
        "portReason",
        "Not enrolled");
  }

  private static Map<String, Object> settledOn(LocalDate day) {
    return Map.of("settlement", "SETTLED", "settledOn", day.toString(), "reference", "ACH 42");
  }
}
