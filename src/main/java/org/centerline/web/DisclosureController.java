package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.centerline.disclosure.DisclosureDesk;
import org.centerline.disclosure.DisclosureFiling;
import org.centerline.docket.Docket;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Files prior disclosures. */
@ApiController("/api/v1/disclosures")
class DisclosureController {

  private final DisclosureDesk desk;
  private final Docket docket;
  private final CaseViews views;
  private final OncePost posts;
  private final Viewers viewers;

  DisclosureController(
      DisclosureDesk desk, Docket docket, CaseViews views, OncePost posts, Viewers viewers) {
    this.desk = desk;
    this.docket = docket;
    this.views = views;
    this.posts = posts;
    this.viewers = viewers;
  }

  /** Files a prior disclosure and answers with its case. */
  @PostMapping
  ResponseEntity<CaseView> file(@RequestBody DisclosureFiling filing, HttpServletRequest request) {
    viewers.mayState(filing.receivedOn());
    if (filing.filer() != null) {
      viewers.mayState(
          filing.filer().userId(),
          "/filer/userId",
          "Only staff who key in what was told or came on paper say who signs in for its filer.");
    }
    return posts.created(request, () -> views.of(docket.get(desk.file(filing))));
  }
}
