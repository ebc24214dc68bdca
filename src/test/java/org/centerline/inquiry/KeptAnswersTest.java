package org.centerline.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.centerline.filing.HtsNumber;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Search among many kept answers; what is kept here is taken back. */
@CenterlineTest
class KeptAnswersTest {

  private static final int MANY = 20_000;

  private final Cases cases;
  private final KeptAnswers answers;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  KeptAnswersTest(
      Cases cases, KeptAnswers answers, JdbcClient jdbc, TransactionTemplate transaction) {
    this.cases = cases;
    this.answers = answers;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Every 500th is about zirconium and of heading 8109, every other one about all sorts. */
  private void amongMany(Runnable work) {
    String caseNumber = cases.file(Asked.question().build());
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql(
                  """
                  insert into kept_answer
                      (case_number, topic, headings, headline, answer, kept_on, kept_by)
                  select :caseNumber, case when i % 8 = 0 then 'VALUE' else 'ORIGIN' end,
                      array[case when i % 500 = 0 then '8109' else (4000 + i % 4000)::text end],
                      case when i % 500 = 0 then 'Zirconium tubes' else 'Goods of sort ' || i end,
                      'It is so by note ' || i % 97 || ' for wares ' || md5(i::text),
                      date '2026-03-10', 'x'
                  from generate_series(1, :many) i""")
              .param("caseNumber", caseNumber)
              .param("many", MANY)
              .update();
          jdbc.sql("analyze kept_answer").update();
          work.run();
        });
  }

  private String plan(AnswerQuery query) {
    JdbcClient.StatementSpec explained =
        jdbc.sql("explain " + KeptAnswers.sql(query)).param("size", 20).param("offset", 0);
    if (query.text() != null) {
      explained.param("text", query.text());
    }
    if (query.heading() != null) {
      explained.param("headings", new String[] {query.heading()});
    }
    if (query.topic() != null) {
      explained.param("topic", query.topic().name());
    }
    return String.join("\n", explained.query(String.class).list());
  }

  @Test
  void everyCriterionIsServedByAnIndexAndNoSearchReadsAllAnswers() {
    amongMany(
        () -> {
          assertThat(plan(new AnswerQuery("zirconium", null, null, 0, 20)))
              .contains("kept_answer_words")
              .doesNotContain("Seq Scan");
          assertThat(plan(new AnswerQuery(null, "8109", null, 0, 20)))
              .contains("kept_answer_headings")
              .doesNotContain("Seq Scan");
          assertThat(plan(new AnswerQuery(null, null, Topic.VALUE, 0, 20)))
              .contains("Index Scan")
              .doesNotContain("Seq Scan");
          assertThat(plan(new AnswerQuery(null, null, null, 0, 20)))
              .contains("kept_answer_pkey")
              .doesNotContain("Seq Scan");
          assertThat(planOfLike()).contains("kept_answer_words").doesNotContain("Seq Scan");
        });
  }

  private String planOfLike() {
    return String.join(
        "\n",
        jdbc.sql("explain " + KeptAnswers.LIKE)
            .param("headings", new String[] {"8109"})
            .param("topic", "VALUE")
            .param("subject", "zirconium")
            .param("most", 5)
            .query(String.class)
            .list());
  }

  @Test
  void whatIsFoundFitsAndIsPaged() {
    amongMany(
        () -> {
          List<KeptAnswer> first = answers.search(new AnswerQuery("zirconium", null, null, 0, 30));
          List<KeptAnswer> second = answers.search(new AnswerQuery("zirconium", null, null, 1, 30));
          assertThat(first).hasSize(30).allMatch(a -> a.headline().equals("Zirconium tubes"));
          assertThat(second).hasSize(MANY / 500 - 30).doesNotContainAnyElementsOf(first);
          assertThat(first.get(0).number()).isGreaterThan(first.get(29).number());
          assertThat(
                  answers.search(new AnswerQuery("tubes of zirconium", "8109", Topic.VALUE, 0, 5)))
              .hasSize(5);
          assertThat(answers.search(new AnswerQuery("zirconium", "4202", null, 0, 5))).isEmpty();
          assertThat(answers.search(new AnswerQuery("zirconium", null, Topic.REVENUE, 0, 5)))
              .isEmpty();
        });
  }

  @Test
  void aWordOfTheSubjectCountsMoreThanAHeading() {
    amongMany(
        () -> {
          List<KeptAnswer> like =
              answers.like(inquiry("Is zirconium dutiable?", HtsNumber.parse("4001")), 5);
          assertThat(like)
              .hasSize(5)
              .extracting(KeptAnswer::headline)
              .containsOnly("Zirconium tubes");
          assertThat(answers.like(inquiry("Hm?", HtsNumber.parse("4001")), 3))
              .hasSize(3)
              .allMatch(found -> found.headings().contains("4001"));
        });
  }

  /** Whatever is typed is words: nothing of it is read as an operator that could fail. */
  @Test
  void whateverIsTypedIsSearchedFor() {
    for (String typed : List.of("'", "a & | ! b:*", "<->", "the of and", "\\", "a:b((", "x\"y")) {
      assertThat(answers.search(new AnswerQuery(typed, null, null, 0, 5))).as(typed).isEmpty();
      assertThatCode(() -> answers.like(inquiry(typed), 3)).doesNotThrowAnyException();
    }
  }

  private static Inquiry inquiry(String subject, HtsNumber... hts) {
    return new Inquiry(
        AskerKind.TRADE,
        "Dana Reyes",
        null,
        "12-345678900",
        Today.FIRST,
        Topic.OTHER,
        subject,
        "?",
        List.of(hts),
        List.of(),
        List.of(),
        null,
        null);
  }
}
