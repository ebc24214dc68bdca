package org.centerline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.centerline.docket.OpenTask;
import org.centerline.docket.OpenWork;
import org.centerline.engine.CaseTasks;
import org.centerline.testing.As;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasklist's "My Center" comes from the projection and shows what the engine would show. */
@CenterlineTest
class TasklistListTest {

  private static final String SPECIALIST = "electronics-import-specialist";
  private static final int ALL = 1000;

  private final MainPath path;
  private final FilterService filters;
  private final TaskService tasks;
  private final OpenWork openWork;
  private final CaseTasks caseTasks;
  private final As as;
  private String myCenter;
  private String claimed;
  private String unclaimed;

  TasklistListTest(
      MainPath path,
      FilterService filters,
      TaskService tasks,
      OpenWork openWork,
      CaseTasks caseTasks,
      As as) {
    this.path = path;
    this.filters = filters;
    this.tasks = tasks;
    this.openWork = openWork;
    this.caseTasks = caseTasks;
    this.as = as;
  }

  @BeforeEach
  void twoTasksOfOnePool() {
    myCenter = filters.createFilterQuery().filterName("My Center").singleResult().getId();
    path.openAccount();
    claimed = fileAndFindTask();
    unclaimed = fileAndFindTask();
    as.run(SPECIALIST, () -> tasks.claim(claimed, SPECIALIST));
  }

  private String fileAndFindTask() {
    return openWork.of(List.of(path.file("2704"))).get(0).taskId();
  }

  @Test
  void staffSeeTheTasksOfTheirPoolClaimedOrNotAsTheEngineWouldShowThem() {
    TaskQuery newestFirst = tasks.createTaskQuery().orderByTaskCreateTime().desc();
    List<String> shown = ids(SPECIALIST, newestFirst);
    assertThat(shown).contains(unclaimed, claimed);
    List<String> ofTheEngine =
        as.get(SPECIALIST, () -> newestFirst.listPage(0, ALL).stream().map(Task::getId).toList());
    assertThat(shown).containsExactlyInAnyOrderElementsOf(ofTheEngine);
    assertThat(as.get(SPECIALIST, () -> filters.count(myCenter))).isEqualTo(ofTheEngine.size());
  }

  @Test
  void staffOfAnotherCenterSeeNoneOfThem() {
    assertThat(ids("textiles-import-specialist", null)).doesNotContain(claimed, unclaimed);
  }

  @Test
  void aCriterionGoesToTheEngine() {
    TaskQuery mine = tasks.createTaskQuery().taskAssignee(SPECIALIST);
    assertThat(ids(SPECIALIST, mine)).contains(claimed).doesNotContain(unclaimed);
  }

  @Test
  void neitherTheListNorTheCountSearchesTheEnginesGrants() {
    as.run(
        SPECIALIST,
        () -> {
          DatabaseUse use =
              DatabaseUse.during(
                  () -> {
                    filters.count(myCenter);
                    filters.listPage(myCenter, 0, 15);
                  });
          assertThat(use.sql())
              .noneMatch(sql -> sql.contains("ACT_RU_TASK") && sql.contains("ACT_RU_AUTHORIZATION"))
              .anyMatch(sql -> sql.contains("open_task"));
        });
  }

  private List<String> ids(String person, TaskQuery extending) {
    return as.get(
        person,
        () ->
            filters.<Task, TaskQuery>listPage(myCenter, extending, 0, ALL).stream()
                .map(Task::getId)
                .toList());
  }

  /** What members of trusted programs and late cases are given, and what is due before the rest. */
  @Test
  void whatIsMostUrgentStandsFirst() {
    String process =
        tasks.createTaskQuery().taskId(unclaimed).singleResult().getProcessInstanceId();
    caseTasks.prioritize(process, 1000);
    assertThat(ids(SPECIALIST, tasks.createTaskQuery())).startsWith(unclaimed);
    List<OpenTask> first = openWork.list(SPECIALIST, null, 1);
    assertThat(first).extracting(OpenTask::taskId).containsExactly(unclaimed);
    OpenTask last = first.get(0);
    OpenWork.After after = new OpenWork.After(last.priority(), last.due(), last.taskId());
    List<OpenTask> rest = openWork.list(SPECIALIST, after, ALL);
    assertThat(rest)
        .isSortedAccordingTo(
            Comparator.comparing(OpenTask::priority)
                .reversed()
                .thenComparing(OpenTask::due)
                .thenComparing(OpenTask::taskId))
        .extracting(OpenTask::taskId)
        .doesNotContain(unclaimed)
        .contains(claimed);
  }
}
