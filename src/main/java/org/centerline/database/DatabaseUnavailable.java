package org.centerline.database;

/** The database cannot be had; the message says which, why, and what to do, in one line. */
public class DatabaseUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseUnavailable(String message) {
    super(message);
  }
}
