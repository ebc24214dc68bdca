package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.LockedTogether;
import org.centerline.statute.FilerRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which protests have become one, and whose parties consented. */
@Component
class ConsolidationRows implements LockedTogether {

  private static final String MEMBER =
      """
      select p.case_number, p.protest_number, p.filer_name, p.filer_role, p.received_on as filed_on,
          file.determination is null as pending
      from protest p join docket_case file using (case_number)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ConsolidationRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One of the protests that are one. */
  record Member(
      String caseNumber,
      String protestNumber,
      String filerName,
      FilerRole filerRole,
      LocalDate filedOn,
      boolean pending) {

    /** As the other parties are told of it. */
    String named() {
      return "%s (case %s) of %s, %s"
          .formatted(protestNumber, caseNumber, filerName, filerRole.label());
    }
  }

  @Override
  public List<String> with(String caseNumber) {
    return jdbc.sql(
            """
            select theirs.case_number from protest_consolidation mine
            join protest_consolidation theirs using (lead)
            where mine.case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .list();
  }

  Member get(String caseNumber) {
    return jdbc.sql(MEMBER + "where p.case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(Member.class)
        .single();
  }

  /** All members of the protest's group, by filing; none where it stands alone. */
  List<Member> members(String caseNumber) {
    return jdbc.sql(
            MEMBER
                + """
                join protest_consolidation one using (case_number)
                where one.lead = (select lead from protest_consolidation
                                  where case_number = :caseNumber)
                order by p.received_on, p.case_number""")
        .param("caseNumber", caseNumber)
        .query(Member.class)
        .list();
  }

  /** The groups of these: the case numbers of all members, each with its group's lead. */
  Map<String, String> groupsOf(Collection<String> caseNumbers) {
    Map<String, String> groups = new HashMap<>();
    jdbc.sql(
            """
            select case_number, lead from protest_consolidation
            where lead in (select lead from protest_consolidation
                           where case_number = any(:caseNumbers))""")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .query(
            row -> {
              groups.put(row.getString("case_number"), row.getString("lead"));
            });
    return groups;
  }

  /**
   * Whether these, and all who are in a group with one of them, have consented; whose protest has
   * ended has no say any more.
   */
  boolean haveAllConsented(Collection<String> caseNumbers) {
    Set<String> all = new HashSet<>(caseNumbers);
    all.addAll(groupsOf(caseNumbers).keySet());
    return jdbc.sql(
            """
            select not exists (select 1 from docket_case file
                where file.case_number = any(:all) and file.determination is null
                  and not exists (select 1 from protest_consent consent
                      where consent.case_number = file.case_number))""")
        .param("all", all.toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  /**
   * Those of these that are undecided when nobody else acts on them any more; until this
   * transaction ends nobody does.
   */
  List<String> lockPending(Collection<String> caseNumbers) {
    return jdbc.sql(
            """
            select case_number from docket_case
            where case_number = any(:caseNumbers) and determination is null
            order by case_number for update""")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .query(String.class)
        .list();
  }

  /** Makes these, and all who are in a group with one of them, a single group. */
  List<Member> join(List<String> caseNumbers) {
    jdbc.sql(
            """
            with old as (
              select case_number, lead from protest_consolidation
              where lead in (select lead from protest_consolidation
                             where case_number = any(:caseNumbers))
            ), all_of_them as (
              select case_number from old union select unnest(:caseNumbers::text[])
            )
            insert into protest_consolidation
            select case_number, (select min(case_number) from all_of_them), :on from all_of_them
            on conflict (case_number) do update set lead = excluded.lead""")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .param("on", LocalDate.now(clock))
        .update();
    return members(caseNumbers.get(0));
  }

  /** Takes a protest out; returns those that were one with it. A last one left stands alone. */
  List<Member> leave(String caseNumber) {
    List<Member> others =
        members(caseNumber).stream().filter(m -> !m.caseNumber().equals(caseNumber)).toList();
    if (!others.isEmpty()) {
      jdbc.sql("delete from protest_consolidation where case_number = any(:caseNumbers)")
          .param(
              "caseNumbers",
              others.size() == 1
                  ? new String[] {caseNumber, others.get(0).caseNumber()}
                  : new String[] {caseNumber})
          .update();
    }
    return others;
  }

  /**
   * Keeps a consent, in turn with filings and other consents for the same importer, so that the
   * last of several parties sees the consents of the others.
   *
   * @return false where the party has consented before
   */
  boolean consent(CaseRecord protest, LocalDate on) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:importerNumber, 174015))")
        .param("importerNumber", protest.importerNumber())
        .query(Integer.class)
        .single();
    return jdbc.sql("insert into protest_consent values (:caseNumber, :on) on conflict do nothing")
            .param("caseNumber", protest.caseNumber())
            .param("on", on)
            .update()
        == 1;
  }
}
