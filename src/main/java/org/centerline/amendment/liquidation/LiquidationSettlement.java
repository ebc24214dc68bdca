package org.centerline.amendment.liquidation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.amendment.Amendment;
import org.centerline.amendment.Amendments;
import org.centerline.amendment.LiquidationClocks;
import org.centerline.amendment.OtherEntryCases;
import org.centerline.amendment.money.AmendmentOrders;
import org.centerline.amendment.money.Balances;
import org.centerline.amendment.money.EntryDeposits;
import org.centerline.amendment.money.FoundDifference;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.docket.LineOfWork;
import org.centerline.revenue.RevenueOrder;
import org.springframework.stereotype.Component;

/**
 * Settles what the amendments and validations of an entry left, once the entry is liquidated.
 * Liquidation finds one difference for the entry (19 CFR 159.6(a)), so one case bills or refunds
 * it: that of the newest version. The others close with it, and nothing can be paid twice. What was
 * received on the day of liquidation or later came too late (B50) and moves no money, but what was
 * deposited on it. What another case decided that this liquidation did not carry out is apart
 * ({@link LaterChanges}).
 */
@Component
class LiquidationSettlement {

  private final Amendments amendments;
  private final Balances balances;
  private final OtherEntryCases others;
  private final EntryDeposits deposits;
  private final AmendmentOrders orders;
  private final FoundDifference difference;
  private final LaterChanges later;
  private final Docket docket;
  private final LiquidationClocks clocks;
  private final CaseLog log;

  LiquidationSettlement(
      Amendments amendments,
      Balances balances,
      OtherEntryCases others,
      EntryDeposits deposits,
      AmendmentOrders orders,
      FoundDifference difference,
      LaterChanges later,
      Docket docket,
      LiquidationClocks clocks,
      CaseLog log) {
    this.amendments = amendments;
    this.balances = balances;
    this.others = others;
    this.deposits = deposits;
    this.orders = orders;
    this.difference = difference;
    this.later = later;
    this.docket = docket;
    this.clocks = clocks;
    this.log = log;
  }

  /**
   * Settles the entry; whoever calls holds its lock.
   *
   * @param told the case that was told
   * @param before where the liquidation stood before
   * @param after the same, liquidated
   * @param deemed whether the law liquidated it, as the importer asserted it (19 USC 1504(a))
   * @return the cases that waited for it
   */
  List<String> settle(
      String told, EntryLiquidation before, EntryLiquidation after, boolean deemed) {
    LocalDate liquidatedOn = after.liquidatedOn();
    String entryNumber = before.entryNumber();
    Set<String> concerned = new LinkedHashSet<>(balances.running(entryNumber));
    concerned.addAll(others.running(entryNumber));
    concerned.add(told);
    for (String caseNumber : concerned) {
      clocks.end(caseNumber, before, after);
      log.record(
          caseNumber,
          "ENTRY_LIQUIDATED",
          "Entry %s was liquidated on %s".formatted(entryNumber, liquidatedOn));
    }
    Set<String> late = balances.receivedAfter(entryNumber, liquidatedOn.minusDays(1));
    Map<Boolean, List<CaseRecord>> decided =
        others.awaiting(entryNumber).stream()
            .map(docket::get)
            .collect(
                Collectors.partitioningBy(
                    other -> !deemed && !other.determinedOn().isAfter(liquidatedOn)));
    List<CaseRecord> carriedOut = decided.get(true);
    List<String> awaiting = inOrder(entryNumber, late, carriedOut);
    awaiting.stream()
        .findFirst()
        .ifPresent(
            lead -> {
              settleBy(lead, entryNumber, liquidatedOn, carriedOut, late.contains(lead));
              awaiting.stream()
                  .skip(1)
                  .forEach(
                      other ->
                          record(
                              other,
                              late.contains(other) ? tooLate(liquidatedOn) : together(lead)));
            });
    decided.get(false).forEach(other -> later.settle(other, liquidatedOn));
    return Stream.concat(awaiting.stream(), decided.get(false).stream().map(CaseRecord::caseNumber))
        .toList();
  }

  /**
   * Who leads comes first: the newest amendment in time, else the newest of the other cases, else
   * the newest amendment, which can only give back what was deposited.
   */
  private List<String> inOrder(String entryNumber, Set<String> late, List<CaseRecord> carriedOut) {
    List<String> amended = balances.awaiting(entryNumber);
    return Stream.of(
            amended.stream().filter(caseNumber -> !late.contains(caseNumber)),
            carriedOut.stream().map(CaseRecord::caseNumber),
            amended.stream().filter(late::contains))
        .flatMap(cases -> cases)
        .toList();
  }

  private static String tooLate(LocalDate liquidatedOn) {
    return ("The entry was liquidated on %s, not after this amendment was received: it came too late (ACE"
            + " error B50) and changes nothing. What remains is to protest the liquidation"
            + " (19 USC 1514).")
        .formatted(liquidatedOn);
  }

  private static String together(String lead) {
    return ("The difference of the entry is one for all its cases and is settled with case %s"
            + " (19 CFR 159.6(a)).")
        .formatted(lead);
  }

  private void settleBy(
      String lead,
      String entryNumber,
      LocalDate liquidatedOn,
      List<CaseRecord> carriedOut,
      boolean isLate) {
    CaseRecord record = docket.get(lead);
    StatedEntry entry = others.entry(record).orElseGet(() -> amendments.get(lead));
    RevenueOrder order =
        orders.atLiquidation(
            lead,
            entry,
            "%s; liquidated on %s".formatted(basis(record, entry), liquidatedOn),
            liquidatedOn,
            others.with(carriedOut, balances.receivedBy(entryNumber, liquidatedOn.minusDays(1))),
            deposits.end(entryNumber, liquidatedOn));
    String found = difference.settle(order);
    record(lead, isLate ? tooLate(liquidatedOn) + " " + found : found);
  }

  private String basis(CaseRecord record, StatedEntry entry) {
    return entry instanceof Amendment amendment
        ? AmendmentOrders.basis(amendment)
        : others.basis(record);
  }

  private void record(String caseNumber, String sentence) {
    CaseRecord record = docket.get(caseNumber);
    if (record.lineOfWork() == LineOfWork.AMENDMENT) {
      balances.settled(caseNumber, sentence);
    } else {
      others.settled(record, sentence);
    }
    log.record(caseNumber, "SETTLED_AT_LIQUIDATION", sentence);
  }
}
