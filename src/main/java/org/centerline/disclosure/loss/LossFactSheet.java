package org.centerline.disclosure.loss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.DisclosureFactSheet;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.disclosure.Disclosures;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.statute.DisclosureInterest;
import org.centerline.statute.InterestRates;
import org.centerline.statute.LossOfRevenue;
import org.centerline.statute.PenaltyStatute;
import org.centerline.statute.StatuteException;
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
  private final InterestRates rates;
  private final Clock clock;

  LossFactSheet(
      DisclosureFactSheet base,
      Disclosures disclosures,
      Calculations calculations,
      InterestRates rates,
      Clock clock) {
    this.base = base;
    this.disclosures = disclosures;
    this.calculations = calculations;
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
        LossWords.byEntry(loss, disclosure.statute(), MOST_ENTRIES),
        Fact.LOSS_BY_CLASS,
        LossWords.byClass(loss),
        Fact.LOSS_BY_YEAR,
        LossWords.by(loss.byYear()),
        Fact.LOSS_BY_PORT,
        LossWords.by(loss.byPort()),
        Fact.LOSS_FINDINGS,
        LossWords.findings(loss.findings()),
        Fact.INTEREST,
        interest(loss, disclosure.statute()));
  }

  private String interest(LossOfRevenue loss, PenaltyStatute statute) {
    LocalDate today = LocalDate.now(clock);
    try {
      return "To %s, were it tendered then: %s"
          .formatted(today, LossWords.interest(DisclosureInterest.of(loss, today, rates), statute));
    } catch (StatuteException outside) {
      return outside.getMessage();
    }
  }
}
