package org.centerline.reference;

import java.util.Set;

/**
 * A Center that follows another, alone where that one was renamed, or beside others where it was
 * split (D1).
 *
 * @param predecessor id of the Center that ended the day before this one began
 * @param center the Center that follows
 * @param chapters of the HTS: the goods that go to it
 * @param rest whether what no chapter tells goes to it
 */
public record Succession(String predecessor, Center center, Set<Integer> chapters, boolean rest) {

  /** Copies the chapters. */
  public Succession {
    chapters = Set.copyOf(chapters);
  }
}
