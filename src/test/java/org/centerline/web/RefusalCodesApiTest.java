package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.centerline.statute.RefusalCode;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every code that refuses an amendment, by a real filing that is in order but for that. */
@CenterlineTest
class RefusalCodesApiTest {

  private static final String AMENDMENTS = "/api/v1/amendments";

  /**
   * Code; kind; received; entered; liquidation set for; what else is stated; how the sentence on
   * the remaining way begins.
   */
  private static final String TABLE =
      """
      B41 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'indicator':'X'} | Put the filing right
      B42 | PSC | 2012-03-09 | 2012-01-20 | 2012-11-30 | {'entry':{'system':'ACS'}} | File a post-entry amendment
      B43 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'action':'DELETE'} | Put the filing right
      B44 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'amended':{'port':'1001'}} | Put the filing right
      B45 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'flags':['IN_TRADE_CONTROL']}} | Replace the summary
      B46 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'flags':['REJECTED']}} | Replace the summary
      B47 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'flags':['UNPAID']}} | Pay the summary
      B47 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'statementCollected':false}} | Send it again when the periodic
      B48 | PSC | 2025-10-30 | 2025-01-02 | 2026-01-02 | {} | Wait for the liquidation
      B50 | PSC | 2026-03-10 | 2025-05-01 | 2026-03-06 | {} | Protest the liquidation
      B48 | PSC | 2026-03-02 | 2024-03-04 | | {'entry':{'entryType':'06','liquidationStatus':'SUSPENDED','suspensionBasis':'AD'}} | Wait for the liquidation
      B50 | PSC | 2026-01-06 | 2022-01-05 | | {'entry':{'liquidationStatus':'EXTENDED'}} | Protest the liquidation
      B50 | PSC | 2026-03-10 | 2015-01-05 | | {'entry':{'liquidationStatus':'EXTENDED'}} | Nothing remains
      B51 | PSC | 2025-12-21 | 2022-01-05 | | {'entry':{'liquidationStatus':'EXTENDED'}} | Wait for the liquidation
      B47 | PSC | 2026-07-27 | 2025-10-01 | 2026-08-14 | {'entry':{'statementCollected':false}} | Send it again when the periodic
      B47 | PSC | 2026-07-28 | 2025-10-01 | 2026-08-14 | {'entry':{'statementCollected':false}} | Wait for the liquidation
      UNDER_REVIEW | PSC | 2026-07-28 | 2025-10-01 | 2026-08-14 | {'entry':{'flags':['UNDER_REVIEW']}} | Wait for the liquidation
      864 | PSC | 2026-07-28 | 2025-10-01 | 2026-08-14 | {'entry':{'flags':['CAPE_REFUND_REQUESTED']}} | Wait for the liquidation
      FILER_ROLE | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'filer':{'role':'SURETY'}} | Wait for the liquidation
      FILER_ROLE | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'filer':{'role':'DRAWBACK_CLAIMANT'}} | Wait for the liquidation
      FILER_ROLE | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'filer':{'role':'PAYER'}} | Wait for the liquidation
      FILER_ROLE | PEA_INDIVIDUAL | 2008-06-02 | 2008-01-15 | 2008-11-28 | {'filer':{'role':'EXPORTER_PRODUCER'}} | Wait for the liquidation
      B50 | PSC | 2025-09-11 | 2024-05-01 | | {'entry':{'liquidationDate':'2025-03-14','liquidationStatus':'LIQUIDATED'}} | Nothing remains
      B51 | PSC | 2025-12-04 | 2025-03-03 | 2025-12-19 | {} | Wait for the liquidation
      B52 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'flags':['RECONCILIATION']}} | Settle the flagged issue
      B53 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'indicator':' ','entry':{'flags':['ANOTHER_FILER']}} | Put the filing right
      B54 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'indicator':' ','entry':{'flags':['PSC_ON_FILE']}} | Put the filing right
      B56 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'flags':['CANCELLED']}} | Nothing remains
      748 | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'headerReasons':[]} | Put the filing right
      864 | PSC | 2026-04-20 | 2026-01-20 | 2026-12-04 | {'entry':{'flags':['CAPE_REFUND_REQUESTED']}} | Send it again when the refund
      883 | PSC | 2026-08-21 | 2026-01-20 | 2026-12-04 | {'entry':{'entryType':'06'},'amended':{'changesIeepaTariff':true}} | Wait for the liquidation
      PSC_NOT_YET | PSC | 2011-07-24 | 2011-06-01 | 2012-04-13 | {} | File a post-entry amendment
      ENTRY_TYPE | PSC | 2017-01-13 | 2016-11-01 | 2017-09-15 | {'entry':{'entryType':'02'}} | Wait for the liquidation
      INFORMAL | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'entryType':'11'}} | Wait for the liquidation
      TYPE_CHANGE | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'amended':{'entryType':'02'}} | Wait for the liquidation
      UNDER_REVIEW | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'flags':['UNDER_REVIEW']}} | Send it again when CBP
      NO_CHANGE | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'amended':{'lines':[{'line':1,'hts':'8471300100','value':'10000.00','charges':[{'classCode':'DUTY','amount':'250.00'}]}]}} | Put the filing right
      NO_CHANGE | PEA_INDIVIDUAL | 2008-06-02 | 2008-01-15 | 2008-11-28 | {'amended':{'lines':[{'line':1,'hts':'8471300100','value':'10000.00','charges':[{'classCode':'DUTY','amount':'250.00'}]}]}} | Put the filing right
      EXPLANATION | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'explanation':'N/A'} | Put the filing right
      EXPLANATION_TOO_LONG | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'explanation':'LONG'} | Put the filing right
      REASON_COUNT | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'headerReasons':['H01','H02','H04','H14','H98','H99']} | Put the filing right
      REASON_UNKNOWN | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'headerReasons':['L01']} | Put the filing right
      ELEMENT_NOT_ALLOWED | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'elements':['FIRMS']} | Put the filing right
      FILER_NOT_AUTHORIZED | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'flags':['FILER_NOT_AUTHORIZED']}} | Have the importer tell its Center
      ENTRY_DIFFERS | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'flags':['ENTRY_DIFFERS']}} | Put the filing right
      DRAWBACK_CLAIMED | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'flags':['DRAWBACK_CLAIMED']}} | Wait for the liquidation
      UNDER_INVESTIGATION | PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'entry':{'flags':['UNDER_INVESTIGATION']}} | Disclose the violation
      ENTRY_TYPE | PEA_INDIVIDUAL | 2008-06-02 | 2008-01-15 | 2008-11-28 | {'entry':{'entryType':'61'}} | Wait for the liquidation
      TYPE_CHANGE | PEA_INDIVIDUAL | 2008-06-02 | 2008-01-15 | 2008-11-28 | {'amended':{'entryType':'11'}} | Wait for the liquidation
      PORT_DIFFERS | PEA_INDIVIDUAL | 2008-06-02 | 2008-01-15 | 2008-11-28 | {'amended':{'port':'3001'}} | Put the filing right
      PEA_NOT_YET | PEA_INDIVIDUAL | 2000-12-27 | 2000-10-02 | 2001-08-17 | {} | Send a supplemental information letter
      PEA_ENDED_FOR_ACE | PEA_INDIVIDUAL | 2011-09-23 | 2011-06-01 | 2012-04-13 | {'entry':{'system':'ACE'}} | File a post summary correction
      PEA_WINDOW | PEA_INDIVIDUAL | 2008-11-09 | 2008-01-15 | 2008-11-28 | {} | Wait for the liquidation
      QUARTERLY_LIMIT | PEA_QUARTERLY | 2008-04-10 | 2008-01-15 | 2008-11-28 | {} | Amend this entry by an individual
      QUARTER_OPEN | PEA_QUARTERLY | 2008-03-31 | 2008-01-15 | 2008-11-28 | {'entry':{'lines':[{'line':1,'hts':'8471300100','value':'10000.00','charges':[{'classCode':'DUTY','amount':'220.99'}]}]}} | Send the report when
      SIL_ENDED | SIL | 2007-09-21 | 2007-06-01 | 2008-04-11 | {} | File a post-entry amendment
      LIQUIDATED | PEA_INDIVIDUAL | 2008-12-01 | 2008-01-15 | 2008-11-28 | {} | Protest the liquidation
      """;

  private final Today today;
  private final Api intake;

  RefusalCodesApiTest(@LocalServerPort int port, Today today) {
    this.today = today;
    this.intake = new Api(port, "intake");
  }

  /** Two of the codes came after the day on which tests begin. */
  @BeforeEach
  void afterAllRulesBegan() {
    today.is(LocalDate.of(2026, 8, 24));
  }

  /** A row of the table. */
  record Row(
      String code,
      String kind,
      String received,
      String entered,
      String scheduled,
      String stated,
      String way) {

    static Row of(String line) {
      String[] cells = line.strip().split(" *\\| *", 7);
      return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }
  }

  static List<Row> rows() {
    return TABLE.lines().map(Row::of).toList();
  }

  /** A type 01 entry whose duty falls from $250.00 to $201.00. */
  private static ObjectNode filing(Row row) throws JsonProcessingException {
    ObjectNode filing = Api.JSON.createObjectNode();
    filing.put("kind", row.kind()).put("receivedOn", row.received());
    filing.put("importerNumber", "93-000000100");
    filing.putObject("filer").put("name", "Example Imports, Inc.").put("role", "IMPORTER");
    ObjectNode entry = filing.putObject("entry");
    entry.put("entryNumber", EntryNumbers.next()).put("port", "2704").put("entryType", "01");
    entry.put("entryDate", row.entered()).put("version", 1);
    if (!row.scheduled().isEmpty()) {
      entry.put("scheduledLiquidationDate", row.scheduled());
    }
    line(entry.putArray("lines"), "250.00");
    line(filing.putObject("amended").putArray("lines"), "201.00");
    filing.putArray("headerReasons").add("H99");
    filing.put("explanation", "The duty was computed on the wrong rate.");
    String stated = row.stated().replace('\'', '"').replace("LONG", "Line.\\n".repeat(100));
    state(filing, Api.JSON.readTree(stated));
    return filing;
  }

  private static void state(ObjectNode filing, JsonNode stated) {
    stated
        .properties()
        .forEach(
            one -> {
              if (one.getValue().isObject()) {
                state((ObjectNode) filing.get(one.getKey()), one.getValue());
              } else {
                filing.set(one.getKey(), one.getValue());
              }
            });
  }

  private static void line(ArrayNode lines, String duty) {
    ObjectNode line = lines.addObject().put("line", 1).put("hts", "8471300100");
    line.put("value", "10000.00");
    line.putArray("charges").addObject().put("classCode", "DUTY").put("amount", duty);
  }

  private JsonNode answer(ObjectNode filing) {
    Api.Answer answer = intake.post(AMENDMENTS, filing.toString());
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer.json();
  }

  private static List<String> codes(JsonNode view) {
    return view.at("/screening/findings").findValuesAsText("code").stream()
        .filter(code -> !code.equals("ACCOUNT_PROVISIONAL"))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everyCodeRefusesARealFiling(Row row) throws JsonProcessingException {
    JsonNode view = answer(filing(row));
    assertThat(view.at("/determination/outcome").asText()).isEqualTo("REJECTED");
    assertThat(codes(view)).as(view.at("/screening").toString()).containsExactly(row.code());
    JsonNode finding =
        view.at("/screening/findings").findParents("code").stream()
            .filter(one -> one.path("code").asText().equals(row.code()))
            .findFirst()
            .orElseThrow();
    assertThat(finding.path("citation").asText()).isNotBlank();
    assertThat(finding.path("message").asText()).contains(". " + row.way());
  }

  @Test
  void noCodeIsMissingInTheTable() {
    assertThat(Stream.concat(rows().stream().map(Row::code), Stream.of("VERSION")).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(RefusalCode.values()).map(RefusalCode::code).toList());
  }

  /** The one code that needs two filings: version 1 is held, and version 3 cannot be amended. */
  @Test
  void aVersionThatIsNotOnFileIsRefused() throws JsonProcessingException {
    ObjectNode first =
        filing(new Row("", "PSC", "2026-03-10", "2026-01-20", "2026-12-04", "{}", ""));
    JsonNode accepted = answer(first);
    assertThat(codes(accepted)).isEmpty();
    state(first, Api.JSON.readTree("{\"entry\":{\"version\":3}}"));
    assertThat(codes(answer(first))).containsExactly("UNDER_REVIEW", "VERSION");
  }

  /** What refuses one day, or with one word more, lets the same filing through with less. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PSC | 2012-03-09 | 2012-01-20 | 2012-11-30 | {'entry':{'system':'ACE'}}
          PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'indicator':'Y','action':'REPLACE'}
          PEA_INDIVIDUAL | 2011-09-22 | 2011-06-01 | 2012-04-13 | {'entry':{'system':'ACE'}}
          SIL | 2007-09-20 | 2007-06-01 | 2008-04-11 | {}
          PEA_INDIVIDUAL | 2011-09-23 | 2011-06-01 | 2012-04-13 | {'entry':{'system':'ACS'}}
          PSC | 2026-08-20 | 2026-01-20 | 2026-12-04 | {'entry':{'entryType':'06'},'amended':{'changesIeepaTariff':true}}
          PSC | 2026-08-21 | 2026-01-20 | 2026-12-04 | {'amended':{'changesIeepaTariff':true}}
          PSC | 2025-12-20 | 2022-01-05 | '' | {'entry':{'liquidationStatus':'EXTENDED'}}
          PSC | 2026-03-10 | 2026-01-20 | 2027-01-20 | {}
          PSC | 2026-03-10 | 2026-01-20 | 2030-01-20 | {'entry':{'liquidationStatus':'EXTENDED'}}
          PSC | 2026-03-10 | 2026-01-20 | 2099-01-01 | {'entry':{'liquidationStatus':'SUSPENDED'}}
          PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'filer':{'role':'CONSIGNEE'}}
          PSC | 2026-03-10 | 2026-01-20 | 2026-12-04 | {'filer':{'role':'AGENT'}}
          PSC | 2026-03-02 | 2024-03-04 | '' | {'entry':{'entryType':'03','liquidationStatus':'SUSPENDED','suspensionBasis':'AD'}}
          PSC | 2026-03-02 | 2024-03-04 | '' | {'entry':{'entryType':'06','liquidationStatus':'SUSPENDED','adCvdCaseNumbers':['A-570-967-000']}}
          """)
  void theSameFilingOnTheOtherSideOfTheRuleIsEligible(
      String kind, String received, String entered, String scheduled, String stated)
      throws JsonProcessingException {
    JsonNode view = answer(filing(new Row("", kind, received, entered, scheduled, stated, "")));
    assertThat(codes(view)).isEmpty();
    assertThat(view.at("/screening/outcome").asText()).isEqualTo("ACCEPTED");
  }

  /** B1: the 300 days are lifted for type 06 with a case number, and not without one. */
  @Test
  void aZoneEntryWithoutACaseNumberKeepsItsThreeHundredDays() throws JsonProcessingException {
    String stated =
        "{'entry':{'entryType':'06','liquidationStatus':'SUSPENDED','adCvdCaseNumbers':[]}}";
    assertThat(
            codes(answer(filing(new Row("", "PSC", "2026-03-02", "2024-03-04", "", stated, "")))))
        .containsExactly("B48");
  }

  /** A line of heading 9903.01 or 9903.02 is one of the emergency powers act, said or not. */
  @ParameterizedTest
  @CsvSource({
    "9903012500, 100.00, 883",
    "9903.02.19, 100.00, 883",
    "9903012500, 250.00, ",
    "9903880300, 100.00, "
  })
  void theTariffNumberOfAChangedLineTellsThatItIsIeepa(String hts, String duty, String code)
      throws JsonProcessingException {
    ObjectNode filing =
        filing(
            new Row(
                "",
                "PSC",
                "2026-08-21",
                "2026-01-20",
                "2026-12-04",
                "{'entry':{'entryType':'06'}}",
                ""));
    for (String side : List.of("entry", "amended")) {
      ObjectNode line = ((ArrayNode) filing.at("/" + side + "/lines")).addObject();
      line.put("line", 2).put("hts", hts).put("value", "0.00");
      line.putArray("charges")
          .addObject()
          .put("classCode", "DUTY")
          .put("amount", side.equals("entry") ? "250.00" : duty);
    }
    assertThat(codes(answer(filing))).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void whatIsStatedStandsInTheFile() throws JsonProcessingException {
    String stated =
        "{'entry':{'entryType':'03','system':'ACE','adCvdCaseNumbers':['A-570-967-000']}}";
    JsonNode view =
        answer(filing(new Row("", "PSC", "2026-03-10", "2026-01-20", "2026-12-04", stated, "")));
    assertThat(intake.get("/cases/" + view.path("caseNumber").asText()).response().body())
        .contains("A-570-967-000", "Filed in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'indicator':'YES'} | 422 | /indicator | INDICATOR_FORMAT
          {'indicator':''} | 422 | /indicator | INDICATOR_FORMAT
          {'action':'ERASE'} | 400 | /action | MALFORMED_VALUE
          {'entry':{'scheduledLiquidationDate':'2027-01-21'}} | 422 | /entry/scheduledLiquidationDate | DATE_ORDER
          {'entry':{'liquidationStatus':'UNLIQUIDATED','scheduledLiquidationDate':'2027-01-21'}} | 422 | /entry/scheduledLiquidationDate | DATE_ORDER
          {'entry':{'liquidationStatus':'EXTENDED','scheduledLiquidationDate':'2030-01-21'}} | 422 | /entry/scheduledLiquidationDate | DATE_ORDER
          {'entry':{'system':'AES'}} | 400 | /entry/system | MALFORMED_VALUE
          {'entry':{'adCvdCaseNumbers':['570-967']}} | 422 | /entry/adCvdCaseNumbers/0 | CASE_NUMBER_FORMAT
          {'entry':{'adCvdCaseNumbers':['A-570-967-000',null]}} | 400 | /entry/adCvdCaseNumbers/1 | MALFORMED_VALUE
          """)
  void whatIsStatedHasAForm(String stated, int status, String pointer, String code)
      throws JsonProcessingException {
    intake
        .post(
            AMENDMENTS,
            filing(new Row("", "PSC", "2026-03-10", "2026-01-20", "2026-12-04", stated, ""))
                .toString())
        .refused(status, pointer, code);
  }
}
