package org.centerline.disclosure.tender;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.loss.Calculations;
import org.centerline.statute.RevenueDifference;
import org.springframework.stereotype.Component;

/** The entries that a disclosure is of: those that it names and those of the loss (E2). */
@Component
public class DisclosedEntries {

  private final Calculations calculations;

  DisclosedEntries(Calculations calculations) {
    this.calculations = calculations;
  }

  /** The numbers of those at a port, each once; empty where none is known there. */
  public List<String> at(String caseNumber, Disclosure disclosure, String port) {
    Stream<String> named =
        disclosure.importations().stream()
            .map(Disclosure.Importation::importation)
            .filter(one -> port.equals(one.port()))
            .map(one -> one.number());
    Stream<String> lost =
        calculations.approved(caseNumber).stream()
            .flatMap(calculation -> calculation.lines().stream())
            .filter(line -> port.equals(line.port()))
            .map(RevenueDifference::entryNumber);
    return Stream.concat(named, lost).filter(Objects::nonNull).distinct().sorted().toList();
  }
}
