package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What parties learn of each other over the API and on pages: 19 CFR 174.15(b). */
@CenterlineTest
class PartiesApiTest {

  private static final String STAFF = "electronics-supervisor";

  private final Api filer;
  private final String entry = EntryNumbers.next();
  private final String importerNumber = "94-" + entry.substring(4, 11) + "00";
  private String importers;
  private String exporters;

  PartiesApiTest(@LocalServerPort int port) {
    filer = new Api(port, "filer");
  }

  @BeforeEach
  void file() {
    importers = filer.post("/api/v1/protests", filing("Harbor Imports", "IMPORTER")).caseNumber();
    exporters =
        filer
            .as("intake")
            .post("/api/v1/protests", filing("Fabrica del Norte", "EXPORTER_PRODUCER"))
            .caseNumber();
  }

  private String filing(String party, String role) {
    return FiledJson.with(
        filing -> {
          filing.put("importerNumber", importerNumber);
          filing.putObject("filer").put("name", party).put("role", role);
          FiledJson.entry(filing.putArray("entries"), entry);
        });
  }

  private Api.Answer read(String person, String caseNumber) {
    return filer.as(person).get("/api/v1/cases/" + caseNumber);
  }

  private Api.Answer consent(String person, String caseNumber, String on) {
    return filer
        .as(person)
        .post(
            "/api/v1/cases/%s/consolidation-consent".formatted(caseNumber),
            "{\"on\":\"%s\"}".formatted(on));
  }

  @Test
  void nothingThatAnImporterReadsNamesTheExporter() {
    assertThat(read("filer", importers).response().body())
        .contains(importers)
        .doesNotContain(exporters, "Fabrica", "KEPT_APART");
    assertThat(filer.get("/cases/" + importers).response().body())
        .contains(importers)
        .doesNotContain(exporters, "Fabrica", "Kept apart");
    assertThat(filer.get("/api/v1/cases?importerNumber=" + importerNumber).cases())
        .containsExactly(importers);
    assertThat(read("filer", exporters).status()).isEqualTo(404);
  }

  @Test
  void theCenterSeesThatTheyBelongTogether() {
    assertThat(read(STAFF, importers).response().body()).contains("KEPT_APART", exporters);
    assertThat(read(STAFF, exporters).response().body()).contains("KEPT_APART", importers);
    assertThat(filer.as(STAFF).get("/cases/" + importers).response().body())
        .contains("Kept apart", "19 CFR 174.15(b)", exporters);
  }

  @Test
  void consentTellsNothingUntilAllHaveGivenIt() {
    Api.Answer first = consent("filer", importers, "2026-03-10");
    assertThat(first.status()).as(first.response().body()).isEqualTo(200);
    assertThat(first.response().body())
        .contains("CONSOLIDATION_CONSENT")
        .doesNotContain(exporters, "CONSOLIDATED");
    assertThat(consent("intake", exporters, "2026-03-10").status()).isEqualTo(200);
    assertThat(read("filer", importers).response().body())
        .contains("CONSOLIDATED", exporters, "Fabrica del Norte");
  }

  @Test
  void aConsentIsOfADayBetweenFilingAndToday() {
    consent("filer", importers, "2026-03-11").refused(422, "/on", "DATE_IN_FUTURE");
    consent("filer", importers, "2026-03-09").refused(422, "/on", "DATE_ORDER");
    filer
        .post("/api/v1/cases/%s/consolidation-consent".formatted(importers), "{}")
        .refused(422, "/on", "REQUIRED");
    consent("filer", exporters, "2026-03-10").refused(404, "", "NOT_FOUND");
    consent("port-2704-cashier", importers, "2026-03-10").refused(404, "", "NOT_FOUND");
    assertThat(read("filer", importers).response().body()).doesNotContain("CONSOLIDATION_CONSENT");
  }
}
