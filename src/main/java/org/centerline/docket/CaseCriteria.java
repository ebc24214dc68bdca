package org.centerline.docket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of one way to reach cases, as SQL that names only what was asked for: a planner
 * that is shown a test for every thinkable criterion uses no index for any.
 */
final class CaseCriteria {

  /** With and without hyphens; no other number has this form. */
  private static final Pattern ENTRY = Pattern.compile("([0-9A-Z]{3})-?([0-9]{7})-?([0-9])");

  /** From here on the numbers of privileged cases begin, in whatever collation. */
  private static final String PRIVILEGED = LineOfWork.DISCLOSURE.letter();

  /** Here they have ended. */
  private static final String AFTER_PRIVILEGED =
      String.valueOf((char) (LineOfWork.DISCLOSURE.letter().charAt(0) + 1));

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final String table;
  private final String alias;

  CaseCriteria() {
    this("docket_case", "c");
  }

  /** By the numbers of the table that has the index; a case is read with it where it is another. */
  private CaseCriteria(String table, String alias) {
    this.table = table;
    this.alias = alias;
  }

  static CaseCriteria of(CaseQuery query) {
    CaseCriteria criteria = new CaseCriteria();
    if (query.importerNumber() != null) {
      criteria.and("c.importer_number = :importerNumber", query.importerNumber());
    }
    if (query.center() != null) {
      criteria.and("c.center = :center", query.center());
    }
    if (query.status() != null) {
      // In the text, so that the planner can tell that the index of unclosed cases serves.
      criteria.and("c.status = '%s'".formatted(query.status().name()));
    }
    if (query.lineOfWork() != null) {
      criteria.and("c.line_of_work = '%s'".formatted(query.lineOfWork().name()));
    }
    if (query.text() != null) {
      criteria.andText(query.text());
    }
    return criteria;
  }

  /** Entry, case, protest and importer numbers are told apart by their form. */
  private void andText(String text) {
    Matcher entry = ENTRY.matcher(text);
    if (entry.matches()) {
      and(
          "c.case_number in (select case_number from case_entry where entry_number = :text)",
          entry.replaceFirst("$1-$2-$3"));
    } else if (text.matches("[A-Z]-[0-9]{4}-[0-9]{6,}")) {
      and("c.case_number = :text", text);
    } else if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{6}")) {
      and("c.protest_number = :text", text);
    } else {
      and("c.importer_number = :text", text);
    }
  }

  CaseCriteria and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a condition with one parameter, whose name follows the colon. */
  CaseCriteria and(String condition, Object value) {
    parameters.put(condition.replaceFirst(".*:(\\w+).*", "$1"), value);
    return and(condition);
  }

  /** These criteria once for each reason for which the viewer may see a case. */
  List<CaseCriteria> visibleTo(Viewer viewer) {
    List<CaseCriteria> ways = new ArrayList<>();
    if (viewer.everything()) {
      ways.addAll(unprivileged(also("docket_case", "c")));
    } else {
      ways.add(also("docket_case", "c").and("c.filed_by = :viewer", viewer.userId()));
    }
    if (viewer.privileged()) {
      ways.add(
          also("docket_case", "c")
              .and("c.case_number >= '%s'".formatted(PRIVILEGED))
              .and("c.case_number < '%s'".formatted(AFTER_PRIVILEGED)));
    }
    ways.add(also("case_reader", "s").and("s.user_id = :reader", viewer.userId()));
    int number = 0;
    for (String center : viewer.centers()) {
      ways.add(also("docket_case", "c").and("c.center = :visibleCenter" + number++, center));
    }
    for (String port : viewer.ports()) {
      ways.addAll(
          unprivileged(
              also("revenue_instruction", "r").and("r.port = :visiblePort" + number++, port)));
    }
    if (!viewer.pools().isEmpty()) {
      ways.add(
          also("open_task", "o")
              .and("o.definition_key <> '%s'".formatted(OpenTask.CONSULTATION))
              .and("o.pool = any(:pools)", viewer.pools().toArray(String[]::new)));
    }
    return ways;
  }

  /**
   * As {@link #visibleTo}, with the cases about which the viewer is asked just now. They are read
   * by their number and stand in no list, so that the importer's account stays closed. What is
   * privileged is not among them.
   */
  List<CaseCriteria> readableBy(Viewer viewer) {
    List<CaseCriteria> ways = visibleTo(viewer);
    if (!viewer.asked().isEmpty()) {
      ways.addAll(
          unprivileged(
              also("open_task", "o")
                  .and("o.definition_key = '%s'".formatted(OpenTask.CONSULTATION))
                  .and("o.pool = any(:asked)", viewer.asked().toArray(String[]::new))));
    }
    return ways;
  }

  /**
   * The same before and after the numbers of privileged cases. Two ranges of an index that is in
   * the order of numbers; a test of the line of work would read what it then leaves out.
   */
  private static List<CaseCriteria> unprivileged(CaseCriteria way) {
    return List.of(
        way.also(way.table, way.alias)
            .and("%s.case_number < '%s'".formatted(way.alias, PRIVILEGED)),
        way.also(way.table, way.alias)
            .and("%s.case_number >= '%s'".formatted(way.alias, AFTER_PRIVILEGED)));
  }

  private CaseCriteria also(String table, String alias) {
    CaseCriteria copy = new CaseCriteria(table, alias);
    copy.conditions.addAll(conditions);
    copy.parameters.putAll(parameters);
    return copy;
  }

  /** The highest numbers that meet the conditions, as many as the page can need. */
  String numbers() {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    String joined = table.equals("docket_case") ? "" : " join docket_case c using (case_number)";
    return "(select distinct %2$s.case_number from %1$s %2$s%3$s%4$s order by %2$s.case_number desc limit :reach)"
        .formatted(table, alias, joined, where);
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
