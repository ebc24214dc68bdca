package org.centerline.web;

import java.time.LocalDate;
import java.util.List;
import org.centerline.revenue.reconciliation.BookLine;
import org.centerline.revenue.reconciliation.Books;
import org.centerline.revenue.reconciliation.Reconciliation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The book of a day with the ports as CSV, and the run that looks for what does not agree. */
@ApiController(ReconciliationController.PATH)
class ReconciliationController {

  static final String PATH = "/api/v1/reconciliation";

  /** What is in the CSV at most: a spreadsheet opens no more. */
  private static final int MOST = 1_000_000;

  private final Books books;
  private final BookDay days;
  private final ReconciliationRuns runs;
  private final Viewers viewers;

  ReconciliationController(Books books, BookDay days, ReconciliationRuns runs, Viewers viewers) {
    this.books = books;
    this.days = days;
    this.runs = runs;
    this.viewers = viewers;
  }

  /** Looks at all ports for those who see everything, and at its own for a port's cashiers. */
  @PostMapping
  Reconciliation.Outcome run(@RequestParam(required = false) String port) {
    Parameters.plain(port);
    return runs.run(port);
  }

  /** The lines of a day by port, case, kind and class code. */
  @GetMapping(path = "/{day}/lines.csv", produces = BatchController.CSV)
  ResponseEntity<String> lines(@PathVariable LocalDate day) {
    List<BookLine> lines = books.byCase(days.over(day), viewers.current(), MOST);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"reconciliation-%s.csv\"".formatted(day))
        .body(BookCsv.write(day, lines));
  }
}
