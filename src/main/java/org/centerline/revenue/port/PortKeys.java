package org.centerline.revenue.port;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys that requests between the Centers and ports are signed with. They are configuration,
 * best from the environment ({@code CENTERLINE_PORTS_KEYS_<ID>}), never in the database.
 *
 * @param keys by key id, at least 32 characters each
 */
@ConfigurationProperties("centerline.ports")
record PortKeys(Map<String, String> keys) {

  private static final int SHORTEST = 32;

  PortKeys {
    keys = keys == null ? Map.of() : Map.copyOf(keys);
    keys.forEach(
        (id, key) -> {
          if (key.length() < SHORTEST) {
            throw new IllegalArgumentException(
                "centerline.ports.keys.%s is shorter than %d characters".formatted(id, SHORTEST));
          }
        });
  }

  Optional<String> key(String id) {
    return Optional.ofNullable(keys.get(id));
  }

  /** The ids only: keys are never printed. */
  @Override
  public String toString() {
    return "PortKeys" + keys.keySet();
  }
}
