package org.centerline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Casework of the U.S. customs Centers of Excellence and Expertise. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CenterlineApplication {

  public static void main(String[] args) {
    SpringApplication.run(CenterlineApplication.class, args);
  }
}
