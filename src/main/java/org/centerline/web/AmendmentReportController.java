package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.centerline.amendment.report.AmendmentReport;
import org.centerline.amendment.report.AmendmentReports;
import org.centerline.amendment.report.ReportFiling;
import org.centerline.docket.CaseSearch;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Files quarterly tracking reports of small errors, and shows what became of their entries. */
@ApiController(AmendmentReportController.PATH)
class AmendmentReportController {

  static final String PATH = "/api/v1/amendments/reports";

  private final AmendmentReports reports;
  private final CaseSearch search;
  private final OncePost posts;
  private final Viewers viewers;

  AmendmentReportController(
      AmendmentReports reports, CaseSearch search, OncePost posts, Viewers viewers) {
    this.reports = reports;
    this.search = search;
    this.posts = posts;
    this.viewers = viewers;
  }

  @PostMapping
  ResponseEntity<AmendmentReport> file(
      @RequestBody ReportFiling filing, HttpServletRequest request) {
    viewers.mayState(filing.receivedOn());
    String address = posts.accepted(request, () -> PATH + "/" + reports.file(filing));
    String number = address.substring(address.lastIndexOf('/') + 1);
    return ResponseEntity.created(URI.create(address)).body(get(number));
  }

  /** A report is shown to whoever sees the cases of its entries. */
  @GetMapping("/{reportNumber}")
  AmendmentReport get(@PathVariable String reportNumber) {
    return reports
        .find(reportNumber)
        .filter(
            report ->
                report.entries().stream()
                    .limit(1)
                    .anyMatch(
                        entry -> search.find(entry.caseNumber(), viewers.current()).isPresent()))
        .orElseThrow(
            () ->
                new BadRequest(HttpStatus.NOT_FOUND, "", "NOT_FOUND", "There is no such report."));
  }
}
