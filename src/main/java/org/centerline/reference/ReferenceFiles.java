package org.centerline.reference;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.centerline.statute.Closing;
import org.centerline.statute.Holiday;
import org.centerline.statute.InterestConventions;
import org.centerline.statute.InterestRates;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.RatePeriod;
import org.springframework.core.io.Resource;

/** What each reference file looks like and what becomes of its rows. */
final class ReferenceFiles {

  private static final Pattern CENTER_ID = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern TEAM_CODE = Pattern.compile("\\d{3}");
  private static final Pattern PORT_CODE = Pattern.compile("\\d{4}");

  private static final Pattern YES_OR_NO = Pattern.compile("yes|no");
  private static final Pattern REASON_CODE = Pattern.compile("[HL]\\d{2}");

  private static final List<String> HOLIDAY = List.of("date", "name");
  private static final List<String> CLOSING = List.of("date", "name", "authority");
  private static final List<String> RATES =
      List.of(
          "begin",
          "end",
          "underpayment_pct",
          "overpayment_noncorporate_pct",
          "overpayment_corporate_pct");

  private final Resource folder;

  ReferenceFiles(Resource folder) {
    this.folder = folder;
  }

  CenterDirectory centers() {
    return table(
        "centers.csv",
        file ->
            CenterDirectory.of(
                file.read(
                    List.of(
                        "id",
                        "name",
                        "city",
                        "team_code",
                        "opens_on",
                        "status",
                        "valid_from",
                        "valid_to",
                        "source"),
                    List.of("id", "valid_from"),
                    ReferenceFiles::center)));
  }

  PortDirectory ports() {
    return table(
        "ports.csv",
        file ->
            PortDirectory.of(
                file.read(
                    List.of("code", "name", "source"), List.of("code"), ReferenceFiles::port)));
  }

  ReasonCodes reasonCodes() {
    return table(
        "amendment-reasons.csv",
        file ->
            ReasonCodes.of(
                file.read(
                    List.of(
                        "code",
                        "level",
                        "meaning",
                        "source",
                        "other_data",
                        "valid_from",
                        "valid_to"),
                    List.of("code", "valid_from"),
                    ReferenceFiles::reasonCode)));
  }

  OfficeCalendar officeCalendar() {
    return OfficeCalendar.of(
        table(
            "holidays.csv",
            file ->
                file.read(
                    HOLIDAY, HOLIDAY, row -> new Holiday(row.date("date"), row.text("name")))),
        table(
            "closings.csv",
            file ->
                file.read(
                    CLOSING, CLOSING, row -> new Closing(row.date("date"), row.text("name")))));
  }

  InterestRates interestRates(InterestConventions conventions) {
    return table(
        "interest-rates.csv",
        file ->
            InterestRates.of(
                file.read(RATES, List.of("begin"), ReferenceFiles::ratePeriod), conventions));
  }

  private static Center center(CsvRow row) {
    Center center =
        new Center(
            row.text("id", CENTER_ID, "an id of small letters and hyphens"),
            row.text("name"),
            row.text("city"),
            row.text("team_code", TEAM_CODE, "a team code of three digits"),
            row.date("opens_on"),
            row.text("status"),
            row.date("valid_from"),
            row.optionalDate("valid_to"),
            row.text("source"));
    if (center.validTo() != null && center.validTo().isBefore(center.validFrom())) {
      throw row.refused("valid_to", "'" + center.validTo() + "' is before valid_from");
    }
    return center;
  }

  private static Port port(CsvRow row) {
    return new Port(row.text("code", PORT_CODE, "a port code of four digits"), row.text("name"));
  }

  private static ReasonCode reasonCode(CsvRow row) {
    String code = row.text("code", REASON_CODE, "H or L and two digits");
    if (!code.startsWith(row.text("level"))) {
      throw row.refused("level", "'%s' is not the level of %s".formatted(row.text("level"), code));
    }
    return new ReasonCode(
        code,
        row.text("meaning"),
        row.constant("source", ReasonCode.Source.class),
        "yes".equals(row.text("other_data", YES_OR_NO, "yes or no")),
        row.date("valid_from"),
        row.optionalDate("valid_to"));
  }

  private static RatePeriod ratePeriod(CsvRow row) {
    return new RatePeriod(
        row.date("begin"),
        row.date("end"),
        row.decimal("underpayment_pct"),
        row.decimal("overpayment_noncorporate_pct"),
        row.optionalDecimal("overpayment_corporate_pct"));
  }

  private <T> T table(String name, Function<CsvFile, T> read) {
    try {
      return read.apply(new CsvFile(folder.createRelative(name)));
    } catch (IOException | IllegalArgumentException e) {
      throw new ReferenceDataException(name + ": " + e.getMessage(), e);
    }
  }
}
