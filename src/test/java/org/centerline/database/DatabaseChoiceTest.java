package org.centerline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.centerline.CenterlineApplication;
import org.centerline.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Who gets the sample people, whose passwords anybody knows. */
class DatabaseChoiceTest {

  private final MockEnvironment environment = new MockEnvironment();

  @Test
  void aNewcomerOnTheEmbeddedDatabaseGetsThem() {
    choose();
    assertThat(environment.getActiveProfiles()).containsExactly("sample");
  }

  @Test
  void whoeverChoseAProfileGetsThatOne() {
    environment.setActiveProfiles("production");
    choose();
    assertThat(environment.getActiveProfiles()).containsExactly("production");
  }

  @Test
  void anExternalDatabaseDoesNotGetThem() {
    external(TestDatabase.url());
    choose();
    assertThat(environment.getActiveProfiles()).isEmpty();
  }

  @Test
  void anExternalDatabaseRefusesThem() {
    external(TestDatabase.url());
    environment.setActiveProfiles("sample");
    assertThatThrownBy(this::choose)
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("its passwords are public");
  }

  @Test
  void anExternalDatabaseGetsThemWhereThatIsAllowedInWords() {
    external(TestDatabase.url());
    environment.setActiveProfiles("sample");
    environment.setProperty("centerline.sample.allow-external", "true");
    choose();
    assertThat(environment.getActiveProfiles()).containsExactly("sample");
  }

  @Test
  void anExternalDatabaseThatDoesNotAnswerIsNamedWithoutItsParameters() {
    external("jdbc:postgresql://localhost:1/centerline?password=secret");
    assertThatThrownBy(this::choose)
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageStartingWith(
            "The database at jdbc:postgresql://localhost:1/centerline is not reachable")
        .hasMessageNotContaining("secret");
  }

  private void external(String url) {
    environment.setProperty("spring.datasource.url", url);
  }

  private void choose() {
    new DatabaseChoice()
        .postProcessEnvironment(environment, new SpringApplication(CenterlineApplication.class));
  }
}
