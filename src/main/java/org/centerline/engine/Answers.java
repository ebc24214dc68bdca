package org.centerline.engine;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.centerline.statute.Money;

/** What a person answered in a form, read strictly: the engine checks no form on the server. */
public final class Answers {

  private static final Money MOST = Money.of("999999999999.99");

  private final Map<String, Object> values;

  public Answers(Map<String, Object> values) {
    this.values = values;
  }

  /** Text without control characters; empty when it is absent or blank. */
  public Optional<String> text(String name, int maxLength) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof String text)) {
      throw new TaskRefused(name + " must be text");
    }
    if (text.length() > maxLength) {
      throw new TaskRefused("%s is longer than %d characters".formatted(name, maxLength));
    }
    if (text.chars()
        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
      throw new TaskRefused(name + " contains a control character");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new TaskRefused(name + " contains half a character");
    }
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }

  /** As {@link #text}, on one line: a name or a reference, which others print and send as it is. */
  public Optional<String> line(String name, int maxLength) {
    Optional<String> line = text(name, maxLength);
    if (line.filter(text -> text.chars().anyMatch(Character::isISOControl)).isPresent()) {
      throw new TaskRefused(name + " must be on one line");
    }
    return line;
  }

  public String requiredText(String name, int maxLength) {
    return text(name, maxLength).orElseThrow(() -> missing(name));
  }

  /** One of the constants of {@code type}. */
  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    String answer = requiredText(name, 40);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(answer)) {
        return constant;
      }
    }
    throw new TaskRefused(
        "%s must be one of %s".formatted(name, java.util.List.of(type.getEnumConstants())));
  }

  /** An amount of zero or more dollars with at most two decimals; zero when it is absent. */
  public Money money(String name) {
    String answer = text(name, 20).orElse("0");
    if (!answer.matches("\\d{1,12}(\\.\\d{1,2})?")) {
      throw new TaskRefused(name + " must be an amount in dollars like 1234.56, zero or more");
    }
    Money amount = Money.of(answer);
    if (amount.compareTo(MOST) > 0) {
      throw new TaskRefused(name + " is larger than " + MOST);
    }
    return amount;
  }

  /** A whole number from {@code least} to {@code most}; empty when it is absent. */
  public OptionalInt wholeNumber(String name, int least, int most) {
    Object given = values.get(name);
    String answer = given instanceof Number number ? number.toString() : text(name, 10).orElse("");
    if (answer.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!answer.matches("\\d{1,9}")
        || Integer.parseInt(answer) < least
        || Integer.parseInt(answer) > most) {
      throw new TaskRefused("%s must be a whole number from %d to %d".formatted(name, least, most));
    }
    return OptionalInt.of(Integer.parseInt(answer));
  }

  /** A date written yyyy-MM-dd. */
  public LocalDate date(String name) {
    String answer = requiredText(name, 10);
    try {
      return LocalDate.parse(answer);
    } catch (DateTimeException e) {
      throw new TaskRefused(name + " must be a date like 2026-01-31");
    }
  }

  /** Requires that a box has been ticked. */
  public void confirmed(String name) {
    if (!Boolean.TRUE.equals(values.get(name))) {
      throw new TaskRefused(name + " must be confirmed");
    }
  }

  private static TaskRefused missing(String name) {
    return new TaskRefused(name + " is required");
  }
}
