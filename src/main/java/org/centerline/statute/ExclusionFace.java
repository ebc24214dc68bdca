package org.centerline.statute;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Whether a protest says on its face that it contests an exclusion: 19 CFR 174.21(b). Only such a
 * protest is deemed denied on the 30th day.
 */
public enum ExclusionFace {
  /** It says so. */
  MARKED,
  /** It contests an exclusion, or its text speaks of one, without saying so on its face. */
  UNMARKED,
  /** It has nothing to do with an exclusion. */
  NONE;

  /**
   * How an exclusion from entry reads. The word alone proves nothing: goods are also excluded from
   * a tariff.
   */
  private static final Pattern SPEAKS_OF_IT =
      Pattern.compile(
          "\\bexclu(?:ded|sion|ding)\\s+(?:\\w+\\s+){0,3}?from\\s+(?:\\w+\\s+){0,2}?"
              + "(?:entry|delivery|admission|importation)\\b"
              + "|\\b(?:refused|denied|refusal\\s+of|denial\\s+of)\\s+(?:entry|admission|release)\\b"
              + "|\\b(?:demand|notice)\\s+(?:for|of|to)\\s+redeliver(?:y)?\\b"
              + "|\\bdeemed\\s+exclu(?:ded|sion)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * What the face of a protest says.
   *
   * @param decision the decision that it names as protested
   * @param onItsFace what the filer said; where null, naming the exclusion as the decision is the
   *     protest's face
   * @param texts what else it says; nulls are left out
   */
  public static ExclusionFace of(ProtestableDecision decision, Boolean onItsFace, String... texts) {
    if (decision == ProtestableDecision.EXCLUSION) {
      return Boolean.FALSE.equals(onItsFace) ? UNMARKED : MARKED;
    }
    boolean speaksOfIt =
        Arrays.stream(texts)
            .filter(Objects::nonNull)
            .anyMatch(text -> SPEAKS_OF_IT.matcher(text).find());
    return speaksOfIt ? UNMARKED : NONE;
  }

  List<Finding> findings(ProtestableDecision decision) {
    if (this != UNMARKED) {
      return List.of();
    }
    String what =
        decision == ProtestableDecision.EXCLUSION
            ? "The protest contests an exclusion without saying so on its face."
            : "The text speaks of an exclusion, but the protest is filed as one of the %s."
                .formatted(decision.label());
    return List.of(
        new Finding(
            FindingCode.EXCLUSION_NOT_MARKED,
            "19 CFR 174.21(b)",
            what + " It is therefore not deemed denied on the 30th day; two years apply."));
  }
}
