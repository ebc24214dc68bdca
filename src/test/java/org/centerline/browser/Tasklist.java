package org.centerline.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Tasklist as a person uses it. */
final class Tasklist {

  private static final By CLAIM = By.cssSelector("button.claim");
  private static final By HAND_BACK = By.cssSelector("button.unclaim");
  static final By FORM = By.cssSelector(".fjs-form");
  static final By CASE_FILE = By.cssSelector(".cl-tab article");
  static final By NOTIFICATION = By.cssSelector(".page-notifications");

  private final Browser browser;

  Tasklist(Browser browser) {
    this.browser = browser;
  }

  void signIn(String person) {
    browser.signIn("tasklist", person);
    browser.awaitText(By.cssSelector(".task-filter.active"), "My Center");
  }

  /** Narrows the list to a case, as the search above the list does. */
  void search(String caseNumber) {
    String query =
        """
        [{"type":"processInstanceBusinessKey","operator":"eq","value":"%s","name":""}]"""
            .formatted(caseNumber);
    browser.open(
        "/camunda/app/tasklist/default/#/?searchQuery="
            + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  /** Opens the task whose card carries the case number. */
  void openTaskOf(String caseNumber) {
    search(caseNumber);
    browser.click(By.xpath(cardPath(caseNumber) + "//h4/a"));
    browser.see(FORM);
  }

  static By card(String caseNumber) {
    return By.xpath(cardPath(caseNumber));
  }

  private static String cardPath(String caseNumber) {
    return "//li[contains(@class, 'task')][.//dl[contains(@class, 'cl-card')]//dd[.='%s']]"
        .formatted(caseNumber);
  }

  void claim() {
    browser.click(CLAIM);
    browser.see(HAND_BACK);
  }

  void handBack() {
    browser.click(HAND_BACK);
    browser.see(CLAIM);
  }

  void openTab(String label) {
    browser.click(
        By.xpath("//ul[contains(@class, 'nav-tabs')]//a[normalize-space()='%s']".formatted(label)));
  }

  /** Chooses the answer whose label begins with these words. */
  void choose(String words) {
    browser.click(By.xpath("//label[starts-with(normalize-space(), '%s')][@for]".formatted(words)));
  }

  /** Picks an entry of a list. */
  void pick(String field, String entry) {
    browser.click(By.cssSelector("[id$=field_%s-display]".formatted(field)));
    browser.click(
        By.xpath(
            "//*[contains(@class, 'fjs-dropdownlist-item')][normalize-space()='%s']"
                .formatted(entry)));
  }

  void fill(String field, String text) {
    browser.see(field(field)).sendKeys(text);
  }

  /** Empties a field as a person does, so that the form takes note. */
  void clear(String field) {
    browser.see(field(field)).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
  }

  /** What a field shows. */
  String value(String field) {
    return browser.see(field(field)).getDomProperty("value");
  }

  private static By field(String field) {
    return By.cssSelector("[id$=field_" + field + "]");
  }

  void complete() {
    browser.click(By.xpath("//button[normalize-space()='Complete']"));
  }

  /** Completes and sees the task leave the list. */
  void completeAndLeave(String caseNumber) {
    complete();
    browser.awaitGone(card(caseNumber));
  }
}
