package org.centerline.amendment.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.centerline.amendment.summary.SummaryProblem.Code;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/**
 * Whether an entry summary adds up. ACE lets what is stated differ from what is calculated by at
 * most $2.99, for each line and for the summary (error 627).
 *
 * <p>Where charges state their ad valorem rate, they are compared with value and rate: each, all of
 * a line, and all of the summary ({@link Calculated}). A stated total is compared with the lines.
 */
public final class Arithmetic {

  private static final int MOST_LINES = 999;
  private static final int MOST_FEES = 9;

  /** 19 CFR 24.24(a), in percent. */
  private static final BigDecimal HARBOR_RATE = new BigDecimal("0.125");

  private static final Set<String> NO_FEES =
      Set.of("DUTY", "012", "013", "016", "017", "018", "022");

  private static final Set<Code> OFF = EnumSet.of(Code.AMOUNT_OFF, Code.LINE_OFF);

  private final EntrySummary summary;
  private final List<SummaryProblem> problems = new ArrayList<>();

  private Arithmetic(EntrySummary summary) {
    this.summary = summary;
  }

  /** Everything that does not add up; empty where all does. */
  public static List<SummaryProblem> problems(EntrySummary summary) {
    Arithmetic check = new Arithmetic(summary);
    check.lines();
    check.together("/lines", Code.SUMMARY_OFF, "all lines", Calculated.of(summary.lines()));
    check.total();
    return List.copyOf(check.problems);
  }

  private void add(String pointer, Code code, String message) {
    problems.add(new SummaryProblem(pointer, code, message));
  }

  private void lines() {
    if (summary.lines().isEmpty()) {
      add("/lines", Code.NO_LINES, "An entry summary has at least one line.");
    }
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < summary.lines().size(); i++) {
      SummaryLine line = summary.lines().get(i);
      String at = "/lines/" + i;
      if (line.line() < 1 || line.line() > MOST_LINES) {
        add(
            at + "/line",
            Code.LINE_NUMBER,
            "Line numbers run from 1 to %d; %d is none.".formatted(MOST_LINES, line.line()));
      }
      if (!numbers.add(line.line())) {
        add(
            at + "/line",
            Code.LINE_NUMBER_DUPLICATE,
            "Line %d stands here twice.".formatted(line.line()));
      }
      negative(at + "/value", "The value of line " + line.line(), line.value().amount());
      charges(line, at + "/charges");
      together(at, Code.LINE_OFF, "line " + line.line(), Calculated.of(line));
    }
  }

  /** Small differences that add up to a large one; what is off by itself is told once. */
  private void together(String at, Code code, String where, Calculated all) {
    boolean told =
        problems.stream()
            .filter(problem -> problem.pointer().startsWith(at + "/"))
            .anyMatch(problem -> OFF.contains(problem.code()));
    if (all.isOff() && !told) {
      add(
          at,
          code,
          "On %s, $%s is stated where a rate is, but $%s is calculated; they may differ by $%s (ACE 627)."
              .formatted(where, all.stated(), all.due(), Calculated.TOLERANCE));
    }
  }

  private void negative(String pointer, String what, BigDecimal number) {
    if (number.signum() < 0) {
      add(
          pointer,
          Code.NEGATIVE,
          "%s may not be negative, as %s is.".formatted(what, number.toPlainString()));
    }
  }

  private void charges(SummaryLine line, String at) {
    long fees =
        line.charges().stream()
            .filter(charge -> !NO_FEES.contains(charge.classCode().code()))
            .count();
    if (fees > MOST_FEES) {
      add(
          at,
          Code.TOO_MANY_FEES,
          "Line %d has %d fees; at most %d are taken.".formatted(line.line(), fees, MOST_FEES));
    }
    Set<ClassCode> codes = new HashSet<>();
    for (int i = 0; i < line.charges().size(); i++) {
      Charge charge = line.charges().get(i);
      if (!codes.add(charge.classCode())) {
        add(
            at + "/" + i + "/classCode",
            Code.CLASS_CODE_DUPLICATE,
            "Line %d has class code %s twice.".formatted(line.line(), charge.classCode()));
      }
      interest(line, charge, at + "/" + i + "/classCode");
      amount(line, charge, at + "/" + i);
    }
  }

  private void interest(SummaryLine line, Charge charge, String at) {
    if (charge.classCode().equals(ClassCode.INTEREST)) {
      add(
          at,
          Code.INTEREST_DECLARED,
          "Line %d declares interest (044); CBP assesses it at liquidation (19 USC 1505(c)), and no summary states it."
              .formatted(line.line()));
    }
  }

  private void amount(SummaryLine line, Charge charge, String at) {
    String what = "line %d, class code %s".formatted(line.line(), charge.classCode());
    negative(at + "/amount", "The amount of " + what, charge.amount().amount());
    if (charge.rate() == null) {
      return;
    }
    negative(at + "/rate", "The rate of " + what, charge.rate());
    if (charge.classCode().equals(ClassCode.HARBOR_MAINTENANCE)
        && charge.rate().compareTo(HARBOR_RATE) != 0) {
      add(
          at + "/rate",
          Code.HARBOR_RATE,
          "The harbor maintenance fee is %s percent (19 CFR 24.24(a)), not %s, on line %d."
              .formatted(HARBOR_RATE, charge.rate().toPlainString(), line.line()));
    }
    atRate(line.value(), charge, what, at);
  }

  private void atRate(Money value, Charge charge, String what, String at) {
    Calculated calculated = Calculated.of(value, charge);
    if (calculated.isOff()) {
      add(
          at + "/amount",
          Code.AMOUNT_OFF,
          "On %s, $%s is stated, but %s percent of $%s is $%s; they may differ by $%s (ACE 627)."
              .formatted(
                  what,
                  charge.amount(),
                  charge.rate().toPlainString(),
                  value,
                  calculated.due(),
                  Calculated.TOLERANCE));
    }
  }

  private void total() {
    if (summary.total() == null) {
      return;
    }
    negative("/total", "The total", summary.total().amount());
    Money charged = summary.charged();
    if (new Calculated(summary.total(), charged).isOff()) {
      add(
          "/total",
          Code.TOTAL_OFF,
          "The total is $%s, but the lines come to $%s; they may differ by $%s (ACE 627)."
              .formatted(summary.total(), charged, Calculated.TOLERANCE));
    }
  }
}
