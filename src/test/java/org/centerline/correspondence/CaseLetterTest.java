package org.centerline.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CaseLetterTest {

  private final Letters letters = new Letters();

  @Test
  void aLetterSaysWhoWritesToWhomWhenAboutWhatAndWhatComesNext() throws IOException {
    assertThat(text(letter("Electronics", "2704-25-100042", "The application names no question.")))
        .contains("Center of Excellence and Expertise: Electronics")
        .contains("Notice of Denial of Further Review 19 U.S.C. 1515(a); 19 CFR 174.24")
        .contains("To Harbor & Lane Customs Brokers")
        .contains("Date April 1, 2025")
        .contains("Protest number 2704-25-100042")
        .contains("Case number P-2025-000000123")
        .contains("Importer of record Meridian Imports, Inc. (12-345678900)")
        .contains("The application names no question. A second paragraph.")
        .contains("Request to set aside this denial")
        .contains("Last day: May 31, 2025")
        .contains("Authority: 19 U.S.C. 1515(c)")
        .contains("For the Center Director")
        .contains("Case P-2025-000000123 Page 1 of 1");
  }

  @Test
  void headquartersWritesUnderItsOwnName() throws IOException {
    assertThat(text(letter(null, "2704-25-100042", "The denial stands.")))
        .contains("Headquarters, Regulations and Rulings")
        .contains("For the Commissioner Director")
        .doesNotContain("Center of Excellence");
  }

  @Test
  void aCaseWithoutProtestNumberIsCalledByItsCaseNumber() {
    String html = letters.write(letter("Electronics", null, "As stated.")).html();
    assertThat(html)
        .contains("<title>Notice of Denial of Further Review: P-2025-000000123</title>")
        .doesNotContain("Protest number");
  }

  @Test
  void whatAFilerTypedIsNeverMarkup() throws IOException {
    CaseLetter typed = letter("Electronics", null, "<img src='file:///etc/x'/> & <b>");

    assertThat(letters.write(typed).html()).doesNotContain("<img", "<b>");
    assertThat(text(typed)).contains("<img src='file:///etc/x'/> & <b>");
  }

  @Test
  void aLetterThatSaysNothingIsNotWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> letter("Electronics", null, " "))
        .withMessageContaining("says nothing");
  }

  private static CaseLetter letter(String center, String protestNumber, String paragraph) {
    return new CaseLetter(
        "Notice of Denial of Further Review",
        "19 U.S.C. 1515(a); 19 CFR 174.24",
        LocalDate.of(2025, 4, 1),
        "P-2025-000000123",
        protestNumber,
        "Harbor & Lane Customs Brokers",
        "12-345678900",
        "Meridian Imports, Inc.",
        center,
        center == null ? "headquarters" : null,
        List.of(paragraph, "A second paragraph."),
        List.of(
            new NoticeOfDecision.Right(
                "Request to set aside this denial",
                "You may ask the Commissioner to set this denial aside.",
                LocalDate.of(2025, 5, 31),
                "19 U.S.C. 1515(c)")),
        "Director");
  }

  private String text(CaseLetter letter) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(letters.write(letter).pdf())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
