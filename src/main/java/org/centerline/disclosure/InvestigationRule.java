package org.centerline.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.Investigations.OnRecord;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.FormalInvestigation;
import org.centerline.statute.InvestigationFacts;
import org.centerline.statute.InvestigationFacts.Commencement;
import org.centerline.statute.InvestigationFacts.Inquiry;
import org.centerline.statute.InvestigationFacts.LackOfKnowledge;
import org.centerline.statute.InvestigationFacts.Sign;
import org.centerline.statute.KnowledgeGround;

/** An FP&amp;F officer records what the investigations office answered (19 CFR 162.74(g), (i)). */
abstract class InvestigationRule extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;

  /** What is asked wherever the office's answer is recorded. */
  static final Set<String> ANSWERS =
      Set.of(
          Answer.COMMENCEMENT,
          Answer.RECORDED_ON,
          Answer.WRITING,
          Answer.LACK_OF_KNOWLEDGE,
          Answer.INFORMED_ON,
          Answer.AGENT_INQUIRED_ON,
          Answer.RECORDS_REQUESTED_ON,
          Answer.PENALTY_NOTICE_ON,
          Answer.SEIZED_ON,
          Answer.REQUEST_FOR_INFORMATION_ON,
          Answer.NOTICE_OF_ACTION_ON);

  private static final Map<KnowledgeGround, String> SIGNS =
      new EnumMap<>(
          Map.of(
              KnowledgeGround.INFORMED, Answer.INFORMED_ON,
              KnowledgeGround.AGENT_INQUIRED, Answer.AGENT_INQUIRED_ON,
              KnowledgeGround.RECORDS_REQUESTED, Answer.RECORDS_REQUESTED_ON,
              KnowledgeGround.PENALTY_NOTICE, Answer.PENALTY_NOTICE_ON,
              KnowledgeGround.SEIZED, Answer.SEIZED_ON));

  private final Disclosures disclosures;
  private final Investigations investigations;
  private final InvestigationLetter letters;
  private final CaseLog log;
  private final Clock clock;

  InvestigationRule(
      String task,
      DisclosureFactSheet facts,
      Set<String> answers,
      Disclosures disclosures,
      Investigations investigations,
      InvestigationLetter letters,
      CaseLog log,
      Clock clock) {
    super(task, facts, answers, Set.of());
    this.disclosures = disclosures;
    this.investigations = investigations;
    this.letters = letters;
    this.log = log;
    this.clock = clock;
  }

  /** Keeps the answer, and tells the discloser what it may rebut. */
  final void record(OpenedTask task, Answers answers) {
    OnRecord record = onRecord(answers);
    String writing =
        record == OnRecord.RECORDED ? answers.requiredText(Answer.WRITING, TEXT_LENGTH) : null;
    InvestigationFacts facts =
        new InvestigationFacts(
            disclosures.get(task.caseNumber()).receipt().filedOn(),
            commencement(record, answers),
            signs(answers),
            record == OnRecord.RECORDED
                ? answers.choice(Answer.LACK_OF_KNOWLEDGE, LackOfKnowledge.class)
                : LackOfKnowledge.NOT_SHOWN,
            inquiries(answers));
    investigations.add(task.caseNumber(), new Investigations.Answer(facts, writing), task.actor());
    log.record(
        task.caseNumber(),
        "INVESTIGATION_ASKED",
        record == OnRecord.NOT_KNOWN
            ? "The investigations office cannot say yet; its answer is recorded when it comes"
            : "The investigations office answered; the disclosure stands as "
                + FormalInvestigation.judge(facts).outcome().name());
    if (Investigations.isRebuttable(facts)) {
      letters.investigated(task.caseNumber(), FormalInvestigation.judge(facts));
    }
  }

  static OnRecord onRecord(Answers answers) {
    return answers.choice(Answer.COMMENCEMENT, OnRecord.class);
  }

  private Commencement commencement(OnRecord record, Answers answers) {
    return switch (record) {
      case NONE -> Commencement.NONE;
      case RECORDED -> Commencement.on(past(Answer.RECORDED_ON, answers));
      case NOT_KNOWN -> Commencement.UNKNOWN;
    };
  }

  private List<Sign> signs(Answers answers) {
    List<Sign> signs = new ArrayList<>();
    SIGNS.forEach(
        (ground, name) -> {
          if (answers.text(name, TEXT_LENGTH).isPresent()) {
            signs.add(new Sign(ground, past(name, answers)));
          }
        });
    return signs;
  }

  private List<Inquiry> inquiries(Answers answers) {
    List<Inquiry> inquiries = new ArrayList<>();
    inquiry("CF-28", Answer.REQUEST_FOR_INFORMATION_ON, answers, inquiries);
    inquiry("CF-29", Answer.NOTICE_OF_ACTION_ON, answers, inquiries);
    return inquiries;
  }

  private void inquiry(String form, String name, Answers answers, List<Inquiry> inquiries) {
    if (answers.text(name, TEXT_LENGTH).isPresent()) {
      inquiries.add(new Inquiry(form, past(name, answers)));
    }
  }

  private LocalDate past(String name, Answers answers) {
    LocalDate day = answers.date(name);
    LocalDate today = LocalDate.now(clock);
    if (day.isAfter(today)) {
      throw new TaskRefused("%s is in the future; today is %s".formatted(name, today));
    }
    return day;
  }
}
