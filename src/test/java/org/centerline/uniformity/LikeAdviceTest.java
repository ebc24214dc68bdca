package org.centerline.uniformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.consultation.ConsultationProcess;
import org.centerline.engine.CenterRole;
import org.centerline.inquiry.AskerKind;
import org.centerline.inquiry.InquiryFiling;
import org.centerline.inquiry.InquiryProcess;
import org.centerline.inquiry.Topic;
import org.centerline.protest.ProtestProcess;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.centerline.validation.ValidationFiling;
import org.centerline.validation.ValidationFiling.SummaryFiler;
import org.centerline.validation.ValidationFiling.ValidatedEntry;
import org.centerline.validation.ValidationProcess;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What offices and askers were answered on a number is shown to whoever decides a case on it. */
@CenterlineTest
class LikeAdviceTest {

  /** Breathing appliances, which no other test is about. */
  private static final String NUMBER = "9020006000";

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final As as;
  private final FormService forms;
  private final JdbcClient jdbc;

  LikeAdviceTest(Cases cases, Work work, Steps steps, As as, FormService forms, JdbcClient jdbc) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.as = as;
    this.forms = forms;
    this.jdbc = jdbc;
  }

  private String advised() {
    String caseNumber = cases.file(Filing.protest().claimedNumber(NUMBER));
    work.complete(
        specialist(caseNumber),
        caseNumber,
        ProtestProcess.Task.REVIEW_PROTEST,
        Map.of(
            "reviewStep", "CONSULT", "consultedCenter", "textiles", "question", "Is it a mask?"));
    work.complete(
        "textiles-import-specialist",
        caseNumber,
        ConsultationProcess.Task.ANSWER_CONSULTATION,
        Map.of(
            "consultationAnswer",
            "Not without a filter.",
            "keep",
            "YES",
            "headline",
            "Masks of textile",
            "tariff",
            NUMBER,
            "namesNobody",
            true));
    return caseNumber;
  }

  private void answered(String caseNumber, String headline, LocalDate on) {
    jdbc.sql(
            """
            insert into kept_answer
                (case_number, topic, headings, headline, answer, kept_on, kept_by)
            values (:caseNumber, 'CLASSIFICATION', array['9020'], :headline, 'See note 1.', :on,
                'x')""")
        .param("caseNumber", caseNumber)
        .param("headline", headline)
        .param("on", on)
        .update();
  }

  private String specialist(String caseNumber) {
    return steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST);
  }

  private String shown(String caseNumber, String task) {
    String person = specialist(caseNumber);
    String id = work.only(person, caseNumber, task).getId();
    return (String) as.get(person, () -> forms.getTaskFormVariables(id)).get("likeAdvice");
  }

  private String validated() {
    return cases.open(
        new ValidationFiling(
            "93-770000600",
            new SummaryFiler("Acme Brokers, Inc.", null),
            new ValidatedEntry(
                EntryNumbers.next(),
                "2704",
                "01",
                LocalDate.of(2026, 1, 20),
                null,
                null,
                "100.00",
                List.of(NUMBER),
                null),
            "The filter",
            null));
  }

  private String inquired() {
    return cases.file(
        new InquiryFiling(
            null,
            new InquiryFiling.Asker(AskerKind.TRADE, "Dana Reyes", null),
            "93-770000601",
            Topic.CLASSIFICATION,
            "Respirators",
            "Is it of 9020?",
            List.of(NUMBER),
            List.of(),
            List.of()));
  }

  @Test
  void whoDecidesReadsTheNewestFiveAnswersOnTheNumber() {
    String advised = advised();
    assertThat(shown(advised, ProtestProcess.Task.REVIEW_PROTEST)).isEqualTo("none");
    answered(advised, "Oldest", LocalDate.of(2025, 1, 1));
    for (int day = 1; day <= 4; day++) {
      answered(advised, "Newer " + day, LocalDate.of(2025, 2, day));
    }
    String advice =
        "2026-03-10, Textiles, Wearing Apparel & Footwear advised on %s: Masks of textile%nNot without a filter."
            .formatted(advised);

    String protest = cases.file(Filing.protest().claimedNumber(NUMBER));
    assertThat(List.of(shown(protest, ProtestProcess.Task.REVIEW_PROTEST).split("\n\n")))
        .hasSize(5)
        .startsWith(advice)
        .noneMatch(answer -> answer.contains("Oldest"))
        .element(1)
        .asString()
        .startsWith("2025-02-04, kept answer No. ")
        .endsWith(" on 9020: Newer 4\nSee note 1.");
    String amendment = cases.file(AmendmentForms.correction().hts(NUMBER).duty("201.00"));
    assertThat(shown(amendment, AmendmentProcess.Task.REVIEW_AMENDMENT)).startsWith(advice);
    assertThat(shown(validated(), ValidationProcess.Task.REVIEW_SUMMARY)).startsWith(advice);
    assertThat(shown(inquired(), InquiryProcess.Task.ANSWER_INQUIRY)).isEqualTo(advice);
    String other = cases.file(Filing.protest().claimedNumber("9021006000"));
    assertThat(shown(other, ProtestProcess.Task.REVIEW_PROTEST)).isEqualTo("none");
  }
}
