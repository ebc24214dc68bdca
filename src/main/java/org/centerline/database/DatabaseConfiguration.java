package org.centerline.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses between the embedded server and the one that {@code spring.datasource.url} names. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "-")
  EmbeddedDatabase embeddedDatabase(@Value("${centerline.data-dir:data}") Path dataDirectory) {
    return EmbeddedDatabase.start(dataDirectory.resolve("postgres"));
  }

  @Bean
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "-")
  JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
    return new ConnectionDetails("postgres", "postgres", database.jdbcUrl());
  }

  @Bean
  @ConditionalOnProperty(name = "spring.datasource.url")
  JdbcConnectionDetails externalConnection(DataSourceProperties properties) {
    JdbcConnectionDetails details =
        new ConnectionDetails(
            properties.determineUsername(),
            properties.determinePassword(),
            properties.determineUrl());
    ExternalDatabaseCheck.connect(details);
    return details;
  }

  private record ConnectionDetails(String getUsername, String getPassword, String getJdbcUrl)
      implements JdbcConnectionDetails {

    @Override
    public String toString() {
      return getJdbcUrl;
    }
  }
}
