package org.centerline.statute;

import java.time.LocalDate;
import java.util.Set;

/**
 * When a rise of antidumping or countervailing duties is deposited. The notice of 2016-12-12 (81 FR
 * 89482), which asked three business days for every rise, was superseded before it took effect.
 */
public enum DepositRule {
  /** Nothing is deposited before liquidation. */
  NONE(0, ""),
  /** With the amendment, since corrections began. */
  WITH_THE_AMENDMENT(0, "76 FR 37136"),
  /** Within three business days, since 2017-01-14. */
  THREE_BUSINESS_DAYS(3, "82 FR 2385");

  private static final LocalDate FIRST = LocalDate.of(2011, 7, 25);
  private static final LocalDate THREE_DAYS_SINCE = LocalDate.of(2017, 1, 14);

  /** The entry types that carry antidumping or countervailing duties. */
  private static final Set<String> DUMPING_TYPES = Set.of("03", "06", "07", "34", "38");

  private final int businessDays;
  private final String citation;

  DepositRule(int businessDays, String citation) {
    this.businessDays = businessDays;
    this.citation = citation;
  }

  /** The rule for an amendment received on that day that leaves the summary of this type. */
  public static DepositRule on(LocalDate receivedOn, String entryType) {
    if (receivedOn.isBefore(FIRST) || !DUMPING_TYPES.contains(entryType)) {
      return NONE;
    }
    return receivedOn.isBefore(THREE_DAYS_SINCE) ? WITH_THE_AMENDMENT : THREE_BUSINESS_DAYS;
  }

  /** The last day of the deposit. */
  public LocalDate due(LocalDate receivedOn, OfficeCalendar calendar) {
    return calendar.plusOpenDays(receivedOn, businessDays);
  }

  /** How many open days after receipt; 0 for a deposit that comes with the amendment. */
  public int businessDays() {
    return businessDays;
  }

  /** The notice. */
  public String citation() {
    return citation;
  }
}
