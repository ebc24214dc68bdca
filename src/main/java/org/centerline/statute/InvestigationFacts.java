package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is known of a formal investigation of the disclosed violation.
 *
 * @param disclosedOn day the disclosure counts as made
 * @param commencement whether and when CBP recorded in writing that it believed a violation
 *     possible
 * @param signs what could have told the discloser of it
 * @param lackOfKnowledge whether the discloser has shown that it knew nothing; the burden is the
 *     discloser's
 * @param inquiries CF-28 and CF-29 on the same issue
 */
public record InvestigationFacts(
    LocalDate disclosedOn,
    Commencement commencement,
    List<Sign> signs,
    LackOfKnowledge lackOfKnowledge,
    List<Inquiry> inquiries) {

  /** Takes copies; rejects a missing day or answer. */
  public InvestigationFacts {
    Objects.requireNonNull(disclosedOn, "disclosedOn");
    Objects.requireNonNull(commencement, "commencement");
    Objects.requireNonNull(lackOfKnowledge, "lackOfKnowledge");
    signs = List.copyOf(signs);
    inquiries = List.copyOf(inquiries);
  }

  /**
   * What CBP's record says.
   *
   * @param known whether the record was looked for
   * @param recordedOn the date recorded in writing; null where none was recorded or it is not known
   */
  public record Commencement(boolean known, LocalDate recordedOn) {
    /** Nobody has answered yet. */
    public static final Commencement UNKNOWN = new Commencement(false, null);

    /** No investigation is recorded. */
    public static final Commencement NONE = new Commencement(true, null);

    /** Recorded with this date. */
    public static Commencement on(LocalDate recordedOn) {
      return new Commencement(true, Objects.requireNonNull(recordedOn, "recordedOn"));
    }
  }

  /** Something that makes the law presume knowledge, and its day. */
  public record Sign(KnowledgeGround ground, LocalDate on) {}

  /**
   * A request for information or notice of action on the same issue.
   *
   * @param form such as {@code CF-28}
   * @param on its date
   */
  public record Inquiry(String form, LocalDate on) {}

  /** What is made of the claim not to have known. */
  public enum LackOfKnowledge {
    /** Nothing is shown yet either way. */
    NOT_SHOWN,
    /** Shown to the officer's satisfaction; rebuts a presumption. */
    SHOWN,
    /** The discloser is shown to have known. */
    REFUTED
  }
}
