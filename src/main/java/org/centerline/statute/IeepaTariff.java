package org.centerline.statute;

/**
 * The tariff numbers under the International Emergency Economic Powers Act: headings 9903.01 (EO
 * 14193 to 14195, 14257) and 9903.02 (EO 14326), as CBP's messages to filers name them (CSMS
 * 66749380). Entries carry them from 2025-02-04 to 2026-02-23; on summaries they stay.
 */
public final class IeepaTariff {

  private IeepaTariff() {}

  /**
   * Whether a tariff number is one of them.
   *
   * @param hts digits, with or without dots
   */
  public static boolean covers(String hts) {
    String digits = hts.replace(".", "");
    return digits.startsWith("990301") || digits.startsWith("990302");
  }
}
