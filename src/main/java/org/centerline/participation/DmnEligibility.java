package org.centerline.participation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.centerline.account.TrustedProgram;
import org.springframework.stereotype.Component;

/**
 * Reads the criteria for participation from {@code
 * processes/participation/participation-eligibility.dmn}, which Centers may change.
 */
@Component
class DmnEligibility {

  static final String DECISION = "participation-eligibility";

  private static final String NO_PROGRAM = "NONE";

  private final DecisionService decisions;

  DmnEligibility(DecisionService decisions) {
    this.decisions = decisions;
  }

  /**
   * What the criteria ask.
   *
   * @param acePortalAccount whether the importer has an ACE portal account
   * @param industryPercent percentage of its entry lines in the predominant industry, 0 to 100
   * @param centerOpen whether the Center of that industry was open on the day of receipt
   * @param programs the trusted programs of its account, of which the highest is asked about
   */
  record Facts(
      boolean acePortalAccount,
      int industryPercent,
      boolean centerOpen,
      Set<TrustedProgram> programs) {

    Map<String, Object> inputs() {
      return Map.of(
          "acePortalAccount",
          acePortalAccount,
          "industryPercent",
          industryPercent,
          "centerOpen",
          centerOpen,
          "program",
          programs.stream()
              .max(Comparator.naturalOrder())
              .map(TrustedProgram::name)
              .orElse(NO_PROGRAM));
    }
  }

  /** What was found by a criterion; the result is MET, NOT_MET, FIRST or LATER. */
  record Finding(String criterion, String result, String reason, String citation) {

    /** What the case calls it. */
    String code() {
      return criterion + "_" + result;
    }

    /** Whether nothing that is required is missing; who comes later is missing nothing. */
    boolean isMet() {
      return !result.equals("NOT_MET");
    }

    /** Whether it tells of the account, and not of what the applicant states: for staff. */
    boolean isOfTheAccount() {
      return result.equals("FIRST") || result.equals("LATER");
    }
  }

  /** Each criterion with what was found, in the order of the table. */
  List<Finding> of(Facts facts) {
    return decisions.evaluateDecisionTableByKey(DECISION, facts.inputs()).getResultList().stream()
        .map(DmnEligibility::finding)
        .toList();
  }

  private static Finding finding(Map<String, Object> row) {
    List<String> cells =
        Stream.of("criterion", "result", "reason", "citation")
            .map(name -> (String) row.get(name))
            .toList();
    return new Finding(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
  }
}
