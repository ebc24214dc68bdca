package org.centerline.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** Tries an external database once, before pools and migrations turn a typo into a stack trace. */
final class ExternalDatabaseCheck {

  private static final int SECONDS = 10;

  private ExternalDatabaseCheck() {}

  static void connect(JdbcConnectionDetails details) {
    DriverManager.setLoginTimeout(SECONDS);
    try (Connection connection =
        DriverManager.getConnection(
            details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
      connection.isValid(SECONDS);
    } catch (SQLException e) {
      throw new DatabaseUnavailable(
          "The database at %s is not reachable as user %s: %s"
              .formatted(
                  withoutParameters(details.getJdbcUrl()),
                  details.getUsername(),
                  e.getMessage().lines().findFirst().orElse("no reason given")));
    }
  }

  /** Parameters of a JDBC address may hold a password. */
  private static String withoutParameters(String url) {
    return url.replaceFirst("\\?.*", "");
  }
}
