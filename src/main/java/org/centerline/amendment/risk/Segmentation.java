package org.centerline.amendment.risk;

import java.util.UUID;
import org.centerline.amendment.AmendmentProcess.Segment;
import org.centerline.amendment.Amendments;
import org.centerline.docket.CaseLog;
import org.springframework.stereotype.Component;

/** Records what the risk table decided, and draws the sample that a person looks at. */
@Component
public class Segmentation {

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
        risk.segment().equals(Segment.STRAIGHT_THROUGH)
            && isDrawn(amendments.lot(caseNumber), risk.sampleShare());
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

  /**
   * The lot is kept, so that a repeated run draws the same, and random, so that nobody knows it.
   */
  static boolean isDrawn(UUID lot, int share) {
    return Long.remainderUnsigned(lot.getLeastSignificantBits(), ALL) < share;
  }
}
