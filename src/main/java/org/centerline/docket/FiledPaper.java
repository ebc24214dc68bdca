package org.centerline.docket;

import java.util.List;

/** What was filed in one line of work, for people who read the case. */
public interface FiledPaper {

  /** How many rows of a long table are read. */
  int ROWS = 100;

  /** Whose cases these are. */
  LineOfWork lineOfWork();

  /** What the filing states; what it leaves out is left out. */
  List<Stated> stated(String caseNumber);

  /** What the filing lists. */
  List<Table> tables(String caseNumber);

  /** A labelled statement of the filing. */
  record Stated(String label, String value) {

    /** Adds a statement, unless there is nothing to state. */
    public static void add(List<Stated> stated, String label, Object value) {
      if (value != null && !value.toString().isBlank()) {
        stated.add(new Stated(label, value.toString()));
      }
    }
  }

  /** A column; money stands to the right. */
  record Column(String title, boolean money) {

    /** A column of words. */
    public static Column of(String title) {
      return new Column(title, false);
    }

    /** A column of dollars. */
    public static Column ofMoney(String title) {
      return new Column(title, true);
    }
  }

  /**
   * A list of the filing.
   *
   * @param title what it lists
   * @param caption what of it is shown
   * @param rows as many cells as there are columns; the first one names its row, and a cell that is
   *     not known is null
   */
  record Table(String title, String caption, List<Column> columns, List<List<String>> rows) {}
}
