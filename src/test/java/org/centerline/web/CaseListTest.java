package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists of cases: criteria, order and pages. */
@CenterlineTest
class CaseListTest {

  private static final String CASES = "/api/v1/cases";

  private final Api oversight;
  private final Cases cases;

  CaseListTest(@LocalServerPort int port, Cases cases) {
    oversight = new Api(port, "oversight");
    this.cases = cases;
  }

  @Test
  void pagesFollowEachOtherNewestFirst() {
    String importer = "95-000000100";
    String oldest = cases.file(Filing.protest().importer(importer));
    String middle = cases.file(Filing.protest().importer(importer));
    String newest = cases.file(Filing.protest().importer(importer));
    String list = CASES + "?importerNumber=" + importer;
    assertThat(oversight.get(list).cases()).containsExactly(newest, middle, oldest);
    assertThat(oversight.get(list + "&size=2").cases()).containsExactly(newest, middle);
    assertThat(oversight.get(list + "&size=2&page=1").cases()).containsExactly(oldest);
    assertThat(oversight.get(list + "&size=2&page=2").cases()).isEmpty();
  }

  @Test
  void criteriaNarrowTheList() {
    String importer = "95-000000200";
    String number = cases.file(Filing.protest().importer(importer));
    String list = CASES + "?importerNumber=" + importer;
    for (String match :
        List.of("&center=electronics", "&status=UNDER_REVIEW", "&lineOfWork=PROTEST")) {
      assertThat(oversight.get(list + match).cases()).containsExactly(number);
    }
    for (String miss :
        List.of("&center=textiles", "&status=CLOSED", "&lineOfWork=DISCLOSURE", "&q=P-2026-9")) {
      assertThat(oversight.get(list + miss).cases()).isEmpty();
    }
  }

  @Test
  void aSearchFindsCaseProtestAndImporterNumbersWhole() {
    String importer = "95-000000300";
    String number = cases.file(Filing.protest().importer(importer));
    String protestNumber = cases.get(number).protestNumber();
    for (String found : List.of(number, protestNumber, importer)) {
      assertThat(oversight.get(CASES + "?q=" + found).cases()).containsExactly(number);
    }
    assertThat(oversight.get(CASES + "?q=" + importer.substring(0, 11)).cases()).isEmpty();
  }

  /** With and without hyphens, whatever the line of work; nobody finds what is not theirs. */
  @Test
  void aSearchByAnEntryFindsEveryCaseOfThatEntry() {
    AmendmentForms form = AmendmentForms.correction().duty("201.00");
    String entry = form.entryNumber();
    String amendment = cases.file(form);
    String another = cases.file(form.again(1).duty("150.00"));
    String protest = cases.file(Filing.protest().onEntry(entry));
    for (String q : List.of(entry, entry.replace("-", ""))) {
      assertThat(oversight.get(CASES + "?q=" + q).cases())
          .containsExactly(protest, another, amendment);
    }
    assertThat(oversight.get(CASES + "?lineOfWork=AMENDMENT&q=" + entry).cases())
        .containsExactly(another, amendment);
    assertThat(oversight.as("filer").get(CASES + "?q=" + entry).cases()).hasSize(3);
    assertThat(oversight.as("filer-2").get(CASES + "?q=" + entry).cases()).isEmpty();
    assertThat(oversight.as("textiles-director").get(CASES + "?q=" + entry).cases()).isEmpty();
  }

  @Test
  void criteriaThatMakeNoSenseAreRefused() {
    oversight.get(CASES + "?status=LOST").refused(400, "", "BAD_PARAMETER");
    oversight.get(CASES + "?page=one").refused(400, "", "BAD_PARAMETER");
    oversight.get(CASES + "?q=%00").refused(400, "", "BAD_PARAMETER");
    oversight.get(CASES + "?page=-1").refused(400, "", "BAD_PAGE");
    oversight.get(CASES + "?size=0").refused(400, "", "BAD_PAGE");
    oversight.get(CASES + "?size=101").refused(400, "", "BAD_PAGE");
    oversight.get(CASES + "?page=1000&size=10").refused(400, "", "BAD_PAGE");
  }
}
