package org.centerline.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.LineOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text names the importer, the asker or an entry. */
class AnonymityTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private static final CaseRecord RECORD =
      new CaseRecord(
          "I-2026-000001",
          LineOfWork.INQUIRY,
          null,
          CaseStatus.UNDER_REVIEW,
          "electronics",
          "12-345678900",
          "Acme Imports, Inc.",
          "Dana Reyes",
          "filer",
          DAY,
          50,
          null,
          null,
          null,
          null,
          0,
          0);

  private static final Inquiry INQUIRY =
      new Inquiry(
          AskerKind.PARTNER_AGENCY,
          "Dana Reyes",
          "Food and Drug Administration",
          "12-345678900",
          DAY,
          Topic.CLASSIFICATION,
          "Docks",
          "Of 8471?",
          List.of(),
          List.of("ABC-1234567-6"),
          List.of(),
          null,
          null);

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
        "As on ABC-7654321-6, of another importer."
      })
  void whoOrWhatIsNamedIsFound(String text) {
    assertThat(Anonymity.broken(text, RECORD, INQUIRY)).isPresent();
  }

  /** ABC-1234567-5 is no entry number: its check digit is 6. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Docks are units of 8471.80.1000 by note 6 to chapter 84.",
        "The acme of imports is reached in 2026.",
        "HQ 966507 and NY N301234 say the same.",
        "ABC-1234567-5 would be no number.",
        "Pacmeimports."
      })
  void whatNamesNobodyPasses(String text) {
    assertThat(Anonymity.broken(text, RECORD, INQUIRY)).isEmpty();
  }

  @Test
  void itSaysWhatIsNamed() {
    assertThat(Anonymity.broken("Acme Imports may.", RECORD, INQUIRY))
        .hasValue("Acme Imports, Inc.");
  }
}
