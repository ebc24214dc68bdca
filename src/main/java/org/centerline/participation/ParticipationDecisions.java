package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.account.CenterDecisions;
import org.centerline.account.StatedAccount;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.engine.TaskRefused;
import org.centerline.filing.ImporterNumber;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Component;

/** Decides applications to take part in a Center. */
@Component
class ParticipationDecisions {

  private final Participations participations;
  private final CenterDecisions accounts;
  private final FollowingCases following;
  private final CenterDirectory centers;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  ParticipationDecisions(
      Participations participations,
      CenterDecisions accounts,
      FollowingCases following,
      CenterDirectory centers,
      Docket docket,
      CaseLog log,
      Clock clock) {
    this.participations = participations;
    this.accounts = accounts;
    this.following = following;
    this.centers = centers;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  /**
   * The importer takes part in this Center: from today on while that is voluntary. Decided later it
   * counts from the day of receipt, whose regime holds (decision 028). It begins no earlier than
   * the Center opened.
   *
   * @throws TaskRefused where there is no such Center, it opened when all were assigned, or it is
   *     another than before while a change of the account is under way
   */
  void accept(String caseNumber, String center, String reason) {
    LocalDate today = LocalDate.now(clock);
    Center known =
        centers
            .byId(center)
            .filter(row -> row.validOn(today))
            .orElseThrow(() -> new TaskRefused("There is no Center %s".formatted(center)));
    Participation applied = participations.get(caseNumber);
    LocalDate joins = firstDay(applied, known, today);
    decide(caseNumber, Participation.State.ACCEPTED, reason, today);
    participations.accept(caseNumber, center, joins);
    StatedAccount joined =
        accounts.join(
            ImporterNumber.parse(applied.importerNumber()),
            center,
            joins,
            "Decided with the application %s: %s".formatted(caseNumber, reason),
            applied.industries(),
            caseNumber);
    follow(joined);
    log.record(
        caseNumber, "ACCOUNT_ASSIGNED", "Takes part from %s in %s".formatted(joins, known.name()));
  }

  private static LocalDate firstDay(Participation applied, Center center, LocalDate today) {
    LocalDate from = CenterRegime.isVoluntary(today) ? today : applied.receivedOn();
    LocalDate joins = from.isBefore(center.opensOn()) ? center.opensOn() : from;
    if (!CenterRegime.isVoluntary(joins)) {
      throw new TaskRefused(
          "%s opened on %s, when every importer was assigned; choose a Center that was open"
              .formatted(center.name(), center.opensOn()));
    }
    return joins;
  }

  private void follow(StatedAccount joined) {
    try {
      following.follow(joined);
    } catch (EventRefused underWay) {
      throw new TaskRefused(underWay.getMessage());
    }
  }

  /** The importer stays with the ports. */
  void decline(String caseNumber, String reason) {
    decide(caseNumber, Participation.State.DECLINED, reason, LocalDate.now(clock));
    participations.decline(caseNumber);
  }

  private void decide(
      String caseNumber, Participation.State outcome, String reason, LocalDate today) {
    docket.determine(
        caseNumber,
        outcome.name(),
        today,
        reason,
        docket.get(caseNumber).submissions(),
        CaseStatus.DECIDED);
    log.announce(caseNumber, "PARTICIPATION_" + outcome, reason);
  }
}
