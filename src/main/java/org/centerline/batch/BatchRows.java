package org.centerline.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centerline.filing.Violation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the filings of uploads and what became of them. */
@Component
class BatchRows {

  private static final int BATCH = 1000;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final ObjectMapper json;

  BatchRows(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.json = json;
  }

  void add(String batch, List<UploadedRow> rows) {
    batches.batchUpdate(
        """
        insert into filing_batch_row (batch_id, row_number, reference, filing, status, errors)
        values (?, ?, ?, ?, ?, ?)""",
        rows,
        BATCH,
        (statement, row) -> {
          boolean waits = row.errors().isEmpty();
          statement.setString(1, batch);
          statement.setInt(2, row.row());
          statement.setString(3, row.reference());
          statement.setString(4, waits ? write(row.filing()) : null);
          statement.setString(5, (waits ? RowStatus.WAITING : RowStatus.REFUSED).name());
          statement.setString(6, waits ? null : errors(row.errors()));
        });
  }

  /** The next rows that wait, those first that have failed least often. */
  List<Integer> waiting(String batch, int most) {
    return jdbc.sql(
            """
            select row_number from filing_batch_row
            where batch_id = :batch and status = 'WAITING'
            order by attempts, row_number limit :most""")
        .param("batch", batch)
        .param("most", most)
        .query(Integer.class)
        .list();
  }

  /** The fewest attempts that a waiting row has had; nothing where no row waits. */
  Optional<Integer> fewestAttempts(String batch) {
    return jdbc.sql(
            """
            select attempts from filing_batch_row where batch_id = :batch and status = 'WAITING'
            order by attempts, row_number limit 1""")
        .param("batch", batch)
        .query(Integer.class)
        .optional();
  }

  /** The filing, as JSON, of a row that waits, which nobody else files meanwhile. */
  Optional<String> lockWaiting(String batch, int row) {
    return jdbc.sql(
            """
            select filing from filing_batch_row
            where batch_id = :batch and row_number = :row and status = 'WAITING' for update""")
        .param("batch", batch)
        .param("row", row)
        .query(String.class)
        .optional();
  }

  void filed(String batch, int row, String caseNumber) {
    jdbc.sql(
            """
            update filing_batch_row set status = 'FILED', case_number = :caseNumber, filing = null
            where batch_id = :batch and row_number = :row""")
        .param("batch", batch)
        .param("row", row)
        .param("caseNumber", caseNumber)
        .update();
  }

  void refused(String batch, int row, List<Violation> errors) {
    jdbc.sql(
            """
            update filing_batch_row set status = 'REFUSED', errors = :errors, filing = null
            where batch_id = :batch and row_number = :row and status = 'WAITING'""")
        .param("batch", batch)
        .param("row", row)
        .param("errors", errors(errors))
        .update();
  }

  /** Lets the row stand behind those that have failed less often. */
  void failed(String batch, int row) {
    jdbc.sql(
            """
            update filing_batch_row set attempts = attempts + 1
            where batch_id = :batch and row_number = :row""")
        .param("batch", batch)
        .param("row", row)
        .update();
  }

  /**
   * Results in the order of the upload.
   *
   * @param status only those that stand so; null for all
   */
  List<BatchResult> results(String batch, RowStatus status, int offset, int most) {
    return jdbc.sql(
            """
            select r.row_number, r.reference, r.status, r.case_number, c.protest_number,
                c.determination, c.determination_reason, r.errors
            from filing_batch_row r left join docket_case c using (case_number)
            where r.batch_id = :batch and (:status::text is null or r.status = :status)
            order by r.row_number limit :most offset :offset""")
        .param("batch", batch)
        .param("status", status == null ? null : status.name())
        .param("most", most)
        .param("offset", offset)
        .query(
            (row, number) ->
                new BatchResult(
                    row.getInt("row_number"),
                    row.getString("reference"),
                    RowStatus.valueOf(row.getString("status")),
                    row.getString("case_number"),
                    row.getString("protest_number"),
                    row.getString("determination"),
                    row.getString("determination_reason"),
                    errors(row.getString("errors"))))
        .list();
  }

  private String errors(List<Violation> errors) {
    return write(errors.stream().map(BatchRows::encodable).toList());
  }

  /** What an error quotes from the upload may hold half a character, which no answer can say. */
  private static Violation encodable(Violation error) {
    return new Violation(encodable(error.pointer()), error.code(), encodable(error.message()));
  }

  private static String encodable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private List<Violation> errors(String errors) {
    return errors == null ? List.of() : List.of(read(errors, Violation[].class));
  }

  /** In ASCII: a text may hold half a character, refused when it is filed but kept until then. */
  private String write(Object value) {
    try {
      return json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T read(String value, Class<T> type) {
    try {
      return json.readValue(value, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
