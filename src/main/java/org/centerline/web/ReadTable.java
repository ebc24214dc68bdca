package org.centerline.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.centerline.docket.CaseReads;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.springframework.stereotype.Component;

/** Who read a privileged case, for those who watch over it. */
@Component
class ReadTable {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final CaseReads reads;
  private final Viewers viewers;
  private final Clock clock;

  ReadTable(CaseReads reads, Viewers viewers, Clock clock) {
    this.reads = reads;
    this.viewers = viewers;
    this.clock = clock;
  }

  /** The newest reads; empty for everybody else, and for a case whose reads are not recorded. */
  Optional<Table> of(CaseRecord record) {
    if (!viewers.readsReads(record)) {
      return Optional.empty();
    }
    return Optional.of(
        new Table(
            "Who read this case",
            "The newest %d reads at most".formatted(CaseReads.SHOWN),
            List.of(Column.of("At"), Column.of("Who"), Column.of("What")),
            reads.of(record.caseNumber()).stream().map(this::row).toList()));
  }

  private List<String> row(CaseReads.Read read) {
    return List.of(
        read.at().atZoneSameInstant(clock.getZone()).format(MINUTE), read.actor(), read.what());
  }
}
