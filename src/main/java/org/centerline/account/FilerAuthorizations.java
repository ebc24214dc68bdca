package org.centerline.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.filing.ImporterNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom an importer of record lets act for it: amend what another filer filed (B4; 19 CFR 111.2),
 * and read its account and appeal against its Center (19 CFR 141.31, 141.46). The importer says so
 * in writing, and staff record it.
 */
@Service
public class FilerAuthorizations {

  private final JdbcClient jdbc;
  private final Clock clock;

  FilerAuthorizations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** An authorization that holds. */
  public record Authorization(String filer, LocalDate since) {}

  /** Records that the importer authorized the filer; nothing happens where it is recorded. */
  @Transactional
  public void grant(ImporterNumber importer, String filer, String actor) {
    jdbc.sql(
            """
            insert into filer_authorization (importer_number, filer, since, granted_by)
            values (:importer, :filer, :today, :actor)
            on conflict (importer_number, filer) where ended_on is null do nothing""")
        .param("importer", importer.value())
        .param("filer", filer)
        .param("today", LocalDate.now(clock))
        .param("actor", actor)
        .update();
  }

  /** Records that the importer took the authority back; nothing happens where there is none. */
  @Transactional
  public void end(ImporterNumber importer, String filer, String actor) {
    jdbc.sql(
            """
            update filer_authorization set ended_on = :today, ended_by = :actor
            where importer_number = :importer and filer = :filer and ended_on is null""")
        .param("today", LocalDate.now(clock))
        .param("actor", actor)
        .param("importer", importer.value())
        .param("filer", filer)
        .update();
  }

  /** The authorizations of an importer that hold, by filer. */
  public List<Authorization> of(ImporterNumber importer) {
    return jdbc.sql(
            """
            select filer, since from filer_authorization
            where importer_number = :importer and ended_on is null order by filer""")
        .param("importer", importer.value())
        .query(Authorization.class)
        .list();
  }

  /** Whether the importer lets the filer file for it. */
  public boolean isAuthorized(ImporterNumber importer, String filer) {
    return of(importer).stream().anyMatch(authorized -> authorized.filer().equals(filer));
  }

  /** Whether the importer let the filer file for it, and took that back. */
  public boolean isTakenBack(ImporterNumber importer, String filer) {
    return jdbc.sql(
            """
            select count(*) > 0 and count(*) = count(ended_on) from filer_authorization
            where importer_number = :importer and filer = :filer""")
        .param("importer", importer.value())
        .param("filer", filer)
        .query(Boolean.class)
        .single();
  }
}
