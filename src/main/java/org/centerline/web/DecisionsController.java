package org.centerline.web;

import java.util.List;
import org.centerline.docket.LikeDecision;
import org.centerline.docket.LikeDecisions;
import org.centerline.docket.LineOfWork;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds what Centers decided; it names no party, so that every Center reads it. */
@ApiController(DecisionsController.PATH)
class DecisionsController {

  static final String PATH = "/api/v1/decisions";

  private final LikeDecisions decisions;

  DecisionsController(LikeDecisions decisions) {
    this.decisions = decisions;
  }

  /** The newest decisions that stand, a hundred at most. */
  @GetMapping
  List<LikeDecision> find(
      @RequestParam(required = false) LineOfWork lineOfWork,
      @RequestParam(required = false) String hts,
      @RequestParam(required = false) String issue,
      @RequestParam(required = false) String statute) {
    DecisionSearch search = DecisionSearch.of(lineOfWork, hts, issue, statute, null);
    return decisions.find(search.line(), search.digits(), search.issue(), search.statute());
  }
}
