package org.centerline.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.centerline.docket.LineOfWork;
import org.centerline.measures.Baseline;
import org.centerline.measures.Measure;
import org.centerline.measures.Measured;

/** Which value of the baseline a measure is held against. */
record BaselineOf(String center, LineOfWork lineOfWork, Measure measure) {

  static BaselineOf of(Measured one) {
    return new BaselineOf(one.center(), one.lineOfWork(), one.measure());
  }

  /** The values of the baseline; none where it is not frozen yet. */
  static Map<BaselineOf, BigDecimal> each(Optional<Baseline> baseline) {
    Map<BaselineOf, BigDecimal> values = new HashMap<>();
    baseline.ifPresent(
        frozen -> frozen.measures().forEach(one -> values.put(of(one), one.value())));
    return values;
  }
}
