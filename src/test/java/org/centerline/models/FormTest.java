package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form must keep to work in the Tasklist of Camunda 7.24, whose form-js is 1.8. */
class FormTest {

  /** A component that Tasklist does not know makes the whole form fail. */
  private static final Set<String> WORK_IN_TASKLIST =
      Set.of("group", "textfield", "textarea", "radio", "select", "checkbox", "text", "separator");

  static List<Path> forms() {
    return ModelFiles.forms();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void hasTheIdOfItsFileAndTheSchemaOfTheEngine(Path path) {
    JsonNode form = ModelFiles.readForm(path);
    assertThat(path.getFileName()).hasToString(form.path("id").asText() + ".form");
    assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
    assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    assertThat(form.path("executionPlatformVersion").asText()).startsWith("7.24");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void usesOnlyComponentsThatWorkInTasklist(Path path) {
    assertThat(ModelFiles.components(ModelFiles.readForm(path)))
        .isNotEmpty()
        .extracting(component -> component.path("type").asText())
        .allMatch(WORK_IN_TASKLIST::contains);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void namesEveryFieldByItsKeyAndEveryGroupByItsMeaning(Path path) {
    assertThat(ModelFiles.components(ModelFiles.readForm(path)))
        .allSatisfy(
            component -> {
              assertThat(component.path("label").asText()).isNotBlank();
              if (component.path("type").asText().equals("group")) {
                assertThat(component.path("id").asText()).matches("group_[a-z][A-Za-z]+");
              } else {
                assertThat(component.path("id").asText())
                    .isEqualTo("field_" + component.path("key").asText());
              }
            });
  }

  @ParameterizedTest
  @MethodSource("forms")
  void asksInOneGroupAtTheEndAndOnlyShowsInTheOthers(Path path) {
    List<JsonNode> groups = ModelFiles.readForm(path).path("components").valueStream().toList();
    JsonNode answer = groups.get(groups.size() - 1);
    assertThat(answer.path("id").asText()).isEqualTo("group_answer");
    assertThat(answer.path("label").asText()).endsWith("?");
    assertThat(ModelFiles.components(answer)).noneMatch(FormTest::isReadOnly);
    assertThat(groups.subList(0, groups.size() - 1))
        .isNotEmpty()
        .flatMap(group -> ModelFiles.components(group).toList())
        .allMatch(FormTest::isReadOnly);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void limitsEveryAnswer(Path path) {
    assertThat(ModelFiles.components(ModelFiles.readForm(path)))
        .filteredOn(component -> component.path("type").asText().startsWith("text"))
        .filteredOn(component -> !isReadOnly(component))
        .extracting(component -> component.path("validate"))
        .allMatch(validate -> validate.has("maxLength") || validate.has("pattern"));
  }

  @Test
  void everyFormIsShownByAUserTask() {
    List<String> shown =
        ModelFiles.bpmn().stream()
            .flatMap(
                model ->
                    ModelFiles.readBpmn(model).getModelElementsByType(UserTask.class).stream()
                        .map(
                            task ->
                                model.getParent().getFileName() + "/" + task.getCamundaFormRef()))
            .toList();
    assertThat(forms())
        .isNotEmpty()
        .allMatch(
            form ->
                shown.contains(
                    form.getParent().getFileName()
                        + "/"
                        + ModelFiles.readForm(form).path("id").asText()));
  }

  private static boolean isReadOnly(JsonNode component) {
    return component.path("readonly").asBoolean();
  }
}
