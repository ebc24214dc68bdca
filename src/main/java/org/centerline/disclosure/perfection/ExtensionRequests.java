package org.centerline.disclosure.perfection;

import java.time.LocalDate;
import java.util.Optional;
import org.centerline.statute.ClockKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps requests for more time. A case has at most one that is not decided. */
@Component
class ExtensionRequests {

  private final JdbcClient jdbc;

  ExtensionRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A request.
   *
   * @param clock which time it asks to extend
   * @param until the day asked for; null where none
   */
  record Request(LocalDate askedOn, ClockKind clock, LocalDate until, String reason) {

    /** In a sentence. */
    String inWords() {
      return "Asked on %s for more time %s%s: %s"
          .formatted(
              askedOn,
              clock == ClockKind.TENDER ? "to tender" : "to complete the disclosure",
              until == null ? "" : ", until " + until,
              reason);
    }
  }

  void add(String caseNumber, Request request) {
    jdbc.sql(
            """
            insert into disclosure_extension_request (case_number, asked_on, clock, until, reason)
            values (:caseNumber, :askedOn, :clock, :until, :reason)""")
        .param("caseNumber", caseNumber)
        .param("askedOn", request.askedOn())
        .param("clock", request.clock().name())
        .param("until", request.until())
        .param("reason", request.reason())
        .update();
  }

  /** The request that waits for its answer. */
  Optional<Request> open(String caseNumber) {
    return jdbc.sql(
            """
            select * from disclosure_extension_request
            where case_number = :caseNumber and decision is null order by id limit 1""")
        .param("caseNumber", caseNumber)
        .query(
            (row, number) ->
                new Request(
                    row.getObject("asked_on", LocalDate.class),
                    ClockKind.valueOf(row.getString("clock")),
                    row.getObject("until", LocalDate.class),
                    row.getString("reason")))
        .optional();
  }

  void decide(String caseNumber, String decision, String note) {
    jdbc.sql(
            """
            update disclosure_extension_request set decision = :decision, decided_note = :note
            where case_number = :caseNumber and decision is null""")
        .param("caseNumber", caseNumber)
        .param("decision", decision)
        .param("note", note)
        .update();
  }
}
