package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words live in message bundles, so that they can be reviewed and translated in one place. */
class TemplateTextTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path TEMPLATES = RESOURCES.resolve("templates");
  private static final Path LETTERS = TEMPLATES.resolve("letters");
  private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z.]+)");
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\s(?:aria-label|title|alt|placeholder|content)=\"([^\"]*)\"");

  static Stream<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noTemplateHasWordsOfItsOwn(Path template) throws IOException {
    String markup = withoutComments(template).replaceAll("(?s)<style.*?</style>", "");

    assertThat(markup.replaceAll("(?s)<[a-zA-Z/!](?:\"[^\"]*\"|[^>\"])*>", "")).isBlank();
    assertThat(SPOKEN_ATTRIBUTE.matcher(markup).results().map(hit -> hit.group(1)))
        .allMatch("width=device-width, initial-scale=1"::equals);
  }

  @Test
  void pagesUseExactlyTheWordsInTheirBundle() throws IOException {
    List<Path> pages = templates().filter(file -> !file.startsWith(LETTERS)).toList();

    assertThat(keysUsedIn(pages)).isEqualTo(keysOf(RESOURCES.resolve("messages.properties")));
  }

  @Test
  void lettersUseExactlyTheWordsInTheirBundle() throws IOException {
    Set<String> used = keysUsedIn(templates().filter(file -> file.startsWith(LETTERS)).toList());
    for (String outcome : List.of("ALLOWED", "ALLOWED_IN_PART", "DENIED", "REJECTED")) {
      used.add("outcome." + outcome);
      used.add("consequence." + outcome);
    }
    for (String office : List.of("headquarters", "fieldOperations", "fpf")) {
      used.add(office);
      used.add("signature." + office);
    }

    assertThat(used).isEqualTo(keysOf(LETTERS.resolve("letters.properties")));
  }

  private static Set<String> keysUsedIn(List<Path> templates) throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path template : templates) {
      Matcher key = KEY.matcher(withoutComments(template));
      while (key.find()) {
        keys.add(key.group(1));
      }
    }
    return keys;
  }

  private static Set<String> keysOf(Path bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static String withoutComments(Path template) throws IOException {
    return Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
  }
}
