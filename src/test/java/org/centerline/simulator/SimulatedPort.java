package org.centerline.simulator;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Starts the simulated port by hand, see the README: {@code SimulatedPort LISTEN CENTERLINE PORT
 * KEYID SEED}, with the key in the environment as {@code PORT_KEY}. The same seed gives the same
 * fates.
 */
public final class SimulatedPort {

  private static final int MOST_SECONDS_LATE = 20;
  private static final int MOST_TRIES = 100;

  private SimulatedPort() {}

  /** Runs until it is stopped. */
  public static void main(String[] arguments) {
    Clock clock = Clock.system(ZoneId.of("America/New_York"));
    String keyId = arguments[3];
    String key = System.getenv("PORT_KEY");
    Random chance = new Random(Long.parseLong(arguments[4]));
    Fate[] fates = Fate.values();
    URI target = URI.create("%s/api/v1/ports/%s/messages".formatted(arguments[1], arguments[2]));
    Webhook webhook = new Webhook(target, keyId, key, clock);
    PortSimulator simulator =
        new PortSimulator(
            Integer.parseInt(arguments[0]),
            clock,
            keyId,
            key,
            id -> {
              Fate fate = fates[chance.nextInt(fates.length)];
              System.out.println(id + " " + fate);
              return fate;
            },
            work -> after(chance.nextInt(MOST_SECONDS_LATE + 1), work),
            message -> deliver(webhook, message, 1));
    System.out.println("The port listens at " + simulator.address());
  }

  /** Again and again until it is taken, as a port must. */
  private static void deliver(Webhook webhook, String message, int attempt) {
    String answer;
    try {
      HttpResponse<String> response = webhook.send(message);
      answer = response.statusCode() + " " + response.body();
      if (response.statusCode() < 500) {
        System.out.println(message + " -> " + answer);
        return;
      }
    } catch (RuntimeException unreachable) {
      answer = unreachable.toString();
    }
    System.out.println(message + " -> " + answer + ", try " + attempt);
    if (attempt < MOST_TRIES) {
      after(attempt, () -> deliver(webhook, message, attempt + 1));
    }
  }

  private static void after(int seconds, Runnable work) {
    CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS).execute(work);
  }
}
