package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.centerline.validation.ValidationFiling;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Opens validations by hand. */
@ApiController("/api/v1/validations")
class ValidationController {

  private final OpenedValidations opened;
  private final CaseViews views;
  private final OncePost posts;

  ValidationController(OpenedValidations opened, CaseViews views, OncePost posts) {
    this.opened = opened;
    this.views = views;
    this.posts = posts;
  }

  /** Opens a validation of an entry of an account of the person's own Center. */
  @PostMapping
  ResponseEntity<CaseView> open(@RequestBody ValidationFiling filing, HttpServletRequest request) {
    return posts.created(request, () -> views.of(opened.open(filing)));
  }
}
