package org.centerline.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedMap;
import org.centerline.question.Asking;
import org.centerline.statute.ClassCode;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Component;

/**
 * What the filer of a summary is asked (CBP Form 28) and notified of (CBP Form 29), each with the
 * law's days to answer; the last one rolls to the next open day (section G). The letter goes, and
 * is answered, as any question of a Center.
 */
@Component
class FilerNotices {

  static final String REQUEST = "Request for Information (CBP Form 28)";
  static final String PROPOSED = "Notice of Action, Proposed (CBP Form 29)";

  private final Validations validations;
  private final ActionProposals proposals;
  private final Asking asking;
  private final OfficeCalendar calendar;
  private final Clock clock;

  FilerNotices(
      Validations validations,
      ActionProposals proposals,
      Asking asking,
      OfficeCalendar calendar,
      Clock clock) {
    this.validations = validations;
    this.proposals = proposals;
    this.asking = asking;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Asks for documents or information: 30 days (19 CFR 163.6(a)). */
  void request(String caseNumber, String question) {
    asking.ask(
        caseNumber,
        REQUEST,
        "Entry %s.%n%s".formatted(validations.get(caseNumber).entry(), question),
        from(ClockRule.REQUEST_DUE));
  }

  /**
   * Proposes an action: 20 days (19 CFR 152.2).
   *
   * @param differsReason why most like cases were decided otherwise, for staff; null where they
   *     were not
   */
  void propose(
      String caseNumber, SortedMap<ClassCode, Money> changes, String reason, String differsReason) {
    proposals.add(caseNumber, changes, reason, differsReason);
    asking.ask(
        caseNumber,
        PROPOSED,
        "Entry %s. We propose to liquidate it with these changes of what is owed:%n%s%n%s"
            .formatted(validations.get(caseNumber).entry(), ChangeLines.words(changes), reason),
        from(ClockRule.NOTICE_DUE));
  }

  private Deadline from(ClockRule rule) {
    ClockFacts facts = ClockFacts.builder().noticeOn(LocalDate.now(clock)).build();
    return Statute.deadline(rule, facts, calendar);
  }
}
