package org.centerline.amendment.summary;

import java.util.Objects;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/**
 * What one class code was and becomes.
 *
 * @param classCode the class code
 * @param old the amount before; zero where there was none
 * @param amended the amount after; zero where there is none
 */
public record ClassDifference(ClassCode classCode, Money old, Money amended) {

  /** Rejects a missing part. */
  public ClassDifference {
    Objects.requireNonNull(classCode, "classCode");
    Objects.requireNonNull(old, "old");
    Objects.requireNonNull(amended, "amended");
  }

  /** What is added, or taken away where negative. */
  public Money difference() {
    return amended.minus(old);
  }
}
