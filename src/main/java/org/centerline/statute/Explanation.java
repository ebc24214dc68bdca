package org.centerline.statute;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text explains anything. */
final class Explanation {

  /** CBP names "N/A" and "None"; the others say no more than these. The longer ones stand first. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "NOTAPPLICABLE|NOEXPLANATION|TOBEDETERMINED|NOTHING|NOREASON|UNKNOWN|NONE|NULL|NIL|TBD|NA");

  /** Greek, then Cyrillic capitals that look like the Latin ones of the same place. */
  private static final String LOOK_ALIKES =
      "\u0391\u0395\u0399\u039d\u039f\u03a4\u0410\u0415\u0406\u041e\u0422";

  private static final String LATIN = "AEINOTAEIOT";

  private static final int LEAST_LETTERS = 3;

  private Explanation() {}

  /**
   * Whether fewer than three letters are left of it without the words that say nothing, whatever
   * stands between its letters, in whatever case, and in letters that only look like these.
   */
  static boolean saysNothing(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .map(Explanation::latin)
        .forEach(letters::appendCodePoint);
    String rest = SAYS_NOTHING.matcher(letters).replaceAll("");
    return rest.codePointCount(0, rest.length()) < LEAST_LETTERS;
  }

  private static int latin(int letter) {
    int place = LOOK_ALIKES.indexOf(letter);
    return place < 0 ? letter : LATIN.charAt(place);
  }
}
