package org.centerline.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.centerline.statute.InterestConventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;

class ReferenceFilesTest {

  private static final String PORTS = "code,name,source\n";
  private static final String CENTERS =
      "id,name,city,team_code,opens_on,status,valid_from,valid_to,source\n";

  @TempDir Path folder;

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
        """
        begin,end,underpayment_pct,overpayment_noncorporate_pct,overpayment_corporate_pct
        2026-01-01,2025-01-01,7,7,6
        """);

    assertThatThrownBy(() -> read().interestRates(InterestConventions.OURS))
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
