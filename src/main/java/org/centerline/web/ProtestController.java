package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.centerline.docket.Docket;
import org.centerline.engine.Pools;
import org.centerline.protest.ProtestDesk;
import org.centerline.protest.ProtestFiling;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Files protests. */
@ApiController("/api/v1/protests")
class ProtestController {

  private final ProtestDesk desk;
  private final Docket docket;
  private final CaseViews views;
  private final OncePost posts;

  ProtestController(ProtestDesk desk, Docket docket, CaseViews views, OncePost posts) {
    this.desk = desk;
    this.docket = docket;
    this.views = views;
    this.posts = posts;
  }

  /** Files a protest and answers with its case, already routed and screened. */
  @PostMapping
  ResponseEntity<CaseView> file(
      @RequestBody ProtestFiling filing, HttpServletRequest request, Authentication person) {
    if (filing.receivedOn() != null && !Viewers.groups(person).contains(Pools.INTAKE)) {
      throw new BadRequest(
          HttpStatus.FORBIDDEN,
          "/receivedOn",
          "STAFF_ONLY",
          "Only staff who key in a paper filing say when it was received.");
    }
    return posts.created(request, () -> views.of(docket.get(desk.file(filing))));
  }
}
