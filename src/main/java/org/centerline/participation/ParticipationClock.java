package org.centerline.participation;

import java.util.Date;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.statute.CenterRegime;

/** When voluntary participation ends, for models. */
@ForModels
public class ParticipationClock {

  private final Due due;

  ParticipationClock(Due due) {
    this.due = due;
  }

  /** The start of the day from which every importer is assigned. */
  public Date allAssignedAt() {
    return due.startOf(CenterRegime.ALL_ASSIGNED.since());
  }
}
