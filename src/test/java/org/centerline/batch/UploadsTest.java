package org.centerline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.centerline.docket.LineOfWork;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.centerline.protest.ProtestFiling;
import org.centerline.statute.FilerRole;
import org.centerline.statute.ProtestableDecision;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the protests of an upload are read, and what is said of those that cannot be. */
@CenterlineTest
class UploadsTest {

  private static final String HEADER =
      "reference,filerName,filerRole,importerNumber,decision,entryNumber,port";
  private static final String ROW =
      "A1,Acme,IMPORTER,12-345678900,CLASSIFICATION,ABC-1234567-6,2704";
  private static final String JSON =
      "{\"filer\": {\"name\": \"Acme\", \"role\": \"IMPORTER\"}, \"decision\": \"CLASSIFICATION\"}";

  private final Uploads uploads;
  private final Uploadable<?> protests;

  UploadsTest(Uploads uploads, Uploadables uploadables) {
    this.uploads = uploads;
    this.protests = uploadables.of(LineOfWork.PROTEST);
  }

  private List<UploadedRow> csv(String text) {
    return uploads.read(protests, UploadForm.CSV, text.getBytes(StandardCharsets.UTF_8), false);
  }

  private List<UploadedRow> json(String text) {
    return uploads.read(
        protests, UploadForm.JSON_LINES, text.getBytes(StandardCharsets.UTF_8), false);
  }

  private static ProtestFiling filing(List<UploadedRow> rows) {
    return (ProtestFiling) rows.get(0).filing();
  }

  private static void refusedAsAWhole(Runnable upload, String code, String word) {
    FilingRefused refusal = catchThrowableOfType(FilingRefused.class, upload::run);
    assertThat(refusal.kind().status()).isEqualTo(400);
    assertThat(refusal.violations()).extracting(Violation::code).containsExactly(code);
    assertThat(refusal.getMessage()).contains(word);
  }

  @Test
  void everyColumnHasItsPlaceInTheFiling() {
    String header =
        "paid,hts,liquidationDate,entryDate,port,entryNumber,acceleratedDispositionMailedOn,"
            + "furtherReviewJustification,furtherReviewCriterion,furtherReviewAppliedOn,"
            + "nonCollusionCertified,demandMailedOn,claimRefund,claimHts,grounds,merchandise,"
            + "reliquidationOf,decisionDate,decision,importerNumber,filerRole,filerName,reference,"
            + "followsProtest,exclusionOnItsFace";
    String row =
        "12.50,8471 8528.72,2026-01-05,2025-06-02,2704,ABC-1234567-6,2026-02-01,Why,"
            + "NOT_RULED_UPON,2026-02-02,true,2026-01-20,7.00,8471.30,\"Because, of it\",Laptops,"
            + "CLASSIFICATION CHARGES,2026-01-06,LIQUIDATION,12-345678900,SURETY,Acme,R-1,2704-25-100001,true";
    List<UploadedRow> rows = csv(header + "\n" + row);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).reference()).isEqualTo("R-1");
    ProtestFiling filing = filing(rows);
    assertThat(filing.filer()).isEqualTo(new ProtestFiling.Filer("Acme", FilerRole.SURETY));
    assertThat(filing.importerNumber()).isEqualTo("12-345678900");
    assertThat(filing.decision()).isEqualTo(ProtestableDecision.LIQUIDATION);
    assertThat(filing.decisionDate()).isEqualTo("2026-01-06");
    assertThat(filing.reliquidationOf())
        .containsExactlyInAnyOrder(ProtestableDecision.CLASSIFICATION, ProtestableDecision.CHARGES);
    assertThat(filing.merchandise()).isEqualTo("Laptops");
    assertThat(filing.grounds()).isEqualTo("Because, of it");
    assertThat(filing.claim()).isEqualTo(new ProtestFiling.Claim("8471.30", "7.00"));
    assertThat(filing.surety())
        .isEqualTo(new ProtestFiling.Surety(LocalDate.of(2026, 1, 20), true));
    assertThat(filing.furtherReview().appliedOn()).isEqualTo("2026-02-02");
    assertThat(filing.furtherReview().criterion()).hasToString("NOT_RULED_UPON");
    assertThat(filing.furtherReview().justification()).isEqualTo("Why");
    assertThat(filing.acceleratedDispositionMailedOn()).isEqualTo("2026-02-01");
    assertThat(filing.exclusionOnItsFace()).isTrue();
    assertThat(filing.followsProtest()).isEqualTo("2704-25-100001");
    assertThat(filing.entries())
        .containsExactly(
            new ProtestFiling.Entry(
                "ABC-1234567-6",
                "2704",
                LocalDate.of(2025, 6, 2),
                LocalDate.of(2026, 1, 5),
                List.of("8471", "8528.72"),
                "12.50"));
  }

  @Test
  void everythingThatAProtestFiledAloneCanSayHasAColumn() {
    assertThat(Stream.of(Column.values()).map(Column::path).filter(Objects::nonNull))
        .containsExactlyInAnyOrderElementsOf(properties("", ProtestFiling.class).toList());
  }

  private static Stream<String> properties(String path, Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .flatMap(
            property ->
                property.getType().isRecord()
                    ? properties(path + property.getName() + "/", property.getType())
                    : property.getName().equals("entries")
                        ? properties("entries/", ProtestFiling.Entry.class)
                        : Stream.of(path + property.getName()));
  }

  @Test
  void rowsThatFollowEachOtherWithOneReferenceMakeOneProtest() {
    List<UploadedRow> rows =
        csv(
            String.join(
                "\n",
                HEADER,
                ROW,
                "A1,,,,,ABC-1234568-4,2704",
                "A1,Acme,,,,ABC-1234569-2,4601",
                "A2,Acme,IMPORTER,12-345678900,CLASSIFICATION,ABC-1234570-0,2704",
                ",Acme,IMPORTER,12-345678900,CLASSIFICATION,ABC-1234571-8,2704",
                ",Acme,IMPORTER,12-345678900,CLASSIFICATION,ABC-1234572-6,2704"));
    assertThat(rows).extracting(UploadedRow::row).containsExactly(1, 4, 5, 6);
    assertThat(filing(rows).entries())
        .extracting(ProtestFiling.Entry::entryNumber)
        .containsExactly("ABC-1234567-6", "ABC-1234568-4", "ABC-1234569-2");
    assertThat(rows).allMatch(row -> row.errors().isEmpty());
  }

  @Test
  void rowsOfOneProtestThatDisagreeAreRefused() {
    List<UploadedRow> rows = csv(HEADER + "\n" + ROW + "\nA1,Other,,,CHARGES,ABC-1234568-4,2704");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).errors())
        .extracting(Violation::pointer, Violation::code)
        .containsExactlyInAnyOrder(
            tuple("/filer/name", "ROWS_DISAGREE"), tuple("/decision", "ROWS_DISAGREE"));
  }

  @Test
  void aReferenceThatComesBackLaterIsRefused() {
    List<UploadedRow> rows = csv(HEADER + "\n" + ROW + "\n" + ROW.replace("A1", "A2") + "\n" + ROW);
    assertThat(rows.get(0).errors()).isEmpty();
    assertThat(rows.get(2).errors())
        .extracting(Violation::code)
        .containsExactly("REFERENCE_REPEATED");
  }

  @Test
  void whatSpreadsheetsWriteIsRead() {
    String text = "\uFEFF" + HEADER + "\r\n" + ROW + "\r\n,,,,,,\r\n\r\n" + ROW.replace("A1", "B");
    assertThat(csv(text)).extracting(UploadedRow::reference).containsExactly("A1", "B");
    String quoted = HEADER + "\nA1,\"Acme, \"\"the\"\"\nfirst\",IMPORTER,1,CHARGES,x,y\n";
    assertThat(filing(csv(quoted)).filer().name()).isEqualTo("Acme, \"the\"\nfirst");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEADER + "\n\"A1,Acme",
        HEADER + "\n\"A\"1,Acme,IMPORTER",
        HEADER + "\nA1,\"Acme\" Inc,IMPORTER,1,CHARGES,x,y"
      })
  void brokenQuotingRefusesTheUpload(String text) {
    refusedAsAWhole(() -> csv(text), "MALFORMED_CSV", "line");
  }

  @Test
  void aHeaderThatIsNotUnderstoodRefusesTheUpload() {
    refusedAsAWhole(() -> csv(HEADER + ",colour\n" + ROW), "UNKNOWN_COLUMN", "'colour'");
    refusedAsAWhole(() -> csv(HEADER.replace(',', ';') + "\n" + ROW), "UNKNOWN_COLUMN", "commas");
    refusedAsAWhole(() -> csv(ROW), "UNKNOWN_COLUMN", "'A1'");
    refusedAsAWhole(() -> csv(HEADER + ",port\n" + ROW), "REPEATED_COLUMN", "port");
    refusedAsAWhole(
        () -> csv("reference,filerName\nA,B"), "MISSING_COLUMN", "filerRole, importerNumber");
  }

  @Test
  void anUploadWithNothingToFileIsRefused() {
    for (String empty : List.of("", "\n\n", "\uFEFF", HEADER, HEADER + "\n,,,,,,\n")) {
      refusedAsAWhole(() -> csv(empty), "NO_ROWS", "nothing to file");
    }
    refusedAsAWhole(() -> json(" \r\n"), "NO_ROWS", "nothing to file");
  }

  @Test
  void anUploadInAnotherEncodingIsRefused() {
    byte[] latin = (HEADER + "\n" + ROW + "é").getBytes(StandardCharsets.ISO_8859_1);
    refusedAsAWhole(
        () -> uploads.read(protests, UploadForm.CSV, latin, false), "NOT_UTF_8", "UTF-8");
  }

  @Test
  void moreThanTenThousandProtestsAreRefused() {
    String line = JSON + "\n";
    assertThat(json(line.repeat(10_000))).hasSize(10_000);
    refusedAsAWhole(() -> json(line.repeat(10_001)), "TOO_MANY_ROWS", "10,001");
  }

  @ParameterizedTest
  @CsvSource({
    "IMPORTER, BOSS, /filer/role, MALFORMED_VALUE",
    "CLASSIFICATION, COLOUR, /decision, MALFORMED_VALUE",
    "A1, =1+1, /reference, REFERENCE_FORMAT",
    "'ABC-1234567-6,2704', ABC-1234567-6, '', COLUMN_COUNT",
    "'6,2704', '6,2704,9', '', COLUMN_COUNT"
  })
  void aRowOfCsvThatCannotBeReadIsRefusedAlone(
      String from, String to, String pointer, String code) {
    List<UploadedRow> rows =
        csv(HEADER + "\n" + ROW.replace(from, to) + "\n" + ROW.replace("A1", "A2"));
    assertThat(rows.get(0).errors())
        .extracting(Violation::pointer, Violation::code)
        .contains(tuple(pointer, code));
    assertThat(rows.get(1).errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"filer\": | '' | MALFORMED_JSON",
        "[] | '' | MALFORMED_VALUE",
        "null | '' | NO_BODY",
        "{\"colour\": 1} | /colour | UNKNOWN_PROPERTY",
        "{\"decision\": \"CHARGES\", \"decision\": \"CHARGES\"} | '' | MALFORMED_JSON",
        "{} {} | '' | MALFORMED_VALUE",
        "{\"entries\": [{\"paid\": 12}]} | /entries/0/paid | MALFORMED_VALUE",
        "{\"entries\": [{\"entryDate\": \"2026-02-30\"}]} | /entries/0/entryDate | MALFORMED_VALUE",
        "{\"reference\": 7} | /reference | REFERENCE_FORMAT",
        "{\"receivedOn\": \"2026-01-01\"} | /receivedOn | STAFF_ONLY"
      })
  void aLineOfJsonThatCannotBeReadIsRefusedAlone(String line, String pointer, String code) {
    List<UploadedRow> rows = json(line + "\r\n\n" + JSON);
    assertThat(rows).extracting(UploadedRow::row).containsExactly(1, 3);
    assertThat(rows.get(0).errors())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple(pointer, code));
    assertThat(rows.get(1).errors()).isEmpty();
  }
}
