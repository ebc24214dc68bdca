package org.centerline.disclosure.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.DisclosureExamination;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.Investigations;
import org.centerline.disclosure.loss.Calculation;
import org.centerline.disclosure.loss.Calculations;
import org.centerline.disclosure.tender.TenderStanding;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosureInterest;
import org.centerline.statute.DisclosureOpinion;
import org.centerline.statute.DisclosureOutcome;
import org.centerline.statute.DisclosureScope;
import org.centerline.statute.DisclosureTender;
import org.centerline.statute.EntryLoss;
import org.centerline.statute.FormalInvestigation;
import org.centerline.statute.InterestRates;
import org.centerline.statute.InvestigationFacts;
import org.centerline.statute.LossOfRevenue;
import org.centerline.statute.Money;
import org.centerline.statute.PenaltyBasis;
import org.centerline.statute.PenaltyStatute;
import org.centerline.statute.StatuteException;
import org.springframework.stereotype.Component;

/** What the law advises FP&amp;F of a disclosure, from all that is known of it today. */
@Component
class OutcomeAdvice {

  private final Disclosures disclosures;
  private final DisclosureExamination examination;
  private final Investigations investigations;
  private final Calculations calculations;
  private final TenderStanding standing;
  private final InterestRates rates;
  private final Clock clock;

  OutcomeAdvice(
      Disclosures disclosures,
      DisclosureExamination examination,
      Investigations investigations,
      Calculations calculations,
      TenderStanding standing,
      InterestRates rates,
      Clock clock) {
    this.disclosures = disclosures;
    this.examination = examination;
    this.investigations = investigations;
    this.calculations = calculations;
    this.standing = standing;
    this.rates = rates;
    this.clock = clock;
  }

  /**
   * The advice.
   *
   * @param writing that records the commencement of an investigation; null where none is known
   * @param basis what a penalty depends on
   * @param coverage of the loss by the disclosure
   * @param interest on the loss; null where no loss is calculated, or no rate is known
   * @param lossKnown whether anybody calculated or stated the loss
   * @param limitations the time to sue
   * @param lateness that it was not completed in time; empty where it was
   * @param uncalculated entries that are named and were not examined; none where a sample was drawn
   */
  record Advice(
      DisclosureOpinion opinion,
      DisclosureTender tender,
      String writing,
      PenaltyBasis basis,
      Coverage coverage,
      DisclosureInterest interest,
      boolean lossKnown,
      Limitations limitations,
      Optional<String> lateness,
      List<String> uncalculated) {

    /** Whether it would be valid although the Center has verified no loss (19 CFR 162.74(c)). */
    boolean isUnverified(DisclosureOutcome outcome) {
      return outcome != DisclosureOutcome.INVALID && tender.outstanding() == null;
    }

    /**
     * Whether the limit depends on a loss that is not known. An undisclosed fraud costs the
     * domestic value, whatever was lost (19 USC 1592(c)(1)).
     */
    boolean lacksLoss(DisclosureOutcome outcome, Culpability culpability) {
      return !lossKnown
          && !(basis.statute() == PenaltyStatute.SECTION_1592
              && outcome == DisclosureOutcome.INVALID
              && culpability == Culpability.FRAUD);
    }
  }

  /** The advice on a case as of today. */
  Advice of(String caseNumber) {
    Disclosure disclosure = disclosures.get(caseNumber);
    LocalDate disclosedOn = disclosure.receipt().filedOn();
    Optional<Calculation> calculation = calculations.approved(caseNumber);
    Optional<LossOfRevenue> loss = calculation.map(one -> one.loss(disclosedOn));
    Optional<Investigations.Answer> answer = investigations.of(caseNumber, disclosedOn);
    DisclosureTender tender = standing.judge(caseNumber);
    DisclosureScope scope =
        DisclosureScope.of(
            disclosure.named(), entries(loss), calculations.firstNotice(caseNumber), List.of());
    DisclosureOpinion opinion =
        DisclosureOpinion.of(
            examination.perfection(disclosure),
            examination.confirmation(disclosure),
            FormalInvestigation.judge(
                answer.map(Investigations.Answer::facts).orElse(notAsked(disclosedOn))),
            tender,
            scope);
    Coverage coverage = Coverage.of(scope, entries(loss));
    DisclosureInterest interest = loss.flatMap(all -> interest(caseNumber, all)).orElse(null);
    return new Advice(
        opinion,
        tender,
        answer.map(Investigations.Answer::writing).orElse(null),
        basis(disclosure, loss, coverage, interest),
        coverage,
        interest,
        loss.isPresent() || disclosure.lossOfRevenue() != null,
        Limitations.of(disclosure.violatedOn(loss), disclosure.receipt().receivedOn()),
        examination.lateness(caseNumber),
        calculation.map(one -> one.notExamined(disclosure.named())).orElse(List.of()));
  }

  private static InvestigationFacts notAsked(LocalDate disclosedOn) {
    return new InvestigationFacts(
        disclosedOn,
        InvestigationFacts.Commencement.UNKNOWN,
        List.of(),
        InvestigationFacts.LackOfKnowledge.NOT_SHOWN,
        List.of());
  }

  private static List<EntryLoss> entries(Optional<LossOfRevenue> loss) {
    return loss.map(LossOfRevenue::entries).orElse(List.of());
  }

  /** Before a calculation the loss is as the discloser states it. */
  private static PenaltyBasis basis(
      Disclosure disclosure,
      Optional<LossOfRevenue> loss,
      Coverage coverage,
      DisclosureInterest interest) {
    Money uncovered = coverage.uncoveredLoss();
    Money stated = disclosure.lossOfRevenue() == null ? Money.ZERO : disclosure.lossOfRevenue();
    return new PenaltyBasis(
        disclosure.statute(),
        loss.map(all -> all.total().minus(uncovered)).orElse(stated),
        uncovered,
        interest == null ? null : interest.on(coverage::covers),
        interest == null ? null : interest.on(number -> !coverage.covers(number)),
        disclosure.dutiableValue(),
        null);
  }

  /** Interest on each part of the loss to the day of its tender, or today; empty without a rate. */
  private Optional<DisclosureInterest> interest(String caseNumber, LossOfRevenue loss) {
    try {
      return Optional.of(
          DisclosureInterest.of(loss, standing.payments(caseNumber), LocalDate.now(clock), rates));
    } catch (StatuteException outside) {
      return Optional.empty();
    }
  }
}
