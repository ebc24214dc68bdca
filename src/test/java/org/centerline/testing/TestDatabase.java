package org.centerline.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One migrated PostgreSQL for all database tests of a JVM; it ends with the JVM. */
public final class TestDatabase {

  private static final ThreadLocal<List<String>> STATEMENTS =
      ThreadLocal.withInitial(ArrayList::new);
  private static final EmbeddedPostgres SERVER = start();
  private static final DataSource DATA_SOURCE = migrated(SERVER.getPostgresDatabase());
  private static final TransactionTemplate TRANSACTION =
      new TransactionTemplate(new DataSourceTransactionManager(DATA_SOURCE));

  private TestDatabase() {}

  public static DataSource dataSource() {
    return DATA_SOURCE;
  }

  public static JdbcClient jdbc() {
    return JdbcClient.create(DATA_SOURCE);
  }

  /** Does the work in a transaction of the calling thread. */
  public static <T> T inTransaction(Supplier<T> work) {
    return TRANSACTION.execute(status -> work.get());
  }

  /** Does the work in a transaction that is then rolled back. */
  public static <T> T rolledBack(Supplier<T> work) {
    return TRANSACTION.execute(
        status -> {
          status.setRollbackOnly();
          return work.get();
        });
  }

  /** The statements that the calling thread sends during the work. */
  public static List<String> statementsDuring(Runnable work) {
    STATEMENTS.get().clear();
    work.run();
    return List.copyOf(STATEMENTS.get());
  }

  public static void truncate(String... tables) {
    jdbc().sql("truncate " + String.join(", ", tables) + " cascade").update();
  }

  /** The JDBC address of the database itself. */
  public static String url() {
    return SERVER.getJdbcUrl("postgres", "postgres");
  }

  /** Creates an empty database on the same server and returns its JDBC address. */
  public static String create(String name) {
    jdbc().sql("create database " + name).update();
    return SERVER.getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataSource migrated(DataSource dataSource) {
    Flyway.configure().dataSource(dataSource).load().migrate();
    return ProxyDataSourceBuilder.create(dataSource)
        .afterQuery((execution, queries) -> queries.forEach(TestDatabase::note))
        .build();
  }

  private static void note(QueryInfo query) {
    STATEMENTS.get().add(query.getQuery());
  }
}
