package org.centerline.revenue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The deposits that ports were told to take in before liquidation (19 USC 1505(a)). */
@Service
public class Tenders {

  private final JdbcClient jdbc;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final ChasedPorts chased;
  private final Clock clock;

  Tenders(JdbcClient jdbc, CaseClocks clocks, CaseLog log, ChasedPorts chased, Clock clock) {
    this.jdbc = jdbc;
    this.chased = chased;
    this.clocks = clocks;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Those of these cases, oldest first, which no port settles until the transaction ends: a port
   * that settles one at this moment is waited for and its money is in, or waits and is then
   * refused.
   */
  public List<Tender> lock(Collection<String> caseNumbers) {
    // The case first, as the port does (Instructions), so that neither waits in a circle.
    jdbc.sql(
            """
            select case_number from docket_case where case_number = any(:caseNumbers)
            order by case_number for no key update""")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .query(String.class)
        .list();
    return of(caseNumbers);
  }

  /** Those of these cases, oldest first. */
  public List<Tender> of(Collection<String> caseNumbers) {
    Map<String, Tender> tenders = new LinkedHashMap<>();
    jdbc.sql(
            """
            select t.id, t.case_number, t.settled_on, c.class_code, c.amount
            from revenue_instruction t join revenue_charge c on c.instruction = t.id
            where t.case_number = any(:caseNumbers) and t.kind = 'TENDER'
              and t.status <> 'CANCELLED'
            order by t.created_at, t.id""")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .query(
            row -> {
              String caseNumber = row.getString("case_number");
              LocalDate settledOn = row.getObject("settled_on", LocalDate.class);
              tenders
                  .computeIfAbsent(row.getString("id"), id -> tender(id, caseNumber, settledOn))
                  .charges()
                  .put(row.getString("class_code"), Money.of(row.getBigDecimal("amount")));
            });
    return List.copyOf(tenders.values());
  }

  private static Tender tender(String id, String caseNumber, LocalDate settledOn) {
    return new Tender(id, caseNumber, settledOn, new TreeMap<>());
  }

  /**
   * Cancels one that is open; whoever calls has locked it.
   *
   * @param because why, in a sentence for the port and the party
   */
  public void cancel(Tender tender, String because) {
    jdbc.sql(
            """
            update revenue_instruction set status = 'CANCELLED', cancelled_because = :because,
                ended_at = greatest(created_at, :now)
            where id = :id returning\s"""
                + ChasedPorts.CHASED)
        .param("because", because)
        .param("now", OffsetDateTime.now(clock))
        .param("id", tender.id())
        .query((row, number) -> ChasedPorts.caseOf(row))
        .single()
        .ifPresent(caseNumber -> chased.moved(caseNumber, tender.id()));
    endClock(tender.caseNumber());
    log.record(
        tender.caseNumber(),
        "TENDER_CANCELLED",
        "Instruction %s to take in $%s is cancelled. %s"
            .formatted(tender.id(), tender.amount(), because));
  }

  /** A last day that passed without the money stays missed. */
  private void endClock(String caseNumber) {
    LocalDate today = LocalDate.now(clock);
    boolean missed =
        clocks
            .find(caseNumber, ClockKind.DEPOSIT_DUE)
            .filter(one -> one.rolledDue().isBefore(today))
            .isPresent();
    if (missed) {
      clocks.complete(caseNumber, ClockKind.DEPOSIT_DUE, today);
    } else {
      clocks.stop(caseNumber, List.of(ClockKind.DEPOSIT_DUE));
    }
  }
}
