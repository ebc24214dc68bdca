package org.centerline.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.centerline.engine.Time;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Kills a real application in the middle of work, and looks whether it still has everything that it
 * answered with success. The tests are one story on one data directory.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledProcessTest {

  private static final int ENOUGH = 12;
  private static final Duration RUSH_LIMIT = Duration.ofSeconds(60);

  private final Rush rush = new Rush();
  private Path directory;
  private ChildApplication application;

  @BeforeAll
  void start() throws IOException {
    directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "killed-");
    application = ChildApplication.start(directory.toAbsolutePath());
  }

  @AfterAll
  void stop() throws IOException {
    application.stop();
    FileSystemUtils.deleteRecursively(directory);
  }

  @Test
  @Order(1)
  void theEmbeddedServerWaitsForTheDisk() {
    for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      assertThat(one("show " + setting)).as(setting).isEqualTo("on");
    }
  }

  @Test
  @Order(2)
  void whatWasAnsweredOutlivesAKilledApplication() throws Exception {
    rushUntilEnoughIsDone();
    long abandoned = application.databaseProcess();
    application.kill();
    rush.end();
    assertThat(ProcessHandle.of(abandoned)).as("the server outlives its application").isPresent();
    restart();
    assertThat(application.databaseProcess()).isNotEqualTo(abandoned);
    everythingAnsweredIsThere();
  }

  @Test
  @Order(3)
  void whatWasAnsweredOutlivesAKilledDatabaseServer() throws Exception {
    rushUntilEnoughIsDone();
    application.killDatabase();
    application.kill();
    rush.end();
    restart();
    everythingAnsweredIsThere();
  }

  @Test
  @Order(4)
  void anOrderlyRestartKeepsEverythingTheTimeTooAndMakesNoNewModelVersion() throws Exception {
    String versions = "select string_agg(id_, ' ' order by id_) from act_re_procdef";
    String deployments = "select count(*)::text from act_re_deployment";
    List<String> before = List.of(one(versions), one(deployments));
    LocalDate moved = LocalDate.now(Time.EASTERN).plusDays(40);
    new Clerk(application.address()).moveTimeTo(moved);
    application.stop();
    restart();
    assertThat(List.of(one(versions), one(deployments))).isEqualTo(before);
    everythingAnsweredIsThere();
    Clerk clerk = new Clerk(application.address());
    assertThatIOException()
        .isThrownBy(() -> clerk.moveTimeTo(moved.minusDays(1)))
        .withMessageContaining("today is " + moved);
  }

  /** A row that the split deletes last is held, so all has moved, and nothing is committed. */
  @Test
  @Order(5)
  void aCenterWhoseSplitIsKilledIsWholeAndIsSplitWhenItIsAskedAgain() throws Exception {
    BusyCenter center = new BusyCenter(application.jdbcUrl());
    Clerk clerk = new Clerk(application.address());
    center.fill(clerk.read(clerk.file("split", Rush.protest("2704"))).get("caseNumber").asText());
    List<String> before = center.tasks();
    Map<String, Integer> whole = center.whereEveryTaskIs();
    assertThat(whole).isEqualTo(Map.of(BusyCenter.all("electronics"), before.size()));
    JsonNode preview = clerk.ask("field-operations", BusyCenter.SUCCESSIONS, BusyCenter.SPLIT);
    CompletableFuture<JsonNode> killed =
        center.whileItsEndIsHeld(() -> execute(preview), application::kill);
    assertThat(killed).failsWithin(Duration.ofSeconds(30));
    restart();
    BusyCenter again = new BusyCenter(application.jdbcUrl());
    assertThat(again.whereEveryTaskIs()).isEqualTo(whole);
    JsonNode done = execute(preview).join();
    assertThat(again.tasks()).isEqualTo(before);
    int apart = BusyCenter.APART;
    assertThat(again.whereEveryTaskIs())
        .isEqualTo(
            Map.of(
                BusyCenter.all("electronics-chips"),
                before.size() - apart,
                BusyCenter.all("electronics-machines"),
                apart));
    assertThat(done.at("/going/0/openTasks").asInt()).isEqualTo(before.size() - apart);
    assertThat(done.at("/going/1/openTasks").asInt()).isEqualTo(apart);
    assertThat(execute(preview).join()).isEqualTo(done);
    new Clerk(application.address()).deny(again.oneToReview());
  }

  private CompletableFuture<JsonNode> execute(JsonNode preview) {
    return BusyCenter.execute(new Clerk(application.address()), preview);
  }

  private void restart() {
    application = ChildApplication.start(directory.toAbsolutePath());
  }

  private void rushUntilEnoughIsDone() {
    int goal = rush.completed.size() + ENOUGH;
    rush.begin(application);
    Waiting.until(
        RUSH_LIMIT,
        () -> rush.completed.size() >= goal,
        () -> "Only %d tasks were completed".formatted(rush.completed.size()));
  }

  private void everythingAnsweredIsThere() throws IOException {
    Clerk clerk = new Clerk(application.address());
    for (Map.Entry<String, String> answer : rush.answered.entrySet()) {
      String key = answer.getKey();
      assertThat(clerk.file(key, rush.sent.get(key))).as(key).isEqualTo(answer.getValue());
    }
    for (Map.Entry<String, String> completion : rush.completed.entrySet()) {
      JsonNode found = clerk.get(completion.getValue());
      assertThat(found.get("status").asText()).isEqualTo("AWAITING_APPROVAL");
      assertThat(found.at("/tasks").findValuesAsText("id")).doesNotContain(completion.getKey());
      assertThat(found.at("/events").findValuesAsText("type")).contains("DETERMINATION_PROPOSED");
    }
    whatWasNotAnsweredIsDoneOnceWhenItIsAskedAgain(clerk);
    protestNumbersHaveNoGap();
  }

  private void whatWasNotAnsweredIsDoneOnceWhenItIsAskedAgain(Clerk clerk) throws IOException {
    for (Map.Entry<String, String> request : rush.sent.entrySet()) {
      rush.answered.put(request.getKey(), clerk.file(request.getKey(), request.getValue()));
    }
    assertThat(one("select count(*)::text from docket_case"))
        .as("one case for each request")
        .isEqualTo(String.valueOf(rush.sent.size()));
  }

  private void protestNumbersHaveNoGap() {
    for (String port : List.of("2704", "4601")) {
      List<Integer> numbers =
          jdbc()
              .sql(
                  """
                  select right(protest_number, 6)::int from docket_case
                  where left(protest_number, 4) = :port order by 1""")
              .param("port", port)
              .query(Integer.class)
              .list();
      List<Integer> unbroken = IntStream.range(100_001, 100_001 + numbers.size()).boxed().toList();
      assertThat(numbers).as("protest numbers of port " + port).isEqualTo(unbroken);
    }
  }

  private String one(String sql) {
    return jdbc().sql(sql).query(String.class).single();
  }

  private JdbcClient jdbc() {
    return JdbcClient.create(new DriverManagerDataSource(application.jdbcUrl()));
  }
}
