package org.centerline.disclosure.tender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.DisclosureTenders;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.loss.Calculation;
import org.centerline.disclosure.loss.Calculations;
import org.centerline.statute.DisclosureTender;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.TenderFacts;
import org.centerline.statute.TenderFacts.Payment;
import org.springframework.stereotype.Component;

/** How what was tendered stands to the loss (19 USC 1592(c)(4); 19 CFR 162.74(c)). */
@Component
public class TenderStanding {

  private final Disclosures disclosures;
  private final Calculations calculations;
  private final DisclosureTenders tenders;
  private final OfficeCalendar calendar;
  private final Clock clock;

  TenderStanding(
      Disclosures disclosures,
      Calculations calculations,
      DisclosureTenders tenders,
      OfficeCalendar calendar,
      Clock clock) {
    this.disclosures = disclosures;
    this.calculations = calculations;
    this.tenders = tenders;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** As of today, against the approved calculation; before it nothing is outstanding or missed. */
  public DisclosureTender judge(String caseNumber) {
    Disclosure disclosure = disclosures.get(caseNumber);
    LocalDate disclosedOn = disclosure.receipt().filedOn();
    Optional<Calculation> calculation = calculations.approved(caseNumber);
    LocalDate noticeOn = calculation.map(Calculation::noticeOn).orElse(null);
    TenderFacts facts =
        new TenderFacts(
            disclosedOn,
            calculation.map(one -> one.loss(disclosedOn).total()).orElse(null),
            noticeOn,
            noticeOn == null ? null : disclosure.tenderBy(),
            tenders.of(caseNumber));
    return DisclosureTender.judge(facts, LocalDate.now(clock), calendar);
  }

  /** Whether the time is over and not all was tendered in it. */
  boolean isMissed(String caseNumber) {
    return judge(caseNumber).outcome() == DisclosureTender.Outcome.MISSED;
  }

  /** The loss of the approved calculation. */
  public Money loss(String caseNumber) {
    return calculations
        .approved(caseNumber)
        .orElseThrow()
        .loss(disclosures.get(caseNumber).receipt().filedOn())
        .total();
  }

  /** What was tendered, in the order in which it was told. */
  public List<Payment> payments(String caseNumber) {
    return tenders.of(caseNumber);
  }

  /** The day on which the tenders first reached an amount; empty while they have not. */
  public Optional<LocalDate> reachedOn(String caseNumber, Money amount) {
    return reachedOn(tenders.of(caseNumber), amount);
  }

  static Optional<LocalDate> reachedOn(List<Payment> payments, Money amount) {
    Money sum = Money.ZERO;
    for (Payment payment : payments.stream().sorted(Comparator.comparing(Payment::on)).toList()) {
      sum = sum.plus(payment.amount());
      if (sum.compareTo(amount) >= 0) {
        return Optional.of(payment.on());
      }
    }
    return Optional.empty();
  }

  /** What was tendered in all. */
  public Money tendered(String caseNumber) {
    return Money.sum(tenders.of(caseNumber).stream().map(Payment::amount).toList());
  }
}
