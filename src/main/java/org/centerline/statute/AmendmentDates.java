package org.centerline.statute;

import java.time.LocalDate;

/** The days on which the law of amendments changed. */
final class AmendmentDates {

  /** 65 FR 70872: the post-entry amendment test begins. */
  static final LocalDate PEA_BEGINS = LocalDate.of(2000, 12, 28);

  /** 72 FR 46654: twenty days before liquidation. */
  static final LocalDate PEA_TWENTY_DAYS = LocalDate.of(2007, 9, 20);

  /** 72 FR 46654: the last day on which supplemental letters are accepted. */
  static final LocalDate SIL_ENDS = PEA_TWENTY_DAYS;

  /** 73 FR 19865, quoted in practice as making the twenty days working days. */
  static final LocalDate PEA_CORRECTED = LocalDate.of(2008, 4, 11);

  /** 76 FR 37136: post summary corrections begin. */
  static final LocalDate PSC_BEGINS = LocalDate.of(2011, 7, 25);

  /** 76 FR 37136: the last day for a post-entry amendment of a summary in ACE. */
  static final LocalDate PEA_ENDS_FOR_ACE = LocalDate.of(2011, 9, 22);

  /** 81 FR 32339: ACE alone takes entry summaries. */
  static final LocalDate ACE_ALONE = LocalDate.of(2016, 7, 23);

  /** 82 FR 2385: more entry types. */
  static final LocalDate PSC_MORE_TYPES = LocalDate.of(2017, 1, 14);

  /** ACE error 864 appears. */
  static final LocalDate CAPE = LocalDate.of(2026, 4, 20);

  /** ACE error 883 appears. */
  static final LocalDate IEEPA_ZONES = LocalDate.of(2026, 8, 21);

  private AmendmentDates() {}
}
