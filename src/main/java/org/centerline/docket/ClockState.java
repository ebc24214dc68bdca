package org.centerline.docket;

/** What has become of a clock. */
public enum ClockState {
  /** It runs. */
  OPEN,
  /** What it asked for was done in time. */
  MET,
  /** Its last day passed without it. */
  MISSED,
  /** Something else ended it. */
  STOPPED
}
