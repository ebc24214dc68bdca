package org.centerline.consultation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centerline.docket.CaseRecord;
import org.centerline.filing.Anonymity;

/** Whether a text that leaves a case names its parties. */
final class Parties {

  private Parties() {}

  /** The first of what names importer, filer or an entry in the text; empty where nothing does. */
  static Optional<String> named(String text, CaseRecord record) {
    List<String> names =
        Stream.of(record.importerName(), record.filerName()).filter(name -> name != null).toList();
    return Anonymity.broken(text, names, List.of(record.importerNumber()));
  }
}
