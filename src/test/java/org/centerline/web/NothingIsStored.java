package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test of requests of which none may leave a trace. */
@CenterlineTest
abstract class NothingIsStored {

  static final String PROTESTS = "/api/v1/protests";

  final Api filer;
  private final StoredRows stored;
  private String before;

  NothingIsStored(@LocalServerPort int port, JdbcClient jdbc) {
    filer = new Api(port, "filer");
    stored = new StoredRows(jdbc);
  }

  @BeforeEach
  void count() {
    before = stored.counts();
  }

  @AfterEach
  void nothingIsStored() {
    assertThat(stored.counts()).isEqualTo(before);
  }
}
