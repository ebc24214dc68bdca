package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.centerline.docket.Docket;
import org.centerline.participation.ParticipationDesk;
import org.centerline.participation.ParticipationFiling;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Takes applications to take part in a Center. */
@ApiController("/api/v1/participations")
class ParticipationController {

  private final ParticipationDesk desk;
  private final Docket docket;
  private final CaseViews views;
  private final OncePost posts;
  private final Viewers viewers;

  ParticipationController(
      ParticipationDesk desk, Docket docket, CaseViews views, OncePost posts, Viewers viewers) {
    this.desk = desk;
    this.docket = docket;
    this.views = views;
    this.posts = posts;
    this.viewers = viewers;
  }

  @PostMapping
  ResponseEntity<CaseView> apply(
      @RequestBody ParticipationFiling filing, HttpServletRequest request) {
    viewers.mayState(filing.receivedOn());
    return posts.created(request, () -> views.of(docket.get(desk.file(filing))));
  }
}
