package org.centerline.web;

import org.centerline.revenue.RejectionReason;
import org.centerline.revenue.ReturnedRefunds;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A cashier says that a refund that the port settled came back (E4). */
@ApiController(ReturnedRefundController.PATH)
class ReturnedRefundController {

  static final String PATH = ReconciliationController.PATH + "/returned-refunds";

  private final ReturnedRefunds returned;
  private final Viewers viewers;

  ReturnedRefundController(ReturnedRefunds returned, Viewers viewers) {
    this.returned = returned;
    this.viewers = viewers;
  }

  /**
   * A refund that came back.
   *
   * @param instruction its number
   * @param reason in words, 1 to 1000 characters
   */
  record ReturnedRefund(String instruction, RejectionReason reasonCode, String reason) {}

  /** Only of a port whose cashier asks; others learn not even that it exists. */
  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void say(@RequestBody ReturnedRefund refund) {
    returned.say(
        viewers.current().ports(), refund.instruction(), refund.reasonCode(), refund.reason());
  }
}
