package org.centerline.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.centerline.correspondence.NoticeOfDecision.Charge;
import org.centerline.correspondence.NoticeOfDecision.Entry;
import org.centerline.correspondence.NoticeOfDecision.Refund;
import org.centerline.correspondence.NoticeOfDecision.Right;

/** Sample notices for the letter tests. */
final class Notices {

  static final Right RIGHT_TO_SUE =
      new Right(
          "Civil action in the Court of International Trade",
          "You may contest this decision by filing a summons within 180 days after the date of this"
              + " notice. All liquidated duties, charges and exactions must be paid first"
              + " (28 U.S.C. 2637(a)).",
          LocalDate.of(2026, 3, 9),
          "28 U.S.C. 2636(a); 19 CFR 174.31");

  static final Refund REFUND =
      new Refund(
          List.of(
              new Charge("DUTY", "Customs duty", "1200.00"),
              new Charge("499", "Merchandise processing fee", "34.56")),
          "1234.56",
          "41.07",
          "1275.63",
          "Meridian Imports, Inc.",
          LocalDate.of(2025, 10, 10));

  private Notices() {}

  static NoticeOfDecision allowed() {
    return notice("ALLOWED", "", entries(2), REFUND, List.of());
  }

  static NoticeOfDecision allowedInPart() {
    return notice(
        "ALLOWED_IN_PART",
        "The notebook computers are classified in subheading 8471.30.0100 as claimed.\n"
            + "The docking stations are not: they are presented separately.",
        entries(2),
        REFUND,
        List.of(RIGHT_TO_SUE));
  }

  static NoticeOfDecision denied(String reason, List<Entry> entries) {
    return notice("DENIED", reason, entries, null, List.of(RIGHT_TO_SUE));
  }

  static NoticeOfDecision rejected() {
    return notice(
        "REJECTED",
        "The protest was received on the 181st day after liquidation (19 CFR 174.12(e)).",
        entries(1),
        null,
        List.of(RIGHT_TO_SUE));
  }

  static List<Entry> entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Entry(
                    "ABC-%07d-6".formatted(1234567 + i),
                    "2704",
                    "Los Angeles, CA",
                    LocalDate.of(2024, 5, 1),
                    LocalDate.of(2025, 3, 14)))
        .toList();
  }

  private static NoticeOfDecision notice(
      String outcome, String reason, List<Entry> entries, Refund refund, List<Right> rights) {
    return new NoticeOfDecision(
        "P-2025-000123",
        "2704-25-100042",
        LocalDate.of(2025, 9, 10),
        outcome,
        reason,
        "Harbor & Lane Customs Brokers",
        "Agent of the importer",
        "12-345678900",
        "Meridian Imports, Inc.",
        "Electronics",
        "Classification, rate and amount of duties",
        "Notebook computers and docking stations",
        entries,
        refund,
        rights,
        "Center Director");
  }
}
