package org.centerline.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.docket.CaseQuery;
import org.centerline.docket.CaseSearch;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.NoSuchCase;
import org.centerline.filing.ImporterNumber;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.reference.Offices;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the cases that are the reader's. */
@ApiController("/api/v1/cases")
class CaseController {

  private static final int LARGEST_PAGE = 100;

  private final CaseSearch search;
  private final CaseViews views;
  private final Viewers viewers;
  private final CenterDirectory centers;
  private final Offices offices;
  private final Clock clock;

  CaseController(
      CaseSearch search,
      CaseViews views,
      Viewers viewers,
      CenterDirectory centers,
      Offices offices,
      Clock clock) {
    this.search = search;
    this.views = views;
    this.viewers = viewers;
    this.centers = centers;
    this.offices = offices;
    this.clock = clock;
  }

  /** A page of cases, newest case number first. */
  record CasePage(List<CaseView> cases, int page, int size) {}

  @GetMapping("/{caseNumber}")
  CaseView get(@PathVariable String caseNumber) {
    return search
        .find(caseNumber, viewers.current())
        .map(views::of)
        .orElseThrow(() -> new NoSuchCase(caseNumber));
  }

  @GetMapping
  CasePage list(
      @RequestParam(required = false) String importerNumber,
      @RequestParam(required = false) String center,
      @RequestParam(required = false) CaseStatus status,
      @RequestParam(required = false) LineOfWork lineOfWork,
      @RequestParam(required = false) String q,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    checkPage(page, size);
    Parameters.plain(importerNumber, center, q);
    String importer =
        importerNumber == null ? null : ImporterNumber.parse(importerNumber).toString();
    checkCenter(center);
    checkNotFollowed(center);
    CaseQuery query = new CaseQuery(importer, center, status, lineOfWork, q, page, size);
    return new CasePage(views.of(search.list(query, viewers.current())), page, size);
  }

  private void checkCenter(String center) {
    if (center != null && !offices.isKnown(center)) {
      throw new BadRequest(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "/center",
          "CENTER_UNKNOWN",
          "There is no Center with this id; there are %s."
              .formatted(
                  centers.all(LocalDate.now(clock)).stream()
                      .map(Center::id)
                      .collect(Collectors.joining(", "))));
    }
  }

  /** An old name is understood: it says who has the cases now. */
  private void checkNotFollowed(String center) {
    if (center != null && !centers.followersOf(center).isEmpty()) {
      throw new BadRequest(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "/center",
          "CENTER_FOLLOWED",
          "The cases of this Center are with %s."
              .formatted(String.join(", ", centers.working(center))));
    }
  }

  private static void checkPage(int page, int size) {
    boolean fits =
        page >= 0
            && size >= 1
            && size <= LARGEST_PAGE
            && (long) page * size < CaseQuery.DEEPEST_ROW;
    if (!fits) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST,
          "",
          "BAD_PAGE",
          "A page has 1 to 100 cases, and pages end at the 10,000th; narrow the search instead.");
    }
  }
}
