package org.centerline.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centerline.docket.LineOfWork;
import org.centerline.measures.Baseline;
import org.centerline.measures.Baselines;
import org.centerline.measures.Measure;
import org.centerline.measures.Measured;
import org.centerline.measures.Measures;
import org.centerline.measures.Period;
import org.centerline.reference.Offices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** The measures of the Centers in one line of work, with charts, on one page. */
@Controller
class MeasuresPageController {

  private final Measures measures;
  private final Baselines baselines;
  private final MeasuredPeriod periods;
  private final Offices offices;

  MeasuresPageController(
      Measures measures, Baselines baselines, MeasuredPeriod periods, Offices offices) {
    this.measures = measures;
    this.baselines = baselines;
    this.periods = periods;
    this.offices = offices;
  }

  @GetMapping("/measures")
  String measures(
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      @RequestParam(defaultValue = "PROTEST") LineOfWork line,
      Model model) {
    Period period = periods.over(from, to);
    Optional<Baseline> baseline = baselines.find();
    model.addAllAttributes(form(period, line, baseline));
    model.addAttribute("charts", charts(period, line, BaselineOf.each(baseline, period)));
    return "measures";
  }

  /** What is asked for, and what the page shows whatever that is. */
  private static Map<String, Object> form(
      Period period, LineOfWork line, Optional<Baseline> baseline) {
    Map<String, Object> form = new HashMap<>();
    form.put("period", period);
    form.put("line", line);
    form.put("lines", LineOfWork.values());
    form.put("baseline", baseline.orElse(null));
    form.put(
        "csv",
        "%s/lines.csv?from=%s&to=%s"
            .formatted(MeasuresController.PATH, period.from(), period.to()));
    return form;
  }

  /** The page with the reason in the place of charts, and the newest period to choose from. */
  @ExceptionHandler
  ModelAndView refuse(BadRequest refused) {
    Map<String, Object> model =
        form(periods.over(null, null), LineOfWork.PROTEST, baselines.find());
    model.put("refused", refused.getMessage());
    return new ModelAndView("measures", model, refused.status());
  }

  /** As what is wrong with the period: no page for a machine. */
  @ExceptionHandler
  ModelAndView refuse(MethodArgumentTypeMismatchException unreadable) {
    return refuse(
        new BadRequest(
            HttpStatus.BAD_REQUEST,
            "",
            "BAD_PARAMETER",
            "The value of %s is not valid.".formatted(unreadable.getName())));
  }

  private List<MeasureChart> charts(
      Period period, LineOfWork line, Map<BaselineOf, BigDecimal> baseline) {
    Map<Measure, List<Measured>> measured =
        measures.of(period).stream()
            .filter(one -> one.lineOfWork() == line)
            .collect(Collectors.groupingBy(Measured::measure));
    return Arrays.stream(Measure.values())
        .filter(measured::containsKey)
        .map(one -> MeasureChart.of(one, measured.get(one), baseline, offices::nameOverTime))
        .toList();
  }
}
