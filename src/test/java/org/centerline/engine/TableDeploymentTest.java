package org.centerline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentQuery;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A modeler puts a changed table in force, as Camunda Modeler's button does, while cases run. */
@CenterlineTest
class TableDeploymentTest {

  private static final String TABLE = "routing/risk-segmentation";

  /** Small increases go to a person. */
  private static final String BEFORE =
      "<outputEntry id=\"smallIncrease_segmentOut\">\n          <text>\"STRAIGHT_THROUGH\"</text>";

  private final Cases cases;
  private final JdbcClient jdbc;
  private final RepositoryService repository;
  private final EngineRest rest;

  TableDeploymentTest(
      Cases cases, JdbcClient jdbc, RepositoryService repository, @LocalServerPort int port) {
    this.cases = cases;
    this.jdbc = jdbc;
    this.repository = repository;
    this.rest = new EngineRest(port);
  }

  @AfterEach
  void theReleasedTableIsInForceAgain() throws IOException {
    assertThat(deploy("modeler", "risk.dmn", released()).status()).isEqualTo(200);
  }

  private static String released() throws IOException {
    return PolicyTablesTest.released(TABLE);
  }

  private static String stricter() throws IOException {
    String table = released();
    assertThat(table).contains(BEFORE);
    return table.replace(BEFORE, BEFORE.replace("STRAIGHT_THROUGH", "REVIEW"));
  }

  private EngineRest.Answer deploy(String person, String file, String content) {
    return deploy(person, "a modeler's table", file, content);
  }

  private EngineRest.Answer deploy(String person, String name, String file, String content) {
    String body =
        """
        --part\r
        Content-Disposition: form-data; name="deployment-name"\r
        \r
        %s\r
        --part\r
        Content-Disposition: form-data; name="data"; filename="%s"\r
        \r
        %s\r
        --part--\r
        """
            .formatted(name, file, content);
    return rest.send(
        person, "POST", "/deployment/create", body, "multipart/form-data; boundary=part");
  }

  private String segment(String caseNumber) {
    return jdbc.sql(
            "select risk_rule || ' ' || segment from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .single();
  }

  private long versions() {
    return repository
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey("risk-segmentation")
        .count();
  }

  @Test
  void laterCasesGoByTheNewTableAndRunningOnesKeepWhatWasDecided() throws IOException {
    String before = cases.file(AmendmentForms.correction().duty("299.00"));
    assertThat(deploy("modeler", "risk-segmentation.dmn", stricter()).status()).isEqualTo(200);

    String after = cases.file(AmendmentForms.correction().duty("299.00"));
    assertThat(segment(before)).isEqualTo("smallIncrease STRAIGHT_THROUGH");
    assertThat(segment(after)).isEqualTo("smallIncrease REVIEW");
  }

  @Test
  void aReleaseThatLeavesTheTableAsItWasLeavesTheModelersInForce(@TempDir Path changes)
      throws IOException {
    deploy("modeler", "risk-segmentation.dmn", stricter());
    long versions = versions();
    Path form = Files.createDirectories(changes.resolve("forms/new")).resolve("new.form");
    Files.writeString(form, "{\"id\": \"new\", \"type\": \"default\", \"components\": []}");

    Deployment first = releases().singleResult();
    new ModelDeployment(repository, with(form)).deploy();
    try {
      assertThat(releases().count()).isEqualTo(2);
      assertThat(versions()).isEqualTo(versions);
    } finally {
      // Other tests look at the models of the first, and at what ran on them.
      releases().list().stream()
          .map(Deployment::getId)
          .filter(id -> !id.equals(first.getId()))
          .forEach(id -> repository.deleteDeployment(id, true));
    }
    assertThat(releases().singleResult().getId()).isEqualTo(first.getId());
  }

  private DeploymentQuery releases() {
    return repository.createDeploymentQuery().deploymentName("centerline");
  }

  /** What is on the classpath, and one form more. */
  private static ResourcePatternResolver with(Path form) {
    return new PathMatchingResourcePatternResolver() {
      @Override
      public Resource[] getResources(String pattern) throws IOException {
        Stream<Resource> known = Stream.of(super.getResources(pattern));
        Stream<Resource> more =
            pattern.contains("forms/") ? Stream.of(new FileSystemResource(form)) : Stream.of();
        return Stream.concat(known, more).toArray(Resource[]::new);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"electronics-import-specialist", "oversight", "filer", "intake"})
  void nobodyElseDeploys(String person) throws IOException {
    long versions = versions();
    assertThat(deploy(person, "risk-segmentation.dmn", stricter()).status()).isEqualTo(403);
    assertThat(versions()).isEqualTo(versions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"modeler", "admin"})
  void noPersonDeploysAModel(String person) throws IOException {
    String model = Files.readString(Path.of("processes/routing/question.bpmn"));
    EngineRest.Answer answer = deploy(person, "question.bpmn", model);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("models and forms come with a release");
  }

  @Test
  void aTableWithOneBadCellChangesNothingAndSaysWhere() throws IOException {
    long versions = versions();
    EngineRest.Answer answer =
        deploy("modeler", "risk.dmn", released().replace("<text>5</text>", "<text>500</text>"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("Row rule_trusted: sample cannot be 500, only [0..100]");
    assertThat(versions()).isEqualTo(versions);
  }

  @Test
  void theNameOfAReleaseIsNotForPeople() throws IOException {
    EngineRest.Answer answer = deploy("modeler", "centerline", "risk.dmn", stricter());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("choose another name");
  }
}
