package org.centerline.filing;

import java.util.List;
import java.util.stream.Collectors;

/** A filing breaks rules; nothing of it is kept. */
public class FilingRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What sort of refusal, with the HTTP status that says so. */
  public enum Kind {
    /** It cannot be read. */
    MALFORMED(400),
    /** Well-formed, but it breaks a rule. */
    RULE(422),
    /** It does not fit the state of what it concerns. */
    CONFLICT(409);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final transient List<Violation> violations;

  /** A refusal with at least one reason. */
  public FilingRefused(Kind kind, List<Violation> violations) {
    super(violations.stream().map(Violation::message).collect(Collectors.joining(" ")));
    this.kind = kind;
    this.violations = List.copyOf(violations);
  }

  /** What sort of refusal this is. */
  public Kind kind() {
    return kind;
  }

  /** Every reason, in the order of the filing. */
  public List<Violation> violations() {
    return violations;
  }
}
