package org.centerline.question;

import java.time.LocalDate;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.LineOfWork;

/** Takes the answers of filers in the cases of one line of work. */
public interface Respondent {

  /** Whose answers these are. */
  LineOfWork lineOfWork();

  /**
   * Takes what a filer sent; the same sent twice counts once, and what was not asked for is kept.
   *
   * @param filed the case, locked by the caller
   * @param on the day that the writing bears; not in the future, not before the filing
   * @param text null where it stands in a paper that was handed in; nothing but blanks is no answer
   * @throws org.centerline.filing.FilingRefused where day or text are not in order
   * @throws org.centerline.docket.EventRefused where the case takes no answers any more
   */
  void respond(CaseRecord filed, LocalDate on, String text);
}
