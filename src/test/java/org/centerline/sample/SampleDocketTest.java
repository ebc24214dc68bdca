package org.centerline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Today;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Screening finds of each protest of the sample docket what was published about it. */
@CenterlineTest
class SampleDocketTest {

  private final SampleDocket sample;
  private final Docket docket;
  private final CaseFindings findings;
  private final CaseLog log;
  private final Today today;

  SampleDocketTest(
      SampleDocket sample, Docket docket, CaseFindings findings, CaseLog log, Today today) {
    this.sample = sample;
    this.docket = docket;
    this.findings = findings;
    this.log = log;
    this.today = today;
  }

  @TestFactory
  Stream<DynamicTest> screeningAgreesWithThePublishedOutcome() {
    today.is(LocalDate.of(2026, 10, 1));
    Map<String, SampleProtest> filed = sample.load();
    assertThat(filed).hasSizeGreaterThan(20);
    return filed.entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getValue().source(), () -> check(one.getKey(), one.getValue())));
  }

  private void check(String caseNumber, SampleProtest protest) {
    assertThat(docket.get(caseNumber).screening()).isEqualTo(protest.expectedScreening());
    List<String> found =
        findings.of(List.of(caseNumber)).stream().map(CaseFinding::code).distinct().toList();
    if (protest.expectedFinding() == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).contains(protest.expectedFinding());
    }
    assertThat(protest.assumptions()).isNotEmpty();
    assertThat(log.of(List.of(caseNumber)))
        .filteredOn(event -> event.type().equals("FILED"))
        .extracting(CaseEvent::actor)
        .containsExactly("intake");
  }
}
