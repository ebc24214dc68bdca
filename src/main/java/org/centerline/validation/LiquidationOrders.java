package org.centerline.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.centerline.amendment.liquidation.LiquidationChanges;
import org.centerline.amendment.liquidation.Liquidations;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.Docket;
import org.centerline.engine.TaskRefused;
import org.centerline.filing.FilingRefused;
import org.centerline.statute.SuspensionBasis;
import org.springframework.stereotype.Component;

/**
 * Extends or suspends the liquidation of an entry, which is the Center's to do (D5); every case of
 * the entry learns of it, and the filer by letter (19 CFR 159.12(b), (c)).
 */
@Component
class LiquidationOrders {

  private final LiquidationChanges changes;
  private final Liquidations liquidations;
  private final Validations validations;
  private final Docket docket;
  private final CaseMail mail;
  private final Clock clock;

  LiquidationOrders(
      LiquidationChanges changes,
      Liquidations liquidations,
      Validations validations,
      Docket docket,
      CaseMail mail,
      Clock clock) {
    this.changes = changes;
    this.liquidations = liquidations;
    this.validations = validations;
    this.docket = docket;
    this.mail = mail;
    this.clock = clock;
  }

  /**
   * Extends it from today.
   *
   * @param until the new day set for it; null for a year more
   * @throws TaskRefused where it is extended so already, or the day cannot be
   * @throws org.centerline.docket.EventRefused where it cannot be extended any more
   */
  void extend(String caseNumber, LocalDate until, String reason) {
    order(() -> changes.extend(docket.lock(caseNumber), LocalDate.now(clock), until));
    write(
        caseNumber, "Notice of extension of liquidation", "19 USC 1504(b); 19 CFR 159.12", reason);
  }

  /**
   * Suspends it from today (19 USC 1504(b), (d)).
   *
   * @throws TaskRefused where it is suspended so already
   * @throws org.centerline.docket.EventRefused where it cannot be suspended any more
   */
  void suspend(String caseNumber, SuspensionBasis basis, String reason) {
    order(() -> changes.suspend(docket.lock(caseNumber), LocalDate.now(clock), basis, null));
    write(caseNumber, "Notice of suspension of liquidation", "19 USC 1504; 19 CFR 159.12", reason);
  }

  /** What changes nothing is no order, and no letter tells it. */
  private static void order(BooleanSupplier change) {
    try {
      if (!change.getAsBoolean()) {
        throw new TaskRefused(
            "The liquidation stands so already; give another day or basis to correct it");
      }
    } catch (FilingRefused refused) {
      throw new TaskRefused(refused.getMessage());
    }
  }

  private void write(String caseNumber, String title, String basis, String reason) {
    Validation validation = validations.get(caseNumber);
    mail.send(
        caseNumber,
        new CaseMail.Content(
            title,
            basis,
            List.of(
                "Entry %s.".formatted(validation.entry()),
                "Its liquidation: %s.".formatted(liquidations.words(validation)),
                reason),
            List.of(),
            CaseMail.Sender.CENTER));
  }
}
