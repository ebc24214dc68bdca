package org.centerline.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.NewCase;
import org.centerline.engine.CaseMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in trade questions: checks the form, dockets, and starts the lifecycle. */
@Service
public class InquiryDesk {

  private static final int ORDINARY = 50;
  private static final int OFFERED = 3;

  private final InquiryCheck check;
  private final Docket docket;
  private final Inquiries inquiries;
  private final KeptAnswers answers;
  private final CaseLog log;
  private final CaseMessages processes;
  private final Clock clock;

  InquiryDesk(
      InquiryCheck check,
      Docket docket,
      Inquiries inquiries,
      KeptAnswers answers,
      CaseLog log,
      CaseMessages processes,
      Clock clock) {
    this.check = check;
    this.docket = docket;
    this.inquiries = inquiries;
    this.answers = answers;
    this.log = log;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Takes a question; afterwards it waits in the pool of the account's Center.
   *
   * @return the case number
   * @throws org.centerline.filing.FilingRefused when the form is not in order; nothing is kept
   */
  @Transactional
  public String file(InquiryFiling filing) {
    Inquiry inquiry = check.read(filing, LocalDate.now(clock));
    String caseNumber =
        docket.open(
            new NewCase(
                LineOfWork.INQUIRY,
                null,
                inquiry.importerNumber(),
                inquiry.importerNumber(),
                inquiry.asker(),
                inquiry.receivedOn(),
                ORDINARY));
    inquiries.add(caseNumber, inquiry);
    log.record(
        caseNumber, "FILED", "Asked by %s: %s".formatted(inquiry.asker(), inquiry.subject()));
    processes.start(InquiryProcess.ID, caseNumber, Map.of());
    return caseNumber;
  }

  /** Kept answers to like questions, which may help the asker at once; at most three. */
  public List<KeptAnswer> like(String caseNumber) {
    return answers.like(inquiries.get(caseNumber), OFFERED);
  }
}
