package org.centerline.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticeOfDecisionLetterTest {

  private static final String NO_GLYPH = "\u25A1";

  private final Locale machine = Locale.getDefault();
  private final Letters letters = new Letters();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(machine);
  }

  @Test
  void allowanceStatesReliquidationRefundPayeeInterestAndDueDate() throws IOException {
    assertThat(text(Notices.allowed()))
        .contains("Your protest is allowed in full.")
        .contains("will be reliquidated")
        .contains("within 30 days after reliquidation (19 U.S.C. 1505(b) and (c))")
        .contains("The refund is paid to Meridian Imports, Inc., no later than October 10, 2025.")
        .contains("499 Merchandise processing fee $34.56")
        .contains("Principal $1,234.56")
        .contains("Interest (19 U.S.C. 1505(c)) $41.07")
        .contains("Total refund $1,275.63")
        .doesNotContain("What you may do next")
        .doesNotContain("Reasons");
  }

  @Test
  void partialAllowanceStatesReasonsRefundAndTheRightToSue() throws IOException {
    assertThat(text(Notices.allowedInPart()))
        .contains("allowed in part and denied in part")
        .contains("The docking stations are not: they are presented separately.")
        .contains("Total refund $1,275.63")
        .contains("Civil action in the Court of International Trade");
  }

  @Test
  void denialStatesReasonsAndTheRightToSueWithItsLastDay() throws IOException {
    assertThat(text(Notices.denied("Heading 8473 covers the goods.", Notices.entries(1))))
        .contains("Your protest is denied.")
        .contains("Heading 8473 covers the goods.")
        .contains("duties, charges and exactions must be paid first (28 U.S.C. 2637(a))")
        .contains("Last day: March 9, 2026")
        .contains("Authority: 28 U.S.C. 2636(a); 19 CFR 174.31")
        .doesNotContain("Refund");
  }

  @Test
  void rejectionSaysThatTheMeritsWereNotDecided() throws IOException {
    assertThat(text(Notices.rejected()))
        .contains("Your protest is rejected. It was not decided on its merits.")
        .contains("181st day after liquidation")
        .contains("Last day: March 9, 2026");
  }

  @Test
  void everyNoticeNamesThePartiesAndTheDateDeemedToBeThatOfMailing() throws IOException {
    assertThat(text(Notices.rejected()))
        .contains("Center of Excellence and Expertise: Electronics")
        .contains("Harbor & Lane Customs Brokers")
        .contains("Agent of the importer")
        .contains("September 10, 2025")
        .contains("is deemed the date on which it was mailed (19 CFR 174.30)")
        .contains("Protest number 2704-25-100042")
        .contains("Importer number 12-345678900")
        .contains("Notebook computers and docking stations")
        .contains("ABC-1234567-6 2704 Los Angeles, CA 2024-05-01 2025-03-14")
        .contains("1 entry, listed")
        .contains("Center Director")
        .contains("Case P-2025-000123 Page 1 of 2");
  }

  @Test
  void anythingButAFullAllowanceNeedsReasonAndRights() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notices.denied(" ", Notices.entries(1)))
        .withMessageContaining("19 CFR 174.30");
  }

  @Test
  void whatAFilerTypedIsNeverMarkup() throws IOException {
    String typed = "<script src=\"http://evil.example/x.js\"></script><img src='file:///etc/x'/>&";
    Letter letter = letters.write(Notices.denied(typed, Notices.entries(1)));

    assertThat(letter.html())
        .doesNotContain("<script", "<img", "src=\"", "href=", "url(", "@import", "<link");
    assertThat(text(letter.pdf())).contains("<script src=").contains("<img src=");
  }

  @Test
  void charactersThatTheFontOrXmlLacksAreReplacedVisibly() throws IOException {
    String typed = "[\u5B57] [\uD83D\uDE00] [\u0000] [\uD800] \u0105\u010D\u011B";
    Letter letter = letters.write(Notices.denied(typed, Notices.entries(1)));

    assertThat(letter.html()).contains("[\u5B57] [\uD83D\uDE00] [\uFFFD] [\uFFFD]");
    assertThat(text(letter.pdf()))
        .contains("[%1$s] [%1$s] [%1$s] [%1$s] \u0105\u010D\u011B".formatted(NO_GLYPH));
  }

  @Test
  void sameFactsGiveTheSameHtmlWhateverTheMachinesLanguage() {
    String first = letters.write(Notices.allowed()).html();
    Locale.setDefault(Locale.GERMANY);

    assertThat(new Letters().write(Notices.allowed()).html()).isEqualTo(first);
  }

  @Test
  void pdfIsTaggedTitledInEnglishOnUsLetterPaper() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(letters.write(Notices.allowed()).pdf())) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Notice of Decision on Protest 2704-25-100042");
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612f);
      assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(792f);
    }
  }

  @Test
  void aLongScheduleStartsOnItsOwnPageAndRepeatsItsHeader() throws IOException {
    byte[] letter = letters.write(Notices.denied("As stated.", Notices.entries(200))).pdf();
    try (PDDocument pdf = Loader.loadPDF(letter)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(5);
      assertThat(text(pdf, 1)).doesNotContain("Schedule of entries").contains("Page 1 of 5");
      assertThat(text(pdf, 2)).contains("200 entries under protest 2704-25-100042");
      assertThat(text(pdf, 5))
          .contains("Entry number Port")
          .contains("ABC-1234766-6")
          .contains("Case P-2025-000123 Page 5 of 5");
    }
  }

  private String text(NoticeOfDecision notice) throws IOException {
    return text(letters.write(notice).pdf());
  }

  private static String text(byte[] letter) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(letter)) {
      return onOneLine(new PDFTextStripper().getText(pdf));
    }
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return onOneLine(stripper.getText(pdf));
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
