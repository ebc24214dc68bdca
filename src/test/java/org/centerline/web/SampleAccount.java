package org.centerline.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.account.Account;
import org.centerline.account.Assignment;
import org.centerline.account.AssignmentBasis;
import org.centerline.account.TrustedProgram;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.filing.ImporterNumber;
import org.centerline.participation.AccountOutlook;

/** An account with a change of its Center planned, for the page tests. */
final class SampleAccount {

  private SampleAccount() {}

  static Map<String, Object> model() {
    Map<String, Object> model = new HashMap<>();
    model.put(
        "account",
        new Account(
            ImporterNumber.parse("12-345678900"),
            "Example Imports, Inc.",
            Set.of(TrustedProgram.ISA),
            true,
            List.of(),
            true,
            new Assignment(
                "electronics",
                LocalDate.of(2025, 9, 10),
                AssignmentBasis.DECIDED,
                "Decided in the case N-2025-000007")));
    model.put("center", "Electronics");
    model.put("basis", "Decided");
    model.put("programs", "ISA");
    model.put(
        "change",
        new AccountOutlook.UnderWay("N-2026-000009", "automotive", LocalDate.of(2026, 4, 1)));
    model.put("otherCenter", "Automotive & Aerospace");
    model.put(
        "tables",
        List.of(
            new Table(
                "Participation",
                "When the importer took part",
                List.of(Column.of("From"), Column.of("Until")),
                List.of(List.of("2025-09-10", "to this day")))));
    model.put(
        "cases",
        List.of(
            new AccountPages.Open(
                "P-2026-000123", "PROTEST", "UNDER_REVIEW", "Electronics", "2026-02-01")));
    model.put("page", 1);
    model.put("more", true);
    return model;
  }

  static Map<String, Object> list() {
    Map<String, Object> model = new HashMap<>();
    model.put("q", "exam");
    model.put(
        "accounts",
        List.of(
            new AccountPages.Row(
                "12-345678900", "Example Imports, Inc.", "Electronics", "2025-09-10")));
    model.put("next", "12-345678900");
    model.put("tooMany", true);
    return model;
  }
}
