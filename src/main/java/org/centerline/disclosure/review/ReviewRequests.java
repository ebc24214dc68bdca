package org.centerline.disclosure.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.DisclosureGate;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.loss.Calculation;
import org.centerline.disclosure.loss.CalculationReviews;
import org.centerline.disclosure.loss.Calculations;
import org.centerline.disclosure.outcome.OutcomeProposals;
import org.centerline.disclosure.tender.TenderStanding;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.Violations;
import org.centerline.statute.Finding;
import org.centerline.statute.HeadquartersReview;
import org.centerline.statute.HeadquartersReview.Issue;
import org.centerline.statute.Limitation;
import org.centerline.statute.LossOfRevenue;
import org.springframework.stereotype.Service;

/**
 * A discloser asks Headquarters to review the calculation. Whoever calls holds the lock of the
 * case.
 */
@Service
public class ReviewRequests {

  private static final String CITATION = "19 CFR 162.74(c)";
  private static final int TEXT_LENGTH = 20_000;

  private final DisclosureGate gate;
  private final Calculations calculations;
  private final TenderStanding standing;
  private final CalculationReviews reviews;
  private final OutcomeProposals proposals;
  private final Docket docket;
  private final CaseMessages messages;
  private final CaseLog log;

  ReviewRequests(
      DisclosureGate gate,
      Calculations calculations,
      TenderStanding standing,
      CalculationReviews reviews,
      OutcomeProposals proposals,
      Docket docket,
      CaseMessages messages,
      CaseLog log) {
    this.gate = gate;
    this.calculations = calculations;
    this.standing = standing;
    this.reviews = reviews;
    this.proposals = proposals;
    this.docket = docket;
    this.messages = messages;
    this.log = log;
  }

  /**
   * Takes a request for a review of the calculation (19 CFR 162.74(c)). Deposited is what was
   * tendered: when its port takes it in is not in the discloser's hand.
   *
   * @param issues what Headquarters is asked about
   * @param argument why the calculation is wrong
   * @throws EventRefused where a condition is not met, a review was asked for before, no
   *     calculation was sent, or it is decided
   */
  public void ask(CaseRecord record, LocalDate on, List<Issue> issues, String argument) {
    Disclosure disclosure = gate.open(record);
    Violations found = Violations.none();
    gate.checkDay(on, record.filedOn(), found);
    found.at("argument").paragraphs(argument, TEXT_LENGTH);
    found.refuseIfAny();
    String caseNumber = record.caseNumber();
    if (reviews.find(caseNumber).isPresent()) {
      throw new EventRefused(
          "REVIEW_ONCE", CITATION, "Headquarters has been asked before; its result is final");
    }
    LossOfRevenue loss = noticed(caseNumber).loss(disclosure.receipt().filedOn());
    Set<Issue> asked = new HashSet<>(issues == null ? List.of() : issues);
    asked.removeIf(Objects::isNull);
    refuseUnless(examine(caseNumber, loss, on, asked));
    reviews.add(caseNumber, on, asked, argument);
    proposals.overtake(caseNumber, "Headquarters was asked to review the calculation.");
    docket.countSubmission(caseNumber);
    docket.moveTo(caseNumber, CaseStatus.ON_HOLD);
    log.record(
        caseNumber,
        "REVIEW_ASKED",
        "Headquarters is asked to review the calculation of $%s: %s"
            .formatted(loss.total(), argument));
    messages.tell(DisclosureProcess.Message.REVIEW_ASKED, caseNumber);
  }

  private Calculation noticed(String caseNumber) {
    return calculations
        .approved(caseNumber)
        .filter(one -> one.noticeOn() != null)
        .orElseThrow(
            () ->
                new EventRefused(
                    "NO_CALCULATION", CITATION, "No notice of a calculation has been sent"));
  }

  /** The limitation that ends first is that of negligence on the oldest entry. */
  private HeadquartersReview examine(
      String caseNumber, LossOfRevenue loss, LocalDate on, Set<Issue> asked) {
    LocalDate oldest = loss.oldestEntry().orElse(on);
    return HeadquartersReview.of(
        loss.total(), standing.tendered(caseNumber), Limitation.ofViolation(oldest), on, asked);
  }

  private static void refuseUnless(HeadquartersReview review) {
    if (!review.isEligible()) {
      Finding first = review.findings().get(0);
      throw new EventRefused(
          first.code().name(),
          first.citation(),
          review.findings().stream().map(Finding::message).collect(Collectors.joining(" ")));
    }
  }
}
