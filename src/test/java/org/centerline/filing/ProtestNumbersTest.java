package org.centerline.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centerline.testing.Race;
import org.centerline.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProtestNumbersTest {

  private static final LocalDate RECEIVED = LocalDate.of(2025, 9, 10);

  private final ProtestNumbers numbers = new ProtestNumbers(TestDatabase.jdbc(), 100_001);

  @BeforeEach
  void startAfresh() {
    TestDatabase.truncate("protest_number_counter");
  }

  @Test
  void eachPortAndYearHasItsOwnSeries() {
    assertThat(next("2704", RECEIVED)).hasToString("2704-25-100001");
    assertThat(next("2704", RECEIVED)).hasToString("2704-25-100002");
    assertThat(next("0712", RECEIVED)).hasToString("0712-25-100001");
    assertThat(next("2704", LocalDate.of(2026, 1, 1))).hasToString("2704-26-100001");
    assertThat(next("2704", LocalDate.of(1987, 6, 1))).hasToString("2704-87-100001");
  }

  @Test
  void aFilingThatRollsBackGivesItsNumberBack() {
    next("2704", RECEIVED);
    ProtestNumber lost = TestDatabase.rolledBack(() -> numbers.next("2704", RECEIVED));

    assertThat(next("2704", RECEIVED)).isEqualTo(lost).hasToString("2704-25-100002");
  }

  @Test
  void concurrentFilingsOfWhichSomeFailLeaveNoGapAndNoDuplicate() throws InterruptedException {
    List<List<Integer>> given = Race.run(8, this::fileFiftyAndFailTen);

    assertThat(given.stream().flatMap(List::stream).sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(100_001, 100_400).boxed().toList());
  }

  private List<Integer> fileFiftyAndFailTen(int thread) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      kept.add(next("2704", RECEIVED).sequence());
      if (i % 5 == 0) {
        TestDatabase.rolledBack(() -> numbers.next("2704", RECEIVED));
      }
    }
    return kept;
  }

  private ProtestNumber next(String port, LocalDate receivedOn) {
    return TestDatabase.inTransaction(() -> numbers.next(port, receivedOn));
  }
}
