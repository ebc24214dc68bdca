package org.centerline.amendment.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.centerline.amendment.AmendmentFiling;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.Violations;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/** Checks the form of one version of an entry summary, and whether it adds up. */
public final class SummaryCheck {

  private static final int MOST_LINES = 999;
  private static final int MOST_CHARGES = 32;

  private final Violations at;

  /** A check of the version that stands here. */
  public SummaryCheck(Violations at) {
    this.at = at;
  }

  /** Reads a version; null where something is wrong with it. */
  public EntrySummary read(String entryType, String total, List<AmendmentFiling.Line> filed) {
    boolean typed = entryType(entryType);
    Money stated = total == null ? null : at.at("total").money(total).orElse(null);
    List<SummaryLine> lines = lines(filed);
    if (!typed || lines == null || (total != null && stated == null)) {
      return null;
    }
    EntrySummary summary = new EntrySummary(entryType, stated, lines);
    List<SummaryProblem> problems = Arithmetic.problems(summary);
    problems.forEach(p -> at.at(path(p.pointer())).add(p.code().name(), p.message()));
    return problems.isEmpty() ? summary : null;
  }

  private static Object[] path(String pointer) {
    return pointer.substring(1).split("/");
  }

  private boolean entryType(String entryType) {
    Violations here = at.at("entryType");
    return here.present(entryType)
        && here.require(
            entryType.matches("\\d{2}"), "ENTRY_TYPE_FORMAT", "An entry type is two digits.");
  }

  /** The lines; null where one is wrong. */
  private List<SummaryLine> lines(List<AmendmentFiling.Line> filed) {
    Violations here = at.at("lines");
    int count = filed == null ? 0 : filed.size();
    if (!here.require(count > 0, "NO_LINES", "An entry summary has at least one line.")
        || !here.require(
            count <= MOST_LINES,
            "TOO_MANY_LINES",
            "An entry summary has at most %d lines; this one has %d."
                .formatted(MOST_LINES, count))) {
      return null;
    }
    List<SummaryLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(line(filed.get(i), here.at(i)));
    }
    return allOrNone(lines);
  }

  private static <T> List<T> allOrNone(List<T> read) {
    return read.stream().allMatch(Objects::nonNull) ? read : null;
  }

  private static SummaryLine line(AmendmentFiling.Line filed, Violations here) {
    if (!here.present(filed)) {
      return null;
    }
    boolean numbered = here.at("line").present(filed.line());
    HtsNumber hts = here.at("hts").number(filed.hts(), HtsNumber::parse).orElse(null);
    Money value = here.at("value").money(filed.value()).orElse(null);
    List<Charge> charges = charges(filed.charges(), here.at("charges"));
    return numbered && hts != null && value != null && charges != null
        ? new SummaryLine(filed.line(), hts.toString(), value, charges)
        : null;
  }

  private static List<Charge> charges(List<AmendmentFiling.LineCharge> filed, Violations here) {
    List<AmendmentFiling.LineCharge> given = filed == null ? List.of() : filed;
    if (!here.require(
        given.size() <= MOST_CHARGES,
        "TOO_MANY_CHARGES",
        "A line has at most %d charges.".formatted(MOST_CHARGES))) {
      return null;
    }
    List<Charge> charges = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      charges.add(charge(given.get(i), here.at(i)));
    }
    return allOrNone(charges);
  }

  private static Charge charge(AmendmentFiling.LineCharge filed, Violations here) {
    if (!here.present(filed)) {
      return null;
    }
    Violations code = here.at("classCode");
    boolean known =
        code.present(filed.classCode())
            && code.require(
                ClassCode.isCode(filed.classCode()),
                "CLASS_CODE_FORMAT",
                "A class code is DUTY or three digits.");
    Money amount = here.at("amount").money(filed.amount()).orElse(null);
    boolean rated = filed.rate() == null || rate(filed.rate(), here.at("rate"));
    return known && amount != null && rated
        ? new Charge(
            new ClassCode(filed.classCode()),
            amount,
            filed.rate() == null ? null : new BigDecimal(filed.rate()))
        : null;
  }

  private static boolean rate(String rate, Violations here) {
    return here.require(
        rate.matches("\\d{1,4}(\\.\\d{1,6})?"),
        "RATE_FORMAT",
        "A rate is a percentage with at most six decimals, as 2.5.");
  }
}
