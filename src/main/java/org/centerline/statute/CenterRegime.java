package org.centerline.statute;

import java.time.LocalDate;

/**
 * Whose work the Centers do, by the day on which it is received. A test with volunteers came first;
 * an interim final rule then assigned every importer (section 0; D3).
 */
public enum CenterRegime {
  /** There were no Centers to take part in; ports did all the work. */
  PORTS_ALONE(LocalDate.MIN, "19 CFR 101.3", "Ports do all the work of importers."),
  /** An importer takes part where it applied and was accepted; ports work for all others. */
  VOLUNTARY(
      LocalDate.of(2012, 5, 10),
      "Announcement of 2012-05-10; 77 FR 52048; 78 FR 20345; 79 FR 13322",
      "Importers take part voluntarily; who does not is served by the port of entry."),
  /** CBP assigns every importer; nobody has to apply, and nobody can stay out. */
  ALL_ASSIGNED(
      LocalDate.of(2017, 1, 19),
      "19 CFR 101.10; 81 FR 92978; 88 FR 69026",
      "Every importer is assigned to a Center; nobody has to apply.");

  private final LocalDate since;
  private final String citation;
  private final String sentence;

  CenterRegime(LocalDate since, String citation, String sentence) {
    this.since = since;
    this.citation = citation;
    this.sentence = sentence;
  }

  /** The regime of a day. */
  public static CenterRegime on(LocalDate day) {
    CenterRegime found = PORTS_ALONE;
    for (CenterRegime regime : values()) {
      if (!day.isBefore(regime.since)) {
        found = regime;
      }
    }
    return found;
  }

  /** Whether importers take part voluntarily on the day: they apply, and may withdraw. */
  public static boolean isVoluntary(LocalDate day) {
    return on(day) == VOLUNTARY;
  }

  /** Whether a Center works what is received from an importer under this regime. */
  public boolean isCentersWork(boolean participating) {
    return this == ALL_ASSIGNED || (this == VOLUNTARY && participating);
  }

  /** Its first day; {@link LocalDate#MIN} for the first. */
  public LocalDate since() {
    return since;
  }

  /** Where it stands. */
  public String citation() {
    return citation;
  }

  /** The rule in a sentence. */
  public String sentence() {
    return sentence;
  }
}
