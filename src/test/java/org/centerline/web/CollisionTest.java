package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.security.Principal;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;

/** Two people change one case at the same moment: the loser's work is done again, or refused. */
@CenterlineTest
class CollisionTest {

  private static final String DONE = "DONE_BY_THE_TEST";

  private final OncePost posts;
  private final Cases cases;
  private final CaseLog log;
  private final Docket docket;

  CollisionTest(OncePost posts, Cases cases, CaseLog log, Docket docket) {
    this.posts = posts;
    this.cases = cases;
    this.log = log;
    this.docket = docket;
  }

  /** As the database, Spring and the engine say it. */
  static List<RuntimeException> collisions() {
    return List.of(
        new PessimisticLockingFailureException("deadlock detected"),
        new CannotAcquireLockException("could not serialize access"),
        new OptimisticLockingException("Entity was updated by another transaction concurrently"),
        new ProcessEngineException(
            "flush", new IllegalStateException(new SQLException("deadlock detected", "40P01"))));
  }

  @ParameterizedTest
  @MethodSource("collisions")
  void workThatCollidedIsDoneAgainAndCountsOnce(RuntimeException collision) {
    String caseNumber = cases.file(Filing.protest());
    posts.accepted(request(null), work(caseNumber, collision, collision));
    assertThat(cases.events(caseNumber)).containsOnlyOnce(DONE);
  }

  @ParameterizedTest
  @MethodSource("collisions")
  void underAKeyItIsDoneAgainToo(RuntimeException collision) {
    String caseNumber = cases.file(Filing.protest());
    MockHttpServletRequest request = request("key of " + caseNumber);
    posts.accepted(request, work(caseNumber, collision));
    posts.accepted(request, work(caseNumber));
    assertThat(cases.events(caseNumber)).containsOnlyOnce(DONE);
  }

  @ParameterizedTest
  @MethodSource("collisions")
  void afterThreeTriesItIsGivenUpAndNothingIsChanged(RuntimeException collision) {
    String caseNumber = cases.file(Filing.protest());
    assertThatThrownBy(
            () ->
                posts.accepted(
                    request(null), work(caseNumber, collision, collision, collision, collision)))
        .isSameAs(collision);
    assertThat(cases.events(caseNumber)).doesNotContain(DONE);
  }

  @Test
  void whatFailedForAnotherReasonIsNotDoneAgain() {
    String caseNumber = cases.file(Filing.protest());
    RuntimeException failure =
        new DataIntegrityViolationException("", new SQLException("not unique", "23505"));
    assertThatThrownBy(() -> posts.accepted(request(null), work(caseNumber, failure)))
        .isSameAs(failure);
    assertThat(cases.events(caseNumber)).doesNotContain(DONE);
  }

  @ParameterizedTest
  @MethodSource("collisions")
  void theCallerIsToldToSendItAgain(RuntimeException collision) throws Exception {
    MockHttpServletResponse answer = answer(collision);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    assertThat(answer.getContentAsString())
        .contains("\"CONFLICT\"")
        .contains("Somebody else changed this case at the same moment; nothing was changed.");
  }

  @Test
  void anotherFailureStaysAFailure() throws Exception {
    assertThat(answer(new IllegalStateException("broken")).getStatus()).isEqualTo(500);
  }

  private static MockHttpServletResponse answer(RuntimeException failure) throws Exception {
    Failing failing =
        new Failing(
            () -> {
              throw failure;
            });
    return MockMvcBuilders.standaloneSetup(failing)
        .setControllerAdvice(new ApiProblems())
        .build()
        .perform(get("/"))
        .andReturn()
        .getResponse();
  }

  /** Changes the case, then fails with the next of these, if any are left. */
  private Supplier<String> work(String caseNumber, RuntimeException... failures) {
    Iterator<RuntimeException> left = Stream.of(failures).iterator();
    return () -> {
      docket.lock(caseNumber);
      log.record(caseNumber, DONE, "By the test");
      if (left.hasNext()) {
        throw left.next();
      }
      return "/api/v1/cases/" + caseNumber;
    };
  }

  private static MockHttpServletRequest request(String key) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/cases");
    Principal filer = () -> "filer";
    request.setUserPrincipal(filer);
    request.setAttribute(BodyFilter.BODY, new byte[] {});
    if (key != null) {
      request.addHeader(OncePost.KEY_HEADER, key);
    }
    return request;
  }

  @ApiController("/")
  record Failing(Supplier<String> work) {
    @GetMapping
    String get() {
      return work.get();
    }
  }
}
