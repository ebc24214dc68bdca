package org.centerline.engine;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.centerline.docket.CurrentActor;
import org.centerline.docket.OpenWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The engine's settings that are ours to decide, each with its reason. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

  private static final int MOST_RESULTS = 2000;
  private static final String IDS = "[a-zA-Z0-9-]+";

  private final ApplicationContext context;
  private final TaskDesk desk;
  private final CurrentActor actor;
  private final ObjectProvider<OpenWorkListener> openWork;
  private final ObjectProvider<OpenWork> lists;
  private final Time time;
  private final PolicyTables tables;

  EngineSettings(
      ApplicationContext context,
      TaskDesk desk,
      CurrentActor actor,
      ObjectProvider<OpenWorkListener> openWork,
      ObjectProvider<OpenWork> lists,
      Time time,
      PolicyTables tables) {
    this.context = context;
    this.desk = desk;
    this.actor = actor;
    this.openWork = openWork;
    this.lists = lists;
    this.time = time;
    this.tables = tables;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    // Before the job executor looks for timers that are due.
    time.leadEngine();
    guardTasks(engine);
    limitModels((SpringProcessEngineConfiguration) engine);
    limitPeople(engine);
    lightenQueries(engine);
    runJobs(engine);
    keepHistoryShort(engine);
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    ((MapBusinessCalendarManager) engine.getBusinessCalendarManager())
        .addBusinessCalendar(CycleBusinessCalendar.NAME, new ZonedCycles(time.getZone()));
  }

  private void guardTasks(ProcessEngineConfigurationImpl engine) {
    GuardedTaskService tasks = new GuardedTaskService(desk, actor);
    engine.setTaskService(tasks);
    engine.setFormService(new GuardedFormService(desk, tasks));
    // A refused answer goes to the person who gave it; it is no failure of the engine.
    engine.setEnableCmdExceptionLogging(false);
    engine.setRepositoryService(new GuardedRepositoryService(tables));
    engine.setManagementService(new GuardedManagementService(engine));
    engine.setFilterService(new PoolFilterService(lists::getObject));
    // An error that nothing in the model catches must not end the case in silence.
    engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    List<BpmnParseListener> listeners = new ArrayList<>();
    if (engine.getCustomPreBPMNParseListeners() != null) {
      listeners.addAll(engine.getCustomPreBPMNParseListeners());
    }
    listeners.add(new OpenWorkParseListener(this::project));
    engine.setCustomPreBPMNParseListeners(listeners);
  }

  private void project(DelegateTask task) {
    openWork.getObject().notify(task);
  }

  private void limitModels(SpringProcessEngineConfiguration engine) {
    engine.setBeans(new ModelBeans(context));
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
  }

  private static void limitPeople(ProcessEngineConfigurationImpl engine) {
    engine.setAuthorizationEnabled(true);
    // Nobody is given a REVOKE; checking for one makes the task query unusable on PostgreSQL.
    engine.setAuthorizationCheckRevokes(
        ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
    // Without this a candidate group may rename a task, move its due date and re-route it.
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setResourceAuthorizationProvider(new PoolGrants());
    engine.setCustomSessionFactories(List.of(new OwnGroups.Factory()));
    // Ids of groups and people contain hyphens.
    engine.setGroupResourceWhitelistPattern(IDS);
    engine.setUserResourceWhitelistPattern(IDS);
    engine.setQueryMaxResultsLimit(MOST_RESULTS);
  }

  /** Features that are not used and cost joins or statements. */
  private static void lightenQueries(ProcessEngineConfigurationImpl engine) {
    engine.setCmmnEnabled(false);
    engine.setStandaloneTasksEnabled(false);
    engine.setTenantCheckEnabled(false);
    engine.setMetricsEnabled(false);
    engine.setTaskMetricsEnabled(false);
  }

  private static void runJobs(ProcessEngineConfigurationImpl engine) {
    // By due date alone a backlog of overdue timers starves the handoffs to ports.
    engine.setJobExecutorAcquireByPriority(true);
    engine.setJobExecutorAcquireByDueDate(true);
    // At once again, two timers that met in one case would only meet again.
    engine.setFailedJobRetryTimeCycle("R5/PT1M");
  }

  private static void keepHistoryShort(ProcessEngineConfigurationImpl engine) {
    engine.setCustomHistoryLevels(List.of(new CaseHistory()));
    // By end time, so that the end of a case does not stamp a date on every table of the history.
    engine.setHistoryCleanupStrategy(HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    engine.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_NONE);
    // Clean-up never runs unless it has a window.
    engine.setHistoryCleanupBatchWindowStartTime("02:00");
    engine.setHistoryCleanupBatchWindowEndTime("05:00");
    engine.setHistoryCleanupBatchSize(200);
  }
}
