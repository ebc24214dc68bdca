package org.centerline.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/** One reference file: UTF-8, comma separated, a header line, {@code #} for comment lines. */
final class CsvFile {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreSurroundingSpaces(true)
          .get();
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Resource file;

  CsvFile(Resource file) {
    this.file = file;
  }

  /**
   * Reads every row.
   *
   * @param key the columns that together must be unique
   */
  <T> List<T> read(List<String> columns, List<String> key, Function<CsvRow, T> toValue) {
    try (Reader text = open();
        CSVParser parser = FORMAT.parse(text)) {
      requireHeader(columns, parser.getHeaderNames());
      List<T> values = new ArrayList<>();
      Set<List<String>> seen = new HashSet<>();
      for (CSVRecord csv : parser) {
        CsvRow row = new CsvRow(name(), parser.getCurrentLineNumber(), csv);
        row.requireColumns(columns.size());
        if (!seen.add(key.stream().map(row::optionalText).toList())) {
          throw row.refused(key.get(0), "'" + row.text(key.get(0)) + "' stands here twice");
        }
        values.add(row.convert(toValue));
      }
      return List.copyOf(values);
    } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
      throw new ReferenceDataException(name() + " is not a CSV file: " + e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw new ReferenceDataException(name() + " is not encoded in UTF-8.", e);
    } catch (IOException e) {
      throw new ReferenceDataException(name() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private String name() {
    return file.getFilename();
  }

  private Reader open() throws IOException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(file.getContentAsByteArray()))
            .toString();
    return new StringReader(
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
  }

  private void requireHeader(List<String> columns, List<String> header) {
    if (!header.equals(columns)) {
      throw new ReferenceDataException(
          "%s: the header must be '%s' but is '%s'."
              .formatted(name(), String.join(",", columns), String.join(",", header)));
    }
  }
}
