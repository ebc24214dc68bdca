package org.centerline.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.centerline.docket.LineOfWork;
import org.centerline.measures.Baseline;
import org.centerline.measures.Measure;
import org.centerline.measures.Measured;
import org.centerline.measures.Period;

/** Which value of the baseline a measure is held against. */
record BaselineOf(String center, LineOfWork lineOfWork, Measure measure) {

  static BaselineOf of(Measured one) {
    return new BaselineOf(one.center(), one.lineOfWork(), one.measure());
  }

  /** What the baseline expects of a period as long as this; nothing where it is not frozen yet. */
  static Map<BaselineOf, BigDecimal> each(Optional<Baseline> baseline, Period period) {
    Map<BaselineOf, BigDecimal> values = new HashMap<>();
    baseline.ifPresent(
        frozen ->
            frozen.measures().forEach(one -> values.put(of(one), frozen.expected(one, period))));
    return values;
  }
}
