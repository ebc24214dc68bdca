package org.centerline.correspondence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Turns a letter's XHTML into a tagged PDF. */
final class LetterPdf {

  /**
   * The one font that PDFBox brings along (SIL Open Font License). It is embedded, as PDF/UA asks,
   * so a letter looks the same everywhere; the renderer thickens it for bold text.
   */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Stands visibly where the font has no glyph for a character. */
  private static final String NO_GLYPH = "\u25A1";

  private LetterPdf() {}

  /**
   * Renders a letter.
   *
   * @throws UncheckedIOException where the renderer cannot; a well-formed letter never does that
   */
  static byte[] of(String xhtml) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      new PdfRendererBuilder()
          .usePDDocument(document)
          .useFastMode()
          .usePdfUaAccessibility(true)
          .useFont(new PDFontSupplier(font(document)), "Letter", 400, FontStyle.NORMAL, true)
          .useReplacementText(NO_GLYPH)
          .useExternalResourceAccessControl(
              (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
          .withHtmlContent(xhtml, null)
          .withProducer("Centerline")
          .toStream(pdf)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("A letter could not be rendered", e);
    }
    return pdf.toByteArray();
  }

  /**
   * Without ligatures: PDFBox looks for them by regular expression, 40 % of a long letter's time.
   */
  private static PDFont font(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      font.setEnableGsub(false);
      return PDType0Font.load(document, font, true);
    }
  }
}
