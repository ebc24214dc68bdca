package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.centerline.amendment.liquidation.LiquidationChanges;
import org.centerline.amendment.liquidation.LiquidationEvents;
import org.centerline.statute.SuspensionBasis;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What staff tell of the liquidation of an entry whose summary is amended. */
@ApiController("/api/v1/cases/{caseNumber}")
class LiquidationEventController {

  private final CaseEvents events;
  private final LiquidationEvents liquidations;
  private final LiquidationChanges changes;

  LiquidationEventController(
      CaseEvents events, LiquidationEvents liquidations, LiquidationChanges changes) {
    this.events = events;
    this.liquidations = liquidations;
    this.changes = changes;
  }

  /** The day on which the entry was liquidated, by CBP or by law. */
  record Liquidation(LocalDate on) {}

  /** The day of an extension, and the new day set for liquidation; a year more where null. */
  record Extension(LocalDate on, LocalDate scheduledLiquidationDate) {}

  /**
   * The day on which another day was set for liquidation, and that day; with the last withdrawal of
   * a warehouse entry, from which the law counts, where it is to be put on file.
   */
  record Schedule(LocalDate on, LocalDate scheduledLiquidationDate, LocalDate lastWithdrawalOn) {}

  /**
   * The day of a suspension and why, or of the notice that it is over; and how many extensions came
   * before, where only the filing said that it is suspended.
   */
  record Suspension(LocalDate on, SuspensionBasis basis, Boolean lifted, Integer extensions) {}

  @PostMapping("/liquidation")
  ResponseEntity<CaseView> liquidate(
      @PathVariable String caseNumber, @RequestBody Liquidation told, HttpServletRequest request) {
    return events.tellAsStaff(
        caseNumber, request, amendment -> liquidations.liquidate(amendment, told.on()));
  }

  @PostMapping("/extension")
  ResponseEntity<CaseView> extend(
      @PathVariable String caseNumber, @RequestBody Extension told, HttpServletRequest request) {
    return events.tellAsStaff(
        caseNumber,
        request,
        amendment -> changes.extend(amendment, told.on(), told.scheduledLiquidationDate()));
  }

  @PostMapping("/schedule")
  ResponseEntity<CaseView> schedule(
      @PathVariable String caseNumber, @RequestBody Schedule told, HttpServletRequest request) {
    return events.tellAsStaff(
        caseNumber,
        request,
        amendment ->
            changes.schedule(
                amendment, told.on(), told.scheduledLiquidationDate(), told.lastWithdrawalOn()));
  }

  @PostMapping("/suspension")
  ResponseEntity<CaseView> suspend(
      @PathVariable String caseNumber, @RequestBody Suspension told, HttpServletRequest request) {
    return events.tellAsStaff(
        caseNumber,
        request,
        amendment -> {
          if (Boolean.TRUE.equals(told.lifted())) {
            changes.lift(amendment, told.on());
          } else {
            changes.suspend(amendment, told.on(), told.basis(), told.extensions());
          }
        });
  }
}
