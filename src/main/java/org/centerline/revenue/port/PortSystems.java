package org.centerline.revenue.port;

import java.net.URI;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ports whose system takes instructions. */
@Component
class PortSystems {

  private final JdbcClient jdbc;

  PortSystems(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A port's system.
   *
   * @param keyId of the key that we sign with
   * @param nextKeyId of a second key that we accept while keys are changed; may be null
   */
  record PortSystem(String port, URI baseAddress, String keyId, String nextKeyId) {

    boolean accepts(String id) {
      return keyId.equals(id) || (nextKeyId != null && nextKeyId.equals(id));
    }
  }

  Optional<PortSystem> of(String port) {
    return jdbc.sql(
            "select port, base_address, key_id, next_key_id from port_system where port = ?")
        .param(port)
        .query(
            (row, number) ->
                new PortSystem(
                    row.getString("port"),
                    URI.create(row.getString("base_address")),
                    row.getString("key_id"),
                    row.getString("next_key_id")))
        .optional();
  }
}
