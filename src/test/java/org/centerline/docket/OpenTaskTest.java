package org.centerline.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.centerline.models.ModelFiles;
import org.junit.jupiter.api.Test;

class OpenTaskTest {

  /** A task that is renamed in its model would be shown to parties. */
  @Test
  void whatIsInternalIsDrawn() {
    List<String> drawn =
        ModelFiles.bpmn().stream()
            .flatMap(
                path -> ModelFiles.readBpmn(path).getModelElementsByType(UserTask.class).stream())
            .map(UserTask::getId)
            .toList();
    assertThat(drawn).containsAll(OpenTask.INTERNAL);
  }
}
