package org.centerline.furtherreview;

import java.time.Clock;
import org.centerline.docket.CaseClocks;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.statute.ClockKind;

/** The sixty days after which a request to set aside is denied by law (19 USC 1515(c)). */
@ForModels
public class SetAsideClock extends ReviewClock {

  SetAsideClock(CaseClocks clocks, Due due, Clock clock) {
    super(ClockKind.SET_ASIDE_ANSWER, clocks, due, clock);
  }
}
