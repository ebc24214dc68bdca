package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.centerline.docket.Docket;
import org.centerline.protest.ProtestDesk;
import org.centerline.protest.ProtestFiling;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Files protests. */
@ApiController("/api/v1/protests")
class ProtestController {

  private final ProtestDesk desk;
  private final Docket docket;
  private final CaseViews views;
  private final OncePost posts;
  private final Viewers viewers;

  ProtestController(
      ProtestDesk desk, Docket docket, CaseViews views, OncePost posts, Viewers viewers) {
    this.desk = desk;
    this.docket = docket;
    this.views = views;
    this.posts = posts;
    this.viewers = viewers;
  }

  /** Files a protest and answers with its case, already routed and screened. */
  @PostMapping
  ResponseEntity<CaseView> file(@RequestBody ProtestFiling filing, HttpServletRequest request) {
    viewers.mayState(filing.receivedOn());
    return posts.created(request, () -> views.of(docket.get(desk.file(filing))));
  }
}
