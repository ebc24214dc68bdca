package org.centerline.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Finds and starts the Chrome or Chromium of this machine. */
final class Chrome {

  private static final String ON_MACOS =
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

  private Chrome() {}

  static ChromeDriver start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed().orElseThrow().toFile());
    // Containers of build servers have neither a display, nor a sandbox, nor much shared memory.
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1366,1000");
    ChromeDriverService.Builder driver = new ChromeDriverService.Builder();
    onPath("chromedriver").map(Path::toFile).ifPresent(driver::usingDriverExecutable);
    return new ChromeDriver(driver.build(), options);
  }

  static Optional<Path> installed() {
    return onPath("google-chrome", "google-chrome-stable", "chromium", "chromium-browser")
        .or(() -> Optional.of(Path.of(ON_MACOS)).filter(Files::isExecutable));
  }

  private static Optional<Path> onPath(String... names) {
    String[] folders = System.getenv("PATH").split(File.pathSeparator, -1);
    return Stream.of(names)
        .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
