package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Section 0 and D3: participation is voluntary from the announcement of 2012-05-10; 81 FR 92978,
 * published 2016-12-20, is effective on 2017-01-19.
 */
class CenterRegimeTest {

  @ParameterizedTest
  @CsvSource({
    "1987-07-15, false, false",
    "2012-05-09, true, false",
    "2012-05-10, true, true",
    "2012-05-10, false, false",
    "2016-12-20, false, false",
    "2017-01-18, false, false",
    "2017-01-18, true, true",
    "2017-01-19, false, true",
    "2026-03-10, false, true"
  })
  void whoWorksWhatIsReceivedFollowsTheRegimeOfThatDay(
      LocalDate received, boolean participating, boolean center) {
    assertThat(CenterRegime.on(received).isCentersWork(participating)).isEqualTo(center);
  }
}
