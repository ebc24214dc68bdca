package org.centerline.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.centerline.statute.InterestConventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class ShippedReferenceDataTest {

  private final ReferenceFiles shipped = new ReferenceFiles(new ClassPathResource("db/reference/"));

  @Test
  void theNineCentersStandAsTheAnnouncementHasThem() {
    assertThat(shipped.centers().all(LocalDate.of(2012, 5, 10)))
        .extracting(Center::id, Center::name, Center::city, Center::teamCode, Center::status)
        .containsExactly(
            tuple(
                "pharmaceuticals",
                "Pharmaceuticals, Health & Chemicals",
                "New York",
                "001",
                "established"),
            tuple(
                "agriculture",
                "Agriculture & Prepared Products",
                "Miami",
                "002",
                "fiscal year 2013"),
            tuple(
                "automotive",
                "Automotive & Aerospace",
                "Detroit",
                "003",
                "by the end of fiscal year 2012"),
            tuple(
                "textiles",
                "Textiles, Wearing Apparel & Footwear",
                "San Francisco",
                "004",
                "fiscal year 2013"),
            tuple("base-metals", "Base Metals & Machinery", "Chicago", "005", "fiscal year 2013"),
            tuple(
                "petroleum",
                "Petroleum, Natural Gas & Minerals",
                "Houston",
                "006",
                "by the end of fiscal year 2012"),
            tuple("electronics", "Electronics", "Long Beach", "007", "established"),
            tuple(
                "consumer-products",
                "Consumer Products & Mass Merchandising",
                "Atlanta",
                "008",
                "fiscal year 2013"),
            tuple(
                "industrial-materials",
                "Industrial & Manufacturing Materials",
                "Buffalo",
                "009",
                "fiscal year 2013"));
  }

  @Test
  void beforeTheAnnouncementOnlyTheTwoEstablishedCentersStand() {
    assertThat(shipped.centers().all(LocalDate.of(2012, 5, 9)))
        .extracting(Center::id)
        .containsExactly("pharmaceuticals", "electronics");
    assertThat(shipped.centers().all(LocalDate.of(2011, 9, 30))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1303", "1401", "1703", "2402", "2704", "2809", "3004", "3901", "5501", "0101", "0401",
        "0417", "0712", "0901", "1001", "1101", "1601", "1704", "1803", "1801", "1901", "2002",
        "2006", "2301", "2303", "2304", "2305", "2501", "2503", "2506", "2604", "2605", "2709",
        "2720", "2801", "2811", "2904", "3001", "3002", "3029", "3126", "3201", "3307", "3401",
        "3501", "3604", "3701", "3801", "3802", "4101", "4115", "4501", "4503", "4601", "4701",
        "4909", "5201", "5203", "5206", "5301", "5309", "5401"
      })
  void everyPortOfTheFactSheetIsKnown(String code) {
    assertThat(shipped.ports().contains(code)).isTrue();
  }

  @Test
  void portsAreFoundByCode() {
    assertThat(shipped.ports().byCode("2704")).contains(new Port("2704", "LOS ANGELES, CALIF."));
    assertThat(shipped.ports().byCode("9999")).isEmpty();
    assertThat(shipped.ports().contains(null)).isFalse();
  }

  @Test
  void theInterestTableHasNoGapFrom1974To2026() {
    assertThat(shipped.interestRates(InterestConventions.OURS).begin()).isEqualTo("1974-07-01");
    assertThat(shipped.interestRates(InterestConventions.OURS).end()).isEqualTo("2026-12-31");
  }

  @Test
  void theCalendarKnowsHolidaysAndClosings() {
    assertThat(shipped.officeCalendar().nextOpenDay(LocalDate.of(2024, 12, 24)))
        .isEqualTo("2024-12-26");
    assertThat(shipped.officeCalendar().nextCourtDay(LocalDate.of(2024, 12, 24)))
        .isEqualTo("2024-12-24");
  }
}
