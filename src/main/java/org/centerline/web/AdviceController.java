package org.centerline.web;

import java.util.List;
import org.centerline.consultation.AdviceSearch;
import org.centerline.consultation.KeptAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds what offices answered each other; it names no party, so that all staff read it. */
@ApiController(AdviceController.PATH)
class AdviceController {

  static final String PATH = "/api/v1/advice";

  private final AdviceSearch advice;

  AdviceController(AdviceSearch advice) {
    this.advice = advice;
  }

  /** The newest kept answers, a hundred at most. */
  @GetMapping
  List<KeptAdvice> find(
      @RequestParam(required = false) String hts, @RequestParam(required = false) String q) {
    DecisionSearch search = DecisionSearch.of(null, hts, null, null, q);
    return advice.find(search.digits(), search.words());
  }
}
