package org.centerline.inquiry;

/**
 * What kept answers to look for; null leaves a criterion out.
 *
 * @param text words, as in a web search
 * @param heading of the tariff, four digits
 * @param page from 0
 * @param size 1 to 100
 */
public record AnswerQuery(String text, String heading, Topic topic, int page, int size) {

  /** No more than the newest of what is found is sorted, so pages end here. */
  public static final int DEEPEST_ROW = 1000;
}
