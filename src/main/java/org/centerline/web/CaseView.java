package org.centerline.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.centerline.docket.CaseRecord;
import org.centerline.inquiry.KeptAnswer;

/**
 * A case as the API and the case file show it.
 *
 * <p>Whoever keys in the paper of a privileged case, a disclosure, reads back its number, line of
 * work, status and day only.
 *
 * <p>Dates are calendar days in Eastern time, money is a decimal string in dollars.
 *
 * @param lineOfWork {@code PROTEST}, {@code AMENDMENT}, {@code DISCLOSURE}, {@code VALIDATION},
 *     {@code INQUIRY} or {@code PARTICIPATION}
 * @param protestNumber null unless the case is a protest
 * @param center the id of the Center that works the case
 * @param screening null until the filing has been screened
 * @param risk what the risk table decided; null for other lines of work and for whoever does not
 *     work the case
 * @param determination null until the case is decided
 * @param likeAnswers kept answers to like questions, at most three; null except in the answer to a
 *     question that is just asked
 */
public record CaseView(
    String caseNumber,
    String lineOfWork,
    String protestNumber,
    String status,
    String center,
    String importerNumber,
    LocalDate filedOn,
    Screening screening,
    Risk risk,
    List<Clock> clocks,
    List<Task> tasks,
    Determination determination,
    List<Revenue> revenue,
    List<Event> events,
    List<KeptAnswer> likeAnswers) {

  /** No more than that the case exists, for who told it of a paper and may not read it. */
  static CaseView acknowledgement(CaseRecord record) {
    return new CaseView(
        record.caseNumber(),
        record.lineOfWork().name(),
        null,
        record.status().name(),
        null,
        null,
        record.filedOn(),
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        null);
  }

  /** The same with kept answers that may help its asker at once. */
  CaseView offering(List<KeptAnswer> like) {
    return new CaseView(
        caseNumber,
        lineOfWork,
        protestNumber,
        status,
        center,
        importerNumber,
        filedOn,
        screening,
        risk,
        clocks,
        tasks,
        determination,
        revenue,
        events,
        like);
  }

  /**
   * What screening made of the filing: {@code ACCEPTED}, {@code REJECTED}, {@code NEEDS_A_PERSON}.
   */
  public record Screening(String outcome, List<Finding> findings) {}

  /** One thing that screening found, with the provision it rests on. */
  public record Finding(String code, String citation, String message) {}

  /**
   * How an amendment is worked, and by which row of the table.
   *
   * @param segment {@code STRAIGHT_THROUGH}, {@code REVIEW} or {@code HIGH_RISK}
   * @param rule the row that decided, by the name that the table gives it
   * @param tableVersion the version of the table; null where it was not recorded
   * @param sampled whether it was drawn for a person although the row lets it straight through
   */
  public record Risk(String segment, String rule, Integer tableVersion, boolean sampled) {}

  /**
   * A dated obligation.
   *
   * @param from the day the clock runs from, its day 0
   * @param due the statutory last day
   * @param rolledDue the next open day where {@code due} falls on a closed one, else the same day
   * @param state {@code OPEN}, {@code MET}, {@code MISSED} or {@code STOPPED}
   * @param basis the rule, the start fact, the days skipped and what would change it
   */
  public record Clock(
      String kind,
      LocalDate from,
      LocalDate due,
      LocalDate rolledDue,
      String citation,
      String explanation,
      String state,
      ClockBasis basis) {}

  /** Open work; {@code assignee} is null while nobody has claimed it, and for parties always. */
  public record Task(
      String id, String name, String definitionKey, String pool, String assignee, LocalDate due) {}

  /** How the case was decided, on which day and why. */
  public record Determination(String outcome, LocalDate on, String reason) {}

  /**
   * A revenue instruction to a port: {@code REFUND}, {@code BILL} or {@code TENDER}.
   *
   * @param principal what is paid without interest; negative where interest outweighs what goes the
   *     other way
   * @param interest negative where it goes the other way; the port pays or collects the sum
   * @param due the last day to carry it out
   * @param cancelledBecause why it is not carried out any more; null while it stands
   */
  public record Revenue(
      String id,
      String port,
      String kind,
      String principal,
      String interest,
      LocalDate due,
      String status,
      String cancelledBecause) {}

  /** What happened, when, and who did it. */
  public record Event(OffsetDateTime at, String actor, String type, String detail) {}
}
