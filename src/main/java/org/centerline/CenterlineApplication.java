package org.centerline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Casework of the U.S. customs Centers of Excellence and Expertise. */
@EnableScheduling
@SpringBootApplication
@ConfigurationPropertiesScan
public class CenterlineApplication {

  public static void main(String[] args) {
    SpringApplication.run(CenterlineApplication.class, args);
  }
}
