package org.centerline.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Chooses the database before anything else starts. A newcomer gets the embedded one with sample
 * people and a sample docket; an external one is tried once, and never gets them by accident.
 */
final class DatabaseChoice implements EnvironmentPostProcessor {

  static final String URL = "spring.datasource.url";
  private static final String SAMPLE = "sample";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.containsProperty(URL)) {
      checkExternal(environment);
    } else if (environment.getActiveProfiles().length == 0) {
      environment.addActiveProfile(SAMPLE);
      // Configuration files have been read by now, so those of the profile are read here.
      ConfigDataEnvironmentPostProcessor.applyTo(environment, null, null, SAMPLE);
    }
  }

  private static void checkExternal(ConfigurableEnvironment environment) {
    boolean allowed =
        environment.getProperty("centerline.sample.allow-external", Boolean.class, false);
    if (!allowed && environment.acceptsProfiles(Profiles.of(SAMPLE))) {
      throw new DatabaseUnavailable(
          "The sample profile does not start on an external database, because its passwords are"
              + " public; choose another profile or set centerline.sample.allow-external=true");
    }
    ExternalDatabase.tryOnce(
        environment.getRequiredProperty(URL),
        environment.getProperty("spring.datasource.username"),
        environment.getProperty("spring.datasource.password"));
  }
}
