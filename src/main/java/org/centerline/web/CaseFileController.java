package org.centerline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.docket.CaseReads;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseSearch;
import org.centerline.docket.FiledPaper;
import org.centerline.docket.LetterFile;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.NoSuchCase;
import org.centerline.filing.ImporterNumber;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The whole case on one page, for Tasklist's case file tab and for a window of its own. */
@Controller
@RequestMapping("/cases/{caseNumber}")
class CaseFileController {

  private final CaseSearch search;
  private final CaseViews views;
  private final Map<LineOfWork, FiledPaper> papers;
  private final LetterFile letters;
  private final CaseReads reads;
  private final ReadTable readTable;
  private final AccountAccess accounts;
  private final Viewers viewers;

  CaseFileController(
      CaseSearch search,
      CaseViews views,
      List<FiledPaper> papers,
      LetterFile letters,
      CaseReads reads,
      ReadTable readTable,
      AccountAccess accounts,
      Viewers viewers) {
    this.search = search;
    this.views = views;
    this.papers =
        papers.stream().collect(Collectors.toMap(FiledPaper::lineOfWork, Function.identity()));
    this.letters = letters;
    this.reads = reads;
    this.readTable = readTable;
    this.accounts = accounts;
    this.viewers = viewers;
  }

  /** A letter and where its two forms are. */
  record LetterLink(String name, String htmlHref, String pdfHref) {}

  @GetMapping
  String page(@PathVariable String caseNumber, Model model) {
    fill(caseNumber, model);
    return "case-file";
  }

  @GetMapping("/file")
  String fragment(@PathVariable String caseNumber, Model model) {
    fill(caseNumber, model);
    return "case-file :: file(case=${view})";
  }

  private void fill(String caseNumber, Model model) {
    CaseRecord record = visible(caseNumber);
    CaseView view = views.of(record);
    model.addAttribute("view", view);
    accountHref(view).ifPresent(href -> model.addAttribute("accountHref", href));
    model.addAttribute("staff", viewers.readsAsStaff());
    FiledPaper paper = papers.get(record.lineOfWork());
    model.addAttribute("filing", paper.stated(caseNumber));
    model.addAttribute(
        "tables",
        Stream.concat(paper.tables(caseNumber).stream(), readTable.of(record).stream()).toList());
    if (record.lineOfWork() == LineOfWork.AMENDMENT) {
      model.addAttribute("versionsHref", "/cases/%s/versions".formatted(caseNumber));
    }
    model.addAttribute(
        "letters",
        readable(caseNumber)
            .map(
                letter ->
                    new LetterLink(
                        letter.name() + ", " + letter.dated(),
                        path(caseNumber, letter.position(), "html"),
                        path(caseNumber, letter.position(), "pdf")))
            .toList());
  }

  /** Where its account is; empty for who reads the case and not the account. */
  private Optional<String> accountHref(CaseView view) {
    return Optional.ofNullable(view.importerNumber())
        .flatMap(importer -> accounts.find(ImporterNumber.parse(importer)))
        .map(account -> "/accounts/" + account.importerNumber());
  }

  private Stream<LetterFile.Listed> readable(String caseNumber) {
    boolean all = viewers.readsAsStaff();
    return letters.of(caseNumber).stream().filter(letter -> all || !letter.staffOnly());
  }

  private static String path(String caseNumber, int position, String form) {
    return "/cases/%s/letters/%d.%s".formatted(caseNumber, position, form);
  }

  private CaseRecord visible(String caseNumber) {
    return search.find(caseNumber, viewers.current()).orElseThrow(() -> new NoSuchCase(caseNumber));
  }

  @GetMapping("/letters/{position}.html")
  ResponseEntity<String> html(@PathVariable String caseNumber, @PathVariable int position) {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .body(letter(caseNumber, position).html());
  }

  @GetMapping("/letters/{position}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String caseNumber, @PathVariable int position) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"%s-%d.pdf\"".formatted(caseNumber, position))
        .body(letter(caseNumber, position).pdf());
  }

  private LetterFile.Kept letter(String caseNumber, int position) {
    visible(caseNumber);
    LetterFile.Kept letter =
        readable(caseNumber)
            .filter(listed -> listed.position() == position)
            .findFirst()
            .flatMap(listed -> letters.find(caseNumber, position))
            .orElseThrow(() -> new NoSuchCase(caseNumber));
    reads.record(caseNumber, "letter %d: %s".formatted(position, letter.name()));
    return letter;
  }

  /** By way of the error page: a browser shows one of its own for a 404 without a body. */
  @ExceptionHandler
  void unknown(NoSuchCase unknown, HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
