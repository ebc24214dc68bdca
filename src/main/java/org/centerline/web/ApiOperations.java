package org.centerline.web;

import static java.util.Map.entry;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.Map;

/** The ids of the API's operations and the words for them, by method and path. */
final class ApiOperations {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          entry(
              "GET /accounts/{importerNumber}",
              "readAccount: An importer's account and its Center"),
          entry(
              "PUT /accounts/{importerNumber}",
              "stateAccount: States an account; assigns its Center"),
          entry(
              "GET /accounts/{importerNumber}/assignments",
              "listAssignments: The Centers that have, or had, the account, newest first"),
          entry(
              "POST /accounts/{importerNumber}/review",
              "reviewAccount: Recomputes the industries from filed entries; a change waits for a person"),
          entry(
              "POST /accounts/{importerNumber}/appeals",
              "appealCenter: The importer appeals against the Center of its account, at any time"),
          entry(
              "GET /accounts/{importerNumber}/filers",
              "listFilers: Whom the importer lets amend what another filed; for staff"),
          entry(
              "PUT /accounts/{importerNumber}/filers/{filer}",
              "authorizeFiler: Records that the importer authorized a filer"),
          entry(
              "DELETE /accounts/{importerNumber}/filers/{filer}",
              "endFilerAuthority: Records that the importer took the authority back"),
          entry(
              "POST /protests", "fileProtest: Files a protest; routed and screened in the answer"),
          entry(
              "POST /disclosures",
              "fileDisclosure: Files a prior disclosure; staff alone say when it was received or mailed"),
          entry("POST /inquiries", "ask: Asks a trade question; names kept answers to like ones"),
          entry(
              "POST /entry-summaries",
              "screenSummary: Says whether the risk table selects an entry summary; staff only"),
          entry(
              "POST /validations",
              "openValidation: Opens the validation of an entry of the Center's own accounts; staff only"),
          entry(
              "POST /participations",
              "apply: Applies to take part in a Center; answered at once since all are assigned"),
          entry("GET /answers", "findAnswers: Kept answers to trade questions; they name nobody"),
          entry(
              "POST /cases/{caseNumber}/follow-up",
              "followUp: The answer to a question does not help; said once, within 30 days"),
          entry(
              "POST /cases/{caseNumber}/supplement",
              "supplementDisclosure: Supplies what a disclosure left open; what a party sends counts from today"),
          entry(
              "POST /cases/{caseNumber}/extension-request",
              "askForTime: Asks for more time to complete a disclosure or to tender; what a party sends counts from today"),
          entry(
              "POST /cases/{caseNumber}/headquarters-review",
              "askHeadquarters: Asks Headquarters to review a calculation of the loss; what a party sends counts from today"),
          entry(
              "POST /cases/{caseNumber}/rebuttal",
              "rebut: Rebuts that the discloser knew of an investigation; what a party sends counts from today"),
          entry(
              "POST /cases/{caseNumber}/consolidation",
              "consolidate: An FP&F officer takes over the consolidation of a disclosure"),
          entry(
              "POST /cases/{caseNumber}/discloser",
              "nameDiscloser: Says as whom the discloser of a disclosure that was keyed in signs in; staff only"),
          entry(
              "POST /cases/{caseNumber}/tender",
              "tender: Tenders the loss of revenue; what a party sends counts from today"),
          entry(
              "POST /amendments",
              "fileAmendment: Files an amendment of an entry summary; refused, accepted or under review"),
          entry(
              "POST /amendments/reports",
              "fileReport: Files a quarterly tracking report of small errors, an amendment for each entry"),
          entry(
              "GET /amendments/reports/{reportNumber}",
              "readReport: A quarterly report with what became of each entry"),
          entry(
              "POST /protests/batches",
              "uploadBatch: Keeps an upload of protests, filed one by one afterwards"),
          entry(
              "POST /amendments/batches",
              "uploadAmendments: Keeps an upload of amendments, filed one by one afterwards"),
          entry(
              "GET /amendments/batches/{batchId}",
              "readAmendmentBatch: How far an upload has come, with its results"),
          entry(
              "GET /amendments/batches/{batchId}/results.csv",
              "readAmendmentBatchCsv: The results of an upload as CSV"),
          entry(
              "GET /protests/batches/{batchId}",
              "readBatch: How far an upload has come, with its results"),
          entry(
              "GET /protests/batches/{batchId}/results.csv",
              "readBatchCsv: The results of an upload as CSV"),
          entry("GET /cases", "listCases: A page of the reader's cases, newest first"),
          entry(
              "GET /cases/{caseNumber}/versions",
              "listVersions: The versions of an amended entry summary, with the case of each"),
          entry(
              "GET /cases/{caseNumber}/versions/{version}",
              "readVersion: A version that the case states, whole, with what it changes"),
          entry("GET /cases/{caseNumber}", "readCase: A case with its clocks, tasks and events"),
          entry(
              "GET /tasks",
              "listTasks: The open tasks of one of the reader's pools, by priority and due date"),
          entry("POST /clocks", "askClock: What the law would say of a date; nothing is stored"),
          entry(
              "POST /interest", "askInterest: Customs interest by its segments; nothing is stored"),
          entry(
              "POST /ports/{port}/messages",
              "receivePortMessage: What a port's system says of an instruction; signed"),
          entry(
              "POST /reconciliation",
              "reconcile: Has late ports chased and differences resolved; oversight, own port"),
          entry(
              "POST /reconciliation/returned-refunds",
              "sayRefundReturned: That a refund which the cashiers settled came back; own port"),
          entry(
              "GET /reconciliation/{day}/lines.csv",
              "readBookCsv: What ports had to settle on a day and what became of it, as CSV"),
          entry(
              "GET /decisions",
              "findDecisions: Decisions of every Center by line of work, tariff number, issue and statute; staff only"),
          entry(
              "GET /advice",
              "findAdvice: What offices answered each other, by tariff number and words; staff only"),
          entry(
              "GET /measures/lines.csv",
              "readMeasuresCsv: The measures of the Centers, month by month, as CSV; staff only"),
          entry(
              "POST /measures/baseline",
              "freezeBaseline: Freezes the measures of a period as the baseline, once; oversight"),
          entry("GET /centers/{center}", "readCenter: A Center, and which Centers follow it"),
          entry(
              "POST /centers/{center}/successions",
              "proposeSuccession: Proposes a split or another name, and previews it; Field Operations, administrators"),
          entry(
              "GET /centers/{center}/successions/{id}",
              "readSuccession: What would go where, or what went; Field Operations, administrators"),
          entry(
              "POST /centers/{center}/successions/{id}/execution",
              "executeSuccession: Moves everything at once, as another person proposed it"),
          entry("GET /phase-in", "readPhaseIn: Which function is with which Center from when"),
          entry(
              "POST /phase-in",
              "addPhaseIn: A function is with a Center from a day to come; Field Operations, administrators"),
          entry(
              "DELETE /phase-in/{id}",
              "takePhaseInBack: Takes a row back whose day has not come; Field Operations, administrators"),
          entry("POST /time", "moveTime: Moves the clock forward, where the settings allow it"),
          entry(
              "POST /cases/{caseNumber}/amendments",
              "amendProtest: Protests a further decision, within the protest's own time"),
          entry(
              "POST /cases/{caseNumber}/arguments",
              "addArgument: A further argument, written or oral, until the decision"),
          entry(
              "POST /cases/{caseNumber}/written-confirmation",
              "confirmInWriting: Puts an oral argument (60 days) or disclosure (10 days) in writing; what a party sends counts from today"),
          entry(
              "POST /cases/{caseNumber}/response", "answerQuestion: Answers what the Center asked"),
          entry(
              "POST /cases/{caseNumber}/accelerated-disposition",
              "requestAcceleration: Asks for accelerated disposition; denied by law in 30 days"),
          entry(
              "POST /cases/{caseNumber}/withdrawal",
              "withdraw: Takes back the protest, the participation, or the appeal of a Center"),
          entry(
              "POST /cases/{caseNumber}/void-request",
              "requestVoiding: Asks that a denial be voided, within 90 days"),
          entry(
              "POST /cases/{caseNumber}/summons",
              "reportSummons: Says that an action was commenced in court"),
          entry(
              "POST /cases/{caseNumber}/further-review",
              "applyForFurtherReview: Applies for further review of a protest, once"),
          entry(
              "POST /cases/{caseNumber}/set-aside-request",
              "askToSetAside: Asks Headquarters to set a denial of further review aside"),
          entry(
              "POST /cases/{caseNumber}/consolidation-consent",
              "consentToConsolidation: A party consents to be joined with other parties"),
          entry(
              "POST /cases/{caseNumber}/liquidation",
              "tellLiquidation: The entry of an amendment is liquidated; staff only"),
          entry(
              "POST /cases/{caseNumber}/extension",
              "tellExtension: The liquidation of the entry is extended; staff only"),
          entry(
              "POST /cases/{caseNumber}/schedule",
              "tellSchedule: Another day is set for the liquidation of the entry; staff only"),
          entry(
              "POST /cases/{caseNumber}/suspension",
              "tellSuspension: Liquidation is suspended, or suspended no longer; staff only"));

  private ApiOperations() {}

  static String operationId(HttpMethod method, String path) {
    return words(method, path)[0];
  }

  static String summary(HttpMethod method, String path) {
    return words(method, path)[1];
  }

  /** The first part of the path below the base. */
  static String tag(String path) {
    return path.replaceFirst("/api/v1/([^/]+).*", "$1");
  }

  private static String[] words(HttpMethod method, String path) {
    String operation = method + " " + path.replace("/api/v1", "");
    String words = WORDS.get(operation);
    if (words == null) {
      throw new IllegalStateException("The document has no words for " + operation);
    }
    return words.split(": ", 2);
  }
}
