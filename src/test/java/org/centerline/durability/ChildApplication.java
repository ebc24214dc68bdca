package org.centerline.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.CenterlineApplication;

/** The application in a process of its own, to be killed. */
final class ChildApplication {

  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static final Pattern READY = Pattern.compile("Front page +http://localhost:(\\d+)/");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path directory;
  private final Process process;
  private final URI address;

  private ChildApplication(Path directory, Process process, URI address) {
    this.directory = directory;
    this.process = process;
    this.address = address;
  }

  /** Starts it on the embedded database in this directory and waits until it is ready. */
  static ChildApplication start(Path directory) {
    return start(directory, List.of("--server.port=0", "--centerline.data-dir=" + directory));
  }

  /** As {@link #start(Path)}, with the settings given; the directory takes its log. */
  static ChildApplication start(Path directory, List<String> settings) {
    Path log = directory.resolve("run-" + System.nanoTime() + ".log");
    try {
      Process process =
          new ProcessBuilder(command(settings))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new ChildApplication(directory, process, awaitReady(process, log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(List<String> settings) {
    Stream<String> start =
        Stream.of(
            JAVA,
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            withoutTestClasses(System.getProperty("java.class.path")),
            CenterlineApplication.class.getName(),
            "--centerline.sample.docket=false");
    return Stream.concat(start, settings.stream()).toList();
  }

  private static String withoutTestClasses(String classPath) {
    String separator = System.getProperty("path.separator");
    return Pattern.compile(Pattern.quote(separator))
        .splitAsStream(classPath)
        .filter(entry -> !Path.of(entry).endsWith("test-classes"))
        .collect(Collectors.joining(separator));
  }

  private static URI awaitReady(Process process, Path log) throws IOException {
    Waiting.until(
        START_LIMIT,
        () -> !process.isAlive() || READY.matcher(read(log)).find(),
        () -> "The application did not start:\n" + read(log));
    Matcher ready = READY.matcher(read(log));
    if (!ready.find()) {
      throw new AssertionError("The application ended:\n" + read(log));
    }
    return URI.create("http://localhost:" + ready.group(1));
  }

  private static String read(Path log) {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return address;
  }

  /** Ends the application without a chance to put anything in order. */
  void kill() {
    end(process.toHandle());
  }

  /** Ends the database server the same way. */
  void killDatabase() {
    ProcessHandle.of(databaseProcess()).ifPresent(ChildApplication::end);
  }

  private static void end(ProcessHandle handle) {
    handle.destroyForcibly();
    handle.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** Asks the application to end and waits until it has. */
  void stop() {
    process.destroy();
    process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
  }

  /** The id of the server process, which outlives a killed application. */
  long databaseProcess() {
    return Long.parseLong(postmasterFile().get(0).trim());
  }

  /** A JDBC address of the server, for looking at it from outside. */
  String jdbcUrl() {
    return "jdbc:postgresql://localhost:%s/postgres?user=postgres&password=postgres"
        .formatted(postmasterFile().get(3).trim());
  }

  private List<String> postmasterFile() {
    try {
      return Files.readAllLines(directory.resolve("postgres/postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
