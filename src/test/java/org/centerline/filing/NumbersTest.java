package org.centerline.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "26-164751100, 26-164751100",
    "12-3456789ab, 12-3456789AB",
    "123-45-6789, 123-45-6789",
    "' 120455-00123 ', 120455-00123"
  })
  void importerNumbersHaveThreeForms(String text, String canonical) {
    assertThat(ImporterNumber.parse(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "00-000000000",
        "000-00-0000",
        "000000-00000",
        "1234-56789",
        "12345678900",
        "12-34567890",
        "12-34567890000",
        "AB-123456700",
        "123-456-789",
        "12-3456789-00"
      })
  void otherImporterNumbersAreRefused(String text) {
    assertRefused(() -> ImporterNumber.parse(text), "IMPORTER_FORMAT");
  }

  @ParameterizedTest
  @CsvSource({
    "8471, 8471, 84, 8471",
    "8471.30, 847130, 84, 8471",
    "8471.30.01, 84713001, 84, 8471",
    "8471.30.01.00, 8471300100, 84, 8471",
    "8471.30.0100, 8471300100, 84, 8471",
    "0101210010, 0101210010, 1, 101",
    "9903.88.03, 99038803, 99, 9903"
  })
  void htsNumbersHaveChapterAndHeading(String text, String digits, int chapter, int heading) {
    HtsNumber hts = HtsNumber.parse(text);

    assertThat(hts.digits()).isEqualTo(digits);
    assertThat(hts.chapter()).isEqualTo(chapter);
    assertThat(hts.heading()).isEqualTo(heading);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "84",
        "847",
        "84713",
        "847130010",
        "84713001000",
        "84.71",
        "8471..30",
        "8471.",
        ".8471",
        "8471.3.0",
        "0001",
        "7701",
        "847A",
        "8471-30"
      })
  void otherHtsNumbersAreRefused(String text) {
    assertRefused(() -> HtsNumber.parse(text), "HTS_FORMAT");
  }

  @ParameterizedTest
  @CsvSource({
    "1703-87-000101, 1703, 1987, 101, 1703-87-000101",
    "3004-01-100052, 3004, 2001, 100052, 3004-01-100052",
    "550107100546, 5501, 2007, 100546, 5501-07-100546",
    "3901-2018-100274, 3901, 2018, 100274, 3901-18-100274",
    "0712-13-100009, 0712, 2013, 100009, 0712-13-100009",
    "0901-70-000001, 0901, 1970, 1, 0901-70-000001"
  })
  void publishedProtestNumbersAreRead(
      String text, String port, int year, int sequence, String canonical) {
    assertThat(ProtestNumber.parse(text))
        .isEqualTo(new ProtestNumber(port, year, sequence))
        .hasToString(canonical);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "1703-87-00101",
        "1703-87-0001010",
        "703-87-000101",
        "1703-1869-000101",
        "1703-87-000000",
        "AB03-87-000101"
      })
  void otherProtestNumbersAreRefused(String text) {
    assertRefused(() -> ProtestNumber.parse(text), "PROTEST_FORMAT");
  }

  @Test
  void aRefusalShowsWhatWasWrittenButNotWithoutEnd() {
    assertThatThrownBy(() -> HtsNumber.parse("8\u0007" + "9".repeat(100)))
        .hasMessage(
            "'8?99999999999999999999999999999999999999…' is not an HTS number (4, 6, 8 or 10"
                + " digits, as 8471.30.01.00).");
  }

  private static void assertRefused(ThrowingCallable parse, String code) {
    assertThatThrownBy(parse)
        .asInstanceOf(type(InvalidNumber.class))
        .extracting(InvalidNumber::code)
        .isEqualTo(code);
  }
}
