package org.centerline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.centerline.docket.Viewer;
import org.centerline.revenue.reconciliation.Books;
import org.centerline.revenue.reconciliation.Reconciliation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The book of a day with the ports on one page. */
@Controller
class ReconciliationPageController {

  /** What of the cases and differences a page shows; the CSV has all. */
  static final int ROWS = 200;

  private final Books books;
  private final BookDay days;
  private final Viewers viewers;
  private final ReconciliationRuns runs;

  ReconciliationPageController(
      Books books, BookDay days, Viewers viewers, ReconciliationRuns runs) {
    this.books = books;
    this.days = days;
    this.viewers = viewers;
    this.runs = runs;
  }

  @GetMapping("/reconciliation")
  String book(
      @RequestParam(required = false) LocalDate day,
      @RequestParam(required = false) Integer chases,
      @RequestParam(required = false) Integer differences,
      Model model) {
    LocalDate shown = day == null ? days.newest() : days.over(day);
    Viewer viewer = viewers.current();
    model.addAttribute("day", shown);
    model.addAttribute("csv", csv(shown));
    model.addAttribute("all", runs.isForAll());
    model.addAttribute("ports", runs.ports());
    if (chases != null && differences != null) {
      model.addAttribute("ran", new Reconciliation.Outcome(chases, differences));
    }
    model.addAttribute(
        "tables",
        List.of(
            BookTables.ofPorts(books.byPort(shown, viewer)),
            BookTables.ofDifferences(books.differences(shown, viewer, ROWS)),
            BookTables.ofCases(books.byCase(shown, viewer, ROWS))));
    return "reconciliation";
  }

  /** Compares with the ports and shows today's book; a second time finds nothing twice. */
  @PostMapping("/reconciliation")
  String run(@RequestParam(required = false) String port, RedirectAttributes then) {
    Parameters.plain(port);
    Reconciliation.Outcome outcome = runs.run(port);
    then.addAttribute("day", days.today().toString());
    then.addAttribute("chases", outcome.chases());
    then.addAttribute("differences", outcome.differences());
    return "redirect:/reconciliation";
  }

  private static String csv(LocalDate day) {
    return "%s/%s/lines.csv".formatted(ReconciliationController.PATH, day);
  }

  /** The page with the reason in the place of a book, and the newest day to choose from. */
  @ExceptionHandler
  ModelAndView refuse(BadRequest refused) {
    LocalDate newest = days.newest();
    return new ModelAndView(
        "reconciliation",
        Map.of(
            "day",
            newest,
            "csv",
            csv(newest),
            "refused",
            refused.getMessage(),
            "all",
            runs.isForAll(),
            "ports",
            runs.ports(),
            "tables",
            List.of()),
        refused.status());
  }
}
