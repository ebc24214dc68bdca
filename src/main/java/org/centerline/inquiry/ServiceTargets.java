package org.centerline.inquiry;

import java.time.LocalDate;
import java.util.Set;
import org.centerline.account.Account;
import org.centerline.account.Accounts;
import org.centerline.account.TrustedProgram;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.filing.ImporterNumber;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.StartFact;
import org.springframework.stereotype.Component;

/** Starts the clocks of trade questions. No law sets them: the Centers do. */
@Component
class ServiceTargets {

  /** Within which an asker may come back: policy, not law. */
  static final int DAYS_TO_FOLLOW_UP = 30;

  private static final String ANSWERED_BY = "19 CFR 101.10 (service target: policy, not law)";

  private final DmnServiceTarget table;
  private final Accounts accounts;
  private final CaseClocks clocks;
  private final OfficeCalendar calendar;

  ServiceTargets(
      DmnServiceTarget table, Accounts accounts, CaseClocks clocks, OfficeCalendar calendar) {
    this.table = table;
    this.accounts = accounts;
    this.clocks = clocks;
    this.calendar = calendar;
  }

  /** The time to answer runs, from the receipt of a question or of its follow-up. */
  void start(String caseNumber, Inquiry inquiry, StartFact start, LocalDate from) {
    int days = table.businessDays(inquiry.topic(), programs(inquiry));
    LocalDate due = calendar.plusOpenDays(from, days);
    String explanation =
        "%s on %s (day 0); business day %d, the service target for %s, is %s."
            .formatted(capitalized(start.words()), from, days, inquiry.topic().words(), due);
    clocks.start(
        caseNumber,
        new Deadline(ClockKind.ANSWER_DUE, start, from, due, due, ANSWERED_BY, explanation),
        ClockState.OPEN);
  }

  private Set<TrustedProgram> programs(Inquiry inquiry) {
    return accounts
        .find(ImporterNumber.parse(inquiry.importerNumber()))
        .map(Account::trustedPrograms)
        .orElse(Set.of());
  }

  /** The asker may say until then that the answer does not help. */
  void startFollowUp(String caseNumber, LocalDate answeredOn) {
    LocalDate last = answeredOn.plusDays(DAYS_TO_FOLLOW_UP);
    clocks.start(
        caseNumber,
        new Deadline(
            ClockKind.FOLLOW_UP,
            StartFact.ANSWER,
            answeredOn,
            last,
            last,
            ANSWERED_BY,
            "Answered on %s (day 0); day %d is %s. It does not move past closed days."
                .formatted(answeredOn, DAYS_TO_FOLLOW_UP, last)),
        ClockState.OPEN);
  }

  private static String capitalized(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
