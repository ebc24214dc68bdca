package org.centerline.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/** What each reference file looks like and what becomes of its rows. */
final class ReferenceFiles {

  private static final Pattern CENTER_ID = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern TEAM_CODE = Pattern.compile("\\d{3}");
  private static final Pattern PORT_CODE = Pattern.compile("\\d{4}");

  private final Resource folder;

  ReferenceFiles(Resource folder) {
    this.folder = folder;
  }

  CenterDirectory centers() {
    return CenterDirectory.of(
        file("centers.csv")
            .read(
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
                ReferenceFiles::center));
  }

  PortDirectory ports() {
    return PortDirectory.of(
        file("ports.csv")
            .read(List.of("code", "name", "source"), List.of("code"), ReferenceFiles::port));
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

  private CsvFile file(String name) {
    try {
      return new CsvFile(folder.createRelative(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
