package org.centerline.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.centerline.consultation.AdviceSearch;
import org.centerline.consultation.KeptAdvice;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.docket.LikeDecision;
import org.centerline.docket.LikeDecisions;
import org.centerline.docket.LineOfWork;
import org.centerline.measures.CenterDifference;
import org.centerline.measures.CenterDifferences;
import org.centerline.measures.Period;
import org.centerline.reference.Offices;
import org.centerline.statute.ProtestableDecision;
import org.centerline.statute.SummaryIssue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where Centers decide like cases differently, and the decisions themselves, on one page. */
@Controller
class UniformityPageController {

  /** What a page shows of the differences. */
  private static final int ROWS = 200;

  private final CenterDifferences differences;
  private final LikeDecisions decisions;
  private final AdviceSearch advice;
  private final MeasuredPeriod periods;
  private final Offices offices;

  UniformityPageController(
      CenterDifferences differences,
      LikeDecisions decisions,
      AdviceSearch advice,
      MeasuredPeriod periods,
      Offices offices) {
    this.differences = differences;
    this.decisions = decisions;
    this.advice = advice;
    this.periods = periods;
    this.offices = offices;
  }

  @GetMapping("/uniformity")
  String uniformity(
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      @RequestParam(required = false) LineOfWork lineOfWork,
      @RequestParam(required = false) String hts,
      @RequestParam(required = false) String issue,
      @RequestParam(required = false) String statute,
      @RequestParam(required = false) String q,
      Model model) {
    Period period = periods.over(from, to);
    DecisionSearch search = DecisionSearch.of(lineOfWork, hts, issue, statute, q);
    model.addAllAttributes(form(period, search));
    model.addAttribute(
        "tables",
        List.of(
            ofDifferences(differences.of(period, ROWS)),
            ofDecisions(
                decisions.find(search.line(), search.digits(), search.issue(), search.statute())),
            ofAdvice(advice.find(search.digits(), search.words()))));
    return "uniformity";
  }

  private static Map<String, Object> form(Period period, DecisionSearch search) {
    Map<String, Object> form = new HashMap<>();
    form.put("period", period);
    form.put("search", search);
    form.put("lines", DecisionSearch.LINES);
    form.put("issues", issues());
    return form;
  }

  /** Of protests and of entry summaries, which have some in common. */
  private static Map<String, String> issues() {
    Map<String, String> issues = new LinkedHashMap<>();
    for (ProtestableDecision one : ProtestableDecision.values()) {
      issues.put(one.name(), one.label());
    }
    for (SummaryIssue one : SummaryIssue.values()) {
      issues.putIfAbsent(one.name(), one.label());
    }
    return issues;
  }

  /** The page with the reason in the place of what was looked for, and the form to look again. */
  @ExceptionHandler
  ModelAndView refuse(BadRequest refused) {
    Map<String, Object> model = form(periods.over(null, null), DecisionSearch.any());
    model.put("refused", refused.getMessage());
    model.put("tables", List.of());
    return new ModelAndView("uniformity", model, refused.status());
  }

  private Table ofDifferences(List<CenterDifference> found) {
    return new Table(
        "Where Centers differ",
        "What one Center mostly decided one way and another the other in the period, the first %d lines at most"
            .formatted(ROWS),
        List.of(
            Column.of("Line of work"),
            Column.of("Issue"),
            Column.of("Tariff number"),
            Column.of("Center"),
            Column.of("Granted, accepted, action taken"),
            Column.of("Denied, rejected, no change")),
        found.stream()
            .map(
                one ->
                    List.of(
                        words(one.lineOfWork().words()),
                        words(one.issue()),
                        one.heading(),
                        offices.nameOverTime(one.center()),
                        Integer.toString(one.granted()),
                        Integer.toString(one.denied())))
            .toList());
  }

  private Table ofDecisions(List<LikeDecision> found) {
    return new Table(
        "Decisions",
        "The newest hundred at most that stand; they name no party",
        List.of(
            Column.of("Case"),
            Column.of("Decided on"),
            Column.of("Center"),
            Column.of("Issue"),
            Column.of("Statute"),
            Column.of("Tariff number"),
            Column.of("Outcome")),
        found.stream()
            .map(
                one ->
                    List.of(
                        one.caseNumber(),
                        one.decidedOn().toString(),
                        one.center() == null ? "none" : offices.nameOverTime(one.center()),
                        words(one.issue()),
                        one.statute(),
                        one.heading() == null ? "none" : one.heading(),
                        words(one.outcome())))
            .toList());
  }

  private static Table ofAdvice(List<KeptAdvice> found) {
    return new Table(
        "Answers of one office to another",
        "The newest hundred at most; they name no party and bind nobody",
        List.of(
            Column.of("Case"),
            Column.of("Answered on"),
            Column.of("Office"),
            Column.of("Headline"),
            Column.of("Answer"),
            Column.of("Tariff numbers"),
            Column.of("Statute"),
            Column.of("Decision")),
        found.stream()
            .map(
                one ->
                    List.of(
                        one.caseNumber(),
                        one.answeredOn().toString(),
                        one.office(),
                        one.headline(),
                        one.answer(),
                        one.tariff().isEmpty() ? "none" : String.join(", ", one.tariff()),
                        one.statute() == null ? "none" : one.statute(),
                        one.weighed() == null ? "not made yet" : words(one.weighed())))
            .toList());
  }

  private static String words(String code) {
    String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
