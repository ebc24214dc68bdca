package org.centerline.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.centerline.docket.Viewer;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.centerline.revenue.RejectionReason;
import org.centerline.revenue.ReturnedRefunds;
import org.centerline.revenue.reconciliation.Books;
import org.centerline.revenue.reconciliation.Reconciliation;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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
  private final ReturnedRefunds returned;

  ReconciliationPageController(
      Books books,
      BookDay days,
      Viewers viewers,
      ReconciliationRuns runs,
      ReturnedRefunds returned) {
    this.books = books;
    this.days = days;
    this.viewers = viewers;
    this.runs = runs;
    this.returned = returned;
  }

  @GetMapping("/reconciliation")
  String book(
      @RequestParam(required = false) LocalDate day,
      @RequestParam(required = false) Integer chases,
      @RequestParam(required = false) Integer differences,
      @RequestParam(required = false) String cameBack,
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
    model.addAttribute("reasons", RejectionReason.values());
    model.addAttribute("cameBack", cameBack);
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

  /** Takes a cashier's word that a refund came back, and shows today's book. */
  @PostMapping("/reconciliation/returned-refunds")
  String cameBack(
      @RequestParam String instruction,
      @RequestParam RejectionReason reasonCode,
      @RequestParam String reason,
      RedirectAttributes then) {
    returned.say(viewers.current().ports(), instruction.strip(), reasonCode, reason.strip());
    then.addAttribute("day", days.today().toString());
    then.addAttribute("cameBack", instruction.strip());
    return "redirect:/reconciliation";
  }

  private static String csv(LocalDate day) {
    return "%s/%s/lines.csv".formatted(ReconciliationController.PATH, day);
  }

  @ExceptionHandler
  ModelAndView refuse(BadRequest refused) {
    return refused(refused.getMessage(), refused.status());
  }

  @ExceptionHandler
  ModelAndView refuse(FilingRefused refused) {
    return refused(
        refused.violations().stream().map(Violation::message).collect(Collectors.joining(" ")),
        HttpStatus.UNPROCESSABLE_ENTITY);
  }

  /** The page with the reason in the place of a book, and the newest day to choose from. */
  private ModelAndView refused(String why, HttpStatusCode status) {
    LocalDate newest = days.newest();
    Map<String, Object> model = new HashMap<>();
    model.put("day", newest);
    model.put("csv", csv(newest));
    model.put("refused", why);
    model.put("all", runs.isForAll());
    model.put("ports", runs.ports());
    model.put("reasons", RejectionReason.values());
    model.put("tables", List.of());
    return new ModelAndView("reconciliation", model, status);
  }
}
