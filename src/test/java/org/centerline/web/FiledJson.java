package org.centerline.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.centerline.testing.EntryNumbers;

/** A protest as JSON that the API takes, to be spoilt in one place. */
final class FiledJson {

  /** Each filing has an importer of its own, so that none meets another test's account. */
  private static final AtomicInteger LAST_IMPORTER = new AtomicInteger();

  private FiledJson() {}

  static ObjectNode protest() {
    ObjectNode filing = Api.JSON.createObjectNode();
    filing.putObject("filer").put("name", "Example Imports, Inc.").put("role", "IMPORTER");
    filing
        .put("importerNumber", "98-%07d00".formatted(LAST_IMPORTER.incrementAndGet()))
        .put("decision", "CLASSIFICATION");
    entry(filing.putArray("entries"), EntryNumbers.next());
    filing.put("merchandise", "Laptop computers").put("grounds", "Laptops, not printers.");
    filing.putObject("claim").put("hts", "8471300100").put("refund", "700.00");
    return filing;
  }

  /** The body with one thing changed. */
  static String with(Consumer<ObjectNode> change) {
    ObjectNode filing = protest();
    change.accept(filing);
    return filing.toString();
  }

  /** The body with one thing of its entry changed. */
  static String withEntry(Consumer<ObjectNode> change) {
    return with(filing -> change.accept((ObjectNode) filing.at("/entries/0")));
  }

  static ObjectNode entry(ArrayNode entries, String number) {
    ObjectNode entry = entries.addObject();
    entry.put("entryNumber", number).put("port", "2704");
    entry.put("entryDate", "2025-06-02").put("liquidationDate", "2026-01-05");
    entry.putArray("hts").add("8471300100");
    return entry.put("paid", "1200.00");
  }
}
