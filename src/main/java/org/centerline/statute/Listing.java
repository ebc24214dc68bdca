package org.centerline.statute;

import java.util.List;

/** Long lists in sentences: at most five, then a count. */
public final class Listing {

  private static final int SHOWN = 5;

  private Listing() {}

  /** The list in words. */
  public static String of(List<String> items) {
    String shown = String.join(", ", items.subList(0, Math.min(SHOWN, items.size())));
    int more = items.size() - SHOWN;
    return more > 0 ? "%s and %d more".formatted(shown, more) : shown;
  }

  static String entries(List<EntryFacts> entries) {
    List<String> numbers = entries.stream().limit(SHOWN).map(EntryFacts::entryNumber).toList();
    int more = entries.size() - numbers.size();
    return "%s %s%s"
        .formatted(
            entries.size() == 1 ? "entry" : entries.size() + " entries:",
            String.join(", ", numbers),
            more > 0 ? " and " + more + " more" : "");
  }
}
