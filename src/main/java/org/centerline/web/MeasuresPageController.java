package org.centerline.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.centerline.docket.LineOfWork;
import org.centerline.measures.Baseline;
import org.centerline.measures.Baselines;
import org.centerline.measures.Measure;
import org.centerline.measures.Measured;
import org.centerline.measures.Measures;
import org.centerline.measures.Period;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The measures of the Centers in one line of work, with charts, on one page. */
@Controller
class MeasuresPageController {

  private final Measures measures;
  private final Baselines baselines;
  private final MeasuredPeriod periods;
  private final CenterDirectory centers;

  MeasuresPageController(
      Measures measures, Baselines baselines, MeasuredPeriod periods, CenterDirectory centers) {
    this.measures = measures;
    this.baselines = baselines;
    this.periods = periods;
    this.centers = centers;
  }

  @GetMapping("/measures")
  String measures(
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      @RequestParam(defaultValue = "PROTEST") LineOfWork line,
      Model model) {
    Period period = periods.over(from, to);
    Baseline baseline = baselines.find().orElse(null);
    model.addAttribute("period", period);
    model.addAttribute("line", line);
    model.addAttribute("lines", LineOfWork.values());
    model.addAttribute("baseline", baseline);
    model.addAttribute(
        "csv",
        "%s/lines.csv?from=%s&to=%s"
            .formatted(MeasuresController.PATH, period.from(), period.to()));
    model.addAttribute("charts", charts(period, line, BaselineOf.each(baselines.find())));
    return "measures";
  }

  private List<MeasureChart> charts(
      Period period, LineOfWork line, Map<BaselineOf, BigDecimal> baseline) {
    Map<Measure, List<Measured>> measured =
        measures.of(period).stream()
            .filter(one -> one.lineOfWork() == line)
            .collect(Collectors.groupingBy(Measured::measure));
    Map<String, String> names =
        centers.all(period.to()).stream().collect(Collectors.toMap(Center::id, Center::name));
    return Arrays.stream(Measure.values())
        .filter(measured::containsKey)
        .map(one -> MeasureChart.of(one, measured.get(one), baseline, names))
        .toList();
  }
}
