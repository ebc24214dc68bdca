package org.centerline.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that Centerline brings along. Its data directory outlives the process, and every
 * commit is on disk before it is answered.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration STARTUP_LIMIT = Duration.ofSeconds(60);

  private final DataDirectory directory;
  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres postgres) {
    this.directory = directory;
    this.postgres = postgres;
  }

  /**
   * Starts the server on a free port of this machine.
   *
   * @param dataDirectory kept between runs; created when absent
   * @throws DatabaseUnavailable when another Centerline holds the directory or the server does not
   *     come up
   */
  static EmbeddedDatabase start(Path dataDirectory) {
    DataDirectory directory = DataDirectory.claim(dataDirectory);
    directory.stopAbandonedServer();
    try {
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setDataDirectory(directory.path())
              .setCleanDataDirectory(false)
              // The application context stops it, after everything that uses it.
              .setRegisterShutdownHook(false)
              .setPGStartupWait(STARTUP_LIMIT)
              // The library starts servers for tests: without fsync, and not waiting for commits.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_connections", "100")
              .setServerConfig("shared_buffers", "128MB")
              .setLocaleConfig("locale", "C.UTF-8")
              .setLocaleConfig("encoding", "UTF8")
              .start();
      LOG.info("Embedded PostgreSQL on port {}, data in {}", postgres.getPort(), directory.path());
      return new EmbeddedDatabase(directory, postgres);
    } catch (IOException | IllegalStateException e) {
      directory.release();
      throw new DatabaseUnavailable(
          "The embedded PostgreSQL in " + directory.path() + " did not start: " + e.getMessage());
    }
  }

  String jdbcUrl() {
    return postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    directory.release();
  }
}
