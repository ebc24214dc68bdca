package org.centerline.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * A newcomer gets sample people and a sample docket on the embedded database; an external database
 * never gets them by accident.
 */
final class ProfileChoice implements EnvironmentPostProcessor {

  static final String SAMPLE = "sample";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    boolean external = environment.containsProperty("spring.datasource.url");
    boolean chosen = environment.getActiveProfiles().length > 0;
    if (!external && !chosen) {
      environment.addActiveProfile(SAMPLE);
      // Configuration files have been read by now, so those of the profile are read here.
      ConfigDataEnvironmentPostProcessor.applyTo(environment, null, null, SAMPLE);
    }
    boolean allowed =
        environment.getProperty("centerline.sample.allow-external", Boolean.class, false);
    if (external && !allowed && environment.acceptsProfiles(Profiles.of(SAMPLE))) {
      throw new DatabaseUnavailable(
          "The sample profile does not start on an external database, because its passwords are"
              + " public; choose another profile or set centerline.sample.allow-external=true");
    }
  }
}
