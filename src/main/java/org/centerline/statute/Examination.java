package org.centerline.statute;

import java.util.List;

/**
 * What the law says of a protest as received. Which outcome this leads to is policy, not law.
 *
 * @param timeliness measured over all entries
 * @param standing of the filer
 * @param protestability of the decision
 * @param completeness of the contents
 * @param duplication with other protests
 * @param window the window of the entry whose time ends first; null where no decision is dated
 * @param findings everything that is not in order, or in order only by a doubtful rule
 */
public record Examination(
    Timeliness timeliness,
    Standing standing,
    Protestability protestability,
    Completeness completeness,
    Duplication duplication,
    Deadline window,
    List<Finding> findings) {

  /** Takes a copy of the findings. */
  public Examination {
    findings = List.copyOf(findings);
  }
}
