package org.centerline.web;

import java.util.List;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.Violations;
import org.centerline.inquiry.AnswerQuery;
import org.centerline.inquiry.KeptAnswer;
import org.centerline.inquiry.KeptAnswers;
import org.centerline.inquiry.Topic;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds kept answers, for whoever is signed in: they carry nobody's data (docs/decisions/021). */
@ApiController("/api/v1/answers")
class AnswerController {

  private static final int LARGEST_PAGE = 100;
  private static final int LONGEST_TEXT = 200;

  private final KeptAnswers answers;

  AnswerController(KeptAnswers answers) {
    this.answers = answers;
  }

  /** A page of answers: what fits best first, or the newest where no words are asked for. */
  record AnswerPage(List<KeptAnswer> answers, int page, int size) {}

  @GetMapping
  AnswerPage list(
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String hts,
      @RequestParam(required = false) Topic topic,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    checkPage(page, size);
    Parameters.plain(q, hts);
    checkText(q);
    AnswerQuery query = new AnswerQuery(q, heading(hts), topic, page, size);
    return new AnswerPage(answers.search(query), page, size);
  }

  private static String heading(String hts) {
    if (hts == null) {
      return null;
    }
    Violations found = Violations.none();
    String heading =
        found.at("hts").number(hts, HtsNumber::parse).map(HtsNumber::headingDigits).orElse(null);
    found.refuseIfAny();
    return heading;
  }

  private static void checkText(String q) {
    if (q != null && q.length() > LONGEST_TEXT) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST, "", "BAD_PARAMETER", "A search has at most 200 characters.");
    }
  }

  private static void checkPage(int page, int size) {
    boolean fits =
        page >= 0
            && size >= 1
            && size <= LARGEST_PAGE
            && (long) page * size < AnswerQuery.DEEPEST_ROW;
    if (!fits) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST,
          "",
          "BAD_PAGE",
          "A page has 1 to 100 answers, and pages end at the 1,000th; narrow the search instead.");
    }
  }
}
