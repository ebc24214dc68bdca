package org.centerline.account;

import java.time.LocalDate;
import java.util.List;
import org.centerline.filing.ImporterNumber;
import org.centerline.statute.CenterRegime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When importers took part in their Center; whoever writes holds the lock of the account. */
@Repository
class ParticipationPeriods {

  private static final int MOST = 100;

  private final JdbcClient jdbc;

  ParticipationPeriods(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The importer takes part from this day on; nothing happens where it does already. */
  void begin(ImporterNumber importer, LocalDate since, String caseNumber) {
    jdbc.sql(
            """
            insert into account_participation (importer_number, since, case_number)
            values (:importer, :since, :caseNumber)
            on conflict (importer_number) where until is null do nothing""")
        .param("importer", importer.value())
        .param("since", since)
        .param("caseNumber", caseNumber)
        .update();
  }

  /**
   * Staff state that the importer takes part, and no day: since its last period ended, or since
   * importers could.
   */
  void beginAsStated(ImporterNumber importer) {
    LocalDate since =
        jdbc.sql(
                """
                select coalesce(max(until), :earliest) from account_participation
                where importer_number = :importer""")
            .param("earliest", CenterRegime.VOLUNTARY.since())
            .param("importer", importer.value())
            .query(LocalDate.class)
            .single();
    begin(importer, since, null);
  }

  /** When the importer took part, newest first. */
  List<ParticipationPeriod> of(ImporterNumber importer) {
    return jdbc.sql(
            """
            select since, until, case_number from account_participation
            where importer_number = :importer order by since desc, id desc limit :most""")
        .param("importer", importer.value())
        .param("most", MOST)
        .query(ParticipationPeriod.class)
        .list();
  }

  /** The day before this one was the last on which the importer took part. */
  void end(ImporterNumber importer, LocalDate until) {
    jdbc.sql(
            """
            update account_participation set until = greatest(since, :until)
            where importer_number = :importer and until is null""")
        .param("until", until)
        .param("importer", importer.value())
        .update();
  }
}
