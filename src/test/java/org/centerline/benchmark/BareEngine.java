package org.centerline.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * The same models on the engine as it comes, without Centerline: no case in tables, no letters, no
 * authorizations, delegates that do nothing but set what the models route on.
 */
final class BareEngine implements AutoCloseable {

  /** What models ask in expressions. */
  public static final class Stub {
    public Date inDays(int days) {
      return Date.from(Instant.now().plus(Duration.ofDays(days)));
    }

    public Date dueDate(String instruction) {
      return inDays(30);
    }

    public Date warningAt(DelegateExecution execution) {
      return inDays(670);
    }

    public Date overdueAt(DelegateExecution execution) {
      return inDays(730);
    }

    public boolean due(DelegateExecution execution) {
      return true;
    }

    public List<String> of(DelegateExecution execution) {
      return List.of(execution.getProcessBusinessKey() + "-R1");
    }

    public String portOf(String instruction) {
      return "2704";
    }
  }

  private final ProcessEngine engine;

  BareEngine(String jdbcUrl) {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bare");
    configuration.setJdbcUrl(jdbcUrl);
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUsername("postgres");
    configuration.setJdbcPassword("postgres");
    configuration.setJdbcMaxActiveConnections(20);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("activity");
    configuration.setJobExecutorActivate(false);
    configuration.setCmmnEnabled(false);
    configuration.setBeans(beans());
    engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("processes/protest/protest.bpmn")
        .addClasspathResource("processes/protest/protest-screening.dmn")
        .addClasspathResource("processes/revenue/port-revenue.bpmn")
        .deploy();
  }

  private static Map<Object, Object> beans() {
    Stub stub = new Stub();
    JavaDelegate nothing = execution -> {};
    JavaDelegate route = execution -> execution.setVariable("center", "electronics");
    JavaDelegate issue = execution -> execution.setVariable("determination", "ALLOWED");
    JavaDelegate examine =
        execution ->
            Map.of(
                    "timeliness", "TIMELY",
                    "standing", "ESTABLISHED",
                    "protestability", "PROTESTABLE",
                    "completeness", "COMPLETE",
                    "duplication", "NONE")
                .forEach(execution::setVariable);
    ExecutionListener record = execution -> execution.setVariable("screening", "ACCEPTED");
    return Map.ofEntries(
        Map.entry("due", stub),
        Map.entry("decisionClock", stub),
        Map.entry("revenueInstructions", stub),
        Map.entry("routeToCenter", route),
        Map.entry("examineFiling", examine),
        Map.entry("recordScreening", record),
        Map.entry("issueDetermination", issue),
        Map.entry("sendNotice", nothing),
        Map.entry("handOffToPort", nothing),
        Map.entry("closeCase", nothing),
        Map.entry("warnDecisionDue", nothing),
        Map.entry("escalateDecision", nothing));
  }

  /** One case from start to end. */
  void run(String businessKey) {
    engine.getRuntimeService().startProcessInstanceByKey("protest", businessKey);
    complete(businessKey, Map.of("reviewStep", "PROPOSE"));
    complete(businessKey, FormAnswers.approval());
    job(businessKey);
    job(businessKey);
    complete(businessKey, FormAnswers.acknowledgement());
    complete(businessKey, Map.of("settlement", "SETTLED"));
  }

  private void complete(String businessKey, Map<String, Object> answers) {
    Task task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(businessKey)
            .singleResult();
    engine.getTaskService().claim(task.getId(), "somebody");
    engine.getTaskService().complete(task.getId(), answers);
  }

  private void job(String businessKey) {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(businessKey)
        .list()
        .stream()
        .flatMap(
            instance ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .messages()
                    .list()
                    .stream())
        .map(Job::getId)
        .toList()
        .forEach(engine.getManagementService()::executeJob);
  }

  @Override
  public void close() {
    engine.close();
  }
}
