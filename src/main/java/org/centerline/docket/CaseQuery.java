package org.centerline.docket;

/**
 * What to look for; null leaves a criterion out.
 *
 * @param text a case, protest, entry or importer number, whole
 * @param page from 0
 * @param size 1 to 100
 */
public record CaseQuery(
    String importerNumber,
    String center,
    CaseStatus status,
    LineOfWork lineOfWork,
    String text,
    int page,
    int size) {

  /** Deeper pages are refused: a search that needs them wants a narrower criterion. */
  public static final int DEEPEST_ROW = 10_000;
}
