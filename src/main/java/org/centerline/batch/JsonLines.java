package org.centerline.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.centerline.filing.MalformedBody;

/** Reads an upload of one JSON object a line; a line that cannot be read is one refused row. */
final class JsonLines {

  private static final String REFERENCE = "reference";

  private final ObjectMapper json;
  private final RowReader reader;

  JsonLines(ObjectMapper json, RowReader reader) {
    this.json = json;
    this.reader = reader;
  }

  List<UploadedRow> read(String text) {
    List<UploadedRow> rows = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        rows.add(line(i + 1, lines[i]));
      }
    }
    return rows;
  }

  private UploadedRow line(int row, String line) {
    try {
      JsonNode protest = json.readTree(line);
      JsonNode reference = protest instanceof ObjectNode object ? object.remove(REFERENCE) : null;
      return reader.read(row, text(reference), protest);
    } catch (JsonProcessingException e) {
      return reader.refused(row, null, MalformedBody.reason(e));
    }
  }

  /** A reference that is no text is none: the empty text, which is refused. */
  private static String text(JsonNode reference) {
    if (reference == null || reference.isNull()) {
      return null;
    }
    return reference.isTextual() ? reference.textValue() : "";
  }
}
