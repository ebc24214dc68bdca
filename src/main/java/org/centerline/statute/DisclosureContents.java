package org.centerline.statute;

import static org.centerline.statute.DisclosedImportation.stated;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a disclosure says so far. Texts may be null or blank; whether they say enough, the officer
 * judges ("substantially the information specified", 19 CFR 162.74(a)(2)).
 *
 * @param merchandise class or kind of merchandise
 * @param importations the importations or drawback claims
 * @param violation the false statements, omissions or acts
 * @param howAndWhen how and when they occurred
 * @param trueInformation what should have been said
 */
public record DisclosureContents(
    String merchandise,
    List<DisclosedImportation> importations,
    String violation,
    String howAndWhen,
    String trueInformation) {

  /** Takes a copy. */
  public DisclosureContents {
    importations = List.copyOf(importations);
  }

  /** The elements that are missing; the importations are one, missing where any is unidentified. */
  public Set<DisclosureElement> missing() {
    Set<DisclosureElement> missing = EnumSet.noneOf(DisclosureElement.class);
    if (!stated(merchandise)) {
      missing.add(DisclosureElement.MERCHANDISE);
    }
    if (importations.isEmpty()
        || !importations.stream().allMatch(DisclosedImportation::isIdentified)) {
      missing.add(DisclosureElement.IMPORTATION);
    }
    if (!stated(violation)) {
      missing.add(DisclosureElement.FALSE_STATEMENT);
    }
    if (!stated(howAndWhen)) {
      missing.add(DisclosureElement.HOW_AND_WHEN);
    }
    if (!stated(trueInformation)) {
      missing.add(DisclosureElement.TRUE_INFORMATION);
    }
    return missing;
  }
}
