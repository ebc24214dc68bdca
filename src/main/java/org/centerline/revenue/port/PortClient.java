package org.centerline.revenue.port;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.centerline.revenue.port.PortSystems.PortSystem;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Speaks to ports' systems over HTTPS: signed, with timeouts, every instruction under its number.
 */
@Component
class PortClient {

  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final Duration TO_ANSWER = Duration.ofSeconds(10);
  private static final byte[] NOTHING = new byte[0];

  private final RestClient http;
  private final PortKeys keys;
  private final ObjectMapper json;
  private final Clock clock;

  PortClient(PortKeys keys, ObjectMapper json, Clock clock) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
    requests.setReadTimeout(TO_ANSWER);
    this.http = RestClient.builder().requestFactory(requests).build();
    this.keys = keys;
    this.json = json;
    this.clock = clock;
  }

  /** The messages that a port answers with when it is asked; null where it says none. */
  record Answer(List<PortStatement> messages) {}

  /**
   * Tells a port an instruction, under its number as idempotency key.
   *
   * @throws org.springframework.web.client.RestClientException where the port does not answer with
   *     success
   */
  void send(PortSystem system, PortOrder order) {
    byte[] body = write(order);
    signed(system, HttpMethod.POST, address(system, "/instructions"), body)
        .header("Idempotency-Key", order.instruction())
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .retrieve()
        .toBodilessEntity();
  }

  /**
   * What a port says of an instruction; empty where it does not know it.
   *
   * @throws org.springframework.web.client.RestClientException where the port does not answer, or
   *     without messages
   */
  Optional<List<PortStatement>> ask(PortSystem system, String instruction) {
    URI address = address(system, "/instructions/" + instruction);
    return signed(system, HttpMethod.GET, address, NOTHING)
        .exchange(
            (request, response) -> {
              if (response.getStatusCode() == HttpStatus.NOT_FOUND) {
                return Optional.empty();
              }
              if (response.getStatusCode() != HttpStatus.OK) {
                throw new RestClientException(
                    "Port %s answered %s".formatted(system.port(), response.getStatusCode()));
              }
              return Optional.of(messages(system, response.bodyTo(Answer.class)));
            });
  }

  private static List<PortStatement> messages(PortSystem system, Answer answer) {
    if (answer == null || answer.messages() == null || answer.messages().contains(null)) {
      throw new RestClientException(
          "Port %s answered without the list /messages, or with null in it"
              .formatted(system.port()));
    }
    return answer.messages();
  }

  private RestClient.RequestBodySpec signed(
      PortSystem system, HttpMethod method, URI address, byte[] body) {
    Instant now = clock.instant();
    String key =
        keys.key(system.keyId())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "centerline.ports.keys has no key %s, which port %s is told to use"
                            .formatted(system.keyId(), system.port())));
    return http.method(method)
        .uri(address)
        .header(PortRequest.KEY_HEADER, system.keyId())
        .header(PortRequest.TIME_HEADER, Long.toString(now.getEpochSecond()))
        .header(
            PortRequest.SIGNATURE_HEADER,
            PortSignature.of(key, method.name(), address.getRawPath(), now, body));
  }

  private static URI address(PortSystem system, String path) {
    return URI.create(system.baseAddress().toString().replaceAll("/$", "") + path);
  }

  private byte[] write(PortOrder order) {
    try {
      return json.writeValueAsBytes(order);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
