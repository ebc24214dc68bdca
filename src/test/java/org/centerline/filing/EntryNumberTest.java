package org.centerline.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ABC-1234567-6",
        "999-9999999-0",
        "SP7-0000001-4",
        "XJ5-0000123-6",
        "231-4567890-2",
        "UPS-0123456-5",
        "K01-7654321-1",
        "W9Z-0000000-6"
      })
  void publishedAndComputedVectorsAreValid(String text) {
    assertThat(EntryNumber.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({"ABC12345676", "abc-1234567-6", "' ABC-12345676 '"})
  void hyphensAndCapitalsAreOptional(String text) {
    assertThat(EntryNumber.parse(text)).isEqualTo(new EntryNumber("ABC", "1234567", 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ABC-1234567-0", "ABC-1234567-7", "SP7-0000001-3"})
  void aWrongCheckDigitIsRefused(String text) {
    assertRefused(text, "ENTRY_CHECK_DIGIT");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "AB-1234567-6", "ABC-123456-6", "ABC-12345678-6", "ABC-1234567", "ABC-1234567-X",
        "A-BC1234567-6", "000-1234567-4", "ABÇ-1234567-6", "ABC-12３4567-6", "ABC-1234567-6\n9"
      })
  void anotherFormIsRefused(String text) {
    assertRefused(text, "ENTRY_FORMAT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "001-0000000-9", "A00-0000000-9", "AA0-0000000-7", "AAA-0000000-6", "A0A-0000000-8",
        "0A0-0000000-8", "00A-0000000-9", "0AA-0000000-7", "ZZ9-0000000-3", "Z9Z-0000000-3"
      })
  void everyPublishedFilerFormatIsRead(String text) {
    assertThat(EntryNumber.parse(text)).hasToString(text);
  }

  @Property
  void changingOneDigitIsAlwaysCaught(
      @ForAll("entryNumbers") String number,
      @ForAll @IntRange(max = 10) int position,
      @ForAll @CharRange(from = '0', to = '9') char digit) {
    Assume.that(Character.isDigit(number.charAt(position)) && number.charAt(position) != digit);
    StringBuilder changed = new StringBuilder(number).replace(position, position + 1, "" + digit);

    assertThatThrownBy(() -> EntryNumber.parse(changed.toString()))
        .isInstanceOf(InvalidNumber.class);
  }

  @Provide
  Arbitrary<String> entryNumbers() {
    Arbitrary<String> filer =
        Arbitraries.strings().withCharRange('0', '9').withCharRange('A', 'Z').ofLength(3);
    Arbitrary<String> sequence = Arbitraries.strings().numeric().ofLength(7);
    return Combinators.combine(filer.filter(f -> !f.equals("000")), sequence)
        .as(EntryNumberTest::withCheckDigit);
  }

  /** Finds the one digit that is accepted. */
  private static String withCheckDigit(String filer, String sequence) {
    for (int digit = 0; digit < 10; digit++) {
      try {
        return EntryNumber.parse(filer + sequence + digit).toString().replace("-", "");
      } catch (InvalidNumber e) {
        assertThat(e.code()).isEqualTo("ENTRY_CHECK_DIGIT");
      }
    }
    throw new AssertionError("No check digit fits " + filer + sequence);
  }

  private static void assertRefused(String text, String code) {
    assertThatThrownBy(() -> EntryNumber.parse(text))
        .asInstanceOf(type(InvalidNumber.class))
        .extracting(InvalidNumber::code)
        .isEqualTo(code);
  }
}
