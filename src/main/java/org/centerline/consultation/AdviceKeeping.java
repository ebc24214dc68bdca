package org.centerline.consultation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.consultation.ConsultationProcess.Answer;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.TaskRefused;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.InvalidNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets all staff find an answer that names nobody (docs/decisions/036). */
@Component
class AdviceKeeping {

  private static final int LINE_LENGTH = 200;

  /** At which the tariff is searched: chapter, heading, subheading. */
  private static final List<Integer> LEVELS = List.of(2, 4, 6);

  private final JdbcClient jdbc;
  private final Parties parties;
  private final Docket docket;
  private final CaseLog log;

  AdviceKeeping(JdbcClient jdbc, Parties parties, Docket docket, CaseLog log) {
    this.jdbc = jdbc;
    this.parties = parties;
    this.docket = docket;
    this.log = log;
  }

  /**
   * Keeps an answer as the form describes it.
   *
   * @throws TaskRefused where the case is privileged, or the answer names somebody
   */
  void keep(String caseNumber, int position, String answer, Answers answers) {
    CaseRecord record = docket.get(caseNumber);
    if (record.lineOfWork().isPrivileged()) {
      throw new TaskRefused("What is asked about a privileged case is kept for nobody else");
    }
    String headline = answers.requiredText(Answer.HEADLINE, LINE_LENGTH);
    answers.confirmed(Answer.NAMES_NOBODY);
    String statute = answers.line(Answer.STATUTE, LINE_LENGTH).orElse(null);
    mustNameNobody(
        Stream.of(headline, answer, statute)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n")),
        record);
    List<String> tariff = tariff(answers);
    jdbc.sql(
            """
            update case_consultation set headline = :headline, tariff = :tariff,
                levels = :levels, statute = :statute
            where case_number = :caseNumber and position = :position""")
        .param("headline", headline)
        .param("tariff", tariff.toArray(String[]::new))
        .param("levels", levels(tariff).toArray(String[]::new))
        .param("statute", statute)
        .param("caseNumber", caseNumber)
        .param("position", position)
        .update();
    log.record(caseNumber, "ADVICE_KEPT", "Found by all staff as: " + headline);
  }

  private void mustNameNobody(String text, CaseRecord record) {
    parties
        .named(text, record)
        .ifPresent(
            named -> {
              throw new TaskRefused(
                  "A kept answer names nobody, and this one names %s; write it without, or do not keep it"
                      .formatted(named));
            });
  }

  private static List<String> tariff(Answers answers) {
    return answers.text(Answer.TARIFF, LINE_LENGTH).stream()
        .flatMap(text -> Stream.of(text.split("[,;\\s]+")))
        .map(AdviceKeeping::digits)
        .distinct()
        .toList();
  }

  private static String digits(String text) {
    try {
      return HtsNumber.parse(text).digits();
    } catch (InvalidNumber wrong) {
      throw new TaskRefused(wrong.getMessage());
    }
  }

  private static Set<String> levels(List<String> tariff) {
    Set<String> levels = new LinkedHashSet<>();
    for (String digits : tariff) {
      LEVELS.stream()
          .filter(length -> length <= digits.length())
          .forEach(length -> levels.add(digits.substring(0, length)));
    }
    return levels;
  }
}
