package org.centerline.uniformity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.consultation.AdviceSearch;
import org.centerline.docket.LikeDecisions;
import org.centerline.inquiry.AnswerQuery;
import org.centerline.inquiry.KeptAnswer;
import org.centerline.inquiry.KeptAnswers;
import org.springframework.stereotype.Component;

/**
 * What was answered before on the six digits of a case, by one office to another and to who asked
 * (docs/decisions/021, 036). It names nobody and binds nobody.
 */
@Component
public class LikeAdvice {

  private static final int MOST = 5;

  private final LikeDecisions cases;
  private final AdviceSearch advice;
  private final KeptAnswers answers;

  LikeAdvice(LikeDecisions cases, AdviceSearch advice, KeptAnswers answers) {
    this.cases = cases;
    this.advice = advice;
    this.answers = answers;
  }

  private record Found(LocalDate on, String words) {}

  /** For a form: the newest five answers, or {@code none}. */
  public String listed(String caseNumber) {
    String words =
        cases.heading(caseNumber).stream()
            .flatMap(heading -> found(heading, caseNumber))
            .sorted(Comparator.comparing(Found::on).reversed())
            .limit(MOST)
            .map(Found::words)
            .collect(Collectors.joining("\n\n"));
    return words.isEmpty() ? "none" : words;
  }

  /** Kept answers are found by the heading alone, four digits. */
  private Stream<Found> found(String heading, String caseNumber) {
    AnswerQuery asked = new AnswerQuery(null, heading.substring(0, 4), null, 0, MOST);
    return Stream.concat(
        advice.like(List.of(heading), caseNumber, MOST).stream()
            .map(one -> new Found(one.answeredOn(), one.words())),
        answers.search(asked).stream().map(one -> new Found(one.keptOn(), words(one))));
  }

  private static String words(KeptAnswer answer) {
    return "%s, kept answer No. %d on %s: %s%n%s"
        .formatted(
            answer.keptOn(),
            answer.number(),
            String.join(", ", answer.headings()),
            answer.headline(),
            answer.answer());
  }
}
