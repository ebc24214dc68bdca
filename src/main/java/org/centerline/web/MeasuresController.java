package org.centerline.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.centerline.engine.Pools;
import org.centerline.measures.Baseline;
import org.centerline.measures.Baselines;
import org.centerline.measures.Measured;
import org.centerline.measures.Measures;
import org.centerline.measures.Period;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The measures of the Centers as CSV, and the baseline, which is frozen once. */
@ApiController(MeasuresController.PATH)
class MeasuresController {

  static final String PATH = "/api/v1/measures";

  private final Measures measures;
  private final Baselines baselines;
  private final MeasuredPeriod periods;
  private final Viewers viewers;

  MeasuresController(
      Measures measures, Baselines baselines, MeasuredPeriod periods, Viewers viewers) {
    this.measures = measures;
    this.baselines = baselines;
    this.periods = periods;
    this.viewers = viewers;
  }

  /** The days of a period, both included. */
  record Days(LocalDate from, LocalDate to) {}

  /** The measures of each month of a period; a month that it cuts as far as it lies in it. */
  @GetMapping(path = "/lines.csv", produces = BatchController.CSV)
  ResponseEntity<String> lines(
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to) {
    Period period = periods.over(from, to);
    Map<Period, List<Measured>> months = new TreeMap<>(Comparator.comparing(Period::from));
    period.months().forEach(month -> months.put(month, measures.of(month)));
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"measures-%s-%s.csv\"".formatted(period.from(), period.to()))
        .body(MeasuresCsv.write(months, baselines.find()));
  }

  /** Freezes the measures of a period as the baseline. */
  @PostMapping("/baseline")
  Baseline freeze(@RequestBody Days days) {
    if (!viewers.inGroup(Pools.OVERSIGHT) && !viewers.inGroup("camunda-admin")) {
      throw new BadRequest(
          HttpStatus.FORBIDDEN, "", "OVERSIGHT_ONLY", "Only oversight freezes the baseline.");
    }
    if (days.from() == null || days.to() == null) {
      throw new BadRequest(
          HttpStatus.UNPROCESSABLE_ENTITY,
          days.from() == null ? "/from" : "/to",
          "REQUIRED",
          "A baseline has a first and a last day.");
    }
    try {
      return baselines.freeze(periods.over(days.from(), days.to()), viewers.current().userId());
    } catch (Baselines.AlreadyFrozen frozen) {
      throw new BadRequest(HttpStatus.CONFLICT, "", "BASELINE_FROZEN", frozen.getMessage());
    }
  }
}
