package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the contents of an amendment hold against it. */
final class ContentRules {

  private static final int MOST_REASONS = 5;
  private static final int LINE_LENGTH = 75;
  private static final int MOST_LINES = 99;
  private static final Pattern HEADER_CODE = Pattern.compile("H\\d\\d");
  private static final Pattern LINE_CODE = Pattern.compile("L\\d\\d");

  private final AmendmentFacts facts;
  private final AmendmentContent content;
  private final List<Refusal> refusals = new ArrayList<>();

  private ContentRules(AmendmentFacts facts) {
    this.facts = facts;
    this.content = facts.content();
  }

  static List<Refusal> refusals(AmendmentFacts facts) {
    ContentRules rules = new ContentRules(facts);
    rules.transmission();
    rules.reasons();
    rules.explanation();
    rules.elements();
    rules.zone();
    return rules.refusals;
  }

  private void transmission() {
    String indicator = content.indicator();
    if (indicator != null && !content.isOrdinary() && !"Y".equals(indicator)) {
      refusals.add(
          RefusalCode.B41.refusal(
              "The indicator must be Y or a space, not %s.".formatted(indicator)));
    }
    if (content.action() == TransmissionAction.DELETE && !content.isOrdinary()) {
      refusals.add(RefusalCode.B43.refusal("A post summary correction cannot delete a summary."));
    }
    Set<SummaryFlag> flags = facts.summary().flags();
    if (content.isOrdinary() && flags.contains(SummaryFlag.ANOTHER_FILER)) {
      refusals.add(
          RefusalCode.B53.refusal("Only a post summary correction may come from another filer."));
    }
    if (content.isOrdinary() && flags.contains(SummaryFlag.PSC_ON_FILE)) {
      refusals.add(
          RefusalCode.B54.refusal(
              "A post summary correction is on file; only another one may replace it."));
    }
  }

  private void reasons() {
    Map<Integer, List<String>> lines = new TreeMap<>(content.lineReasons());
    if (content.headerReasons().isEmpty() && lines.values().stream().allMatch(List::isEmpty)) {
      refusals.add(
          RefusalCode.ACE_748.refusal("No reason code is given, for the summary or for a line."));
    }
    level("The summary", content.headerReasons(), HEADER_CODE);
    lines.forEach((line, codes) -> level("Line " + line, codes, LINE_CODE));
  }

  private void level(String where, List<String> codes, Pattern form) {
    if (codes.size() > MOST_REASONS) {
      refusals.add(
          RefusalCode.REASON_COUNT.refusal(
              "%s has %d reason codes; at most %d are taken."
                  .formatted(where, codes.size(), MOST_REASONS)));
    }
    List<String> unknown = codes.stream().filter(code -> !form.matcher(code).matches()).toList();
    if (!unknown.isEmpty()) {
      refusals.add(
          RefusalCode.REASON_UNKNOWN.refusal(
              "%s gives %s; its reason codes are %s and two digits."
                  .formatted(where, Listing.of(unknown), form.pattern().charAt(0))));
    }
  }

  private void explanation() {
    String text = content.explanation() == null ? "" : content.explanation().strip();
    if (Explanation.saysNothing(text)) {
      refusals.add(
          RefusalCode.EXPLANATION.refusal(
              text.isEmpty()
                  ? "No explanation is given."
                  : "The explanation \"%s\" explains nothing.".formatted(text)));
    }
    long lines = text.lines().mapToLong(ContentRules::aceLines).sum();
    if (lines > MOST_LINES) {
      refusals.add(
          RefusalCode.EXPLANATION_TOO_LONG.refusal(
              "The explanation takes %d lines of %d characters; at most %d are taken."
                  .formatted(lines, LINE_LENGTH, MOST_LINES)));
    }
  }

  private static long aceLines(String line) {
    int length = line.codePointCount(0, line.length());
    return Math.max(1, (length + LINE_LENGTH - 1) / LINE_LENGTH);
  }

  private void elements() {
    if (!content.elements().isEmpty()) {
      refusals.add(
          RefusalCode.ELEMENT_NOT_ALLOWED.refusal(
              "It brings what may not appear: %s."
                  .formatted(
                      content.elements().stream()
                          .sorted()
                          .map(PscElement::words)
                          .collect(Collectors.joining(", ")))));
    }
  }

  private void zone() {
    LocalDate day = facts.receivedOn();
    if (content.changesIeepaTariff() && "06".equals(facts.summary().entryType())) {
      refusals.add(
          RefusalCode.ACE_883.refusal(
              "A correction of type 06 sent on %s may not modify an IEEPA tariff number."
                  .formatted(day)));
    }
  }
}
