package org.centerline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.Test;

/**
 * What a whole protest costs the database, so that it cannot grow unseen. Counted are the
 * statements of the steps themselves, not the sign-in over HTTP, the lists in which people find
 * their tasks, and the acquisition of jobs, of which one takes up to ten.
 */
@CenterlineTest
class MainPathStatementsTest {

  private static final String PORT = "2704";

  private final MainPath path;
  private final Docket docket;
  private final Map<String, DatabaseUse> steps = new LinkedHashMap<>();

  MainPathStatementsTest(MainPath path, Docket docket) {
    this.path = path;
    this.docket = docket;
  }

  @Test
  void aProtestFromFilingToSettledRefundTakesNoMoreStatementsThanThis() {
    path.openAccount();
    // The first case fills what the engine and the driver keep for all later ones.
    walk();
    walk();
    int statements = steps.values().stream().mapToInt(DatabaseUse::statements).sum();
    int commits = steps.values().stream().mapToInt(DatabaseUse::commits).sum();
    steps.forEach(
        (name, use) -> System.out.printf("%-22s %4d %3d%n", name, use.statements(), use.commits()));
    System.out.printf("%-22s %4d %3d%n", "whole path", statements, commits);
    assertThat(statements).as(this::everyStatement).isLessThanOrEqualTo(300);
    assertThat(commits).isLessThanOrEqualTo(13);
  }

  private void walk() {
    String[] caseNumber = new String[1];
    steps.put("file", DatabaseUse.during(() -> caseNumber[0] = path.file(PORT)));
    path.work(caseNumber[0], PORT, (name, work) -> steps.put(name, DatabaseUse.during(work)));
    assertThat(docket.get(caseNumber[0]).status()).isEqualTo(CaseStatus.CLOSED);
  }

  private String everyStatement() {
    return steps.entrySet().stream()
        .map(step -> step.getKey() + "\n  " + String.join("\n  ", step.getValue().sql()))
        .collect(Collectors.joining("\n"));
  }
}
