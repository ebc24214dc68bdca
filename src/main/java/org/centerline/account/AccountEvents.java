package org.centerline.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the accounts' append-only record of changes: who, when, before and after. */
@Repository
class AccountEvents {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  AccountEvents(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Records a change.
   *
   * @param before null where the account is new
   */
  void record(Account before, Account after, String actor) {
    jdbc.sql(
            """
            insert into account_event (importer_number, at, actor, type, before, after)
            values (:importer, :at, :actor, :type, :before::jsonb, :after::jsonb)
            """)
        .param("importer", after.importerNumber().value())
        .param("at", OffsetDateTime.now(clock))
        .param("actor", actor)
        .param("type", before == null ? "CREATED" : "CHANGED")
        .param("before", before == null ? null : snapshot(before))
        .param("after", snapshot(after))
        .update();
  }

  private String snapshot(Account account) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", account.name());
    fields.put("trustedPrograms", account.trustedPrograms().stream().sorted().toList());
    fields.put("corporate", account.corporate());
    fields.put("participating", account.participating());
    fields.put("industries", account.industries().stream().map(AccountEvents::snapshot).toList());
    fields.put("center", account.center());
    fields.put("since", account.assignment().since().toString());
    fields.put("basis", account.assignment().basis());
    fields.put("explanation", account.assignment().explanation());
    try {
      return json.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> snapshot(IndustryShare share) {
    return Map.of(
        "hts", share.hts().digits(), "lines", share.lines(), "value", share.value().toString());
  }
}
