package org.centerline.web;

import org.centerline.validation.EntrySummaryDesk;
import org.centerline.validation.EntrySummaryDesk.Screened;
import org.centerline.validation.EntrySummaryFiling;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Takes entry summaries that were filed, for the risk table to select those to validate. */
@ApiController("/api/v1/entry-summaries")
class EntrySummaryController {

  private final EntrySummaryDesk desk;

  EntrySummaryController(EntrySummaryDesk desk) {
    this.desk = desk;
  }

  /** Screens a summary once; told again, the same is answered. */
  @PostMapping
  Screened screen(@RequestBody EntrySummaryFiling filing) {
    return desk.screen(filing);
  }
}
