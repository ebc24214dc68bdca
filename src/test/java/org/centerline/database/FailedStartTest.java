package org.centerline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.centerline.CenterlineApplication;
import org.centerline.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator reads when the application cannot start, in a process of its own. */
class FailedStartTest {

  private static final long MOST_SECONDS = 120;

  @TempDir private Path folder;

  /** Port 1 is nobody's. */
  @Test
  void anUnreachableDatabaseGivesOneLineAndNoStackTrace() throws Exception {
    String output =
        failedStart(
            "--spring.datasource.url=jdbc:postgresql://localhost:1/centerline?user=x&password=secret",
            "--spring.datasource.username=x");
    assertThat(output.lines().filter(line -> line.contains("not reachable")))
        .singleElement()
        .asString()
        .contains("The database at jdbc:postgresql://localhost:1/centerline is not reachable");
    assertThat(output).doesNotContain("secret").doesNotContainPattern("(?m)^\\s+at org\\.");
  }

  @Test
  void theSampleProfileDoesNotStartOnAnExternalDatabase() throws Exception {
    String output =
        failedStart(
            "--spring.datasource.url=jdbc:postgresql://localhost:1/centerline",
            "--spring.profiles.active=sample");
    assertThat(output).contains("The sample profile does not start on an external database");
  }

  @Test
  void aMistakeInAReferenceFileIsNamedWithItsFileAndLine() throws Exception {
    copyReferenceData();
    Path ports = folder.resolve("ports.csv");
    Files.writeString(ports, Files.readString(ports).replace("\n2704,", "\n27O4,"));
    String output =
        failedStart(
            "--spring.datasource.url=" + TestDatabase.create("failed_start"),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--centerline.reference-data=file:" + folder + "/");
    assertThat(output)
        .containsPattern("ports\\.csv.*27O4.*a port code of four digits")
        .doesNotContainPattern("(?m)^\\s+at org\\.");
  }

  private void copyReferenceData() throws IOException {
    try (var files = Files.list(Path.of("db", "reference"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  /** Starts the application, expects it to give up, and returns what it said. */
  private String failedStart(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(CenterlineApplication.class.getName());
    command.add("--server.port=0");
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as("it ends by itself").isTrue();
      assertThat(process.exitValue()).isNotZero();
      return Files.readString(output);
    } finally {
      process.destroyForcibly();
    }
  }
}
