package org.centerline.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.centerline.amendment.Amendments;
import org.centerline.amendment.liquidation.Liquidations;
import org.centerline.amendment.liquidation.Reliquidations;
import org.centerline.amendment.money.EntryBalance;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.centerline.statute.VoluntaryReliquidation;
import org.springframework.stereotype.Component;

/** Whether an action on an entry can have any effect, and gives nothing back twice. */
@Component
class ActionGate {

  private final Liquidations liquidations;
  private final Amendments amendments;
  private final EntryBalance balance;
  private final Clock clock;

  ActionGate(Liquidations liquidations, Amendments amendments, EntryBalance balance, Clock clock) {
    this.liquidations = liquidations;
    this.amendments = amendments;
    this.balance = balance;
    this.clock = clock;
  }

  /**
   * What of the entry an action can still give back; nobody changes it until the transaction ends.
   *
   * @throws TaskRefused where the liquidation is final, so that no action has an effect
   */
  SortedMap<ClassCode, Money> left(Validation validation) {
    mustNotBeFinal(validation);
    return balance.left(validation, validation.charges());
  }

  /**
   * Lets an action be taken.
   *
   * @throws TaskRefused where the liquidation is final, less is left than is given back, or an
   *     amendment under review may still change what is owed
   */
  void check(Validation validation, SortedMap<ClassCode, Money> changes) {
    ChangeLines.mustBeLeft(changes, left(validation));
    if (amendments.isUnderReview(validation.entryNumber())) {
      throw new TaskRefused(
          "An amendment of the summary is under review and may change what is owed; it is decided first");
    }
  }

  /**
   * What is liquidated, by Customs or by law, can be changed as long as Customs may reliquidate on
   * its own.
   */
  private void mustNotBeFinal(Validation validation) {
    Optional<LocalDate> on =
        liquidations.isLiquidated(validation)
            ? Optional.of(liquidations.liquidatedOn(validation).orElseThrow(ActionGate::unknown))
            : liquidations.lastDay(validation);
    on.filter(day -> LocalDate.now(clock).isAfter(VoluntaryReliquidation.lastDay(day)))
        .ifPresent(
            day -> {
              throw new TaskRefused(Reliquidations.ended(day));
            });
  }

  private static TaskRefused unknown() {
    return new TaskRefused(
        "The entry is liquidated, and the day is not known from which the ninety days of 19 USC 1501 count");
  }
}
