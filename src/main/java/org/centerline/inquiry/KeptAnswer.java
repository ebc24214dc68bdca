package org.centerline.inquiry;

import java.time.LocalDate;
import java.util.List;

/**
 * An answer that names nobody and is kept for like questions.
 *
 * @param number by which it is named, in the order of keeping
 * @param headings of the tariff, four digits each; empty where it is about none
 */
public record KeptAnswer(
    long number,
    Topic topic,
    List<String> headings,
    String headline,
    String answer,
    LocalDate keptOn) {

  /** Takes a copy. */
  public KeptAnswer {
    headings = List.copyOf(headings);
  }
}
