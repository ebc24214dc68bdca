package org.centerline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.reference.Port;
import org.centerline.reference.PortDirectory;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Models, forms and code agree on what people are asked, shown and offered. */
@CenterlineTest
class RuleFormContractTest {

  private static final Pattern BEAN =
      Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}|[$#]\\{(?!execution)(\\w+)\\.");

  private final List<TaskRule> rules;
  private final ApplicationContext context;
  private final RepositoryService repository;
  private final ModelDeployment deployment;
  private final IdentityService identity;
  private final CenterDirectory centers;
  private final PortDirectory ports;

  RuleFormContractTest(
      List<TaskRule> rules,
      ApplicationContext context,
      RepositoryService repository,
      ModelDeployment deployment,
      IdentityService identity,
      CenterDirectory centers,
      PortDirectory ports) {
    this.rules = rules;
    this.context = context;
    this.repository = repository;
    this.deployment = deployment;
    this.identity = identity;
    this.centers = centers;
    this.ports = ports;
  }

  @Test
  void everyUserTaskHasARuleAndEveryRuleATask() throws IOException {
    assertThat(rules)
        .extracting(TaskRule::task)
        .containsExactlyInAnyOrderElementsOf(userTasks().keySet());
  }

  @Test
  void everyRuleAsksWhatItsFormAsks() throws IOException {
    Map<String, UserTask> tasks = userTasks();
    for (TaskRule rule : rules) {
      assertThat(rule.answers())
          .as("answers of %s", rule.task())
          .isEqualTo(keys(tasks.get(rule.task()), field -> !readOnly(field)));
    }
  }

  @Test
  void everyRuleShowsWhatItsFormShows() throws IOException {
    Map<String, UserTask> tasks = userTasks();
    for (TaskRule rule : rules) {
      assertThat(rule.factNames())
          .as("facts of %s", rule.task())
          .isEqualTo(keys(tasks.get(rule.task()), RuleFormContractTest::readOnly));
    }
  }

  /** A list that the form asks for and nobody gives stays empty, and says nothing. */
  @Test
  void everyRuleOffersTheListsThatItsFormAsksFor() throws IOException {
    Map<String, UserTask> tasks = userTasks();
    for (TaskRule rule : rules) {
      assertThat(rule.choices().stream().map(Choices::name).toList())
          .as("lists of %s", rule.task())
          .containsExactlyInAnyOrderElementsOf(lists(tasks.get(rule.task())));
    }
    assertThat(rules).filteredOn(rule -> !rule.choices().isEmpty()).hasSize(8);
  }

  @Test
  void everyBeanThatAModelNamesIsOneForModels() throws IOException {
    Set<String> named =
        files("processes", ".bpmn").stream()
            .flatMap(file -> BEAN.matcher(text(file)).results())
            .map(RuleFormContractTest::bean)
            .collect(Collectors.toSet());
    assertThat(named).contains("routeToCenter", "due");
    assertThat(context.getBeanNamesForAnnotation(ForModels.class)).containsAll(named);
  }

  @Test
  void everyPoolThatAModelNamesIsAGroup() throws IOException {
    Set<String> groups =
        identity.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
    List<String> pools =
        userTasks().values().stream()
            .flatMap(task -> Stream.of(task.getCamundaCandidateGroups().split(",")))
            .flatMap(this::resolved)
            .toList();
    assertThat(pools).contains("textiles-supervisor", "port-2704-cashier");
    assertThat(groups).containsAll(pools);
  }

  @Test
  void anUnchangedDeploymentMakesNoNewVersion() {
    long deployments = repository.createDeploymentQuery().count();
    long definitions = repository.createProcessDefinitionQuery().count();
    deployment.deploy();
    assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
    assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(definitions);
  }

  private Stream<String> resolved(String pool) {
    return Stream.concat(
            centers.all(Today.FIRST).stream()
                .map(Center::id)
                .map(center -> pool.replaceAll("[$][{]center}", center)),
            ports.all().stream().map(Port::code).map(port -> pool.replace("${port}", port)))
        .filter(name -> !name.contains("$"));
  }

  private static String bean(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }

  private static Map<String, UserTask> userTasks() throws IOException {
    return files("processes", ".bpmn").stream()
        .flatMap(
            file ->
                Bpmn.readModelFromFile(file.toFile())
                    .getModelElementsByType(UserTask.class)
                    .stream())
        .collect(Collectors.toMap(UserTask::getId, Function.identity()));
  }

  private static JsonNode form(UserTask task) throws IOException {
    Path form = files("forms", task.getCamundaFormRef() + ".form").get(0);
    return new ObjectMapper().readTree(text(form));
  }

  private static List<String> lists(UserTask task) throws IOException {
    return form(task).findValuesAsText("valuesKey");
  }

  private static Set<String> keys(UserTask task, Predicate<JsonNode> which) throws IOException {
    return form(task).findParents("key").stream()
        .filter(which)
        .map(field -> field.get("key").asText())
        .collect(Collectors.toSet());
  }

  private static boolean readOnly(JsonNode field) {
    return field.path("readonly").asBoolean();
  }

  private static List<Path> files(String folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
