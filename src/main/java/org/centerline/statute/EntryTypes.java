package org.centerline.statute;

import java.time.LocalDate;
import java.util.Set;

/** Which entry types may be amended, and into which. */
final class EntryTypes {

  /** Informal entries are never amended. */
  static final Set<String> INFORMAL = Set.of("11", "12");

  private static final Set<String> FIRST = Set.of("01", "03");

  /** The formal types of ACE; CBP's own list (81 FR 89482, 82 FR 2385) names the same. */
  private static final Set<String> FORMAL =
      Set.of("01", "02", "03", "06", "07", "21", "22", "23", "31", "32", "34", "38", "51", "52");

  private EntryTypes() {}

  /** Whether an entry of this type takes a post summary correction sent on that day. */
  static boolean takesPsc(String type, LocalDate day) {
    return (day.isBefore(AmendmentDates.PSC_MORE_TYPES) ? FIRST : FORMAL).contains(type);
  }

  /** Why an informal entry is not amended. */
  static String informal(String type, AmendmentKind kind) {
    return "An informal entry (type %s) takes no %s.".formatted(type, kind.words());
  }

  /** Why {@link #takesPsc} says no; the day may be null. */
  static String noPsc(String type, LocalDate day) {
    return "An entry of type %s takes no post summary correction%s."
        .formatted(type, day == null ? "" : " sent on " + day);
  }

  /** Whether a correction may change the one type into the other: between 01 and 03 only. */
  static boolean mayBecome(String from, String to) {
    return from.equals(to) || (FIRST.contains(from) && FIRST.contains(to));
  }
}
