package org.centerline.amendment.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The reason codes that ship claim no more than was read. */
class ReasonCodesFileTest {

  private static List<CSVRecord> rows() throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    try (var reader = Files.newBufferedReader(Path.of("db/reference/amendment-reasons.csv"))) {
      return format.parse(reader).getRecords();
    }
  }

  private static List<String> codes(String source) throws IOException {
    return rows().stream()
        .filter(row -> row.get("source").equals(source))
        .map(row -> row.get("code"))
        .toList();
  }

  @Test
  void onlyWhatWasReadIsCalledVerified() throws IOException {
    assertThat(codes("VERIFIED")).containsExactly("H02");
    assertThat(codes("INFERRED")).containsExactly("H01", "H14", "H99");
    assertThat(codes("CODE_ONLY")).containsExactly("H04", "L01", "L04", "L05");
    assertThat(rows())
        .extracting(row -> row.get("source"))
        .containsOnly("VERIFIED", "INFERRED", "CODE_ONLY", "PLACEHOLDER");
  }

  @Test
  void everyCodeIsUniqueAndOfItsLevel() throws IOException {
    assertThat(rows()).extracting(row -> row.get("code")).doesNotHaveDuplicates();
    assertThat(rows())
        .allSatisfy(
            row -> {
              assertThat(row.get("code")).matches(row.get("level") + "\\d\\d");
              assertThat(row.get("meaning")).isNotBlank();
              assertThat(LocalDate.parse(row.get("valid_from"))).isEqualTo("2011-07-25");
            });
  }
}
