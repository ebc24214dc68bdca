package org.centerline.engine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one clock of the application. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  @Bean
  Time time(JdbcClient jdbc) {
    return new Time(new TimeOffset(jdbc));
  }
}
