package org.centerline.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets a second person decide on the newest thing that somebody put down for a case, never who put
 * it down.
 */
public final class SecondPerson {

  private final JdbcClient jdbc;
  private final String decided;
  private final String others;

  /**
   * For the rows of a table.
   *
   * @param author the column that says who put the row down
   */
  public SecondPerson(JdbcClient jdbc, String table, String author) {
    this.jdbc = jdbc;
    this.decided =
        """
        update %1$s set approved_by = case when :note::text is null then :by end,
            returned_note = :note
        where %2$s <> :by
          and id = (select max(id) from %1$s where case_number = :caseNumber)"""
            .formatted(table, author);
    this.others =
        """
        select not exists (select from %1$s where %2$s = :by
            and id = (select max(id) from %1$s where case_number = :caseNumber))"""
            .formatted(table, author);
  }

  /** Whether somebody else than this person put it down. */
  boolean mayDecide(String caseNumber, String person) {
    return jdbc.sql(others)
        .param("by", person)
        .param("caseNumber", caseNumber)
        .query(Boolean.class)
        .single();
  }

  /** Approves it; false, and nothing is changed, where the same person put it down. */
  public boolean approve(String caseNumber, String by) {
    return decide(caseNumber, by, null);
  }

  /** As {@link #approve}, for what goes back with a note. */
  public boolean sendBack(String caseNumber, String by, String note) {
    return decide(caseNumber, by, note);
  }

  private boolean decide(String caseNumber, String by, String note) {
    return jdbc.sql(decided)
            .param("note", note)
            .param("by", by)
            .param("caseNumber", caseNumber)
            .update()
        == 1;
  }
}
