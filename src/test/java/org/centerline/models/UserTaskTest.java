package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every step of a person must say: why, who, by when, and on which form. */
class UserTaskTest {

  private static final String POOL =
      "(\\$\\{consultations\\.pool\\(execution\\)}|\\$\\{center}-(import-specialist|entry-specialist|liquidation-specialist|supervisor|director)"
          + "|port-\\$\\{port}-(cashier|release)|hq-attorney|field-operations|fpf-officer)";
  private static final String DUE =
      "\\$\\{due\\.(?:inDays|openDayIn)\\([1-9]\\d*\\)}|\\$\\{\\w+\\.dueDate\\(\\w+\\)}";
  private static final Pattern CITATION = Pattern.compile("19 (CFR|USC) \\d+|\\b[A-H]\\d+\\b");

  static Stream<Arguments> tasks() {
    return ModelFiles.bpmn().stream()
        .flatMap(
            path ->
                ModelFiles.readBpmn(path).getModelElementsByType(UserTask.class).stream()
                    .map(task -> Arguments.of(task.getId(), path, task)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tasks")
  void isDocumentedWithItsLaw(String id, Path path, UserTask task) {
    assertThat(ProcessModelTest.documentation(task))
        .hasSizeGreaterThan(80)
        .containsPattern(CITATION);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tasks")
  void isOfferedToKnownPoolsAndToNobodyElse(String id, Path path, UserTask task) {
    assertThat(task.getCamundaCandidateGroups()).matches(POOL + "(," + POOL + "){0,2}");
    assertThat(task.getCamundaAssignee()).isNull();
    assertThat(task.getCamundaCandidateUsers()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tasks")
  void hasADueDate(String id, Path path, UserTask task) {
    assertThat(task.getCamundaDueDate()).matches(DUE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tasks")
  void saysInItsDocumentationHowManyDaysItHas(String id, Path path, UserTask task) {
    String days = task.getCamundaDueDate().replaceAll("\\D", "");
    assertThat(ProcessModelTest.documentation(task))
        .contains("Due ")
        .containsPattern(days.isEmpty() ? "\\b[369]0 days" : "Due in " + days + " days");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tasks")
  void showsAFormOfItsOwnFolderDeployedWithIt(String id, Path path, UserTask task) {
    Path form =
        Path.of("forms")
            .resolve(path.getParent().getFileName())
            .resolve(task.getCamundaFormRef() + ".form");
    assertThat(Files.exists(form)).as("%s exists", form).isTrue();
    JsonNode content = ModelFiles.readForm(form);
    assertThat(content.path("id").asText()).isEqualTo(task.getCamundaFormRef());
    assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
    assertThat(task.getCamundaFormKey()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tasks")
  void isNamedAsItsFormIs(String id, Path path, UserTask task) {
    List<String> words = List.of(id.substring("task_".length()).split("(?=[A-Z])"));
    assertThat(task.getCamundaFormRef())
        .isEqualTo(String.join("-", words).toLowerCase(Locale.ROOT));
  }
}
