package org.centerline.revenue.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.centerline.account.Accounts;
import org.centerline.docket.Docket;
import org.centerline.revenue.Instructions;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.Delinquency;
import org.centerline.statute.Delinquency.Standstill;
import org.centerline.statute.InterestKind;
import org.centerline.statute.InterestRates;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.StatuteException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an instruction bears beyond its own interest when it is paid late (19 USC 1505(d)), but not
 * for the days on which the payee had no valid bank data (91 FR 21; E4).
 */
@Component
class LateInterest {

  private static final String IN_TIME = "none if it is paid today";

  private final Instructions instructions;
  private final Docket docket;
  private final Accounts accounts;
  private final JdbcClient jdbc;
  private final InterestRates rates;
  private final OfficeCalendar calendar;
  private final Clock clock;

  LateInterest(
      Instructions instructions,
      Docket docket,
      Accounts accounts,
      JdbcClient jdbc,
      InterestRates rates,
      OfficeCalendar calendar,
      Clock clock) {
    this.instructions = instructions;
    this.docket = docket;
    this.accounts = accounts;
    this.jdbc = jdbc;
    this.rates = rates;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** What it bears if it is paid today, in a sentence for the cashier. */
  String inWords(String id) {
    RevenueInstruction instruction = instructions.get(id);
    Optional<InterestKind> kind = instruction.kind().interest();
    Optional<LocalDate> liquidated = liquidatedOn(id);
    if (kind.isEmpty() || liquidated.isEmpty()) {
      return "none: it bears no interest";
    }
    try {
      return inWords(instruction, kind.get(), liquidated.get());
    } catch (StatuteException noAnswer) {
      return noAnswer.getMessage();
    }
  }

  private String inWords(RevenueInstruction told, InterestKind kind, LocalDate liquidatedOn) {
    LocalDate today = LocalDate.now(clock);
    // A bill is due 30 days after its issue, which may come after liquidation (19 USC 1505(b));
    // what
    // falls due on a closed day is in time on the next open one.
    if (!today.isAfter(calendar.nextOpenDay(told.dueOn()))) {
      return IN_TIME;
    }
    List<Standstill> standstills = standstills(told.id());
    Money interest =
        Delinquency.interest(
            Money.of(told.total()),
            liquidatedOn,
            today,
            kind,
            accounts.isCorporate(docket.get(told.caseNumber()).importerNumber()),
            standstills,
            rates);
    return interest.isZero()
        ? IN_TIME
        : "$%s if it is paid today, by periods of 30 days since %s (19 USC 1505(d))%s"
            .formatted(
                interest,
                liquidatedOn,
                standstills.isEmpty() ? "" : ", without the days for want of bank data (E4)");
  }

  /** Its own interest runs to the day of liquidation or reliquidation (1505(c)). */
  private Optional<LocalDate> liquidatedOn(String id) {
    return instructions.interest(id).stream()
        .map(Instructions.InterestPart::to)
        .max(LocalDate::compareTo)
        .map(rates.conventions().days()::ranTo);
  }

  /** From each rejection for want of bank data until it was issued anew, or until today. */
  private List<Standstill> standstills(String id) {
    return jdbc.sql(
            """
            with recursive chain as (
              select id, replaces, rejection_code, rejected_on, null::timestamptz as reissued_at
              from revenue_instruction where id = :id
              union all
              select old.id, old.replaces, old.rejection_code, old.rejected_on, fresh.created_at
              from chain
                join revenue_instruction old on old.id = chain.replaces
                join revenue_instruction fresh on fresh.id = chain.id
            )
            select rejected_on, coalesce(reissued_at, :now) as payable_at
            from chain where rejection_code = 'NO_BANK_DATA'""")
        .param("id", id)
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new Standstill(
                    row.getObject("rejected_on", LocalDate.class),
                    row.getObject("payable_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate()))
        .list();
  }
}
