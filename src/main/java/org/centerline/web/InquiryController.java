package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.centerline.docket.Docket;
import org.centerline.inquiry.InquiryDesk;
import org.centerline.inquiry.InquiryFiling;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Takes trade questions. */
@ApiController("/api/v1/inquiries")
class InquiryController {

  private final InquiryDesk desk;
  private final Docket docket;
  private final CaseViews views;
  private final OncePost posts;
  private final Viewers viewers;

  InquiryController(
      InquiryDesk desk, Docket docket, CaseViews views, OncePost posts, Viewers viewers) {
    this.desk = desk;
    this.docket = docket;
    this.views = views;
    this.posts = posts;
    this.viewers = viewers;
  }

  /** Takes a question and answers with its case, and with kept answers that may help at once. */
  @PostMapping
  ResponseEntity<CaseView> ask(@RequestBody InquiryFiling filing, HttpServletRequest request) {
    viewers.mayState(filing.receivedOn());
    return posts.created(request, () -> opened(desk.file(filing)));
  }

  private CaseView opened(String caseNumber) {
    return views.of(docket.get(caseNumber)).offering(desk.like(caseNumber));
  }
}
