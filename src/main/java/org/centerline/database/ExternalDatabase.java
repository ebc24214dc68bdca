package org.centerline.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Tries an external database once, before pools and migrations turn a typo into a stack trace. */
final class ExternalDatabase {

  private static final int SECONDS = 10;

  private ExternalDatabase() {}

  static void tryOnce(String url, String user, String password) {
    DriverManager.setLoginTimeout(SECONDS);
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      connection.isValid(SECONDS);
    } catch (SQLException e) {
      throw new DatabaseUnavailable(
          "The database at %s is not reachable as user %s: %s"
              .formatted(
                  withoutParameters(url),
                  user,
                  e.getMessage().lines().findFirst().orElse("no reason given")));
    }
  }

  /** Parameters of a JDBC address may hold a password. */
  private static String withoutParameters(String url) {
    return url.replaceFirst("\\?.*", "");
  }
}
