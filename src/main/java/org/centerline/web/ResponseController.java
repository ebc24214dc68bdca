package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.question.Respondent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What a filer answers when its Center asks, whatever the case is about. */
@ApiController("/api/v1/cases/{caseNumber}")
class ResponseController {

  private final CaseEvents events;
  private final Map<LineOfWork, Respondent> respondents;

  ResponseController(CaseEvents events, List<Respondent> respondents) {
    this.events = events;
    this.respondents =
        respondents.stream().collect(Collectors.toMap(Respondent::lineOfWork, Function.identity()));
  }

  /** A writing of a day; its text may stand in a paper that was handed in. */
  record Response(LocalDate on, String text) {}

  @PostMapping("/response")
  ResponseEntity<CaseView> respond(
      @PathVariable String caseNumber, @RequestBody Response told, HttpServletRequest request) {
    return events.tell(
        caseNumber, request, filed -> respondent(filed).respond(filed, told.on(), told.text()));
  }

  private Respondent respondent(CaseRecord filed) {
    Respondent respondent = respondents.get(filed.lineOfWork());
    if (respondent == null) {
      throw new EventRefused(
          "NOTHING_ASKED",
          "19 CFR 101.10",
          "Nobody asks the filer of a %s anything".formatted(filed.lineOfWork().words()));
    }
    return respondent;
  }
}
