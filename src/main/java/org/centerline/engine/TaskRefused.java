package org.centerline.engine;

/** The answer to a task breaks a rule; the message is a sentence for the person who gave it. */
public class TaskRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TaskRefused(String sentence) {
    super(sentence);
  }
}
