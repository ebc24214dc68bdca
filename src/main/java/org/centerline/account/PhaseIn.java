package org.centerline.account;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.centerline.docket.LineOfWork;

/**
 * A function that is with a Center from a day on; what is received before it is worked by the port
 * of entry (section 0; D3).
 *
 * @param id number of the row
 * @param lineOfWork the function
 * @param center id of the Center
 * @param since the first day whose receipts the Center works
 * @param citation the notice or order that says so
 * @param recordedBy who recorded it
 * @param takenBackBy who took it back before its day came; null where it stands
 */
public record PhaseIn(
    long id,
    LineOfWork lineOfWork,
    String center,
    LocalDate since,
    String citation,
    String recordedBy,
    OffsetDateTime recordedAt,
    String takenBackBy,
    OffsetDateTime takenBackAt) {

  /** A row that is to be recorded. */
  public record Planned(LineOfWork lineOfWork, String center, LocalDate since, String citation) {}
}
