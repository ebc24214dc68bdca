package org.centerline.web;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;

/** The forms of the API's values by name. */
final class ApiForms {

  /** What a text property is, wherever its name stands: its form and its meaning. */
  private record Form(String pattern, String meaning) {}

  private static final Form MONEY = new Form("^-?[0-9]+(\\.[0-9]{1,2})?$", "Dollars");

  private static final Map<String, Form> FORMS =
      Map.ofEntries(
          entry("paid", MONEY),
          entry("refund", MONEY),
          entry("principal", MONEY),
          entry("interest", MONEY),
          entry("value", MONEY),
          entry("amount", MONEY),
          entry("lossOfRevenue", MONEY),
          entry("dutiableValue", MONEY),
          entry("total", MONEY),
          entry("rate", new Form("^[0-9]{1,4}(\\.[0-9]{1,6})?$", "Percent, ad valorem")),
          entry("classCode", new Form("^(DUTY|[0-9]{3})$", "DUTY or a three-digit class code")),
          entry(
              "indicator",
              new Form(
                  "^[ -~]$",
                  "Y for a post summary correction, a space for a replacement; Y if left out")),
          entry(
              "adCvdCaseNumbers",
              new Form(
                  "^[AC]-?[0-9]{3}-?[0-9]{3}(-?[0-9]{3})?$",
                  "AD/CVD case number as A-570-967-000; left out, type 06 counts as without one")),
          entry("entryType", new Form("^[0-9]{2}$", "Two-digit entry type")),
          entry("entryNumber", new Form(null, "FFF-NNNNNNN-C with its check digit")),
          entry("entryNumbers", new Form(null, "FFF-NNNNNNN-C with its check digit")),
          entry("port", new Form("^[0-9]{4}$", "Schedule D code")),
          entry("ports", new Form("^[0-9]{4}$", "Schedule D code")),
          entry("importerNumber", new Form(null, "NN-NNNNNNNXX, NNN-NN-NNNN or YYDDPP-NNNNN")),
          entry("protestNumber", new Form("^[0-9]{4}-[0-9]{2}-[0-9]{6}$", "PPPP-YY-NNNNNN")),
          entry("caseNumber", new Form("^[A-Z]-[0-9]{4}-[0-9]{6,}$", "The case's number")),
          entry("hts", new Form(null, "4, 6, 8 or 10 digits, with or without dots")));

  private ApiForms() {}

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
