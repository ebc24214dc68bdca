package org.centerline.web;

import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.validation.ValidationDesk;
import org.centerline.validation.ValidationFiling;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens validations for the person of this request, in the person's own Center. */
@Component
class OpenedValidations {

  private final ValidationDesk desk;
  private final Docket docket;
  private final Viewers viewers;

  OpenedValidations(ValidationDesk desk, Docket docket, Viewers viewers) {
    this.desk = desk;
    this.docket = docket;
    this.viewers = viewers;
  }

  /**
   * Opens a validation; which Center the account has is known when it is routed.
   *
   * @throws BadRequest 403 where it is another Center's; nothing is kept
   * @throws org.centerline.filing.FilingRefused where the form is not in order
   */
  @Transactional
  CaseRecord open(ValidationFiling filing) {
    CaseRecord record = docket.get(desk.open(filing));
    if (!viewers.current().centers().contains(record.center())) {
      throw new BadRequest(
          HttpStatus.FORBIDDEN,
          "/importerNumber",
          "NOT_YOUR_CENTER",
          "Another office validates the entries of this importer.");
    }
    return record;
  }
}
