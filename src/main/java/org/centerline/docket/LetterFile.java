package org.centerline.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters of a case, kept as they went out and never changed. */
@Component
public class LetterFile {

  private final JdbcClient jdbc;

  LetterFile(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A letter's place in its case, without its content; parties do not read what is for staff. */
  public record Listed(int position, String name, LocalDate dated, boolean staffOnly) {}

  /** A stored letter. */
  public record Kept(String name, LocalDate dated, String html, byte[] pdf) {}

  /** Keeps a letter at the end of its case's file. */
  public void keep(String caseNumber, Kept letter) {
    keep(caseNumber, letter, false);
  }

  /** As {@link #keep}, a letter that parties do not read. */
  public void keepForStaff(String caseNumber, Kept letter) {
    keep(caseNumber, letter, true);
  }

  private void keep(String caseNumber, Kept letter, boolean staffOnly) {
    // Where two letters are kept at once the second waits for the first and takes the next place.
    while (!isKept(caseNumber, letter, staffOnly)) {
      Thread.onSpinWait();
    }
  }

  private boolean isKept(String caseNumber, Kept letter, boolean staffOnly) {
    return jdbc.sql(
                """
            insert into case_letter (case_number, position, name, dated, html, pdf, staff_only)
            select :caseNumber, coalesce(max(position), 0) + 1, :name, :dated, :html, :pdf, :staffOnly
            from case_letter where case_number = :caseNumber
            on conflict (case_number, position) do nothing""")
            .param("caseNumber", caseNumber)
            .param("name", letter.name())
            .param("dated", letter.dated())
            .param("html", letter.html())
            .param("pdf", letter.pdf())
            .param("staffOnly", staffOnly)
            .update()
        == 1;
  }

  public List<Listed> of(String caseNumber) {
    return jdbc.sql(
            """
            select position, name, dated, staff_only from case_letter
            where case_number = :caseNumber order by position""")
        .param("caseNumber", caseNumber)
        .query(Listed.class)
        .list();
  }

  public Optional<Kept> find(String caseNumber, int position) {
    return jdbc.sql(
            """
            select name, dated, html, pdf from case_letter
            where case_number = :caseNumber and position = :position""")
        .param("caseNumber", caseNumber)
        .param("position", position)
        .query(Kept.class)
        .optional();
  }
}
