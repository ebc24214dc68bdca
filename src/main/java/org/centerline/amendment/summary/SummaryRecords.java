package org.centerline.amendment.summary;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.centerline.amendment.Amendment;
import org.centerline.amendment.Amendments;
import org.centerline.amendment.OtherEntryCases;
import org.centerline.amendment.summary.SummaryVersions.Held;
import org.centerline.amendment.summary.SummaryVersions.Side;
import org.centerline.statute.AmendmentKind;
import org.centerline.statute.SummaryFlag;
import org.springframework.stereotype.Component;

/** What is on file of a summary when an amendment of it comes in. */
@Component
public class SummaryRecords {

  private final Amendments amendments;
  private final SummaryVersions versions;
  private final SummaryFilers filers;
  private final EntryLiquidations liquidations;
  private final ReasonWords reasons;
  private final OtherEntryCases others;

  SummaryRecords(
      Amendments amendments,
      SummaryVersions versions,
      SummaryFilers filers,
      EntryLiquidations liquidations,
      ReasonWords reasons,
      OtherEntryCases others) {
    this.amendments = amendments;
    this.versions = versions;
    this.filers = filers;
    this.liquidations = liquidations;
    this.reasons = reasons;
    this.others = others;
  }

  /**
   * What is known, as far as the filer may learn it.
   *
   * @param held the newest version; empty where none is, or where it is not for the filer to know
   * @param flags what the docket holds against the amendment
   * @param liquidation where the entry's liquidation stands
   */
  public record Known(Optional<Held> held, Set<SummaryFlag> flags, EntryLiquidation liquidation) {}

  /** Who has no authority learns nothing of the summary, and is taken at its own word. */
  public Known of(Amendment amendment, String filedBy) {
    String entryNumber = amendment.entryNumber();
    Set<SummaryFlag> flags = new HashSet<>(filers.flags(amendment, filedBy));
    if (amendment.changesNothing() && !reasons.nameOtherData(amendment)) {
      flags.add(SummaryFlag.UNCHANGED);
    }
    if (!amendment.filerRole().mayAmend()) {
      flags.add(SummaryFlag.NOT_CUSTOMS_BUSINESS);
    }
    if (flags.contains(SummaryFlag.FILER_NOT_AUTHORIZED)
        || flags.contains(SummaryFlag.NOT_CUSTOMS_BUSINESS)) {
      return new Known(Optional.empty(), flags, EntryLiquidation.stated(amendment));
    }
    if (amendments.isUnderReview(entryNumber) || !others.running(entryNumber).isEmpty()) {
      flags.add(SummaryFlag.UNDER_REVIEW);
    }
    Optional<Held> held = versions.current(entryNumber);
    held.ifPresent(current -> compare(amendment, current, flags));
    return new Known(held, flags, liquidations.of(amendment));
  }

  private void compare(Amendment amendment, Held current, Set<SummaryFlag> flags) {
    Amendment onFile = amendments.get(current.caseNumber());
    if (!amendment.isOfTheEntryOf(onFile)) {
      flags.add(SummaryFlag.ENTRY_DIFFERS);
    }
    if (current.side() == Side.NEW && onFile.kind() == AmendmentKind.PSC) {
      flags.add(SummaryFlag.PSC_ON_FILE);
    }
  }
}
