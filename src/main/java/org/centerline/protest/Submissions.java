package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.centerline.docket.CurrentActor;
import org.centerline.docket.Docket;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what parties sent after their protests. */
@Component
class Submissions {

  /** Which denial a request to void is about; the same words about a later one are new. */
  private static final String DENIAL =
      """
      case when :kind = 'VOID_REQUEST'
          then (select reopenings from docket_case where case_number = :caseNumber) else 0 end""";

  private final JdbcClient jdbc;
  private final Docket docket;
  private final CurrentActor actor;
  private final Clock clock;

  Submissions(JdbcClient jdbc, Docket docket, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.docket = docket;
    this.actor = actor;
    this.clock = clock;
  }

  /** Keeps a submission; the same sent twice counts once. */
  void keep(String caseNumber, SubmissionKind kind, LocalDate on, String detail) {
    boolean isNew =
        jdbc.sql(
                    """
                    insert into protest_submission
                        (case_number, kind, denial, on_date, detail, submitted_by, at)
                    values (:caseNumber, :kind, %s, :on, :detail, :by, :at)
                    on conflict do nothing"""
                        .formatted(DENIAL))
                .param("caseNumber", caseNumber)
                .param("kind", kind.name())
                .param("on", on)
                .param("detail", detail)
                .param("by", actor.id())
                .param("at", OffsetDateTime.now(clock))
                .update()
            == 1;
    if (isNew && kind.mustBeWeighed()) {
      docket.countSubmission(caseNumber);
    }
  }

  /**
   * Keeps a writing that confirms what was argued orally.
   *
   * @param received the day that counts, whatever day the writing bears
   */
  void keepConfirmation(String caseNumber, LocalDate on, LocalDate received, String detail) {
    keep(caseNumber, SubmissionKind.CONFIRMATION, on, detail);
    jdbc.sql(
            """
            update protest_submission set confirmed_on = :received
            where case_number = :caseNumber and kind = 'CONFIRMATION' and on_date = :on
              and detail = :detail""")
        .param("received", received)
        .param("caseNumber", caseNumber)
        .param("on", on)
        .param("detail", detail)
        .update();
  }

  /** Says until when the latest oral argument can be put in writing. */
  void confirmBy(String caseNumber, LocalDate on, LocalDate lastDay) {
    jdbc.sql(
            """
            update protest_submission set confirm_by = :lastDay
            where case_number = :caseNumber and kind = 'ORAL_ARGUMENT' and on_date = :on""")
        .param("lastDay", lastDay)
        .param("caseNumber", caseNumber)
        .param("on", on)
        .update();
  }

  /** Marks the oral arguments that a writing received on this day confirms in time; how many. */
  int confirm(String caseNumber, LocalDate on) {
    return jdbc.sql(
            """
            update protest_submission set confirmed_on = :on
            where case_number = :caseNumber and kind = 'ORAL_ARGUMENT' and confirmed_on is null
              and on_date <= :on and confirm_by >= :on""")
        .param("on", on)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** The day of the unconfirmed oral argument whose sixty days end first. */
  Optional<LocalDate> earliestUnconfirmed(String caseNumber) {
    return of(caseNumber, SubmissionKind.ORAL_ARGUMENT, "and confirmed_on is null").stream()
        .map(Submission::onDate)
        .min(Comparator.naturalOrder());
  }

  /**
   * The last day on which a writing could have confirmed an oral argument, where it comes too late
   * for every one that it could mean.
   */
  Optional<LocalDate> missedConfirmation(String caseNumber, LocalDate on, LocalDate received) {
    List<LocalDate> lastDays =
        of(caseNumber, SubmissionKind.ORAL_ARGUMENT, "and confirmed_on is null").stream()
            .filter(argument -> !argument.onDate().isAfter(on))
            .map(Submission::confirmBy)
            .toList();
    return lastDays.stream()
        .max(Comparator.naturalOrder())
        .filter(lastDay -> received.isAfter(lastDay));
  }

  /** The oldest request to void that nobody has decided. */
  Optional<Submission> openVoidRequest(String caseNumber) {
    return of(caseNumber, SubmissionKind.VOID_REQUEST, "and answered_on is null").stream()
        .findFirst();
  }

  void answerVoidRequests(String caseNumber, LocalDate on) {
    jdbc.sql(
            """
            update protest_submission set answered_on = :on
            where case_number = :caseNumber and kind = 'VOID_REQUEST' and answered_on is null""")
        .param("on", on)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** Whether just this was sent before. */
  boolean has(String caseNumber, SubmissionKind kind, LocalDate on, String detail) {
    return of(caseNumber, kind, "and denial = " + DENIAL).stream()
        .anyMatch(earlier -> earlier.onDate().equals(on) && earlier.detail().equals(detail));
  }

  /** The day of the earliest writing received with or after an oral argument of this day. */
  Optional<LocalDate> writtenAfter(String caseNumber, LocalDate oral) {
    return of(caseNumber, SubmissionKind.CONFIRMATION, "and confirmed_on is not null").stream()
        .map(Submission::confirmedOn)
        .filter(writing -> !writing.isBefore(oral))
        .min(Comparator.naturalOrder());
  }

  boolean has(String caseNumber, SubmissionKind kind) {
    return !of(caseNumber, kind, "").isEmpty();
  }

  private List<Submission> of(String caseNumber, SubmissionKind kind, String condition) {
    return jdbc.sql(
            """
            select * from protest_submission
            where case_number = :caseNumber and kind = :kind %s order by id"""
                .formatted(condition))
        .param("caseNumber", caseNumber)
        .param("kind", kind.name())
        .query(Submission.class)
        .list();
  }

  /** Everything that was sent, in the order in which it came. */
  List<Submission> of(String caseNumber) {
    return jdbc.sql("select * from protest_submission where case_number = :caseNumber order by id")
        .param("caseNumber", caseNumber)
        .query(Submission.class)
        .list();
  }
}
