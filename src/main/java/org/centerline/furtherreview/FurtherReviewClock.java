package org.centerline.furtherreview;

import java.time.Clock;
import org.centerline.docket.CaseClocks;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.statute.ClockKind;

/** The thirty days in which an application is allowed or denied (19 USC 1515(a)). */
@ForModels
public class FurtherReviewClock extends ReviewClock {

  FurtherReviewClock(CaseClocks clocks, Due due, Clock clock) {
    super(ClockKind.FURTHER_REVIEW_DUE, clocks, due, clock);
  }
}
