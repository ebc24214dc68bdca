package org.centerline.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text names the importer, the asker or an entry. */
class AnonymityTest {

  private static final List<String> NAMES =
      Arrays.asList("Acme Imports, Inc.", "Dana Reyes", "Food and Drug Administration", null);

  private static final List<String> NUMBERS = List.of("12-345678900", "ABC-1234567-6");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Imports may enter it so.",
        "ACME  IMPORTS, INC. may.",
        "acme-imports' goods are units.",
        "The account 12-345678900 may.",
        "The account 12 3456789 00 may.",
        "Ask Dana Reyes.",
        "The Food and Drug Administration asked.",
        "As on ABC-1234567-6.",
        "As on abc12345676.",
        "As on ABC-7654321-6, of another importer.",
        "As on ABC 7654321 6, of another importer.",
        "As on ABC-7654321, of another importer.",
        "As on ABC\u20137654321\u20136, of another importer.",
        "As on ABC-1234567.",
        "As on ABC 1234567, of last year.",
        "As on abc1234567.",
        "As on ABC 123 4567 6.",
        "The account 12-3456789 may.",
        "The account of EIN 123456789 may."
      })
  void whoOrWhatIsNamedIsFound(String text) {
    assertThat(Anonymity.broken(text, NAMES, NUMBERS)).isPresent();
  }

  /** ABC-7654321-5 is no entry number: its check digit is 6. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Docks are units of 8471.80.1000 by note 6 to chapter 84.",
        "The acme of imports is reached in 2026.",
        "HQ 966507 and NY N301234 say the same.",
        "ABC-7654321-5 would be no number.",
        "Of 8471801000 and 8471.80.1000 it is the first.",
        "The loss is USD 7654321.",
        "Pacmeimports."
      })
  void whatNamesNobodyPasses(String text) {
    assertThat(Anonymity.broken(text, NAMES, NUMBERS)).isEmpty();
  }

  @Test
  void itSaysWhatIsNamed() {
    assertThat(Anonymity.broken("Acme Imports may.", NAMES, NUMBERS))
        .hasValue("Acme Imports, Inc.");
  }
}
