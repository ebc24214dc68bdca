package org.centerline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.centerline.filing.Violations;
import org.centerline.succession.SplitRequest;
import org.centerline.succession.SplitRequest.Successor;
import org.springframework.util.MultiValueMap;

/**
 * What a person writes to propose which Centers follow one.
 *
 * @param rest position of the one for the rest, as text; null where none is chosen
 */
record SuccessionForm(String citation, List<Follower> followers, String rest) {

  /** As many as one proposal holds. */
  static final int MOST_FOLLOWERS = 9;

  private static final Pattern POINTER = Pattern.compile("/successors/(\\d+)/(\\w+).*");
  private static final Pattern CHAPTERS = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

  /**
   * A Center that follows, each the text of its field.
   *
   * @param chapters of the HTS apart by commas, blanks or lines; 50-63 is all of them
   */
  record Follower(String id, String name, String city, String teamCode, String chapters) {}

  /**
   * What is wrong, and where.
   *
   * @param field id of the field
   * @param label its label, as messages name it
   * @param follower the follower that it is of, counted from 1; null where it is of all
   */
  record Problem(String field, String label, Integer follower, String sentence) {

    /** Of the proposal as a whole. */
    static Problem ofAll(String sentence) {
      return new Problem("citation", "citation", null, sentence);
    }
  }

  /** A form for so many followers in which nothing is written yet. */
  static SuccessionForm blank(int followers) {
    return new SuccessionForm(
        "", Stream.generate(() -> new Follower("", "", "", "", "")).limit(followers).toList(), "0");
  }

  /** The form as a browser sends it: the fields of the followers in their order. */
  static SuccessionForm of(MultiValueMap<String, String> sent) {
    int followers = Math.min(MOST_FOLLOWERS, all(sent, "id").size());
    return new SuccessionForm(
        text(sent, "citation", 0),
        IntStream.range(0, followers)
            .mapToObj(
                at ->
                    new Follower(
                        text(sent, "id", at),
                        text(sent, "name", at),
                        text(sent, "city", at),
                        text(sent, "teamCode", at),
                        text(sent, "chapters", at)))
            .toList(),
        sent.getFirst("rest"));
  }

  private static List<String> all(MultiValueMap<String, String> sent, String field) {
    return sent.getOrDefault(field, List.of());
  }

  private static String text(MultiValueMap<String, String> sent, String field, int at) {
    List<String> values = all(sent, field);
    return at < values.size() ? values.get(at).strip() : "";
  }

  /**
   * The same as other software sends it.
   *
   * @throws FilingRefused where something else than chapters stands for chapters
   */
  SplitRequest request() {
    Violations found = Violations.none();
    List<Successor> successors = new ArrayList<>();
    for (int at = 0; at < followers.size(); at++) {
      Follower follower = followers.get(at);
      successors.add(
          new Successor(
              given(follower.id()),
              given(follower.name()),
              given(follower.city()),
              given(follower.teamCode()),
              chapters(follower.chapters(), found.at("successors", at, "chapters")),
              Integer.toString(at).equals(rest)));
    }
    found.refuseIfAny();
    return new SplitRequest(given(citation), successors, Map.of(), Map.of());
  }

  private static List<Integer> chapters(String text, Violations at) {
    List<Integer> chapters = new ArrayList<>();
    for (String part : text.isEmpty() ? new String[0] : text.split("[,;\\s]+")) {
      Matcher read = CHAPTERS.matcher(part);
      if (at.require(
          read.matches(), "CHAPTER", "Chapters are written as 72, 73 or, in a row, 50-63.")) {
        int first = Integer.parseInt(read.group(1));
        int last = read.group(2) == null ? first : Integer.parseInt(read.group(2));
        if (at.require(
            first <= last, "CHAPTER", "A row of chapters begins with the lower one, as 50-63.")) {
          IntStream.rangeClosed(first, last).forEach(chapters::add);
        }
      }
    }
    return chapters;
  }

  private static String given(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Everything that a refusal finds, each with the field that it is about. */
  static List<Problem> problems(FilingRefused refused) {
    return refused.violations().stream().map(SuccessionForm::problem).distinct().toList();
  }

  private static Problem problem(Violation violation) {
    Matcher read = POINTER.matcher(violation.pointer());
    if (read.matches()) {
      return new Problem(
          read.group(2) + read.group(1),
          read.group(2),
          Integer.parseInt(read.group(1)) + 1,
          violation.message());
    }
    return violation.pointer().equals("/citation")
        ? Problem.ofAll(violation.message())
        : new Problem("rest0", "rest", null, violation.message());
  }
}
