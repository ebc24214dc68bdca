package org.centerline.revenue.port;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.centerline.revenue.RejectionReason;
import org.centerline.statute.Money;

/**
 * What all messages of a port's system about one instruction come to. It depends on which messages
 * there are and not on their order or number, so that late, doubled and overtaken ones do no harm.
 *
 * @param acknowledged whether the port said that it takes the instruction on, before or after
 * @param whole the settlements of the whole amount, the earliest first, whatever else is said
 * @param reasonCode why it is rejected, of whatever is rejected or disputed; null otherwise
 * @param reason why it is rejected or disputed, in a sentence; null otherwise
 */
record PortStanding(
    State state,
    boolean acknowledged,
    List<PortMessage.Settlement> whole,
    RejectionReason reasonCode,
    String reason) {

  /** So many of a kind are told a person one by one. */
  private static final int MOST_WORDS = 20;

  /** Takes a copy. */
  PortStanding {
    whole = List.copyOf(whole);
  }

  /** How far the port is with an instruction. */
  enum State {
    /** Told, and nothing heard. */
    SENT,
    ACKNOWLEDGED,
    SETTLED,
    REJECTED,
    /**
     * The messages contradict the instruction or each other: a person finds out, also where one of
     * them says that the whole was settled.
     */
    DISPUTED
  }

  /**
   * What is kept of it with the instruction. It says what there is to do, so nothing of it that a
   * further message changes may be missing.
   *
   * @param state null before the instruction was sent
   */
  record Kept(State state, boolean acknowledged, String reason) {}

  Kept kept() {
    return new Kept(state, acknowledged, reason);
  }

  /**
   * What the messages come to.
   *
   * @param told what the port was told to pay or collect
   */
  static PortStanding of(Money told, Collection<PortMessage> messages) {
    boolean acknowledged =
        messages.stream().anyMatch(message -> message.kind() == PortMessage.Kind.ACKNOWLEDGED);
    Set<PortMessage.Settlement> settlements = new TreeSet<>(PortMessage.Settlement.ORDER);
    Set<String> rejections = new TreeSet<>();
    messages.stream()
        .filter(message -> message.kind() == PortMessage.Kind.SETTLED)
        .forEach(message -> settlements.add(message.settlement()));
    messages.stream()
        .filter(message -> message.kind() == PortMessage.Kind.REJECTED)
        .forEach(message -> rejections.add(message.rejection()));
    List<PortMessage.Settlement> whole =
        settlements.stream().filter(one -> one.amount().compareTo(told) == 0).toList();
    if (isDisputed(told, settlements, rejections)) {
      return new PortStanding(
          State.DISPUTED,
          acknowledged,
          whole,
          reasonCode(messages),
          contradiction(told, settlements, rejections));
    }
    if (!rejections.isEmpty()) {
      return new PortStanding(
          State.REJECTED, acknowledged, whole, reasonCode(messages), inWords(rejections, "; "));
    }
    if (!settlements.isEmpty()) {
      return new PortStanding(State.SETTLED, acknowledged, whole, null, null);
    }
    return new PortStanding(
        acknowledged ? State.ACKNOWLEDGED : State.SENT, acknowledged, whole, null, null);
  }

  /** Of several the one that stands first among the reasons; other than all where none is given. */
  private static RejectionReason reasonCode(Collection<PortMessage> messages) {
    return messages.stream()
        .map(PortMessage::reasonCode)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(RejectionReason.OTHER);
  }

  private static boolean isDisputed(
      Money told, Set<PortMessage.Settlement> settlements, Set<String> rejections) {
    return settlements.size() > 1
        || (!settlements.isEmpty() && !rejections.isEmpty())
        || settlements.stream().anyMatch(one -> one.amount().compareTo(told) != 0);
  }

  private static String contradiction(
      Money told, Set<PortMessage.Settlement> settlements, Set<String> rejections) {
    String settled =
        inWords(
            settlements.stream()
                .map(one -> "$%s on %s (%s)".formatted(one.amount(), one.on(), one.reference()))
                .toList(),
            ", ");
    return "The port's system was told $%s and says that it settled %s%s"
        .formatted(
            told,
            settled,
            rejections.isEmpty()
                ? ""
                : " and that it rejects it (%s)".formatted(inWords(rejections, "; ")));
  }

  private static String inWords(Collection<String> all, String between) {
    String first = all.stream().limit(MOST_WORDS).collect(Collectors.joining(between));
    return all.size() > MOST_WORDS
        ? "%s%sand %d more".formatted(first, between, all.size() - MOST_WORDS)
        : first;
  }
}
