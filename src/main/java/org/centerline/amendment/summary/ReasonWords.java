package org.centerline.amendment.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.amendment.Amendment;
import org.centerline.reference.ReasonCodes;
import org.springframework.stereotype.Component;

/** The reason codes of an amendment in words, as form, page and letter show them (B6). */
@Component
public class ReasonWords {

  private final ReasonCodes codes;

  ReasonWords(ReasonCodes codes) {
    this.codes = codes;
  }

  /** One line for the summary and one for each line of it that has reasons. */
  public List<String> of(Amendment amendment) {
    List<String> reasons = new ArrayList<>();
    if (!amendment.headerReasons().isEmpty()) {
      reasons.add("Summary: " + words(amendment.headerReasons(), amendment.receivedOn()));
    }
    new TreeMap<>(amendment.lineReasons())
        .forEach(
            (line, sent) ->
                reasons.add("Line %d: %s".formatted(line, words(sent, amendment.receivedOn()))));
    return reasons;
  }

  /** Whether one says that something is corrected which a filing here does not carry. */
  public boolean nameOtherData(Amendment amendment) {
    return Stream.concat(
            amendment.headerReasons().stream(),
            amendment.lineReasons().values().stream().flatMap(List::stream))
        .anyMatch(code -> codes.mayNameOtherData(code, amendment.receivedOn()));
  }

  private String words(List<String> sent, LocalDate on) {
    return sent.stream().map(code -> codes.inWords(code, on)).collect(Collectors.joining("; "));
  }
}
