package org.centerline.protest;

import java.time.LocalDate;
import java.util.List;
import org.centerline.statute.FilerRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds protests that concern what another one concerns. */
@Component
class RelatedProtests {

  private final JdbcClient jdbc;

  RelatedProtests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A protest of the same decision on one of the same entries, for the same category of
   * merchandise.
   *
   * @param sameParty whether the same party filed it, so that it is a duplicate
   * @param pending whether it is undecided, and no protest that screening would reject
   * @param inTime whether it was rejected neither by screening nor by a person
   * @param sameImporter whether it names the same importer of record; an entry has only one
   */
  record Related(
      String caseNumber,
      String protestNumber,
      String filerName,
      FilerRole filerRole,
      LocalDate filedOn,
      boolean sameParty,
      boolean pending,
      boolean inTime,
      boolean sameImporter) {

    /** As others may be told of it. */
    String named() {
      return "%s (case %s) of %s, %s"
          .formatted(protestNumber, caseNumber, filerName, filerRole.label());
    }

    boolean isExporter() {
      return filerRole == FilerRole.EXPORTER_PRODUCER;
    }
  }

  /** Categories are told apart by HTS number where both filings give one. */
  List<Related> of(String caseNumber) {
    return jdbc.sql(
            """
            select distinct other.case_number, other.protest_number, other.filer_name,
                other.filer_role, other.received_on as filed_on,
                other.filer_role = mine.filer_role
                  and (lower(other.filer_name) = lower(mine.filer_name)
                       or mine.filer_role = 'IMPORTER'
                          and other.importer_number = mine.importer_number) as same_party,
                file.determination is null
                  and not (file.screening = 'REJECTED' and file.status = 'SCREENING') as pending,
                file.determination is distinct from 'REJECTED'
                  and not (file.screening = 'REJECTED' and file.status = 'SCREENING') as in_time,
                other.importer_number = mine.importer_number as same_importer
            from protest mine
            join protest_entry my_entry on my_entry.case_number = mine.case_number
            join protest_entry other_entry on other_entry.entry_number = my_entry.entry_number
                 and other_entry.case_number <> mine.case_number
            join protest other on other.case_number = other_entry.case_number
            join docket_case file on file.case_number = other.case_number
            where mine.case_number = :caseNumber and other.decision = mine.decision
              and (my_entry.hts && other_entry.hts or my_entry.hts = '{}' or other_entry.hts = '{}')
            order by other.case_number limit 100""")
        .param("caseNumber", caseNumber)
        .query(Related.class)
        .list();
  }
}
