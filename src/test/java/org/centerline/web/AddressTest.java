package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every address below /api answers with a problem, whatever is wrong with it. */
@CenterlineTest
class AddressTest {

  private static final String SIGNED_IN =
      "Authorization: Basic %s\r\n"
          .formatted(
              Base64.getEncoder()
                  .encodeToString("oversight:oversight".getBytes(StandardCharsets.UTF_8)));

  private final int port;

  AddressTest(@LocalServerPort int port) {
    this.port = port;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/cases/x;y",
        "/api;a=b/v1/cases",
        "//api/v1/cases",
        "/api//v1/cases",
        "/api/v1/cases/%00",
        "/api/v1/cases/%0a",
        "/api/v1/cases/..%2f",
        "/api/v1/cases/a%2fb",
        "/api/v1/cases/%2e%2e",
        "/api/v1/cases/../cases",
        "/api/v1/cases/%5c",
        "/api/v1/cases/a\\b",
        "/api/v1/cases/%zz",
        "/api/v1/cases/%c0%af",
        "/api/v1/cases/%25",
        "/api/v1/cases/<x>",
        "/api/v1/cases?q=%zz",
        "/api/v1/cases?%00=1",
        "/api/v1/cases?q=a b"
      })
  void anAddressThatIsNotInOrderIsRefusedWithAProblem(String address) throws IOException {
    RawRequest.send(port, "GET " + address + " HTTP/1.1", SIGNED_IN).problem(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /api HTTP/1.1", "GET /api/ HTTP/1.1", "GET /api/v2 HTTP/1.1"})
  void thereIsNothingAtAnAddressWithoutOperation(String requestLine) throws IOException {
    RawRequest.send(port, requestLine, SIGNED_IN).problem(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FETCH /api/v1/cases HTTP/1.1", "G\u0001T /api/v1/cases HTTP/1.1"})
  void aMethodThatNobodyKnowsIsRefusedWithAProblem(String requestLine) throws IOException {
    RawRequest.send(port, requestLine, SIGNED_IN).problem(400);
  }

  @Test
  void aHeaderOutOfOrderIsRefusedWithAProblem() throws IOException {
    RawRequest.send(port, "GET /api/v1/cases HTTP/1.1", "Content-Length: x\r\n").problem(400);
    RawRequest.send(
            port,
            "POST /api/v1/protests HTTP/1.1",
            filer()
                + "Content-Type: application/json\r\nIdempotency-Key: a\u0085b\r\n"
                + "Content-Length: 0\r\n")
        .problem(400);
  }

  private static String filer() {
    return "Authorization: Basic %s\r\n"
        .formatted(
            Base64.getEncoder().encodeToString("filer:filer".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aMethodThatAnOperationDoesNotTakeIsRefusedWithAProblem() throws IOException {
    for (String method : new String[] {"PATCH", "DELETE", "TRACE"}) {
      RawRequest.send(port, method + " /api/v1/cases HTTP/1.1", SIGNED_IN).problem(405);
    }
  }

  @Test
  void anEventThatDoesNotExistIsNamedInTheRefusal() {
    Api oversight = new Api(port, "oversight");
    assertThat(
            oversight
                .post("/api/v1/cases/P-2026-000001/withdrawl", "{}")
                .refused(404, "", "NOT_FOUND")
                .text("/detail"))
        .contains("no event named 'withdrawl'");
    oversight.post("/api/v1/cases/P-2026-000001", "{}").refused(405, "", "METHOD_NOT_ALLOWED");
    oversight.post("/api/v1/case", "{}").refused(404, "", "NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json", "*/*"})
  void theErrorPageOpenedByHandIsNotFound(String accept) {
    RawRequest answer =
        RawRequest.send(port, "GET /error HTTP/1.1", "Accept: %s\r\n".formatted(accept));
    assertThat(answer.status()).isEqualTo("404");
    assertThat(answer.body()).doesNotContain("999", "500");
  }

  @Test
  void aPersonWithABrowserGetsAPage() {
    RawRequest answer =
        RawRequest.send(port, "GET /cases/x;y HTTP/1.1", "Accept: text/html,*/*;q=0.1\r\n");
    assertThat(answer.status()).isEqualTo("400");
    assertThat(answer.headers()).contains("text/html");
    assertThat(answer.body()).contains("<h1").doesNotContain("Exception");
  }
}
