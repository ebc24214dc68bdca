package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a disclosure does not cover: violations that it does not disclose (19 CFR 162.74(h)) and
 * ports that it does not list (19 CFR 162.74(e)(2); Z38), since 1998-06-29. Both paragraphs are
 * known from memory, not re-read (sections C5, C6).
 *
 * <p>A port counts as covered from the day on which it is added; whether an investigation was
 * commenced before that day is judged anew, with {@link FormalInvestigation}.
 *
 * @param ports the ports that are not covered, in order
 * @param violations the violations that are not covered
 * @param findings one for each
 */
public record DisclosureScope(List<String> ports, List<String> violations, List<Finding> findings) {

  /** Takes copies. */
  public DisclosureScope {
    ports = List.copyOf(ports);
    violations = List.copyOf(violations);
    findings = List.copyOf(findings);
  }

  /**
   * A violation that came to light and is not in the disclosure.
   *
   * @param description what it is, as part of a sentence
   * @param recordedOn date recorded in writing for its own investigation; null where none
   */
  public record Additional(String description, LocalDate recordedOn) {}

  /**
   * Compares what is listed with what was found.
   *
   * @param listed ports that the disclosure lists, with those added since
   * @param entriesByPort the entries affected by the violation, by port
   * @param additional violations not in the disclosure
   */
  public static DisclosureScope of(
      Set<String> listed, Map<String, List<String>> entriesByPort, List<Additional> additional) {
    Map<String, List<String>> elsewhere = new TreeMap<>(entriesByPort);
    elsewhere.keySet().removeAll(listed);
    List<Finding> findings = new ArrayList<>();
    elsewhere.forEach((port, entries) -> findings.add(notListed(port, entries)));
    additional.forEach(violation -> findings.add(notDisclosed(violation)));
    return new DisclosureScope(
        List.copyOf(elsewhere.keySet()),
        additional.stream().map(Additional::description).toList(),
        findings);
  }

  private static Finding notListed(String port, List<String> entries) {
    return new Finding(
        FindingCode.PORT_NOT_COVERED,
        "19 CFR 162.74(e)(2)",
        "The disclosure does not list port %s; the entries made there (%s) are not covered until it"
                .formatted(port, Listing.of(entries))
            + " is added.");
  }

  private static Finding notDisclosed(Additional violation) {
    String commenced =
        violation.recordedOn() == null
            ? ""
            : " An investigation of it was recorded with the date of %s."
                .formatted(violation.recordedOn());
    return new Finding(
        FindingCode.VIOLATION_NOT_COVERED,
        "19 CFR 162.74(h)",
        "The disclosure does not cover a further violation: %s.%s"
            .formatted(violation.description(), commenced));
  }

  /** Whether everything found is covered. */
  public boolean isWhole() {
    return findings.isEmpty();
  }
}
