package org.centerline.statute;

/**
 * One finding of an examination.
 *
 * @param code what was found
 * @param citation the legal source
 * @param message a sentence for the filer, with the dates in it
 */
public record Finding(FindingCode code, String citation, String message) {

  /** The sentence with its source. */
  public String inWords() {
    return "%s (%s)".formatted(message, citation);
  }
}
