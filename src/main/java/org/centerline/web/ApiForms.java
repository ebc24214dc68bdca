package org.centerline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;

/** The forms of the API's values and the words for its operations, by name. */
final class ApiForms {

  /** What a text property is, wherever its name stands: its form and its meaning. */
  private record Form(String pattern, String meaning) {}

  private static final Form MONEY = new Form("^-?[0-9]+(\\.[0-9]{1,2})?$", "Dollars");

  private static final Map<String, Form> FORMS =
      Map.ofEntries(
          Map.entry("paid", MONEY),
          Map.entry("refund", MONEY),
          Map.entry("principal", MONEY),
          Map.entry("interest", MONEY),
          Map.entry("value", MONEY),
          Map.entry("entryNumber", new Form(null, "FFF-NNNNNNN-C with its check digit")),
          Map.entry("port", new Form("^[0-9]{4}$", "Schedule D code")),
          Map.entry("importerNumber", new Form(null, "NN-NNNNNNNXX, NNN-NN-NNNN or YYDDPP-NNNNN")),
          Map.entry("protestNumber", new Form("^[0-9]{4}-[0-9]{2}-[0-9]{6}$", "PPPP-YY-NNNNNN")),
          Map.entry("caseNumber", new Form("^[A-Z]-[0-9]{4}-[0-9]{6,}$", "The case's number")),
          Map.entry("hts", new Form(null, "4, 6, 8 or 10 digits, with or without dots")));

  private static final Map<String, String> OPERATIONS =
      Map.ofEntries(
          Map.entry(
              "GET /accounts/{importerNumber}",
              "readAccount: An importer's account and its Center"),
          Map.entry(
              "PUT /accounts/{importerNumber}",
              "stateAccount: States an account; assigns its Center"),
          Map.entry(
              "POST /protests", "fileProtest: Files a protest; routed and screened in the answer"),
          Map.entry(
              "POST /protests/batches",
              "uploadBatch: Keeps an upload of protests, filed one by one afterwards"),
          Map.entry(
              "GET /protests/batches/{batchId}",
              "readBatch: How far an upload has come, with its results"),
          Map.entry(
              "GET /protests/batches/{batchId}/results.csv",
              "readBatchCsv: The results of an upload as CSV"),
          Map.entry("GET /cases", "listCases: A page of the reader's cases, newest first"),
          Map.entry(
              "GET /cases/{caseNumber}", "readCase: A case with its clocks, tasks and events"),
          Map.entry(
              "GET /tasks", "listTasks: The open tasks of one of the reader's pools, by due date"),
          Map.entry(
              "POST /clocks", "askClock: What the law would say of a date; nothing is stored"),
          Map.entry(
              "POST /interest", "askInterest: Customs interest by its segments; nothing is stored"),
          Map.entry(
              "POST /time", "moveTime: Moves the clock forward, where the settings allow it"));

  private ApiForms() {}

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
    String words = OPERATIONS.get(operation);
    if (words == null) {
      throw new IllegalStateException("The document has no words for " + operation);
    }
    return words.split(": ", 2);
  }

  /** Gives every text property that has a form its form and meaning. */
  static void describe(OpenAPI document) {
    document.getComponents().getSchemas().values().forEach(ApiForms::describe);
  }

  private static void describe(Schema<?> schema) {
    if (schema.getProperties() != null) {
      schema.getProperties().forEach(ApiForms::describe);
    }
  }

  private static void describe(String name, Schema<?> property) {
    Schema<?> text = property.getItems() == null ? property : property.getItems();
    Form form = FORMS.get(name);
    boolean isText = text.getTypes() != null && text.getTypes().contains("string");
    if (form != null && isText) {
      text.setPattern(form.pattern());
      text.setDescription(form.meaning());
    }
  }

  static Schema<?> object() {
    return typed(new ObjectSchema());
  }

  static Schema<?> text(String meaning) {
    return typed(new StringSchema()).description(meaning);
  }

  static Schema<?> integer() {
    return typed(new IntegerSchema().format(null));
  }

  static Schema<?> list(Schema<?> items) {
    return typed(new ArraySchema()).items(items);
  }

  private static Schema<?> typed(Schema<?> schema) {
    schema.addType(schema.getType());
    return schema;
  }

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
