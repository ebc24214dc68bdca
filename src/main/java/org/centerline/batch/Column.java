package org.centerline.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.Function;
import java.util.stream.Stream;

/** A column of an upload in CSV, and where in the filing its value belongs. */
enum Column {
  REFERENCE("reference", null, false, Column::text),
  RECEIVED_ON("receivedOn", "receivedOn", false, Column::text),
  FILER_NAME("filerName", "filer/name", true, Column::text),
  FILER_ROLE("filerRole", "filer/role", true, Column::text),
  IMPORTER_NUMBER("importerNumber", "importerNumber", true, Column::text),
  DECISION("decision", "decision", true, Column::text),
  DECISION_DATE("decisionDate", "decisionDate", false, Column::text),
  EXCLUSION_ON_ITS_FACE("exclusionOnItsFace", "exclusionOnItsFace", false, Column::truth),
  RELIQUIDATION_OF("reliquidationOf", "reliquidationOf", false, Column::words),
  MERCHANDISE("merchandise", "merchandise", false, Column::text),
  GROUNDS("grounds", "grounds", false, Column::text),
  CLAIM_HTS("claimHts", "claim/hts", false, Column::text),
  CLAIM_REFUND("claimRefund", "claim/refund", false, Column::text),
  DEMAND_MAILED_ON("demandMailedOn", "surety/demandMailedOn", false, Column::text),
  NON_COLLUSION_CERTIFIED(
      "nonCollusionCertified", "surety/nonCollusionCertified", false, Column::truth),
  REVIEW_APPLIED_ON("furtherReviewAppliedOn", "furtherReview/appliedOn", false, Column::text),
  REVIEW_CRITERION("furtherReviewCriterion", "furtherReview/criterion", false, Column::text),
  REVIEW_REASON("furtherReviewJustification", "furtherReview/justification", false, Column::text),
  ACCELERATED_MAILED_ON(
      "acceleratedDispositionMailedOn", "acceleratedDispositionMailedOn", false, Column::text),
  FOLLOWS_PROTEST("followsProtest", "followsProtest", false, Column::text),
  ENTRY_NUMBER("entryNumber", "entries/entryNumber", true, Column::text),
  PORT("port", "entries/port", true, Column::text),
  ENTRY_DATE("entryDate", "entries/entryDate", false, Column::text),
  LIQUIDATION_DATE("liquidationDate", "entries/liquidationDate", false, Column::text),
  HTS("hts", "entries/hts", false, Column::words),
  PAID("paid", "entries/paid", false, Column::text);

  private final String heading;
  private final String path;
  private final boolean required;
  private final Function<String, JsonNode> value;

  Column(String heading, String path, boolean required, Function<String, JsonNode> value) {
    this.heading = heading;
    this.path = path;
    this.required = required;
    this.value = value;
  }

  /** What stands in the header. */
  String heading() {
    return heading;
  }

  /** Whether no protest can do without it. */
  boolean required() {
    return required;
  }

  /** Whether it belongs to an entry; the others belong to the protest as a whole. */
  boolean ofEntry() {
    return path != null && path.startsWith("entries/");
  }

  /** Names of properties, from the protest down; null for what is not part of the filing. */
  String path() {
    return path;
  }

  /** JSON pointer to the value within the protest. */
  String pointer() {
    return "/" + path;
  }

  /** Sets the value in a protest or entry. */
  void put(ObjectNode target, String text) {
    int step = path.indexOf('/');
    boolean nested = step >= 0 && !ofEntry();
    ObjectNode parent = nested ? target.withObjectProperty(path.substring(0, step)) : target;
    parent.set(path.substring(step + 1), value.apply(text));
  }

  private static JsonNode text(String text) {
    return TextNode.valueOf(text);
  }

  private static JsonNode words(String text) {
    ArrayNode words = JsonNodeFactory.instance.arrayNode();
    Stream.of(text.strip().split("\\s+")).forEach(words::add);
    return words;
  }

  /** Only true and false are truths; what is neither stays a text, which the filing refuses. */
  private static JsonNode truth(String text) {
    return switch (text) {
      case "true" -> BooleanNode.TRUE;
      case "false" -> BooleanNode.FALSE;
      default -> TextNode.valueOf(text);
    };
  }
}
