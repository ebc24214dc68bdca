package org.centerline.docket;

/**
 * Something that screening found, with its source and a sentence.
 *
 * @param staffOnly whether only the Center may read it, because it would tell one party of another
 */
public record CaseFinding(
    String caseNumber, String code, String citation, String message, boolean staffOnly) {

  /** A finding that the filer reads. */
  public CaseFinding(String caseNumber, String code, String citation, String message) {
    this(caseNumber, code, citation, message, false);
  }
}
