package org.centerline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.account.AccountList;
import org.centerline.docket.CaseQuery;
import org.centerline.docket.Viewer;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.InvalidNumber;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One account on a page, for whoever may read it over the API, and a Center's accounts. */
@Controller
@RequestMapping("/accounts")
class AccountPageController {

  private static final int ROWS = 50;

  private final AccountAccess access;
  private final AccountPages pages;
  private final AccountList list;
  private final CenterDirectory centers;
  private final Viewers viewers;
  private final Clock clock;

  AccountPageController(
      AccountAccess access,
      AccountPages pages,
      AccountList list,
      CenterDirectory centers,
      Viewers viewers,
      Clock clock) {
    this.access = access;
    this.pages = pages;
    this.list = list;
    this.centers = centers;
    this.viewers = viewers;
    this.clock = clock;
  }

  /** There is no such account, or no such page of it, for whoever asks. */
  private static final class NothingHere extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @GetMapping("/{importerNumber}")
  String account(
      @PathVariable String importerNumber,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    if (page < 0 || (long) page * AccountPages.CASES >= CaseQuery.DEEPEST_ROW) {
      throw new NothingHere();
    }
    pages.fill(
        access.find(ImporterNumber.parse(importerNumber)).orElseThrow(NothingHere::new),
        page,
        model);
    return "account";
  }

  /**
   * The accounts of the reader's Centers.
   *
   * @param q an importer number, whose account is shown, or how a name begins
   * @param after the importer number after which the page begins
   */
  @GetMapping
  String accounts(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String after,
      Model model) {
    String asked = plain(q);
    Optional<ImporterNumber> number = number(asked);
    if (number.isPresent()) {
      return "redirect:/accounts/" + number.get();
    }
    List<AccountList.Listed> found =
        asked.isEmpty()
            ? list.page(mine(), plain(after), ROWS + 1)
            : list.named(mine(), asked, ROWS + 1);
    List<AccountList.Listed> shown = found.subList(0, Math.min(ROWS, found.size()));
    boolean more = found.size() > ROWS;
    model.addAttribute("q", asked);
    model.addAttribute("accounts", pages.rows(shown));
    model.addAttribute(
        "next", more && asked.isEmpty() ? shown.get(ROWS - 1).importerNumber() : null);
    model.addAttribute("tooMany", more && !asked.isEmpty());
    return "accounts";
  }

  private Set<String> mine() {
    Viewer viewer = viewers.current();
    return viewer.everything()
        ? centers.all(LocalDate.now(clock)).stream().map(Center::id).collect(Collectors.toSet())
        : viewer.centers();
  }

  /** No stored text holds control characters, and a database cannot even be asked for some. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", "").strip();
  }

  private static Optional<ImporterNumber> number(String text) {
    try {
      return Optional.of(ImporterNumber.parse(text));
    } catch (InvalidNumber name) {
      return Optional.empty();
    }
  }

  /** By way of the error page: a browser shows one of its own for a 404 without a body. */
  @ExceptionHandler({NothingHere.class, InvalidNumber.class})
  void unknown(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
