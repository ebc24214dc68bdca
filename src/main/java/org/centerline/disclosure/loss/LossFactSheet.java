package org.centerline.disclosure.loss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.DisclosureFactSheet;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.disclosure.DisclosureTenders;
import org.centerline.disclosure.Disclosures;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.statute.DisclosureInterest;
import org.centerline.statute.InterestRates;
import org.centerline.statute.LossOfRevenue;
import org.centerline.statute.Money;
import org.centerline.statute.PenaltyStatute;
import org.centerline.statute.StatuteException;
import org.centerline.statute.TenderFacts.Payment;
import org.springframework.stereotype.Component;

/** A disclosure with the newest calculation of its loss, as the forms show it. */
@Component
public class LossFactSheet implements FactSheet {

  /** As many entries as a person looks through in a form; the letter has them all. */
  static final int MOST_ENTRIES = 50;

  private static final String NOT_CALCULATED = "not calculated";

  private static final Set<String> LOSS =
      Set.of(
          Fact.CALCULATED,
          Fact.LOSS_BY_ENTRY,
          Fact.LOSS_BY_CLASS,
          Fact.LOSS_BY_YEAR,
          Fact.LOSS_BY_PORT,
          Fact.LOSS_FINDINGS,
          Fact.INTEREST);

  private final DisclosureFactSheet base;
  private final Disclosures disclosures;
  private final Calculations calculations;
  private final DisclosureTenders tenders;
  private final InterestRates rates;
  private final Clock clock;

  LossFactSheet(
      DisclosureFactSheet base,
      Disclosures disclosures,
      Calculations calculations,
      DisclosureTenders tenders,
      InterestRates rates,
      Clock clock) {
    this.base = base;
    this.disclosures = disclosures;
    this.calculations = calculations;
    this.tenders = tenders;
    this.rates = rates;
    this.clock = clock;
  }

  @Override
  public Set<String> names() {
    Set<String> names = new HashSet<>(base.names());
    names.addAll(LOSS);
    return names;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    Map<String, String> facts = new HashMap<>(base.of(task));
    LOSS.forEach(name -> facts.put(name, NOT_CALCULATED));
    Optional<Calculation> newest = calculations.find(task.caseNumber());
    newest.ifPresent(one -> facts.putAll(facts(task.caseNumber(), one)));
    return facts;
  }

  private Map<String, String> facts(String caseNumber, Calculation calculation) {
    Disclosure disclosure = disclosures.get(caseNumber);
    LossOfRevenue loss = calculation.loss(disclosure.receipt().filedOn());
    return Map.of(
        Fact.CALCULATED,
        "By %s. %s.\n%s"
            .formatted(
                calculation.calculatedBy(),
                LossWords.basis(calculation.basis()),
                calculation.note()),
        Fact.LOSS_BY_ENTRY,
        LossWords.byEntry(loss.entries(), disclosure.statute(), MOST_ENTRIES),
        Fact.LOSS_BY_CLASS,
        LossWords.byClass(loss),
        Fact.LOSS_BY_YEAR,
        LossWords.by(loss.byYear()),
        Fact.LOSS_BY_PORT,
        LossWords.by(loss.byPort()),
        Fact.LOSS_FINDINGS,
        LossWords.findings(loss.findings()),
        Fact.INTEREST,
        interest(caseNumber, loss, disclosure.statute()));
  }

  private String interest(String caseNumber, LossOfRevenue loss, PenaltyStatute statute) {
    LocalDate today = LocalDate.now(clock);
    List<Payment> payments = tenders.of(caseNumber);
    try {
      DisclosureInterest interest = DisclosureInterest.of(loss, payments, today, rates);
      return LossWords.interest(interest, statute) + until(loss, payments, today);
    } catch (StatuteException outside) {
      return outside.getMessage();
    }
  }

  /** To which day interest is counted, and whether it runs on. */
  private static String until(LossOfRevenue loss, List<Payment> payments, LocalDate today) {
    Money tendered = Money.sum(payments.stream().map(Payment::amount).toList());
    String stops =
        payments.isEmpty() ? "" : ". On what was tendered it stopped with the day of each tender";
    return tendered.compareTo(loss.total()) >= 0
        ? stops
        : "%s. On the $%s not tendered it is counted to today, %s, and runs on until that is"
            .formatted(stops, loss.total().minus(tendered), today);
  }
}
