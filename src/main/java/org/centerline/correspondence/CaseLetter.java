package org.centerline.correspondence;

import java.time.LocalDate;
import java.util.List;
import org.centerline.correspondence.NoticeOfDecision.Right;

/**
 * A letter about a case that is told in paragraphs: a notice, a request, an answer. Texts are plain
 * text; whatever a filer typed is escaped when the letter is written.
 *
 * @param title what the letter is, such as {@code Notice of Denial of Further Review}
 * @param basis the provisions under which it is written
 * @param protestNumber null where the case has none
 * @param centerName the Center that writes, or null where another office does
 * @param office the office that writes where no Center does, by its key in the wording of letters:
 *     {@code headquarters} or {@code fpf}
 * @param rights what the addressee may do next, until when
 * @param signedBy the title of the signing officer
 */
public record CaseLetter(
    String title,
    String basis,
    LocalDate dated,
    String caseNumber,
    String protestNumber,
    String addressee,
    String importerNumber,
    String importerName,
    String centerName,
    String office,
    List<String> paragraphs,
    List<Right> rights,
    String signedBy) {

  /**
   * Keeps the lists from changing.
   *
   * @throws IllegalArgumentException for a letter that says nothing
   */
  public CaseLetter {
    paragraphs = List.copyOf(paragraphs);
    rights = List.copyOf(rights);
    if (paragraphs.isEmpty() || paragraphs.get(0).isBlank()) {
      throw new IllegalArgumentException("The letter \"%s\" says nothing".formatted(title));
    }
  }

  /** The number by which the addressee knows the case. */
  public String number() {
    return protestNumber == null ? caseNumber : protestNumber;
  }
}
