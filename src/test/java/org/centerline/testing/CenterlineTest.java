package org.centerline.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.centerline.CenterlineApplication;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test of the whole application on a real PostgreSQL, over HTTP on a free port or from inside.
 * All such tests of a JVM share one application and one database, so a test looks at its own cases
 * only. It begins on {@link Today#FIRST}; jobs run when the test says so ({@link Jobs}).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = CenterlineApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "centerline.sample.allow-external=true",
      "centerline.time-travel=true",
      "centerline.sample.docket=false",
      "camunda.bpm.job-execution.enabled=false",
      // Tests decide the same case differently all day long.
      "centerline.uniformity.at-least=1000000",
      "centerline.ports.keys.k1=" + CenterlineTest.PORT_KEY,
      "centerline.ports.keys.k2=" + CenterlineTest.NEXT_PORT_KEY,
      // The database may be gone first when the JVM ends, and closing would wait for it.
      "spring.main.register-shutdown-hook=false"
    })
@ActiveProfiles("sample")
@ContextConfiguration(initializers = OwnDatabase.class)
@Import({
  Today.class,
  Rates.class,
  Cases.class,
  Work.class,
  Jobs.class,
  As.class,
  Steps.class,
  OpenTasks.class,
  FlowNodes.class,
  TakenFlows.class,
  InTurn.class,
  CenterOfItsOwn.class,
  LikeCases.class
})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(Today.AtFirst.class)
public @interface CenterlineTest {

  /** With which ports' systems sign in tests; its id is {@code k1}. */
  String PORT_KEY = "a-key-of-tests-that-nobody-else-uses";

  /** The one after it, {@code k2}. */
  String NEXT_PORT_KEY = "another-key-of-tests-that-nobody-uses";
}
