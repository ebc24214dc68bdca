package org.centerline.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centerline.docket.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The answers that are kept. What is found is sorted by how well it fits, and no more than the
 * newest thousand of it: a search costs the same however many answers there are.
 */
@Component
public class KeptAnswers {

  private static final String WEB = "websearch_to_tsquery('english', :text)";

  /** Any of the words: two people seldom ask in the same ones. */
  private static final String ANY_WORD =
      "replace(plainto_tsquery('english', :subject)::text, '&', '|')::tsquery";

  /**
   * As few as make a list; each part has an index of its own. A word of the subject in a headline
   * counts more than a heading, a heading as much as the topic.
   */
  static final String LIKE =
      """
      select *, (headings && :headings::text[])::int + (topic = :topic)::int
          + ts_rank(words, %1$s) * 4 as fit
      from kept_answer where answer_number in (
        (select answer_number from kept_answer where headings && :headings::text[]
         order by answer_number desc limit 200)
        union
        (select answer_number from kept_answer where words @@ %1$s
         order by answer_number desc limit 200)
      ) order by fit desc, answer_number desc limit :most"""
          .formatted(ANY_WORD);

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  KeptAnswers(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  /** What is to be kept of an answer. */
  record New(Topic topic, List<String> headings, String headline, String answer) {}

  /** Keeps an answer and returns its number. */
  long keep(String caseNumber, New kept) {
    return jdbc.sql(
            """
            insert into kept_answer
                (case_number, topic, headings, headline, answer, kept_on, kept_by)
            values (:caseNumber, :topic, :headings, :headline, :answer, :today, :by)
            returning answer_number""")
        .param("caseNumber", caseNumber)
        .param("topic", kept.topic().name())
        .param("headings", kept.headings().toArray(String[]::new))
        .param("headline", kept.headline())
        .param("answer", kept.answer())
        .param("today", LocalDate.now(clock))
        .param("by", actor.id())
        .query(Long.class)
        .single();
  }

  /** The answer of this number, if there is one. */
  Optional<KeptAnswer> find(long number) {
    return jdbc.sql("select * from kept_answer where answer_number = :number")
        .param("number", number)
        .query((row, position) -> answer(row))
        .optional();
  }

  /** A page of what is found, what fits best first, else the newest first. */
  public List<KeptAnswer> search(AnswerQuery query) {
    JdbcClient.StatementSpec search =
        jdbc.sql(sql(query))
            .param("size", query.size())
            .param("offset", query.page() * query.size());
    if (query.text() != null) {
      search.param("text", query.text());
    }
    if (query.heading() != null) {
      search.param("headings", new String[] {query.heading()});
    }
    if (query.topic() != null) {
      search.param("topic", query.topic().name());
    }
    return search.query((row, position) -> answer(row)).list();
  }

  /** Names only what is asked for, so that the planner can choose the index that serves. */
  static String sql(AnswerQuery query) {
    List<String> conditions = new ArrayList<>();
    if (query.text() != null) {
      conditions.add("words @@ " + WEB);
    }
    if (query.heading() != null) {
      conditions.add("headings && :headings::text[]");
    }
    if (query.topic() != null) {
      conditions.add("topic = :topic");
    }
    String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    return """
        select * from (
          select * from kept_answer %s order by answer_number desc limit %d
        ) found order by %s answer_number desc limit :size offset :offset"""
        .formatted(
            where,
            AnswerQuery.DEEPEST_ROW,
            query.text() == null ? "" : "ts_rank(words, " + WEB + ") desc,");
  }

  /** The answers that are most like a question, by headings, words of its subject, and topic. */
  List<KeptAnswer> like(Inquiry inquiry, int most) {
    return jdbc.sql(LIKE)
        .param("headings", inquiry.headings().toArray(String[]::new))
        .param("topic", inquiry.topic().name())
        .param("subject", inquiry.subject())
        .param("most", most)
        .query((row, position) -> answer(row))
        .list();
  }

  private static KeptAnswer answer(ResultSet row) throws SQLException {
    return new KeptAnswer(
        row.getLong("answer_number"),
        Topic.valueOf(row.getString("topic")),
        List.of((String[]) row.getArray("headings").getArray()),
        row.getString("headline"),
        row.getString("answer"),
        row.getObject("kept_on", LocalDate.class));
  }
}
