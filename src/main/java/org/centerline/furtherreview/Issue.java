package org.centerline.furtherreview;

/** What kind of question an allowed application raises, 19 CFR 174.26(b)(1)(i) to (iv). */
enum Issue {
  LACK_OF_UNIFORMITY,
  ESTABLISHED_PRACTICE,
  INTERPRETATION_OF_DECISION,
  NOT_RULED_UPON,
  OTHER
}
