package org.centerline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.centerline.CenterlineApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Who gets the sample people, whose passwords anybody knows. */
class ProfileChoiceTest {

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
    external();
    choose();
    assertThat(environment.getActiveProfiles()).isEmpty();
  }

  @Test
  void anExternalDatabaseRefusesThem() {
    external();
    environment.setActiveProfiles("sample");
    assertThatThrownBy(this::choose)
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("its passwords are public");
  }

  @Test
  void anExternalDatabaseGetsThemWhereThatIsAllowedInWords() {
    external();
    environment.setActiveProfiles("sample");
    environment.setProperty("centerline.sample.allow-external", "true");
    choose();
    assertThat(environment.getActiveProfiles()).containsExactly("sample");
  }

  private void external() {
    environment.setProperty("spring.datasource.url", "jdbc:postgresql://db.example/centerline");
  }

  private void choose() {
    new ProfileChoice()
        .postProcessEnvironment(environment, new SpringApplication(CenterlineApplication.class));
  }
}
