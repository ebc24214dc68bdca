package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.centerline.amendment.AmendmentDesk;
import org.centerline.amendment.AmendmentFiling;
import org.centerline.docket.Docket;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Files amendments of entry summaries. */
@ApiController("/api/v1/amendments")
class AmendmentController {

  private final AmendmentDesk desk;
  private final Docket docket;
  private final CaseViews views;
  private final OncePost posts;
  private final Viewers viewers;

  AmendmentController(
      AmendmentDesk desk, Docket docket, CaseViews views, OncePost posts, Viewers viewers) {
    this.desk = desk;
    this.docket = docket;
    this.views = views;
    this.posts = posts;
    this.viewers = viewers;
  }

  /** Files an amendment and answers with its case: refused, accepted, or under review. */
  @PostMapping
  ResponseEntity<CaseView> file(@RequestBody AmendmentFiling filing, HttpServletRequest request) {
    viewers.mayState(filing.receivedOn());
    return posts.created(request, () -> views.of(docket.get(desk.file(filing))));
  }
}
