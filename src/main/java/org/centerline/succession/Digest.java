package org.centerline.succession;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.centerline.engine.PoolSuccession.Membership;

/**
 * The digest of what people decide of a split: the successors, the chapters, what was stated of
 * accounts and staff, and who is staff. Accounts, cases and tasks come and go while work goes on;
 * they follow the rule that was previewed.
 */
final class Digest {

  private Digest() {}

  /** SHA-256 in hexadecimal digits. */
  static String of(SplitRequest request, List<Membership> staff) {
    String decided =
        String.join(
            "\n",
            request.citation(),
            request.successors().toString(),
            new TreeMap<>(request.accounts()).toString(),
            new TreeMap<>(request.staff()).toString(),
            staff.toString());
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(decided.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
