package org.centerline.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Opens cases and moves them along; takes part in the caller's transaction. */
@Service
public class Docket {

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;
  private final DecisionRecords records;
  private final List<LockedTogether> together;

  Docket(
      JdbcClient jdbc,
      CurrentActor actor,
      Clock clock,
      DecisionRecords records,
      List<LockedTogether> together) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
    this.records = records;
    this.together = together;
  }

  /** Opens a case of whoever acts and returns its number. */
  public String open(NewCase opened) {
    return open(opened, actor.id());
  }

  /**
   * Opens a case and returns its number: line of work, year of opening, running number.
   *
   * @param filedBy whose case it is
   */
  public String open(NewCase opened, String filedBy) {
    return jdbc.sql(
            """
            insert into docket_case (case_number, line_of_work, protest_number, status,
                importer_number, importer_name, filer_name, filed_by, filed_on, priority, opened_at)
            values (:letter || '-' || :year || '-' || to_char(nextval('case_number_seq'), 'FM9999999000000'),
                :lineOfWork, :protestNumber, 'FILED', :importerNumber, :importerName, :filerName,
                :filedBy, :filedOn, :priority, :openedAt)
            returning case_number""")
        .param("letter", opened.lineOfWork().letter())
        .param("year", String.valueOf(LocalDate.now(clock).getYear()))
        .param("lineOfWork", opened.lineOfWork().name())
        .param("protestNumber", opened.protestNumber())
        .param("importerNumber", opened.importerNumber())
        .param("importerName", opened.importerName())
        .param("filerName", opened.filerName())
        .param("filedBy", filedBy)
        .param("filedOn", opened.filedOn())
        .param("priority", opened.priority())
        .param("openedAt", OffsetDateTime.now(clock))
        .query(String.class)
        .single();
  }

  /**
   * The case of this number.
   *
   * @throws NoSuchCase when there is none
   */
  public CaseRecord get(String caseNumber) {
    return find(caseNumber).orElseThrow(() -> new NoSuchCase(caseNumber));
  }

  /** The case of this number, if any. */
  public Optional<CaseRecord> find(String caseNumber) {
    return jdbc.sql("select * from docket_case where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(CaseRecord.class)
        .optional();
  }

  /**
   * The case of this number, which nobody else changes until the transaction ends, nor any that is
   * decided as one with it ({@link LockedTogether}). Whoever acts on what a case has come to locks
   * it first: of two people at once one waits and then sees what the other did.
   *
   * @throws NoSuchCase when there is none
   */
  public CaseRecord lock(String caseNumber) {
    Set<String> all = new HashSet<>(Set.of(caseNumber));
    together.forEach(cases -> all.addAll(cases.with(caseNumber)));
    return jdbc
        .sql(
            """
            select * from docket_case where case_number = any(:all)
            order by case_number for update""")
        .param("all", all.toArray(String[]::new))
        .query(CaseRecord.class)
        .list()
        .stream()
        .filter(record -> record.caseNumber().equals(caseNumber))
        .findFirst()
        .orElseThrow(() -> new NoSuchCase(caseNumber));
  }

  /** Records which Center works the case, for which account, and how urgent it is. */
  public void route(String caseNumber, String center, String importerName, int priority) {
    jdbc.sql(
            """
            update docket_case set center = :center, importer_name = :importerName,
                priority = :priority
            where case_number = :caseNumber""")
        .param("center", center)
        .param("importerName", importerName)
        .param("priority", priority)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** Records whose case it is. */
  public void handTo(String caseNumber, String filedBy) {
    jdbc.sql("update docket_case set filed_by = :filedBy where case_number = :caseNumber")
        .param("filedBy", filedBy)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** Corrects the day from which the case counts as filed. */
  public void correctFiledOn(String caseNumber, LocalDate filedOn) {
    jdbc.sql("update docket_case set filed_on = :filedOn where case_number = :caseNumber")
        .param("filedOn", filedOn)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** Records what the screening table made of the findings. */
  public void screen(String caseNumber, String outcome, CaseStatus status) {
    jdbc.sql(
            """
            update docket_case set screening = :outcome, status = :status
            where case_number = :caseNumber""")
        .param("outcome", outcome)
        .param("status", status.name())
        .param("caseNumber", caseNumber)
        .update();
  }

  /** Makes the case more or less urgent: 0 to 100, higher first; for tasks that open later. */
  public void prioritize(String caseNumber, int priority) {
    jdbc.sql("update docket_case set priority = :priority where case_number = :caseNumber")
        .param("priority", priority)
        .param("caseNumber", caseNumber)
        .update();
  }

  public void moveTo(String caseNumber, CaseStatus status) {
    jdbc.sql("update docket_case set status = :status where case_number = :caseNumber")
        .param("status", status.name())
        .param("caseNumber", caseNumber)
        .update();
  }

  /** Moves the case on where it stands so; otherwise it stays as it is. */
  public void moveOn(String caseNumber, CaseStatus from, CaseStatus to) {
    jdbc.sql(
            """
            update docket_case set status = :to
            where case_number = :caseNumber and status = :from""")
        .param("to", to.name())
        .param("caseNumber", caseNumber)
        .param("from", from.name())
        .update();
  }

  /** Counts one more thing that whoever decides the case must have weighed. */
  public void countSubmission(String caseNumber) {
    jdbc.sql(
            """
            update docket_case set submissions = submissions + 1
            where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .update();
  }

  /** As below, of what the law or a party decides: it is nobody's precedent. */
  public CaseRecord determine(
      String caseNumber,
      String outcome,
      LocalDate on,
      String reason,
      int weighed,
      CaseStatus status) {
    return determine(caseNumber, outcome, on, reason, weighed, status, null);
  }

  /**
   * Records the decision of the case; a case is decided once, and on everything that was filed.
   *
   * @param weighed how many submissions the decision took into account
   * @param status what the case waits for now
   * @param matter what makes it a precedent; null where it is none
   * @return the decided case
   * @throws AlreadyDecided where somebody else decided it
   * @throws SomethingNewFiled where more was filed than was weighed
   */
  public CaseRecord determine(
      String caseNumber,
      String outcome,
      LocalDate on,
      String reason,
      int weighed,
      CaseStatus status,
      Matter matter) {
    return records
        .determine(caseNumber, outcome, on, reason, weighed, status, matter)
        .orElseThrow(() -> notDetermined(get(caseNumber)));
  }

  private static RuntimeException notDetermined(CaseRecord record) {
    return record.determination() == null
        ? new SomethingNewFiled(record.caseNumber())
        : new AlreadyDecided(record.caseNumber());
  }

  /** Takes the decision of a case back; what it was stays in the case's log. */
  public void reopen(String caseNumber, CaseStatus status) {
    records.reopen(caseNumber, status);
  }
}
