package org.centerline.engine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  @Bean
  Time time() {
    return new Time();
  }
}
