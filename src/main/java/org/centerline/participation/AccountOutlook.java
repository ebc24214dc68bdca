package org.centerline.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.account.IndustryShare;
import org.springframework.stereotype.Service;

/** What may become of the Center of an account: its business as filed, and a change under way. */
@Service
public class AccountOutlook {

  private final FiledEntries entries;
  private final CenterChanges changes;

  AccountOutlook(FiledEntries entries, CenterChanges changes) {
    this.entries = entries;
    this.changes = changes;
  }

  /**
   * A change of the Center.
   *
   * @param center the Center that is proposed, or was decided on
   * @param effectiveOn from when it has the account; null while nobody has decided
   */
  public record UnderWay(String caseNumber, String center, LocalDate effectiveOn) {}

  /** The first day of the look-back. */
  public LocalDate filedSince() {
    return entries.since();
  }

  /** Entry lines filed since then, by heading, most lines first. */
  public List<IndustryShare> filed(String importerNumber) {
    return entries.of(importerNumber);
  }

  /** The change of the account that is proposed or planned. */
  public Optional<UnderWay> change(String importerNumber) {
    return changes.underWay(importerNumber);
  }
}
