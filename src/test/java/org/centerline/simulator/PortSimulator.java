package org.centerline.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The system of a port as bad as systems are: it posts each instruction once, whatever else it does
 * (see {@link Fate}). Its own money and messages are here to be compared with ours.
 */
public final class PortSimulator implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String INSTRUCTIONS = "/instructions";

  private final HttpServer server;
  private final Clock clock;
  private final String keyId;
  private final String key;
  private final Function<String, Fate> fates;
  private final Consumer<Runnable> later;
  private final Consumer<String> webhook;
  private final Map<String, List<String>> told = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> posted = new ConcurrentHashMap<>();
  private final Map<String, Long> settled = new ConcurrentHashMap<>();
  private volatile String answer;
  private final List<String> received = Collections.synchronizedList(new ArrayList<>());

  /**
   * A simulator that listens on this machine.
   *
   * @param port 0 for any that is free
   * @param clock says on which day the port settles
   * @param fates what happens to an instruction each time it comes, by its number
   * @param later takes what is to be sent, to be done when it sees fit
   * @param webhook sends a message to the Centers
   */
  public PortSimulator(
      int port,
      Clock clock,
      String keyId,
      String key,
      Function<String, Fate> fates,
      Consumer<Runnable> later,
      Consumer<String> webhook) {
    this.clock = clock;
    this.keyId = keyId;
    this.key = key;
    this.fates = fates;
    this.later = later;
    this.webhook = webhook;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(INSTRUCTIONS, this::serve);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  /** Where it listens. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** What it posted, by number: each instruction once, however often it came. */
  public Map<String, JsonNode> posted() {
    return Map.copyOf(posted);
  }

  /** What it paid or collected, in cents by number; what it rejected is not among it. */
  public Map<String, Long> settled() {
    return Map.copyOf(settled);
  }

  /** The numbers that came, as often as they came. */
  public List<String> received() {
    return List.copyOf(received);
  }

  /** Whoever asks for messages from now on gets this, whatever happened. */
  public void answerWith(String json) {
    answer = json;
  }

  /** Loses everything, as after a restore of an old backup. */
  public void forget() {
    posted.clear();
    settled.clear();
    told.clear();
    received.clear();
  }

  /** Says that an instruction was settled, whatever it said before. */
  public void saySettled(String id, long cents) {
    String message = Messages.settled(id, cents, LocalDate.now(clock));
    later.accept(() -> webhook.accept(message));
  }

  /**
   * Puts right what it settled in another amount than it was told, as a port does when the Center
   * calls: its books, and a further message that says so.
   */
  public void correct(String id) {
    long cents = posted.get(id).get("totalCents").asLong();
    String message = Messages.corrected(id, cents, LocalDate.now(clock));
    settled.put(id, cents);
    told.computeIfPresent(
        id,
        (key, messages) ->
            Stream.concat(messages.stream(), Stream.of(message)).distinct().toList());
    later.accept(() -> webhook.accept(message));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (!isSigned(exchange, body)) {
        answer(exchange, 401, "{}");
      } else if (exchange.getRequestMethod().equals("GET")) {
        look(exchange);
      } else {
        take(exchange, JSON.readTree(body));
      }
    }
  }

  private boolean isSigned(HttpExchange exchange, byte[] body) {
    String seconds = exchange.getRequestHeaders().getFirst("Centerline-Timestamp");
    return keyId.equals(exchange.getRequestHeaders().getFirst("Centerline-Key"))
        && Signature.of(
                key,
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                seconds,
                body)
            .equals(exchange.getRequestHeaders().getFirst("Centerline-Signature"));
  }

  private void look(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring(INSTRUCTIONS.length() + 1);
    List<String> messages = told.get(id);
    if (answer != null) {
      answer(exchange, 200, answer);
    } else if (messages == null) {
      answer(exchange, 404, "{}");
    } else {
      answer(exchange, 200, "{\"messages\":[%s]}".formatted(String.join(",", messages)));
    }
  }

  private void take(HttpExchange exchange, JsonNode order) throws IOException {
    String id = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    received.add(id);
    if (!order.path("entries").isArray()) {
      // A port finds an entry by its number (E2).
      answer(exchange, 400, "{}");
      return;
    }
    Fate fate = fates.apply(id);
    if (fate == Fate.ERROR) {
      answer(exchange, 500, "{}");
      return;
    }
    if (posted.putIfAbsent(id, order) == null) {
      if (fate != Fate.REJECTED) {
        settled.put(id, Messages.cents(order, fate));
      }
      List<String> messages = Messages.of(id, order, fate, LocalDate.now(clock));
      told.put(id, messages.stream().distinct().collect(Collectors.toList()));
      if (fate != Fate.ASKED) {
        messages.forEach(message -> later.accept(() -> webhook.accept(message)));
      }
    }
    switch (fate) {
      case ERROR_AFTER_POSTING -> answer(exchange, 500, "{}");
      case HALF_A_BODY -> {
        exchange.sendResponseHeaders(202, 100);
        exchange.getResponseBody().write('{');
      }
      case SILENT -> {}
      default -> answer(exchange, 202, "{}");
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
