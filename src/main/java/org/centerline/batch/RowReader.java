package org.centerline.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.regex.Pattern;
import org.centerline.filing.MalformedBody;
import org.centerline.filing.Violation;

/** Reads one filing as strictly as one that is filed alone. */
final class RowReader {

  /** Nothing in it that a spreadsheet would take for a formula. */
  private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/#-]*");

  private static final int REFERENCE_LENGTH = 64;

  private final ObjectMapper json;
  private final Uploadable<?> uploadable;
  private final boolean maySayWhenReceived;

  RowReader(ObjectMapper json, Uploadable<?> uploadable, boolean maySayWhenReceived) {
    this.json = json;
    this.uploadable = uploadable;
    this.maySayWhenReceived = maySayWhenReceived;
  }

  /** Reads what may be a filing. */
  UploadedRow read(int row, String reference, JsonNode filing) {
    if (reference != null && !isReference(reference)) {
      return refused(
          row,
          null,
          new Violation(
              "/reference",
              "REFERENCE_FORMAT",
              "A reference has at most 64 letters, digits, spaces and . _ / # - and begins with a"
                  + " letter or digit."));
    }
    try {
      return read(row, reference, filing, uploadable);
    } catch (JsonProcessingException e) {
      return refused(row, reference, MalformedBody.reason(e));
    }
  }

  private <F> UploadedRow read(int row, String reference, JsonNode filing, Uploadable<F> uploadable)
      throws JsonProcessingException {
    F read = json.treeToValue(filing, uploadable.type());
    if (read == null) {
      return refused(row, reference, MalformedBody.reason(null));
    }
    if (uploadable.saysWhenReceived(read) && !maySayWhenReceived) {
      return refused(
          row,
          reference,
          new Violation(
              "/receivedOn",
              "STAFF_ONLY",
              "Only staff who key in a paper filing say when it was received."));
    }
    return new UploadedRow(row, reference, read, List.of());
  }

  UploadedRow refused(int row, String reference, Violation reason) {
    return new UploadedRow(row, reference, null, List.of(reason));
  }

  private static boolean isReference(String text) {
    return text.length() <= REFERENCE_LENGTH && REFERENCE.matcher(text).matches();
  }
}
