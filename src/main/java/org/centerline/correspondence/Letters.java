package org.centerline.correspondence;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes letters from the templates in {@code templates/letters}.
 *
 * <p>It has a template engine of its own: a letter must not change with the settings of the pages.
 */
@Component
public class Letters {

  /** What a filer may type but XML 1.0 cannot carry. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private static final String REPLACEMENT_CHARACTER = "\uFFFD";

  private final SpringTemplateEngine templates = templateEngine();

  /** Writes the notice of decision on a protest (19 CFR 174.30). */
  public Letter write(NoticeOfDecision notice) {
    UnaryOperator<String> dollars = Dollars::show;
    return write("notice-of-decision", Map.of("notice", notice, "dollars", dollars));
  }

  /** Writes a letter in paragraphs. */
  public Letter write(CaseLetter letter) {
    return write("case-letter", Map.of("letter", letter));
  }

  private Letter write(String template, Map<String, Object> facts) {
    String html =
        NOT_XML
            .matcher(templates.process(template, new Context(Locale.US, facts)))
            .replaceAll(REPLACEMENT_CHARACTER);
    return new Letter(html, LetterPdf.of(html));
  }

  private static SpringTemplateEngine templateEngine() {
    ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/letters/");
    files.setSuffix(".html");
    files.setCharacterEncoding("UTF-8");
    files.setTemplateMode(TemplateMode.HTML);

    ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    texts.setBasename("templates/letters/letters");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);

    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(files);
    engine.setTemplateEngineMessageSource(texts);
    return engine;
  }
}
