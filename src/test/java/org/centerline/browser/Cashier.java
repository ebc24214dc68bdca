package org.centerline.browser;

import org.centerline.testing.Today;

/** A port's cashier works a revenue instruction in Tasklist. */
final class Cashier {

  private static final String PERSON = "port-2704-cashier";

  private final Browser browser;
  private final Tasklist tasklist;

  Cashier(Browser browser, Tasklist tasklist) {
    this.browser = browser;
    this.tasklist = tasklist;
  }

  void acknowledge(String caseNumber) {
    open(caseNumber);
    tasklist.choose("Acknowledge");
    browser.photograph("tasklist-acknowledge");
    tasklist.complete();
    browser.awaitText(Tasklist.card(caseNumber), "Settle the instruction");
  }

  void settle(String caseNumber, String reference) {
    open(caseNumber);
    tasklist.choose("Settled");
    tasklist.fill("settledOn", Today.FIRST.toString());
    tasklist.fill("reference", reference);
    browser.photograph("tasklist-settle");
    tasklist.completeAndLeave(caseNumber);
  }

  private void open(String caseNumber) {
    tasklist.signIn(PERSON);
    tasklist.openTaskOf(caseNumber);
    tasklist.claim();
  }
}
