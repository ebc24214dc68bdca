package org.centerline.web;

import org.centerline.web.VersionViews.VersionList;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The versions of the entry summary of an amendment, as data. */
@ApiController("/api/v1/cases/{caseNumber}/versions")
class VersionController {

  private final VersionViews views;

  VersionController(VersionViews views) {
    this.views = views;
  }

  @GetMapping
  VersionList list(@PathVariable String caseNumber) {
    return views.of(caseNumber);
  }

  @GetMapping("/{version}")
  VersionView read(@PathVariable String caseNumber, @PathVariable int version) {
    return views.whole(caseNumber, version);
  }
}
