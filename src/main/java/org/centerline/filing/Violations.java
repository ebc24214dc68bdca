package org.centerline.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.centerline.statute.Money;

/**
 * Collects everything wrong with a filing before it is refused, so that a filer learns it all at
 * once. {@link #at} narrows to a part of the filing; what is found there lands in the same list. A
 * check answers whether it passed, so that a later check can depend on it.
 */
public final class Violations {

  /** The first customs statute of the United States; an earlier date is a slip of the pen. */
  private static final LocalDate EARLIEST = LocalDate.of(1789, 7, 31);

  /** The largest amount that is stored. */
  private static final Money MAX_MONEY = Money.of("9999999999999.99");

  /** Soft hyphen, zero width non-joiner, zero width joiner. */
  private static final String HARMLESS = "\u00ad\u200c\u200d";

  private final List<Violation> found;
  private final String pointer;

  private Violations(List<Violation> found, String pointer) {
    this.found = found;
    this.pointer = pointer;
  }

  /** A collector for a whole filing with nothing found yet. */
  public static Violations none() {
    return new Violations(new ArrayList<>(), "");
  }

  /** The same collector, pointing at a part: {@code at("entries", 0, "port")}. */
  public Violations at(Object... path) {
    StringBuilder narrowed = new StringBuilder(pointer);
    for (Object token : path) {
      narrowed.append('/').append(token.toString().replace("~", "~0").replace("/", "~1"));
    }
    return new Violations(found, narrowed.toString());
  }

  /** Records a violation here. */
  public void add(String code, String message) {
    found.add(new Violation(pointer, code, message));
  }

  /** Records a violation here unless the rule holds. */
  public boolean require(boolean holds, String code, String message) {
    if (!holds) {
      add(code, message);
    }
    return holds;
  }

  /** Requires a value. */
  public boolean present(Object value) {
    return require(value != null, "REQUIRED", "A value is needed.");
  }

  /** Requires a number and reads it; empty, and recorded, where it is missing or wrong. */
  public <T> Optional<T> number(String text, Function<String, T> parser) {
    if (!present(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(text));
    } catch (InvalidNumber e) {
      add(e.code(), e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Requires a line of text: not blank, at most so many characters, no control characters, which
   * include those that only change how others are shown.
   */
  public boolean line(String text, int maxLength) {
    return text(text, maxLength, Violations::isControl);
  }

  /** Requires text as {@link #line}, where line breaks and tabs are allowed too. */
  public boolean paragraphs(String text, int maxLength) {
    return text(text, maxLength, c -> isControl(c) && "\n\r\t".indexOf(c) < 0);
  }

  /** Requires a date that is not after today and not before there were customs. */
  public boolean notInFuture(LocalDate date, LocalDate today) {
    return present(date)
        && notBefore(date, EARLIEST, "first customs statute")
        && require(
            !date.isAfter(today),
            "DATE_IN_FUTURE",
            "%s is in the future; today is %s.".formatted(date, today));
  }

  /** Requires a date that is not before an earlier one, which the sentence names. */
  public boolean notBefore(LocalDate date, LocalDate earliest, String earliestName) {
    return require(
        !date.isBefore(earliest),
        "DATE_ORDER",
        "%s is before the %s, %s.".formatted(date, earliestName, earliest));
  }

  /** Requires a date that is not after a later one, which the sentence names. */
  public boolean notAfter(LocalDate date, LocalDate latest, String latestName) {
    return require(
        !date.isAfter(latest),
        "DATE_ORDER",
        "%s is after the %s, %s.".formatted(date, latestName, latest));
  }

  /** Requires an amount from zero to what can be stored. */
  public boolean notNegative(Money money) {
    return present(money)
        && require(
            !money.isNegative(), "MONEY_NEGATIVE", "$" + money + " is negative; it must not be.")
        && require(
            money.compareTo(MAX_MONEY) <= 0, "MONEY_TOO_LARGE", "$" + money + " is too large.");
  }

  /** Requires dollars with at most two decimals and reads them; empty, and recorded, if wrong. */
  public Optional<Money> money(String dollars) {
    if (!present(dollars)) {
      return Optional.empty();
    }
    boolean plain = dollars.matches("-?[0-9]{1,15}(\\.[0-9]{1,2})?");
    if (!require(
        plain, "MONEY_FORMAT", "An amount is dollars with at most two decimals, as 1234.56.")) {
      return Optional.empty();
    }
    return Optional.of(Money.of(new BigDecimal(dollars))).filter(this::notNegative);
  }

  /** Whether nothing was found in the whole filing. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Everything found in the whole filing. */
  public List<Violation> all() {
    return List.copyOf(found);
  }

  /**
   * Refuses the filing where anything was found.
   *
   * @throws FilingRefused with everything found
   */
  public void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new FilingRefused(FilingRefused.Kind.RULE, found);
    }
  }

  /** A right-to-left override shows another text than the one that is kept; joiners spell words. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || (Character.getType(c) == Character.FORMAT && HARMLESS.indexOf(c) < 0);
  }

  private boolean text(String text, int maxLength, IntPredicate forbidden) {
    return present(text)
        && require(!text.isBlank(), "REQUIRED", "A value is needed.")
        && require(
            text.length() <= maxLength,
            "TEXT_TOO_LONG",
            "%d characters are too many; %d are allowed.".formatted(text.length(), maxLength))
        && require(
            text.codePoints().noneMatch(forbidden),
            "CONTROL_CHARACTER",
            "The text contains a control character.")
        && require(
            text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE),
            "BROKEN_CHARACTER",
            "The text contains half of a character.");
  }
}
