package org.centerline.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.centerline.docket.CaseLog;
import org.centerline.statute.Money;
import org.centerline.statute.TenderFacts.Payment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was tendered (19 CFR 162.74(c)). */
@Component
public class DisclosureTenders {

  private final JdbcClient jdbc;
  private final CaseLog log;

  DisclosureTenders(JdbcClient jdbc, CaseLog log) {
    this.jdbc = jdbc;
    this.log = log;
  }

  /** Takes a tender of a day. */
  public void add(String caseNumber, LocalDate on, Money amount) {
    jdbc.sql(
            """
            insert into disclosure_tender (case_number, tendered_on, amount)
            values (:caseNumber, :on, :amount)""")
        .param("caseNumber", caseNumber)
        .param("on", on)
        .param("amount", amount.amount())
        .update();
    log.record(caseNumber, "TENDERED", "$%s was tendered on %s".formatted(amount, on));
  }

  /** What was tendered, in the order in which it was told. */
  public List<Payment> of(String caseNumber) {
    return jdbc.sql(
            """
            select tendered_on, amount from disclosure_tender
            where case_number = :caseNumber order by id""")
        .param("caseNumber", caseNumber)
        .query(
            (row, number) ->
                new Payment(
                    row.getObject("tendered_on", LocalDate.class),
                    Money.of(row.getBigDecimal("amount"))))
        .list();
  }
}
