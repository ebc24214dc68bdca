package org.centerline;

import org.centerline.database.DatabaseUnavailable;
import org.centerline.reference.ReferenceDataException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Says in one line why the application did not start, where the reason is one that a person can
 * mend. It may happen before logging is set up, so it goes to standard error.
 */
final class StartupFailure implements SpringBootExceptionReporter {

  StartupFailure(ConfigurableApplicationContext context) {
    // The signature that Spring Boot looks for.
  }

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabaseUnavailable || cause instanceof ReferenceDataException) {
        System.err.println("Centerline did not start. " + cause.getMessage());
        return true;
      }
    }
    return false;
  }
}
