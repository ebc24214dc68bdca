package org.centerline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever it is, over the engine's own REST interface: what is not theirs is refused with a 4xx and
 * changes nothing. Each operation is tried by each person on a task that the Center's own
 * specialist has claimed. It comes first: it compares everything in the database before and after
 * each operation, which takes longer the more other tests have left there.
 */
@CenterlineTest
@Order(0)
class RefusedOperationsTest {

  private static final String OWN = "electronics-import-specialist";

  /** Everybody but the specialist whose task it is, and the administrator. */
  private static final List<String> OTHERS =
      List.of(
          "textiles-import-specialist",
          "electronics-supervisor",
          "electronics-director",
          "electronics-entry-specialist",
          "port-2704-cashier",
          "filer",
          "intake",
          "modeler",
          "oversight",
          "hq-attorney");

  private record Operation(String name, String method, String path, String body) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** What only the specialist who claimed it may do. */
  private static final List<Operation> OF_THE_ASSIGNEE =
      List.of(
          new Operation("claim", "POST", "/task/{task}/claim", "{\"userId\":\"{me}\"}"),
          new Operation("unclaim", "POST", "/task/{task}/unclaim", ""),
          new Operation("hand back", "POST", "/task/{task}/assignee", "{\"userId\":null}"),
          new Operation(
              "complete",
              "POST",
              "/task/{task}/complete",
              "{\"variables\":{\"outcome\":{\"value\":\"DENIED\"},\"reason\":{\"value\":\"x\"}}}"),
          new Operation(
              "submit form",
              "POST",
              "/task/{task}/submit-form",
              "{\"variables\":{\"outcome\":{\"value\":\"DENIED\"},\"reason\":{\"value\":\"x\"}}}"));

  /** What not even the specialist whose task it is may do, nor anybody else. */
  private static final List<Operation> OF_NOBODY =
      List.of(
          new Operation(
              "claim for another", "POST", "/task/{task}/claim", "{\"userId\":\"somebody\"}"),
          new Operation(
              "assign",
              "POST",
              "/task/{task}/assignee",
              "{\"userId\":\"textiles-import-specialist\"}"),
          new Operation(
              "delegate",
              "POST",
              "/task/{task}/delegate",
              "{\"userId\":\"electronics-import-specialist-2\"}"),
          new Operation("resolve", "POST", "/task/{task}/resolve", "{}"),
          new Operation(
              "complete with the Center",
              "POST",
              "/task/{task}/complete",
              "{\"variables\":{\"outcome\":{\"value\":\"DENIED\"},\"reason\":{\"value\":\"x\"},"
                  + "\"center\":{\"value\":\"textiles\"}}}"),
          new Operation(
              "complete with an unknown answer",
              "POST",
              "/task/{task}/complete",
              "{\"variables\":{\"outcome\":{\"value\":\"DENIED\"},\"reason\":{\"value\":\"x\"},"
                  + "\"approval\":{\"value\":\"APPROVE\"}}}"),
          new Operation(
              "set a variable of the case",
              "PUT",
              "/task/{task}/variables/center",
              "{\"value\":\"textiles\",\"type\":\"String\"}"),
          new Operation(
              "set a variable of the task",
              "PUT",
              "/task/{task}/localVariables/x",
              "{\"value\":\"y\",\"type\":\"String\"}"),
          new Operation(
              "change variables",
              "POST",
              "/task/{task}/variables",
              "{\"modifications\":{\"center\":{\"value\":\"textiles\"}}}"),
          new Operation("delete a variable", "DELETE", "/task/{task}/variables/center", ""),
          new Operation(
              "set a variable of the process",
              "PUT",
              "/process-instance/{instance}/variables/center",
              "{\"value\":\"textiles\",\"type\":\"String\"}"),
          new Operation(
              "throw an error",
              "POST",
              "/task/{task}/bpmnError",
              "{\"errorCode\":\"x\",\"errorMessage\":\"y\"}"),
          new Operation(
              "escalate", "POST", "/task/{task}/bpmnEscalation", "{\"escalationCode\":\"x\"}"),
          new Operation(
              "rename and move the due date",
              "PUT",
              "/task/{task}/",
              "{\"name\":\"x\",\"due\":\"2030-01-01T00:00:00.000+0000\",\"priority\":1}"),
          new Operation(
              "offer to another Center",
              "POST",
              "/task/{task}/identity-links",
              "{\"groupId\":\"textiles-import-specialist\",\"type\":\"candidate\"}"),
          new Operation("delete the task", "DELETE", "/task/{task}", ""),
          new Operation("create a task", "POST", "/task/create", "{\"name\":\"x\"}"),
          new Operation(
              "start a protest",
              "POST",
              "/process-definition/key/protest/start",
              "{\"businessKey\":\"{case}\"}"),
          new Operation(
              "start a port revenue",
              "POST",
              "/process-definition/key/port-revenue/start",
              "{\"businessKey\":\"{case}\"}"),
          new Operation("correlate a message", "POST", "/message", "{\"messageName\":\"x\"}"),
          new Operation(
              "cancel the case", "DELETE", "/process-instance/{instance}?failIfNotExists=true", ""),
          new Operation(
              "suspend the case",
              "PUT",
              "/process-instance/{instance}/suspended",
              "{\"suspended\":true}"),
          new Operation(
              "skip to the end",
              "POST",
              "/process-instance/{instance}/modification",
              "{\"instructions\":[{\"type\":\"startBeforeActivity\","
                  + "\"activityId\":\"service_closeCase\"}]}"),
          new Operation("run a job", "POST", "/job/{job}/execute", "{}"),
          new Operation(
              "create a filter",
              "POST",
              "/filter/create",
              "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}"),
          new Operation("delete a deployment", "DELETE", "/deployment/{deployment}", ""),
          new Operation("join a group", "PUT", "/group/electronics-supervisor/members/{me}", ""),
          new Operation(
              "create a person",
              "POST",
              "/user/create",
              "{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"x\"}}"),
          new Operation(
              "grant oneself everything",
              "POST",
              "/authorization/create",
              "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"{me}\",\"resourceType\":7,"
                  + "\"resourceId\":\"*\"}"));

  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private final Everything everything;
  private final JdbcClient jdbc;
  private final EngineRest rest;

  RefusedOperationsTest(
      Cases cases, Work work, Jobs jobs, JdbcClient jdbc, @LocalServerPort int port) {
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
    this.jdbc = jdbc;
    this.everything = new Everything(jdbc);
    this.rest = new EngineRest(port);
  }

  static Stream<Arguments> refused() {
    Stream<Arguments> ofTheAssignee =
        OF_THE_ASSIGNEE.stream()
            .flatMap(
                op ->
                    Stream.concat(OTHERS.stream(), Stream.of(OWN + "-2"))
                        .map(person -> Arguments.of(person, op)));
    Stream<Arguments> ofNobody =
        OF_NOBODY.stream()
            .flatMap(
                op ->
                    Stream.concat(OTHERS.stream(), Stream.of(OWN))
                        .map(person -> Arguments.of(person, op)));
    return Stream.concat(ofTheAssignee, ofNobody);
  }

  private static String caseNumber;
  private static String task;
  private static String note;

  @ParameterizedTest(name = "{0} may not {1}")
  @MethodSource("refused")
  void whatIsNotTheirsIsRefused(String person, Operation operation) {
    claimedTask();
    List<String> before = everything.now();
    EngineRest.Answer answer =
        rest.send(
            person,
            operation.method(),
            filled(operation.path(), person),
            filled(operation.body(), person));
    assertThat(everything.now()).isEqualTo(before);
    assertThat(answer).matches(EngineRest.Answer::isRefusal, "is refused with a 4xx");
  }

  static Stream<Arguments> othersOfThePortsNote() {
    String noted = "{\"variables\":{\"noted\":{\"value\":true}}}";
    List<Operation> operations =
        List.of(
            new Operation("claim", "POST", "/task/{task}/claim", "{\"userId\":\"{me}\"}"),
            new Operation("complete", "POST", "/task/{task}/complete", noted),
            new Operation("submit form", "POST", "/task/{task}/submit-form", noted),
            new Operation("read the form", "GET", "/task/{task}/form-variables", ""));
    return Stream.of(
            OWN, "port-1303-cashier", "port-2704-release-officer", "filer", "electronics-director")
        .flatMap(person -> operations.stream().map(op -> Arguments.of(person, op)));
  }

  /** Not even the Center whose case it is takes note of a risk for the port. */
  @ParameterizedTest(name = "{0} may not {1}")
  @MethodSource("othersOfThePortsNote")
  void thePortsNoteOfAHighRiskIsThePorts(String person, Operation operation) {
    portsNote();
    List<String> before = everything.now();
    EngineRest.Answer answer =
        rest.send(
            person,
            operation.method(),
            operation.path().replace("{task}", note),
            operation.body().replace("{me}", person));
    assertThat(everything.now()).isEqualTo(before);
    assertThat(answer).matches(EngineRest.Answer::isRefusal, "is refused with a 4xx");
  }

  private void portsNote() {
    if (note == null) {
      AmendmentForms form = AmendmentForms.correction().duty("60000.00");
      work.complete(
          OWN,
          cases.file(form),
          "task_reviewAmendment",
          Map.of("amendmentDecision", "ACCEPT", "reason", "Looked at"));
      String highRisk = cases.file(form.again(2).duty("100.00"));
      jobs.run(highRisk, "service_tellPortOfRisk");
      note = work.only("port-2704-cashier", highRisk, "task_noteHighRisk").getId();
    }
  }

  private void claimedTask() {
    if (caseNumber == null) {
      caseNumber = cases.file(Filing.protest());
      task = work.only(OWN, caseNumber, "task_reviewProtest").getId();
      assertThat(
              rest.post(OWN, "/task/" + task + "/claim", "{\"userId\":\"" + OWN + "\"}").status())
          .isEqualTo(204);
    }
  }

  private String filled(String text, String person) {
    return text.replace("{task}", task)
        .replace("{me}", person)
        .replace("{case}", caseNumber)
        .replace("{instance}", one("select proc_inst_id_ from act_ru_task where id_ = ?", task))
        .replace("{deployment}", one("select id_ from act_re_deployment where ? <> ''", task))
        .replace(
            "{job}",
            one(
                "select id_ from act_ru_job where process_instance_id_ ="
                    + " (select proc_inst_id_ from act_ru_task where id_ = ?) limit 1",
                task));
  }

  private String one(String sql, String parameter) {
    return jdbc.sql(sql).param(parameter).query(String.class).list().get(0);
  }
}
