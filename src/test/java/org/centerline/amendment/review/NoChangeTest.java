package org.centerline.amendment.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.centerline.amendment.AmendmentFile;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.engine.CenterRole;
import org.centerline.statute.AmendmentKind;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A new version that is the one it amends is refused, and what differs in anything is not. */
@CenterlineTest
class NoChangeTest {

  private static final String NO_CHANGE = "NO_CHANGE";

  private final Cases cases;
  private final CaseFindings findings;
  private final AmendmentFile file;
  private final Work work;
  private final Steps steps;

  NoChangeTest(Cases cases, CaseFindings findings, AmendmentFile file, Work work, Steps steps) {
    this.cases = cases;
    this.findings = findings;
    this.file = file;
    this.work = work;
    this.steps = steps;
  }

  private List<String> codes(AmendmentForms form) {
    return codes(cases.file(form));
  }

  private List<String> codes(String caseNumber) {
    return findings.of(List.of(caseNumber)).stream().map(CaseFinding::code).toList();
  }

  @ParameterizedTest
  @EnumSource(AmendmentKind.class)
  void whatRepeatsTheVersionItAmendsIsRefused(AmendmentKind kind) {
    String caseNumber = cases.file(AmendmentForms.correction().kind(kind));
    assertThat(codes(caseNumber)).contains(NO_CHANGE);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("REJECTED");
    assertThat(cases.get(caseNumber).determinationReason())
        .contains(
            "Nothing is amended",
            kind == AmendmentKind.PSC ? "Put the filing right" : "File a post summary correction");
  }

  /** Compared with what is held: the second filing says that $250 are, and $201 are. */
  @Test
  void theVersionThatIsHeldCounts() {
    AmendmentForms form = AmendmentForms.correction().duty("201.00");
    String first = cases.file(form);
    work.complete(
        steps.person(first, CenterRole.IMPORT_SPECIALIST),
        first,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of("amendmentDecision", "ACCEPT", "reason", "Looked at"));
    assertThat(codes(form.again(2).was("250.00").duty("201.00"))).contains(NO_CHANGE);
    assertThat(codes(form.again(2).was("250.00").duty("250.00"))).doesNotContain(NO_CHANGE);
  }

  /**
   * Bond, origin and the like are not in a filing here; their reason says that they change, as does
   * a code of CBP of which nobody here knows what it means.
   */
  @ParameterizedTest
  @CsvSource({"H93,,", "H99,L94,", "H99,,NO_CHANGE", "H01,L01,", "H01,L77,", "H95,L92,NO_CHANGE"})
  void aReasonOfDataThatAFilingDoesNotCarryIsAChange(String header, String line, String code) {
    AmendmentForms form = AmendmentForms.correction().reasons(header, line);
    assertThat(codes(form).contains(NO_CHANGE)).isEqualTo(code != null);
  }

  @Test
  void aTariffNumberWithoutEffectOnMoneyIsAChange() {
    assertThat(codes(AmendmentForms.correction().hts("8471410150"))).doesNotContain(NO_CHANGE);
  }

  @ParameterizedTest
  @CsvSource({"2.5, 2.49, false", "2.5, 2.50, true", "2.5,, true", ",2.5, true"})
  void aRateThatBothStateOtherwiseIsAChange(String before, String after, boolean unchanged) {
    String caseNumber = cases.file(AmendmentForms.correction().rates(before, after));
    assertThat(codes(caseNumber).contains(NO_CHANGE)).isEqualTo(unchanged);
    assertThat(file.tables(caseNumber).get(0).rows().toString().contains("rate of DUTY"))
        .isEqualTo(!unchanged);
  }

  @ParameterizedTest
  @CsvSource({"284.64, 284.65, false", "284.64, 284.64, true", ",284.64, true"})
  void aTotalThatBothStateOtherwiseIsAChange(String before, String after, boolean unchanged) {
    assertThat(codes(AmendmentForms.correction().totals(before, after)).contains(NO_CHANGE))
        .isEqualTo(unchanged);
  }
}
