package org.centerline.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.centerline.statute.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 10);

  private final Violations violations = Violations.none();

  @Test
  void everythingWrongIsToldAtOnceInOrder() {
    Violations entry = violations.at("entries", 0);
    entry.at("entryNumber").number("ABC-1234567-0", EntryNumber::parse);
    entry.at("paid").notNegative(Money.of("-0.01"));
    violations.at("receivedOn").notInFuture(TODAY.plusDays(1), TODAY);

    assertThatThrownBy(violations::refuseIfAny)
        .asInstanceOf(type(FilingRefused.class))
        .satisfies(refused -> assertThat(refused.kind().status()).isEqualTo(422))
        .extracting(FilingRefused::violations)
        .isEqualTo(
            java.util.List.of(
                new Violation(
                    "/entries/0/entryNumber",
                    "ENTRY_CHECK_DIGIT",
                    "Entry number ABC-1234567-0: the check digit must be 6."),
                new Violation(
                    "/entries/0/paid", "MONEY_NEGATIVE", "$-0.01 is negative; it must not be."),
                new Violation(
                    "/receivedOn",
                    "DATE_IN_FUTURE",
                    "2025-09-11 is in the future; today is 2025-09-10.")));
  }

  @Test
  void whatKeepsTheRulesIsNotRefused() {
    assertThat(violations.at("a").line("Acme & Söhne", 12)).isTrue();
    assertThat(violations.at("b").paragraphs("First.\n\tSecond.", 100)).isTrue();
    assertThat(violations.at("c").notInFuture(TODAY, TODAY)).isTrue();
    assertThat(violations.at("d").notBefore(TODAY, TODAY, "entry date")).isTrue();
    assertThat(violations.at("e").money("9999999999999.99")).contains(Money.of("9999999999999.99"));
    assertThat(violations.at("f").number("8471", HtsNumber::parse)).contains(new HtsNumber("8471"));

    assertThat(violations.isEmpty()).isTrue();
    assertThatCode(violations::refuseIfAny).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "1,234.00", "1e9", "$5", "", ".5", "5.", "+5"})
  void moneyIsPlainDollarsAndCents(String text) {
    assertThat(violations.money(text)).isEmpty();
    assertThat(code()).isEqualTo("MONEY_FORMAT");
  }

  @Test
  void moneyThatCannotBeStoredIsRefused() {
    violations.money("10000000000000.00");
    assertThat(code()).isEqualTo("MONEY_TOO_LARGE");
  }

  /** Overrides, isolates, zero width space, byte order mark, a tag. */
  @ParameterizedTest
  @ValueSource(strings = {"\u202e", "\u2066", "\u200b", "\ufeff", "\udb40\udc41"})
  void whatOnlyChangesHowTextIsShownIsRefused(String character) {
    violations.at("line").line("Acme" + character + "cnI", 20);
    violations.at("paragraphs").paragraphs("Acme" + character + "cnI", 20);
    assertThat(violations.all())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(
            tuple("/line", "CONTROL_CHARACTER"), tuple("/paragraphs", "CONTROL_CHARACTER"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00ad", "\u200c", "\u200d"})
  void whatSpellsWordsIsNot(String character) {
    assertThat(violations.line("Acme" + character + "Inc", 20)).isTrue();
  }

  @Test
  void aLineHasNoLineBreak() {
    violations.line("a\nb", 10);
    assertThat(code()).isEqualTo("CONTROL_CHARACTER");
  }

  @Test
  void paragraphsHaveNoOtherControlCharacters() {
    violations.paragraphs("a\u0000b", 10);
    assertThat(code()).isEqualTo("CONTROL_CHARACTER");
  }

  @Test
  void textIsNotBlankAndNotTooLong() {
    violations.line(" ", 10);
    violations.line("12345678901", 10);
    assertThat(violations.all())
        .extracting(Violation::code)
        .containsExactly("REQUIRED", "TEXT_TOO_LONG");
  }

  @Test
  void datesOutOfOrderAreNamed() {
    violations.notBefore(TODAY, TODAY.plusDays(1), "entry date");
    assertThat(violations.all().get(0).message())
        .isEqualTo("2025-09-10 is before the entry date, 2025-09-11.");
  }

  @Test
  void pointersAreEscaped() {
    violations.at("a/b~c", 0).present(null);
    assertThat(violations.all().get(0).pointer()).isEqualTo("/a~1b~0c/0");
  }

  private String code() {
    return violations.all().get(0).code();
  }
}
