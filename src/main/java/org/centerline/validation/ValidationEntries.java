package org.centerline.validation;

import java.util.List;
import java.util.SortedMap;
import org.centerline.amendment.EntryCases;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.docket.LineOfWork;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/** The validations that an entry's liquidation concerns. */
@Component
class ValidationEntries implements EntryCases {

  private final Validations validations;
  private final ActionProposals proposals;
  private final Results results;

  ValidationEntries(Validations validations, ActionProposals proposals, Results results) {
    this.validations = validations;
    this.proposals = proposals;
    this.results = results;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.VALIDATION;
  }

  @Override
  public StatedEntry entry(String caseNumber) {
    return validations.get(caseNumber);
  }

  @Override
  public List<String> running(String entryNumber) {
    return validations.running(entryNumber);
  }

  @Override
  public List<String> awaiting(String entryNumber) {
    return proposals.awaiting(entryNumber);
  }

  @Override
  public SortedMap<ClassCode, Money> changes(String caseNumber) {
    return proposals.newest(caseNumber).orElseThrow().changes();
  }

  @Override
  public String basis(String caseNumber) {
    return basis(validations.get(caseNumber));
  }

  static String basis(Validation validation) {
    return "Entry %s, notice of action (CBP Form 29; 19 CFR 152.2)"
        .formatted(validation.entryNumber());
  }

  @Override
  public void settled(String caseNumber, String sentence) {
    validations.settled(caseNumber, sentence);
  }

  @Override
  public void notCarriedOut(String caseNumber, String sentence) {
    results.notCarriedOut(caseNumber, sentence);
  }
}
