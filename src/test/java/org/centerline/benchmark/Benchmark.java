package org.centerline.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FilterService;
import org.centerline.CenterlineApplication;
import org.centerline.docket.OpenWork;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;
import org.centerline.protest.ProtestFiling;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Runs whole protests on a fresh embedded database, the same models on the bare engine, and whole
 * protests again with many open tasks; prints what each costs. Arguments: {@code --seconds=60} for
 * each warm-up and each measurement, {@code --open=100000}, {@code --threads=2}.
 */
public final class Benchmark implements AutoCloseable {

  private static final String POOL = "electronics-import-specialist";
  private static final List<String> PORTS = List.of("2704", "4601", "3901", "5301");
  private static final int LOOKS = 500;
  private static final int TASKLIST_LOOKS = 20;

  private final ConfigurableApplicationContext application;
  private final MainPath path;
  private final JdbcClient jdbc;
  private final Duration seconds;
  private final int threads;

  private Benchmark(ConfigurableApplicationContext application, Duration seconds, int threads) {
    this.application = application;
    this.path = application.getBean(MainPath.class);
    this.jdbc = application.getBean(JdbcClient.class);
    this.seconds = seconds;
    this.threads = threads;
  }

  /** Prints the figures; the database is thrown away at the end. */
  public static void main(String... arguments) throws Exception {
    var options = new SimpleCommandLinePropertySource(arguments);
    int seconds = number(options, "seconds", 60);
    int open = number(options, "open", 100_000);
    Path directory = Files.createTempDirectory(Path.of("target"), "benchmark-").toAbsolutePath();
    var application =
        SpringApplication.run(
            CenterlineApplication.class,
            "--server.port=0",
            "--centerline.data-dir=" + directory,
            "--camunda.bpm.job-execution.enabled=false",
            "--logging.level.org.centerline=warn");
    System.out.printf(
        "Started in %.1f s with a new database, %d MB resident%n",
        Meter.sinceStart().toMillis() / 1000.0, Meter.residentMegabytes());
    try (var benchmark =
        new Benchmark(application, Duration.ofSeconds(seconds), number(options, "threads", 2))) {
      benchmark.run(open);
    }
    FileSystemUtils.deleteRecursively(directory);
  }

  private static int number(SimpleCommandLinePropertySource options, String name, int otherwise) {
    String value = options.getProperty(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  private void run(int open) {
    path.openAccount();
    bare();
    leaveOpen(100);
    measure("Centerline, 100 open tasks");
    long start = System.nanoTime();
    new OpenTasks(jdbc, application.getBean(TransactionTemplate.class))
        .copy(path.file(PORTS.get(0)), open);
    System.out.printf("%n%,d open cases loaded in %.0f s%n", open, secondsSince(start));
    measure("Centerline, %,d open tasks".formatted(open));
    large();
    System.out.printf("%d MB resident at the end%n", Meter.residentMegabytes());
  }

  private void leaveOpen(int cases) {
    IntStream.range(0, cases).forEach(i -> path.file(PORTS.get(i % PORTS.size())));
  }

  private void bare() {
    jdbc.sql("create database bare").update();
    String url =
        application
            .getBean(JdbcConnectionDetails.class)
            .getJdbcUrl()
            .replace("/postgres?", "/bare?");
    try (BareEngine engine = new BareEngine(url)) {
      report("Bare engine, same models", number -> engine.run("bare-" + number));
    }
  }

  private void measure(String title) {
    Timings timings = new Timings();
    AtomicReference<Timings> current = new AtomicReference<>(new Timings());
    report(
        title,
        number -> {
          String port = PORTS.get((int) (number % PORTS.size()));
          String[] filed = new String[1];
          Timings sink = current.get();
          sink.time("file", () -> filed[0] = path.file(port));
          path.work(filed[0], port, sink::time);
        },
        () -> current.set(timings));
    look(timings);
    timings.percentiles().forEach((name, line) -> System.out.printf("  %-22s %s%n", name, line));
    String[] filed = new String[1];
    DatabaseUse filing = DatabaseUse.during(() -> filed[0] = path.file("2704"));
    int[] statements = {filing.statements()};
    path.work(
        filed[0], "2704", (name, work) -> statements[0] += DatabaseUse.during(work).statements());
    System.out.printf("  SQL statements of a case %d%n", statements[0]);
  }

  private void look(Timings timings) {
    OpenWork openWork = application.getBean(OpenWork.class);
    String caseNumber = path.file(PORTS.get(0));
    var view = new CaseOverHttp(application, caseNumber);
    for (int i = 0; i < LOOKS; i++) {
      timings.time("pool list, 15", () -> openWork.list(POOL, null, 15));
      timings.time("pool count", () -> openWork.count(POOL));
      timings.time("case view over HTTP", view::get);
    }
    lookInTasklist(timings);
  }

  /** As Tasklist asks for the filter of a specialist, through the engine and its authorizations. */
  private void lookInTasklist(Timings timings) {
    FilterService filters = application.getBean(FilterService.class);
    SignIn people = application.getBean(SignIn.class);
    String myCenter = filters.createFilterQuery().filterName("My Center").singleResult().getId();
    people.actAs(POOL, List.of(Pools.STAFF, POOL));
    try {
      for (int i = 0; i < TASKLIST_LOOKS; i++) {
        timings.time("Tasklist list, 15", () -> filters.listPage(myCenter, 0, 15));
        timings.time("Tasklist count", () -> filters.count(myCenter));
      }
    } finally {
      people.stopActing();
    }
  }

  private void large() {
    LocalDate today = LocalDate.now(application.getBean(Clock.class));
    for (int i = 0; i < 3; i++) {
      ProtestFiling protest = SampleFilings.protest(MainPath.IMPORTER, "2704", 10_000, today);
      long start = System.nanoTime();
      path.file(protest);
      System.out.printf("10,000 entries filed in %.2f s%n", secondsSince(start));
    }
  }

  private void report(String title, LongConsumer work) {
    report(title, work, () -> {});
  }

  private void report(String title, LongConsumer work, Runnable afterWarmUp) {
    AtomicLong number = new AtomicLong();
    repeat(number, work);
    afterWarmUp.run();
    Meter before = Meter.read(jdbc);
    long cases = repeat(number, work);
    System.out.printf("%n%s%n  %s%n", title, Meter.read(jdbc).since(before, cases));
  }

  private long repeat(AtomicLong number, LongConsumer work) {
    long end = System.nanoTime() + seconds.toNanos();
    long first = number.get();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> workers =
          IntStream.range(0, threads)
              .<Future<?>>mapToObj(
                  i ->
                      pool.submit(
                          () -> {
                            while (System.nanoTime() < end) {
                              work.accept(number.incrementAndGet());
                            }
                          }))
              .toList();
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
    return number.get() - first;
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  @Override
  public void close() {
    application.close();
  }
}
