package org.centerline.revenue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.centerline.account.Accounts;
import org.centerline.docket.Docket;
import org.centerline.statute.Delinquency;
import org.centerline.statute.Delinquency.Standstill;
import org.centerline.statute.InterestAccrual;
import org.centerline.statute.InterestRates;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an instruction bears beyond its own interest when it is paid late (19 USC 1505(d)), but not
 * for the days on which the payee had no valid bank data (91 FR 21; E4).
 */
@Component
public class LateInterest {

  private final Docket docket;
  private final Accounts accounts;
  private final JdbcClient jdbc;
  private final InterestRates rates;
  private final OfficeCalendar calendar;
  private final Clock clock;

  LateInterest(
      Docket docket,
      Accounts accounts,
      JdbcClient jdbc,
      InterestRates rates,
      OfficeCalendar calendar,
      Clock clock) {
    this.docket = docket;
    this.accounts = accounts;
    this.jdbc = jdbc;
    this.rates = rates;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Whether it can bear any: what liquidation found owed or owing does (19 USC 1505(d)). Interest
   * on a late payment does not, since that was not determined by a liquidation.
   */
  public boolean isBorne(RevenueInstruction told) {
    return told.kind().interest().isPresent()
        && told.liquidatedOn() != null
        && told.latePaymentOf() == null;
  }

  /**
   * What it bears when it is paid on a day; nothing on its last day or before, which for a bill is
   * 30 days after its issue and may come later than 30 days after liquidation (19 USC 1505(b)). A
   * last day that is closed is kept on the next open one.
   *
   * @throws org.centerline.statute.StatuteException where a day lies outside the table of rates
   */
  public InterestAccrual of(RevenueInstruction told, LocalDate paidOn) {
    if (!isBorne(told) || !paidOn.isAfter(calendar.nextOpenDay(told.dueOn()))) {
      return InterestAccrual.NONE;
    }
    InterestAccrual whole =
        Delinquency.interest(
            Money.of(told.total()),
            told.liquidatedOn(),
            paidOn,
            told.kind().interest().orElseThrow(),
            isCorporate(told),
            standstills(told, paidOn),
            rates);
    Borne before = borne(told.id());
    return before.until() == null ? whole : whole.beyond(before.interest(), before.until());
  }

  /** What was instructed already, and until which day it ran; null where nothing was. */
  private record Borne(Money interest, LocalDate until) {}

  /** On what it replaces: that was paid late, and came back. What it bore is borne once. */
  private Borne borne(String id) {
    return jdbc.sql(
            """
            with recursive chain as (
              select id, replaces from revenue_instruction where id = :id
              union all
              select old.id, old.replaces from chain
                join revenue_instruction old on old.id = chain.replaces
            )
            select coalesce(sum(s.interest), 0) as interest, max(s.to_date) as until
            from chain
              join revenue_instruction i on i.late_payment_of = chain.id and i.status <> 'CANCELLED'
                and not exists (select from revenue_instruction anew where anew.replaces = i.id)
              join revenue_interest s on s.instruction = i.id""")
        .param("id", id)
        .query(
            (row, number) ->
                new Borne(
                    Money.of(row.getBigDecimal("interest")),
                    row.getObject("until", LocalDate.class)))
        .single();
  }

  /** Whose refund it is: a party designated for it by CBP Form 4811 only takes it in (24.36(a)). */
  private boolean isCorporate(RevenueInstruction told) {
    String owner =
        told.payeeKind() == PayeeKind.FILER
            ? told.payeeNumber()
            : docket.get(told.caseNumber()).importerNumber();
    return owner != null && accounts.isCorporate(owner);
  }

  /**
   * From each rejection that stops its interest until it was issued anew, or until it is paid; of
   * itself and of those that it replaces.
   */
  public List<Standstill> standstills(RevenueInstruction told, LocalDate paidOn) {
    return rejections(told.id(), paidOn).stream()
        .filter(one -> one.stopsInterest(told.kind()))
        .map(one -> new Standstill(one.on(), one.until()))
        .toList();
  }

  /** Since when its interest stands still; empty where it runs. */
  public Optional<LocalDate> standsStillSince(RevenueInstruction told) {
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    return standstills(told, tomorrow).stream()
        .filter(still -> still.to().equals(tomorrow))
        .map(Standstill::from)
        .findFirst();
  }

  /** A rejection, and the day from which it hindered the payment no more. */
  private record Rejection(RejectionReason reason, LocalDate on, LocalDate until) {

    boolean stopsInterest(RevenueKind kind) {
      return kind.interest().filter(way -> reason.hindrance().stopsInterest(way, on)).isPresent();
    }
  }

  private List<Rejection> rejections(String id, LocalDate paidOn) {
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
            select rejection_code, rejected_on, reissued_at
            from chain where rejection_code is not null and rejected_on < :paidOn""")
        .param("id", id)
        .param("paidOn", paidOn)
        .query(
            (row, number) ->
                new Rejection(
                    RejectionReason.valueOf(row.getString("rejection_code")),
                    row.getObject("rejected_on", LocalDate.class),
                    row.getObject("reissued_at") == null
                        ? paidOn
                        : day(row.getObject("reissued_at", OffsetDateTime.class))))
        .list();
  }

  private LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(clock.getZone()).toLocalDate();
  }
}
