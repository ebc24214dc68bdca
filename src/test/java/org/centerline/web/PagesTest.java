package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

  private static final String FILE = "case-file :: file(${view})";

  private final Pages pages = new Pages();

  static Stream<String> wholePages() throws IOException {
    Pages pages = new Pages();
    Map<String, Map<String, Object>> models =
        Map.ofEntries(
            Map.entry("centers", SampleSuccession.centersModel()),
            Map.entry("propose-succession", SampleSuccession.proposeModel()),
            Map.entry("succession", SampleSuccession.proposedModel()),
            Map.entry("index", SampleCase.frontModel(true)),
            Map.entry("case-file", SampleCase.caseModel(120)),
            Map.entry("summary-versions", SampleCase.versionsModel()),
            Map.entry("reconciliation", SampleCase.booksModel()),
            Map.entry("account", SampleAccount.model()),
            Map.entry("accounts", SampleAccount.list()),
            Map.entry("measures", SampleCase.measuresModel()),
            Map.entry("error", Map.of("status", 404, "error", "Not Found")));
    Path folder = Files.createDirectories(Path.of("target/pages"));
    List<String> rendered = new ArrayList<>();
    for (Map.Entry<String, Map<String, Object>> model : models.entrySet()) {
      String page = pages.page(model.getKey(), model.getValue());
      Files.writeString(folder.resolve(model.getKey() + ".html"), page);
      rendered.add(page);
    }
    return rendered.stream();
  }

  @ParameterizedTest
  @MethodSource("wholePages")
  void everyPageHasLanguageTitleLandmarksSkipLinkAndOneHeading(String page) {
    assertThat(page)
        .contains("lang=\"en-US\"", "- Centerline</title>")
        .contains("<header", "<nav aria-label=\"Main\"", "<main id=\"main\"", "<footer")
        .contains("href=\"#main\"");
    assertThat(count(page, "<h1")).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("wholePages")
  void noPageNeedsAnotherHostOrScript(String page) {
    assertThat(page)
        .doesNotContain("<script", "<style", "style=\"", "src=", "onclick", "href=\"http");
  }

  @ParameterizedTest
  @MethodSource("wholePages")
  void everyTableHasACaptionAndEveryHeaderAScope(String page) {
    assertThat(count(page, "<caption")).isEqualTo(count(page, "<table"));
    assertThat(count(page, "<th ")).isEqualTo(count(page, "<th scope="));
    assertThat(page).doesNotContain("<th>", "??");
  }

  @Test
  void aVersionIsShownWholeBesideWhatItChanges() {
    assertThat(
            pages
                .page("summary-versions", SampleCase.versionsModel())
                .replaceAll("\\s+", " ")
                .replaceAll(">\\s+", ">")
                .replaceAll("\\s+<", "<"))
        .contains("href=\"/cases/A-2026-000099/versions/1\"", "href=\"/cases/A-2026-000123\"")
        .contains("<td>$1,250.00</td><td>$1,201.00</td><td class=\"cl-money\">-49.00</td>")
        .contains("<th scope=\"row\">2, added</th><td>Tariff number</td><td>none</td>")
        .contains("<td>Value</td><td>none</td><td>$5.00</td>")
        .contains("<td>Entry type</td><td>01</td><td>03</td>", "Net: -$49.00")
        .contains("<td>8443310000</td><td class=\"cl-money\">5.00</td><td>none</td>")
        .contains("<td>Duty</td><td class=\"cl-money\">1,201.00</td><td>2.5</td>");
  }

  /** Forty of eighty days: the bar is half as wide as the widest, the mark at its end. */
  @Test
  void aChartHasItsNumbersAsATable() {
    assertThat(
            pages
                .page("measures", SampleCase.measuresModel())
                .replaceAll("\\s+", " ")
                .replaceAll(">\\s+", ">")
                .replaceAll("\\s+<", "<"))
        .contains("role=\"img\"", "y=\"5\" width=\"200\"", "x1=\"840\" x2=\"840\"")
        .contains("<td>40 days</td><td>3</td><td>80 days</td><td>-40</td>");
  }

  /** Of what is proposed, and of two followers of whom one has the rest. */
  @Test
  void aProposalShowsWhatGoesWhereAndTheButtonThatExecutesIt() {
    Map<String, Object> model = SampleSuccession.proposedModel();
    assertThat(
            pages
                .page("succession", model)
                .replaceAll("\\s+", " ")
                .replaceAll(">\\s+", ">")
                .replaceAll("\\s+<", "<"))
        .contains("action=\"/centers/base-metals/successions/7\"", "name=\"digest\" value=\"d1\"")
        .contains("<th scope=\"row\">Machinery</th><td>machinery</td><td>Laredo</td>")
        .contains("<td>010</td><td>84</td><td>no</td>")
        .contains("<th scope=\"row\">Machinery</th><td>2</td><td>5</td><td>4</td><td>3</td>")
        .contains("12-345678900", "machinery-director, metals-director")
        .doesNotContain("Executed on", "Another person than you");
  }

  @Test
  void frontPageShowsSamplePeopleAndThePasswordRuleOnlyWhereThereAreAny() {
    assertThat(pages.page("index", SampleCase.frontModel(true)))
        .contains("electronics-import-specialist", "password of each sample person");
    assertThat(pages.page("index", SampleCase.frontModel(false)))
        .doesNotContain("electronics-import-specialist", "password");
  }

  @Test
  void frontPageLeadsToTheWebApplicationsAndTheApi() {
    Map<String, Object> model = SampleCase.frontModel(true);
    model.put("apiDocumentHref", "/v9/openapi");
    assertThat(pages.page("index", model))
        .contains("href=\"/camunda/app/tasklist/\"", "href=\"/camunda/app/cockpit/\"")
        .contains("href=\"/swagger-ui/index.html\"", "href=\"/actuator/health\"")
        .contains("href=\"/v9/openapi\"");
  }

  @Test
  void caseFileAloneIsAnArticleWithOnlyItsOwnClassNames() {
    String file = pages.fragment(FILE, SampleCase.caseModel(2)).strip();

    assertThat(file).startsWith("<article").endsWith("</article>").doesNotContain("<header", "th:");
    assertThat(file.split("class=\"", -1))
        .as("class names")
        .filteredOn(part -> !part.startsWith("<article"))
        .allMatch(
            part ->
                Pattern.compile(" ")
                    .splitAsStream(part.substring(0, part.indexOf('"')))
                    .allMatch(PagesTest::own));
  }

  @Test
  void caseFileShowsEveryPartOfTheCase() {
    assertThat(pages.fragment(FILE, SampleCase.caseModel(2)))
        .contains(
            "2704-25-100042", "In review", "<time class=\"cl-nowrap\" datetime=\"2025-09-10\"")
        .contains("Decision due", "Two years from the day of filing", "19 CFR 174.21(a)")
        .contains("Next open day: 2025-10-14", "2025-10-13 is Columbus Day")
        .contains("allowed or denied within two years of its filing.", ">filing</span>")
        .contains("<summary>What would change it</summary>", "run from the last of them.")
        .contains("Review the protest", "Not yet")
        .contains("Timely by roll", "What screening found: needs a person")
        .contains("Allowed in part", "&lt;b&gt;As claimed", "Line &lt;two&gt;")
        .contains("<td class=\"cl-money\">1,234.56</td>", "<td class=\"cl-money\">41.07</td>")
        .contains("href=\"/l/1.html\"", "href=\"/l/1.pdf\"")
        .contains("datetime=\"2025-09-10T09:12-04:00\">2025-09-10 09:12</time>");
  }

  @Test
  void caseFileListsWhatTheFilingListsWithItsMoneyToTheRight() {
    String file = pages.fragment(FILE, SampleCase.caseModel(100));

    assertThat(file)
        .contains("Showing 100 of 120 entries", "<th scope=\"col\" class=\"cl-money\">Paid</th>")
        .containsPattern("<td class=\"cl-money\">\\s*1,200.00\\s*</td>");
    assertThat(count(file, "ABC-1234567-6")).isEqualTo(100);
  }

  @Test
  void caseFileOfACaseJustFiledSaysWhatIsNotYetThere() {
    Map<String, Object> model = SampleCase.caseModel(1);
    model.put("letters", List.of());
    model.put("view", SampleCase.justFiled());

    String file = pages.fragment(FILE, model);
    assertThat(count(file, "<p>Not yet</p>")).as("screening and determination").isEqualTo(2);
    assertThat(count(file, "<p>None</p>")).as("clocks, tasks, revenue, letters").isEqualTo(4);
  }

  private static boolean own(String className) {
    return className.startsWith("cl-");
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
