package org.centerline.amendment.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.amendment.Amendment;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.Amendments;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.CaseMessages;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.Tender;
import org.centerline.revenue.Tenders;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.centerline.statute.SettlementFacts;
import org.springframework.stereotype.Component;

/**
 * The deposits that the amendments of an entry ask. One that has not come in is asked only as long
 * and as far as it is owed: what was never deposited is never refunded, and after liquidation it is
 * billed (19 USC 1505(b), (c)). Whoever changes them holds the entry's lock.
 */
@Component
public class EntryDeposits {

  private final Balances balances;
  private final Amendments amendments;
  private final AmendmentOrders orders;
  private final Tenders tenders;
  private final Revenue revenue;
  private final Docket docket;
  private final CaseMessages processes;

  EntryDeposits(
      Balances balances,
      Amendments amendments,
      AmendmentOrders orders,
      Tenders tenders,
      Revenue revenue,
      Docket docket,
      CaseMessages processes) {
    this.balances = balances;
    this.amendments = amendments;
    this.orders = orders;
    this.tenders = tenders;
    this.revenue = revenue;
    this.docket = docket;
    this.processes = processes;
  }

  /** Lets every port wait that settles one of them; what is settled now is in. */
  List<Tender> lock(String entryNumber) {
    return tenders.lock(balances.accepted(entryNumber));
  }

  /** What the settlement of an amendment depends on. */
  SettlementFacts facts(Amendment amendment) {
    SortedMap<ClassCode, Money> carried =
        balances.before(amendment.entryNumber(), amendment.version());
    Map<ClassCode, Money> open = new TreeMap<>();
    for (Tender tender : tenders.of(balances.accepted(amendment.entryNumber()))) {
      amounts(tender)
          .forEach(
              (classCode, amount) -> {
                carried.merge(classCode, amount.negate(), Money::plus);
                if (tender.isOpen()) {
                  open.merge(classCode, amount, Money::plus);
                }
              });
    }
    carried.values().removeIf(Money::isZero);
    return amendment.settlementFacts(carried, open);
  }

  /**
   * Asks less of what has not come in, of the newest first.
   *
   * @param falls by class code, negative
   */
  void lower(String entryNumber, SortedMap<ClassCode, Money> falls) {
    SortedMap<ClassCode, Money> left = new TreeMap<>(falls);
    List<Tender> newestFirst = new ArrayList<>(lock(entryNumber));
    Collections.reverse(newestFirst);
    for (Tender tender : newestFirst) {
      SortedMap<ClassCode, Money> owed = new TreeMap<>(amounts(tender));
      if (tender.isOpen() && take(left, owed)) {
        replace(tender, owed);
      }
    }
  }

  /** Takes what falls from what is owed; whether anything was taken. */
  private static boolean take(SortedMap<ClassCode, Money> falls, SortedMap<ClassCode, Money> owed) {
    boolean taken = false;
    for (ClassCode code : List.copyOf(owed.keySet())) {
      Money fall = falls.getOrDefault(code, Money.ZERO).magnitude();
      Money part = fall.compareTo(owed.get(code)) < 0 ? fall : owed.get(code);
      taken |= part.isPositive();
      falls.put(code, part.minus(fall));
      owed.merge(code, part.negate(), Money::plus);
    }
    owed.values().removeIf(Money::isZero);
    return taken;
  }

  private void replace(Tender tender, SortedMap<ClassCode, Money> owed) {
    String caseNumber = tender.caseNumber();
    if (owed.isEmpty()) {
      cancel(tender, "A later amendment lowers these duties; the deposit is no longer owed.");
      return;
    }
    tenders.cancel(
        tender,
        "A later amendment lowers these duties; $%s is asked instead, by the same day."
            .formatted(Money.sum(owed.values())));
    revenue.instruct(orders.deposit(caseNumber, amendments.get(caseNumber), owed));
    tell(caseNumber);
  }

  private void cancel(Tender tender, String because) {
    tenders.cancel(tender, because);
    docket.moveTo(tender.caseNumber(), CaseStatus.AWAITING_LIQUIDATION);
    tell(tender.caseNumber());
  }

  private void tell(String caseNumber) {
    processes.tell(AmendmentProcess.Message.DEPOSIT_CHANGED, caseNumber);
  }

  /**
   * Ends the deposits of an entry that is liquidated: what has not come in is cancelled and billed.
   *
   * @return those that came in, in the order of their days
   */
  public List<Tender> end(String entryNumber, LocalDate liquidatedOn) {
    List<Tender> all = lock(entryNumber);
    all.stream()
        .filter(Tender::isOpen)
        .forEach(
            tender ->
                cancel(
                    tender,
                    ("The entry was liquidated on %s; what had not come in by then counts in the"
                            + " entry's one bill or refund, with interest (19 USC 1505(b), (c)).")
                        .formatted(liquidatedOn)));
    return all.stream()
        .filter(tender -> !tender.isOpen())
        .sorted(Comparator.comparing(Tender::settledOn))
        .toList();
  }

  private static Map<ClassCode, Money> amounts(Tender tender) {
    Map<ClassCode, Money> amounts = new TreeMap<>();
    tender.charges().forEach((code, amount) -> amounts.put(new ClassCode(code), amount));
    return amounts;
  }
}
