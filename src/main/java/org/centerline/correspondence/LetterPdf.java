package org.centerline.correspondence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns a letter's XHTML into a tagged PDF. */
final class LetterPdf {

  /**
   * The one font that PDFBox brings along (SIL Open Font License). It is embedded, as PDF/UA asks,
   * so a letter looks the same everywhere.
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
    try {
      new PdfRendererBuilder()
          .useFastMode()
          .usePdfUaAccessibility(true)
          .useFont(LetterPdf::font, "Letter", 400, FontStyle.NORMAL, true)
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

  private static InputStream font() {
    return PDDocument.class.getResourceAsStream(FONT);
  }
}
