package org.centerline.account;

import java.util.ArrayList;
import java.util.List;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.Violations;
import org.centerline.statute.Money;

/**
 * A part of an importer's business as it is stated, unread.
 *
 * @param lines entry lines
 * @param value their entered value in dollars; zero where null
 */
public record StatedIndustry(String hts, Long lines, String value) {

  /** The same as it is shown. */
  public static StatedIndustry of(IndustryShare share) {
    return new StatedIndustry(share.hts().toString(), share.lines(), share.value().toString());
  }

  /**
   * Reads what is stated, and records what cannot be read or breaks a rule.
   *
   * @param stated null for nothing
   * @return those that can be read
   */
  public static List<IndustryShare> read(List<StatedIndustry> stated, Violations found) {
    List<IndustryShare> industries = new ArrayList<>();
    for (int i = 0; stated != null && i < stated.size(); i++) {
      Violations at = found.at(i);
      if (at.present(stated.get(i))) {
        stated.get(i).read(at, industries);
      }
    }
    return industries;
  }

  private void read(Violations at, List<IndustryShare> industries) {
    HtsNumber number = at.at("hts").number(hts, HtsNumber::parse).orElse(null);
    boolean counted = at.at("lines").present(lines);
    Money worth = value == null ? Money.ZERO : at.at("value").money(value).orElse(null);
    if (number != null && counted && worth != null) {
      industries.add(new IndustryShare(number, lines, worth));
    }
  }
}
