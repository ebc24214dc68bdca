package org.centerline.amendment;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.centerline.amendment.AmendmentProcess.Segment;
import org.centerline.docket.CaseLog;
import org.springframework.stereotype.Component;

/** Records what the risk table decided, and draws the sample that a person looks at. */
@Component
class Segmentation {

  private static final int ALL = 100;

  private final Amendments amendments;
  private final CaseLog log;

  Segmentation(Amendments amendments, CaseLog log) {
    this.amendments = amendments;
    this.log = log;
  }

  /** Returns how the amendment is worked. */
  String record(String caseNumber, Risk risk) {
    boolean sampled =
        risk.segment().equals(Segment.STRAIGHT_THROUGH) && isDrawn(caseNumber, risk.sampleShare());
    amendments.segment(caseNumber, risk, sampled);
    log.record(
        caseNumber,
        "SEGMENTED",
        "Row '%s' of the risk table, version %d: %s%s"
            .formatted(
                risk.rule(),
                risk.tableVersion(),
                risk.segment(),
                sampled ? ", drawn for a person" : ""),
        null,
        risk.segment());
    return sampled ? Segment.REVIEW : risk.segment();
  }

  /** The case number draws, so that a repeated run draws the same and nobody can choose. */
  static boolean isDrawn(String caseNumber, int share) {
    CRC32 lot = new CRC32();
    lot.update(caseNumber.getBytes(StandardCharsets.UTF_8));
    return lot.getValue() % ALL < share;
  }
}
