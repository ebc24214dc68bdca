package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.correspondence.Letter;
import org.centerline.correspondence.Letters;
import org.centerline.correspondence.NoticeOfDecision;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.docket.LetterFile;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Component;

/**
 * Writes and files the notice of decision (19 CFR 174.30). The date printed on it is the date from
 * which the right to sue runs.
 */
@Component
class DecisionNotice {

  private final Docket docket;
  private final Protests protests;
  private final Submissions submissions;
  private final LeadProtests leads;
  private final NoticeContent content;
  private final Letters letters;
  private final LetterFile file;
  private final CaseMail mail;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final OfficeCalendar calendar;
  private final Clock clock;

  DecisionNotice(
      Docket docket,
      Protests protests,
      Submissions submissions,
      LeadProtests leads,
      NoticeContent content,
      Letters letters,
      LetterFile file,
      CaseMail mail,
      CaseClocks clocks,
      CaseLog log,
      OfficeCalendar calendar,
      Clock clock) {
    this.docket = docket;
    this.protests = protests;
    this.submissions = submissions;
    this.leads = leads;
    this.content = content;
    this.letters = letters;
    this.file = file;
    this.mail = mail;
    this.clocks = clocks;
    this.log = log;
    this.calendar = calendar;
    this.clock = clock;
  }

  void send(String caseNumber) {
    CaseRecord record = docket.get(caseNumber);
    LocalDate dated = LocalDate.now(clock);
    if (isDenied(record) && protests.isVoidedByHeadquarters(docket.lock(caseNumber).caseNumber())) {
      withoutNotice(record);
      return;
    }
    boolean inCourt = isDenied(record) && submissions.has(caseNumber, SubmissionKind.SUMMONS);
    List<Deadline> remedies = remedies(record, dated, inCourt);
    Protest protest = protests.get(caseNumber);
    NoticeOfDecision notice = content.of(record, protest, dated, remedies);
    Letter letter = letters.write(notice);
    file.keep(
        caseNumber, new LetterFile.Kept("Notice of decision", dated, letter.html(), letter.pdf()));
    ClockState state = inCourt ? ClockState.STOPPED : ClockState.OPEN;
    remedies.forEach(remedy -> clocks.start(caseNumber, remedy, state));
    log.record(caseNumber, "NOTICE_SENT", "Notice of decision dated " + dated);
    if (protest.followed()) {
      leads.tellFollowers(caseNumber);
    }
  }

  /** A void denial needs no notice; who was allowed a part is told of that. */
  private void withoutNotice(CaseRecord record) {
    String caseNumber = record.caseNumber();
    log.record(caseNumber, "NOTICE_NOT_SENT", "Headquarters voided the denial before its notice");
    if (ProtestOutcome.ALLOWED_IN_PART.name().equals(record.determination())) {
      mail.send(
          caseNumber,
          new CaseMail.Content(
              "Protest allowed in part",
              "19 CFR 174.29",
              List.of(
                  "On %s your protest was allowed in part: %s"
                      .formatted(record.determinedOn(), record.determinationReason()),
                  "What was allowed is refunded through the port.",
                  "The denial of the rest is void; the protest is under review again once that refund is settled."),
              List.of(),
              CaseMail.Sender.CENTER));
    }
  }

  private static boolean isDenied(CaseRecord record) {
    return ProtestOutcome.valueOf(record.determination()) != ProtestOutcome.ALLOWED;
  }

  /**
   * What a protestant who did not get everything may still do, and until when. Once an action is in
   * court nothing is left to ask of CBP (19 USC 1515(c)).
   */
  private List<Deadline> remedies(CaseRecord record, LocalDate dated, boolean inCourt) {
    List<Deadline> remedies = new ArrayList<>();
    if (!isDenied(record)) {
      return remedies;
    }
    ClockFacts facts = ClockFacts.builder().noticeOn(dated).build();
    remedies.add(Statute.deadline(ClockRule.SUMMONS, facts, calendar));
    boolean rejected = ProtestOutcome.REJECTED.name().equals(record.determination());
    if (!rejected && !inCourt) {
      remedies.add(Statute.deadline(ClockRule.VOID_DENIAL, facts, calendar));
    }
    return remedies;
  }
}
