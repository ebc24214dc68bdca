package org.centerline.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.FileSystemResource;

/** Reason codes are shown with what is known of them and no more (B6). */
class ReasonCodesTest {

  private static final String HEADER = "code,level,meaning,source,other_data,valid_from,valid_to\n";

  private static final ReasonCodes SHIPPED =
      new ReferenceFiles(new FileSystemResource("db/reference/")).reasonCodes();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          H02|H02: Entry type changed, other than the types that H01 or H14 indicates
          H99|H99: Other (inferred, not CBP's words)
          L01|L01: a code of CBP whose meaning is not known here
          L92|L92: Value (Centerline's own topic, no code of CBP)
          H77|H77: not in Centerline's list; ACE knows more codes
          """)
  void aCodeIsShownWithHowFarItsMeaningCanBeTrusted(String code, String words) {
    assertThat(SHIPPED.inWords(code, LocalDate.of(2026, 3, 10))).isEqualTo(words);
  }

  @Test
  void aRowHoldsForItsDaysOnly() throws IOException {
    write(
        "H02,H,Old words,VERIFIED,no,2011-07-25,2017-01-13\nH02,H,New words,VERIFIED,no,2017-01-14,\n");
    assertThat(read().inWords("H02", LocalDate.of(2017, 1, 13))).isEqualTo("H02: Old words");
    assertThat(read().inWords("H02", LocalDate.of(2017, 1, 14))).isEqualTo("H02: New words");
    assertThat(read().inWords("H02", LocalDate.of(2011, 7, 24))).startsWith("H02: not in");
  }

  /** Bond and origin are in no filing here; of L01 and L77 nobody here knows what they name. */
  @ParameterizedTest
  @CsvSource({"H93, true", "L94, true", "H99, false", "L01, true", "L92, false", "L77, true"})
  void aCodeMayNameWhatAFilingDoesNotCarry(String code, boolean other) {
    assertThat(SHIPPED.mayNameOtherData(code, LocalDate.of(2026, 3, 10))).isEqualTo(other);
    assertThat(SHIPPED.mayNameOtherData(code, LocalDate.of(2011, 7, 24))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          X01,H,a,VERIFIED,no,2011-07-25,|column code: 'X01' is not H or L and two digits
          H01,L,a,VERIFIED,no,2011-07-25,|column level: 'L' is not the level of H01
          H01,H,a,GUESSED,no,2011-07-25,|column source: 'GUESSED' is none of [VERIFIED, INFERRED, CODE_ONLY, PLACEHOLDER]
          H01,H,a,VERIFIED,maybe,2011-07-25,|column other_data: 'maybe' is not yes or no
          """)
  void aRowThatIsNotInOrderStopsTheStart(String row, String sentence) throws IOException {
    write(row + "\n");
    assertThatThrownBy(this::read)
        .isInstanceOf(ReferenceDataException.class)
        .hasMessage("amendment-reasons.csv, line 2, %s.".formatted(sentence));
  }

  private ReasonCodes read() {
    return new ReferenceFiles(new FileSystemResource(folder + "/")).reasonCodes();
  }

  private void write(String rows) throws IOException {
    Files.writeString(folder.resolve("amendment-reasons.csv"), HEADER + rows);
  }
}
