package org.centerline.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the embedded server, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  @ConditionalOnProperty(name = DatabaseChoice.URL, matchIfMissing = true, havingValue = "-")
  EmbeddedDatabase embeddedDatabase(@Value("${centerline.data-dir:data}") Path dataDirectory) {
    return EmbeddedDatabase.start(dataDirectory.resolve("postgres"));
  }

  @Bean
  @ConditionalOnProperty(name = DatabaseChoice.URL, matchIfMissing = true, havingValue = "-")
  JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
    return new ConnectionDetails("postgres", "postgres", database.jdbcUrl());
  }

  private record ConnectionDetails(String getUsername, String getPassword, String getJdbcUrl)
      implements JdbcConnectionDetails {

    @Override
    public String toString() {
      return getJdbcUrl;
    }
  }
}
