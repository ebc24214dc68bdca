package org.centerline.benchmark;

import java.io.IOException;
import java.lang.ProcessHandle.Info;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the machine has spent so far.
 *
 * @param java CPU time of this process
 * @param postgres CPU time of the database's processes that are still alive
 * @param wal bytes of write-ahead log
 * @param commits of all databases of the server, reading transactions included
 */
record Meter(long nanos, Duration java, Duration postgres, long wal, long commits) {

  static Meter read(JdbcClient jdbc) {
    Duration java = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    // The server is nobody's child: it is the parent of the process that serves this connection.
    Duration postgres =
        ProcessHandle.of(number(jdbc, "select pg_backend_pid()::bigint"))
            .flatMap(ProcessHandle::parent)
            .stream()
            .flatMap(ProcessHandle::children)
            .map(ProcessHandle::info)
            .map(Info::totalCpuDuration)
            .flatMap(Optional::stream)
            .reduce(Duration.ZERO, Duration::plus);
    return new Meter(
        System.nanoTime(),
        java,
        postgres,
        number(jdbc, "select (pg_current_wal_lsn() - '0/0')::bigint"),
        number(jdbc, "select sum(xact_commit)::bigint from pg_stat_database"));
  }

  private static long number(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  /** What was spent from then to now, for each of so many cases. */
  String since(Meter then, long cases) {
    double seconds = (nanos - then.nanos) / 1e9;
    return "%.1f cases/s   CPU %.1f ms/case in Java, %.1f in PostgreSQL   WAL %.0f kB/case   %.1f commits/case"
        .formatted(
            cases / seconds,
            (double) java.minus(then.java).toMillis() / cases,
            (double) postgres.minus(then.postgres).toMillis() / cases,
            (wal - then.wal) / 1024.0 / cases,
            (double) (commits - then.commits) / cases);
  }

  /** Resident memory of this process in MB; -1 where the system does not tell. */
  static long residentMegabytes() {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(-1);
    } catch (IOException e) {
      return -1;
    }
  }

  static Duration sinceStart() {
    return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
  }
}
