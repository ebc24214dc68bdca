package org.centerline.revenue.port;

import java.time.Instant;
import org.centerline.engine.Collisions;
import org.centerline.engine.SignIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes messages of ports' systems in: each is recorded, and what all of an instruction come to is
 * done, in one transaction. What was answered with success is therefore neither lost nor half done.
 */
@Component
public class PortMessages {

  private static final int MOST_TRIES = 3;

  private final PortInbox inbox;
  private final PortInstructions instructions;
  private final PortEffects effects;
  private final SignIn people;
  private final TransactionTemplate transaction;

  PortMessages(
      PortInbox inbox,
      PortInstructions instructions,
      PortEffects effects,
      SignIn people,
      TransactionTemplate transaction) {
    this.inbox = inbox;
    this.instructions = instructions;
    this.effects = effects;
    this.people = people;
    this.transaction = transaction;
  }

  /** What became of a message. */
  public enum Receipt {
    /** It counts. */
    APPLIED,
    /** It came before and is counted once. */
    DUPLICATE,
    /** Its number was used for another message before; the first one counts. */
    ALTERED,
    /** The port's system was not told any instruction of this number. */
    UNKNOWN_INSTRUCTION,
    /** It was signed too long ago, and may be a repetition by somebody else. */
    STALE
  }

  /** Keeps a message that was signed too long ago; nothing else happens. */
  public Receipt keepStale(String port, PortMessage message, Instant signedAt) {
    transaction.executeWithoutResult(
        status -> inbox.keep(port, message, signedAt, PortInbox.Disposition.STALE));
    return Receipt.STALE;
  }

  /**
   * Takes a message in. Work that met somebody else's at the database is done again.
   *
   * @param port the code of the port that sent it
   */
  public Receipt take(String port, PortMessage message, Instant signedAt) {
    Receipt[] receipt = new Receipt[1];
    people.inTheNameOf(
        "port-%s-system".formatted(port), () -> receipt[0] = tried(port, message, signedAt));
    return receipt[0];
  }

  private Receipt tried(String port, PortMessage message, Instant signedAt) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(status -> once(port, message, signedAt));
      } catch (RuntimeException e) {
        if (attempt == MOST_TRIES || !Collisions.isCollision(e)) {
          throw e;
        }
      }
    }
  }

  private Receipt once(String port, PortMessage message, Instant signedAt) {
    return instructions
        .hold(port, message.instruction())
        .map(
            instruction -> {
              Receipt receipt =
                  receipt(
                      inbox.keep(port, message, signedAt, PortInbox.Disposition.APPLIED),
                      Receipt.APPLIED);
              effects.apply(instruction);
              return receipt;
            })
        .orElseGet(
            () ->
                receipt(
                    inbox.keep(port, message, signedAt, PortInbox.Disposition.UNKNOWN_INSTRUCTION),
                    Receipt.UNKNOWN_INSTRUCTION));
  }

  private static Receipt receipt(PortInbox.Kept kept, Receipt ifNew) {
    if (kept.altered()) {
      return Receipt.ALTERED;
    }
    return kept.first() ? ifNew : Receipt.DUPLICATE;
  }
}
