package org.centerline.statute;

/** The system in which an entry summary was filed. */
public enum SummarySystem {
  /** Automated Commercial Environment. */
  ACE,
  /** Automated Commercial System, before ACE took over. */
  ACS
}
