package org.centerline.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.springframework.stereotype.Component;

/** Reads the filings of an upload. What is wrong with one does not touch the others. */
@Component
class Uploads {

  static final int MOST_ROWS = 10_000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ObjectMapper json;

  Uploads(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Reads every filing, in the order of the upload.
   *
   * @param uploadable what the upload consists of
   * @param maySayWhenReceived whether the person keys in paper filings
   * @throws FilingRefused where the upload as a whole cannot be understood
   */
  List<UploadedRow> read(
      Uploadable<?> uploadable, UploadForm form, byte[] content, boolean maySayWhenReceived) {
    String text = text(content);
    RowReader reader = new RowReader(json, uploadable, maySayWhenReceived);
    List<UploadedRow> rows =
        form == UploadForm.CSV
            ? new CsvUpload(reader).read(text)
            : new JsonLines(json, reader).read(text);
    if (rows.isEmpty()) {
      throw refused("NO_ROWS", "There is nothing to file in the upload.");
    }
    if (rows.size() > MOST_ROWS) {
      throw refused(
          "TOO_MANY_ROWS",
          "An upload has at most %,d filings; this one has %,d.".formatted(MOST_ROWS, rows.size()));
    }
    return withReferencesOnce(rows);
  }

  private static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refused("NOT_UTF_8", "The upload is not encoded in UTF-8.");
    }
  }

  /** A reference that comes back later would make two filings of what was meant as one. */
  private static List<UploadedRow> withReferencesOnce(List<UploadedRow> rows) {
    Map<String, Integer> seen = new HashMap<>();
    List<UploadedRow> checked = new ArrayList<>(rows.size());
    for (UploadedRow row : rows) {
      Integer earlier =
          row.reference() == null ? null : seen.putIfAbsent(row.reference(), row.row());
      checked.add(
          earlier == null
              ? row
              : row.refused(
                  new Violation(
                      "/reference",
                      "REFERENCE_REPEATED",
                      "Row %d has this reference already; rows of one filing stand together."
                          .formatted(earlier))));
    }
    return checked;
  }

  /** Refuses the whole upload, of which nothing is kept. */
  static FilingRefused refused(String code, String sentence) {
    return new FilingRefused(
        FilingRefused.Kind.MALFORMED, List.of(new Violation("", code, sentence)));
  }
}
