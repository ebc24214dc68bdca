package org.centerline.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centerline.filing.HtsNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CenterMappingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final Set<String> NINE =
      Set.of(
          "electronics",
          "pharmaceuticals",
          "automotive",
          "petroleum",
          "agriculture",
          "base-metals",
          "consumer-products",
          "industrial-materials",
          "textiles");

  private final RoutingTable table = new RoutingTable();

  static Stream<String> chapters() {
    return IntStream.rangeClosed(1, 97).filter(c -> c != 77).mapToObj("%02d"::formatted);
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void everyHeadingOfEveryChapterHasOneOfTheNineCenters(String chapter) {
    assertThat(IntStream.rangeClosed(0, 99).mapToObj(h -> "%s%02d".formatted(chapter, h)))
        .allSatisfy(heading -> assertThat(NINE).contains(center(heading, TODAY)));
  }

  @ParameterizedTest
  @CsvSource({
    "8701, automotive", "8703, automotive", "8711, automotive", "8713, automotive",
    "8714, automotive", "8716, automotive", "8801, automotive", "8802, automotive",
    "8805, automotive", "8511, automotive"
  })
  void theVerifiedAutomotiveHeadingsOf79Fr13322GoToAutomotive(String heading, String center) {
    assertThat(center(heading, LocalDate.of(2014, 3, 10))).isEqualTo(center);
  }

  @Test
  void heading8511WasWithMachineryUntilTheDayBefore79Fr13322() {
    assertThat(center("8511", LocalDate.of(2014, 3, 9))).isEqualTo("base-metals");
    assertThat(center("8511", LocalDate.of(2014, 3, 10))).isEqualTo("automotive");
  }

  @ParameterizedTest
  @CsvSource({
    "HQ H240506, 8414.10.00, base-metals",
    "HQ H240506, 7304.90.70, base-metals",
    "HQ H240506, 8421.99.00, base-metals",
    "HQ H240506, 3917.32.00, industrial-materials",
    "HQ H240506, 4016.99.60, industrial-materials",
    "HQ H240506, 7318.15.80, base-metals",
    "NY N327207, 6403.91.6075, textiles",
    "NY N331237, 8481.30.2090, base-metals",
    "NY N337877, 9505.90.6000, consumer-products",
    "NY N342622, 5512.19.0040, textiles"
  })
  void goodsOfPublishedRulingsGoToTheCenterOfTheirChapter(String ruling, String hts, String to) {
    assertThat(center(hts, TODAY)).as(ruling).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "0101, agriculture",
    "2402, agriculture",
    "2501, petroleum",
    "2710, petroleum",
    "2801, pharmaceuticals",
    "3004, pharmaceuticals",
    "3808, pharmaceuticals",
    "3901, industrial-materials",
    "4202, textiles",
    "4407, industrial-materials",
    "7102, industrial-materials",
    "7208, base-metals",
    "8205, base-metals",
    "8406, base-metals",
    "8407, automotive",
    "8409, automotive",
    "8410, base-metals",
    "8468, base-metals",
    "8469, electronics",
    "8471, electronics",
    "8473, electronics",
    "8474, base-metals",
    "8507, base-metals",
    "8512, automotive",
    "8516, base-metals",
    "8517, electronics",
    "8529, electronics",
    "8530, base-metals",
    "8534, electronics",
    "8535, base-metals",
    "8540, electronics",
    "8543, electronics",
    "8544, base-metals",
    "8549, base-metals",
    "8601, automotive",
    "8712, automotive",
    "8903, automotive",
    "9017, base-metals",
    "9018, pharmaceuticals",
    "9022, pharmaceuticals",
    "9023, base-metals",
    "9101, consumer-products",
    "9303, base-metals",
    "9403, consumer-products",
    "9701, consumer-products"
  })
  void exceptionsByHeadingStandAboveTheirChapter(String heading, String center) {
    assertThat(center(heading, TODAY)).isEqualTo(center);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9801", "9802.00.80", "9903.88.03"})
  void specialProvisionsHaveNoCenterOfTheirOwn(String hts) {
    assertThat(table.centerFor(HtsNumber.parse(hts), TODAY)).isEmpty();
  }

  private String center(String hts, LocalDate on) {
    return table.centerFor(HtsNumber.parse(hts), on).orElse("none");
  }
}
