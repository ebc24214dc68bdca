package org.centerline.docket;

/** What is said to have happened cannot count as the case stands; nothing was changed. */
public class EventRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String citation;

  /**
   * Refuses an event.
   *
   * @param code a constant for programs, for example {@code ALREADY_DECIDED}
   * @param citation the rule that refuses it
   * @param sentence what the filer should know
   */
  public EventRefused(String code, String citation, String sentence) {
    super("%s (%s)".formatted(sentence, citation));
    this.code = code;
    this.citation = citation;
  }

  public String code() {
    return code;
  }

  public String citation() {
    return citation;
  }
}
