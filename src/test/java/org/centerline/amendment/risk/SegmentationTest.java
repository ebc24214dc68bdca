package org.centerline.amendment.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is drawn for a person follows from the lot and from nothing that a filer can know. */
class SegmentationTest {

  private static Stream<UUID> lots() {
    Random random = new Random(20260821);
    return Stream.generate(
            () -> {
              byte[] bytes = new byte[16];
              random.nextBytes(bytes);
              return UUID.nameUUIDFromBytes(bytes);
            })
        .limit(10_000);
  }

  /** Of 10,000 the share, give or take five deviations: of 1,000 and 30 at 10 %. */
  @ParameterizedTest
  @CsvSource({"0, 0, 0", "5, 390, 610", "10, 850, 1150", "100, 10000, 10000"})
  void theShareOfAHundredIsDrawn(int share, long least, long most) {
    assertThat(lots().filter(lot -> Segmentation.isDrawn(lot, share)).count())
        .isBetween(least, most);
  }

  @Test
  void theSameLotDrawsTheSame() {
    UUID lot = UUID.fromString("00000000-0000-4000-8000-000000000009");
    // 2^63 + 9 = 9223372036854775817
    assertThat(Segmentation.isDrawn(lot, 17)).isFalse();
    assertThat(Segmentation.isDrawn(lot, 18)).isTrue();
  }
}
