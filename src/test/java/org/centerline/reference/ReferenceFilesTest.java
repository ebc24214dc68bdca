package org.centerline.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

class ReferenceFilesTest {

  private static final String PORTS = "code,name,source\n";
  private static final String CENTERS =
      "id,name,city,team_code,opens_on,status,valid_from,valid_to,source\n";

  private final ReferenceFiles shipped = new ReferenceFiles(new ClassPathResource("db/reference/"));

  @TempDir Path folder;

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

  @Test
  void aCenterThatMovesIsFoundByItsDayAndItsNewestRow() throws IOException {
    write(
        "centers.csv",
        CENTERS
            + "electronics,Electronics,Long"
            + " Beach,007,2011-10-01,established,2011-10-01,2013-04-03,a\n"
            + "electronics,Electronics,Los Angeles,007,2011-10-01,established,2013-04-04,,b\n");

    CenterDirectory centers = read().centers();

    assertThat(centers.all(LocalDate.of(2013, 4, 3)))
        .extracting(Center::city)
        .containsExactly("Long Beach");
    assertThat(centers.all(LocalDate.of(2013, 4, 4)))
        .extracting(Center::city)
        .containsExactly("Los Angeles");
    assertThat(centers.byId("electronics").orElseThrow().city()).isEqualTo("Los Angeles");
    assertThat(centers.byName("Electronics")).isPresent();
    assertThat(centers.byId("shoes")).isEmpty();
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
    assertThat(shipped.interestRates().begin()).isEqualTo("1974-07-01");
    assertThat(shipped.interestRates().end()).isEqualTo("2026-12-31");
  }

  @Test
  void theCalendarKnowsHolidaysAndClosings() {
    assertThat(shipped.officeCalendar().nextOpenDay(LocalDate.of(2024, 12, 24)))
        .isEqualTo("2024-12-26");
    assertThat(shipped.officeCalendar().nextCourtDay(LocalDate.of(2024, 12, 24)))
        .isEqualTo("2024-12-24");
  }

  @Test
  void aWrongCodeIsRefusedWithItsLineAndColumn() throws IOException {
    write("ports.csv", PORTS + "# a comment\n2704,Los Angeles,x\n270,Long Beach,x\n");

    assertThatThrownBy(() -> read().ports())
        .isInstanceOf(ReferenceDataException.class)
        .hasMessage("ports.csv, line 4, column code: '270' is not a port code of four digits.");
  }

  @Test
  void theLastLineIsNamedRightWithoutALineBreakAtItsEnd() throws IOException {
    write("ports.csv", PORTS + "270,Long Beach,x");

    assertThatThrownBy(() -> read().ports()).hasMessageStartingWith("ports.csv, line 2, column");
  }

  @Test
  void aMissingValueIsRefused() throws IOException {
    write("ports.csv", PORTS + "2704,,x\n");

    assertThatThrownBy(() -> read().ports())
        .hasMessage("ports.csv, line 2, column name: a value is needed.");
  }

  @Test
  void aDuplicateIsRefused() throws IOException {
    write("ports.csv", PORTS + "2704,Los Angeles,x\n2704,Long Beach,x\n");

    assertThatThrownBy(() -> read().ports())
        .hasMessage("ports.csv, line 3, column code: '2704' stands here twice.");
  }

  @Test
  void anImpossibleDateIsRefused() throws IOException {
    write(
        "centers.csv",
        CENTERS + "electronics,Electronics,Long Beach,007,2011-02-30,established,2011-10-01,,a\n");

    assertThatThrownBy(() -> read().centers())
        .hasMessage(
            "centers.csv, line 2, column opens_on: '2011-02-30' is not a date (yyyy-MM-dd).");
  }

  @Test
  void overlappingRowsOfOneCenterAreRefused() throws IOException {
    write(
        "centers.csv",
        CENTERS
            + "electronics,Electronics,Long Beach,007,2011-10-01,established,2011-10-01,,a\n"
            + "electronics,Electronics,Los Angeles,007,2011-10-01,established,2013-04-04,,b\n");

    assertThatThrownBy(() -> read().centers())
        .hasMessage("centers.csv: Two rows of Center 'electronics' hold on 2013-04-04.");
  }

  @Test
  void aWrongNumberOfColumnsIsRefused() throws IOException {
    write("ports.csv", PORTS + "2704,Los Angeles, Calif.,x\n");

    assertThatThrownBy(() -> read().ports())
        .hasMessage("ports.csv, line 2: 3 columns are needed but there are 4.");
  }

  @Test
  void aForeignHeaderIsRefused() throws IOException {
    write("ports.csv", "code,title,source\n2704,Los Angeles,x\n");

    assertThatThrownBy(() -> read().ports())
        .hasMessage("ports.csv: the header must be 'code,name,source' but is 'code,title,source'.");
  }

  @Test
  void anInterestPeriodThatEndsBeforeItBeginsIsRefusedWithItsLine() throws IOException {
    write(
        "interest-rates.csv",
        "begin,end,underpayment_pct,overpayment_noncorporate_pct,overpayment_corporate_pct\n"
            + "2026-01-01,2025-01-01,7,7,6\n");

    assertThatThrownBy(() -> read().interestRates())
        .isInstanceOf(ReferenceDataException.class)
        .hasMessageStartingWith("interest-rates.csv, line 2: ");
  }

  @Test
  void anotherEncodingIsRefusedButAByteOrderMarkIsNot() throws IOException {
    write("ports.csv", PORTS + "4909,San Juan (Cataño),x\n", StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read().ports()).hasMessage("ports.csv is not encoded in UTF-8.");

    write("ports.csv", "\uFEFF" + PORTS + "4909,San Juan (Cataño),x\n", StandardCharsets.UTF_8);
    assertThat(read().ports().byCode("4909").orElseThrow().name()).isEqualTo("San Juan (Cataño)");
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> read().ports())
        .isInstanceOf(ReferenceDataException.class)
        .hasMessageStartingWith("ports.csv cannot be read: ");
  }

  private ReferenceFiles read() {
    return new ReferenceFiles(new FileSystemResource(folder + "/"));
  }

  private void write(String file, String text) throws IOException {
    write(file, text, StandardCharsets.UTF_8);
  }

  private void write(String file, String text, Charset encoding) throws IOException {
    Files.writeString(folder.resolve(file), text, encoding);
  }
}
