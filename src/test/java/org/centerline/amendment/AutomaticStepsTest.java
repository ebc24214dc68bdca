package org.centerline.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CurrentActor;
import org.centerline.engine.CenterRole;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;

/** What no person decided is the system's by name, whoever's act led to it (design rule 10). */
@CenterlineTest
class AutomaticStepsTest {

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final CaseLog log;

  AutomaticStepsTest(Cases cases, Work work, Steps steps, Jobs jobs, CaseLog log) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.log = log;
  }

  private Map<String, Set<String>> actors(String caseNumber) {
    return log.of(List.of(caseNumber)).stream()
        .collect(
            Collectors.groupingBy(
                CaseEvent::type, Collectors.mapping(CaseEvent::actor, Collectors.toSet())));
  }

  /** $12.00 more: ten of a hundred are drawn for a person, the next one is another draw. */
  private String straightThrough() {
    String caseNumber;
    do {
      caseNumber = cases.file(AmendmentForms.correction().duty("262.00"));
    } while (cases.get(caseNumber).determination() == null);
    return caseNumber;
  }

  @Test
  void whatTheTableAcceptsTheSystemAccepts() {
    String caseNumber = straightThrough();
    jobs.run(caseNumber, AmendmentProcess.Handoff.SEND_ANSWER);
    Map<String, Set<String>> actors = actors(caseNumber);
    assertThat(actors.remove("FILED")).containsExactly("filer");
    assertThat(actors)
        .containsKeys(
            "ROUTED",
            "SCREENED",
            "SEGMENTED",
            "DETERMINED",
            "VERSION_REPLACED",
            "MONEY_SETTLED",
            "LETTER_SENT",
            "CLOSED")
        .allSatisfy((type, by) -> assertThat(by).as(type).containsExactly(CurrentActor.SYSTEM));
    assertThat(cases.get(caseNumber).filedBy()).isEqualTo("filer");
  }

  /** Z28: the statement is not collected. */
  @Test
  void whatARuleRefusesTheSystemRefusesAndNamesTheRule() {
    String caseNumber =
        cases.file(AmendmentForms.correction().duty("201.00").statementCollected(false));
    assertThat(actors(caseNumber).get("DETERMINED")).containsExactly(CurrentActor.SYSTEM);
    assertThat(cases.get(caseNumber).determinationReason()).startsWith("By rule B47: ");
  }

  @Test
  void whatNobodyDecidesOfAProtestIsTheSystems() {
    Map<String, Set<String>> actors = actors(cases.file(Filing.protest()));
    assertThat(actors.get("FILED")).containsExactly("filer");
    assertThat(actors)
        .containsEntry("ROUTED", Set.of(CurrentActor.SYSTEM))
        .containsEntry("SCREENED", Set.of(CurrentActor.SYSTEM));
  }

  @Test
  void whatAPersonDecidesIsThePersons() {
    String caseNumber = cases.file(AmendmentForms.correction().duty("201.00"));
    String specialist = steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST);
    work.complete(
        specialist,
        caseNumber,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of("amendmentDecision", "REJECT", "reason", "Looked at"));
    assertThat(actors(caseNumber))
        .containsEntry("SEGMENTED", Set.of(CurrentActor.SYSTEM))
        .containsEntry("DETERMINED", Set.of(specialist));
  }
}
