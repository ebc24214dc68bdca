package org.centerline.furtherreview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.furtherreview.FurtherReviewProcess.Fact;
import org.centerline.protest.ProtestFactSheet;
import org.springframework.stereotype.Component;

/** What must be known to decide on further review, as the forms show it. */
@Component
class ReviewFactSheet implements FactSheet {

  private static final Set<String> OF_THE_PROTEST =
      Set.of(
          Fact.CASE_NUMBER,
          Fact.PROTEST_NUMBER,
          Fact.IMPORTER,
          Fact.FILER,
          Fact.DECISION_PROTESTED,
          Fact.DECISION_DUE,
          Fact.MERCHANDISE,
          Fact.GROUNDS,
          Fact.CLAIM,
          Fact.ENTRIES,
          Fact.TIMELINESS,
          Fact.FINDINGS);

  private static final Set<String> OF_THE_APPLICATION =
      Set.of(
          Fact.REVIEW_APPLICATION,
          Fact.REVIEW_QUESTION,
          Fact.REVIEW_JUSTIFICATION,
          Fact.REVIEW_FINDING,
          Fact.REVIEW_COURSE);

  private final ProtestFactSheet protest;
  private final Reviews reviews;

  ReviewFactSheet(ProtestFactSheet protest, Reviews reviews) {
    this.protest = protest;
    this.reviews = reviews;
  }

  @Override
  public Set<String> names() {
    Set<String> names = new HashSet<>(OF_THE_PROTEST);
    names.addAll(OF_THE_APPLICATION);
    return names;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    Map<String, String> facts = new HashMap<>(protest.of(task));
    facts.keySet().retainAll(OF_THE_PROTEST);
    Review review = reviews.get(task.caseNumber());
    facts.put(
        Fact.REVIEW_APPLICATION,
        "%s: %s".formatted(review.appliedOn(), ReviewWords.criterion(review.criterion())));
    facts.put(Fact.REVIEW_QUESTION, orNone(review.question()));
    facts.put(Fact.REVIEW_JUSTIFICATION, orNone(review.justification()));
    facts.put(
        Fact.REVIEW_FINDING,
        review.allowable() ? review.finding() : "Proposed: deny. " + review.finding());
    facts.put(
        Fact.REVIEW_COURSE, ReviewWords.course(review, reviews.ofOneProtest(review.caseNumber())));
    return facts;
  }

  private static String orNone(String text) {
    return text == null || text.isBlank() ? "none" : text;
  }
}
