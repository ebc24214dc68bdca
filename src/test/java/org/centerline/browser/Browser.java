package org.centerline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser on the running application. It waits for what it is asked for, then acts. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final ChromeDriver driver = Chrome.start();
  private final String base;

  Browser(int port) {
    this.base = "http://localhost:" + port;
  }

  ChromeDriver driver() {
    return driver;
  }

  void open(String path) {
    driver.get(base + path);
  }

  /** Signs in to a web application of the engine as a sample person, whoever was signed in. */
  void signIn(String application, String person) {
    driver.manage().deleteAllCookies();
    // Only the part behind the # may differ from the page that is open, which would not reload.
    driver.get("about:blank");
    open("/camunda/app/" + application + "/");
    see(By.cssSelector("input[ng-model=username]")).sendKeys(person);
    see(By.cssSelector("input[ng-model=password]")).sendKeys(person);
    click(By.cssSelector("button[type=submit]"));
    see(By.cssSelector("[cam-widget-header] .account"));
  }

  WebElement see(By what) {
    return await(ExpectedConditions.visibilityOfElementLocated(what));
  }

  void awaitGone(By what) {
    await(ExpectedConditions.invisibilityOfElementLocated(what));
  }

  /** The text of an element once it contains this. */
  void awaitText(By where, String text) {
    await(ExpectedConditions.textToBePresentInElementLocated(where, text));
  }

  /** Clicks as soon as it can; the web applications redraw what was just found. */
  void click(By what) {
    await(
        page -> {
          WebElement element = ExpectedConditions.elementToBeClickable(what).apply(page);
          if (element == null) {
            return null;
          }
          element.click();
          return element;
        });
  }

  boolean shows(By what) {
    return driver.findElements(what).stream().anyMatch(WebElement::isDisplayed);
  }

  private <T> T await(ExpectedCondition<T> condition) {
    return new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .ignoring(ElementClickInterceptedException.class)
        .until(condition);
  }

  /** Keeps what is to be seen for people to look at. */
  void photograph(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
