package org.centerline.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.docket.CurrentActor;
import org.centerline.filing.ImporterNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide of an account: whether it takes part, and which Center has it. */
@Service
@Transactional
public class CenterDecisions {

  private final AccountStore store;
  private final ParticipationPeriods periods;
  private final CenterAssignment centers;
  private final CurrentActor actor;
  private final Clock clock;

  CenterDecisions(
      AccountStore store,
      ParticipationPeriods periods,
      CenterAssignment centers,
      CurrentActor actor,
      Clock clock) {
    this.store = store;
    this.periods = periods;
    this.centers = centers;
    this.actor = actor;
    this.clock = clock;
  }

  /** The Center that best represents this business today; empty where no industry maps to one. */
  public Optional<Assignment> best(List<IndustryShare> industries) {
    return centers.predominant(industries, LocalDate.now(clock));
  }

  /** The percentage of the entry lines that are in the Center, 0 to 100, rounded down. */
  public int percentIn(String center, List<IndustryShare> industries) {
    return centers.percentIn(center, industries, LocalDate.now(clock));
  }

  /**
   * The importer takes part, with this Center, which has the account from today on.
   *
   * @param center id of the Center that was decided on
   * @param from first day of the participation
   * @param reason why this one, as a sentence
   * @param industries taken over where the account states none
   * @param caseNumber the application that was accepted
   * @return the account, and the Center that had it until now
   */
  public StatedAccount join(
      ImporterNumber importer,
      String center,
      LocalDate from,
      String reason,
      List<IndustryShare> industries,
      String caseNumber) {
    Account before = store.lock(importer);
    periods.begin(importer, from, caseNumber);
    Assignment decided =
        new Assignment(center, LocalDate.now(clock), AssignmentBasis.DECIDED, reason)
            .continuing(before.assignment());
    List<IndustryShare> known = before.industries().isEmpty() ? industries : before.industries();
    Account after = before.with(known, true, decided);
    store.change(before, after, actor.id());
    return StatedAccount.of(before, after);
  }

  /** The Center of the account; it has it until the transaction ends. */
  public String centerHeld(ImporterNumber importer) {
    return store.lock(importer).center();
  }

  /**
   * Another Center has the account from today on.
   *
   * @return the Center that had it
   */
  public String move(ImporterNumber importer, String center, String reason) {
    Account before = store.lock(importer);
    Assignment decided =
        new Assignment(center, LocalDate.now(clock), AssignmentBasis.DECIDED, reason)
            .continuing(before.assignment());
    store.change(
        before, before.with(before.industries(), before.participating(), decided), actor.id());
    return before.center();
  }

  /** The importer takes part no longer; its Center stays known. */
  public void leave(ImporterNumber importer, LocalDate from) {
    Account before = store.lock(importer);
    periods.end(importer, from);
    store.change(before, before.with(before.industries(), false, before.assignment()), actor.id());
  }
}
