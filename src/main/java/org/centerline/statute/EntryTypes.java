package org.centerline.statute;

import java.time.LocalDate;
import java.util.Set;

/** Which entry types there are of summaries, and which may be amended, and into which. */
public final class EntryTypes {

  /** Informal entries are never amended. */
  static final Set<String> INFORMAL = Set.of("11", "12");

  private static final Set<String> FIRST = Set.of("01", "03");

  /** The formal types of ACE; CBP's own list (81 FR 89482, 82 FR 2385) names the same. */
  private static final Set<String> FORMAL =
      Set.of("01", "02", "03", "06", "07", "21", "22", "23", "31", "32", "34", "38", "51", "52");

  private static final Set<String> WAREHOUSE = Set.of("21", "22");

  private EntryTypes() {}

  /** Whether summaries of this type are filed and liquidated, formal or informal. */
  public static boolean isKnown(String type) {
    return FORMAL.contains(type) || INFORMAL.contains(type);
  }

  /** Whether goods are entered for warehouse, from which they are withdrawn later. */
  static boolean isWarehouse(String type) {
    return type != null && WAREHOUSE.contains(type);
  }

  /**
   * Whether an entry of this type is amended in this way on that day: by corrections first 01 and
   * 03, then all formal entries (82 FR 2385), as by letters and reports always (65 FR 70872).
   */
  static boolean takes(AmendmentKind kind, String type, LocalDate day) {
    boolean firstOnly = kind == AmendmentKind.PSC && day.isBefore(AmendmentDates.PSC_MORE_TYPES);
    return (firstOnly ? FIRST : FORMAL).contains(type);
  }

  /** Why an informal entry is not amended. */
  static String informal(String type, AmendmentKind kind) {
    return "An informal entry (type %s) takes no %s.".formatted(type, kind.words());
  }

  /** Why {@link #takes} says no; the day may be null. */
  static String notTaken(String type, AmendmentKind kind, LocalDate day) {
    return "An entry of type %s takes no %s%s."
        .formatted(type, kind.words(), day == null ? "" : " sent on " + day);
  }

  /** Whether an amendment may change the one type into the other: between 01 and 03 only. */
  static boolean mayBecome(String from, String to) {
    return from.equals(to) || (FIRST.contains(from) && FIRST.contains(to));
  }
}
