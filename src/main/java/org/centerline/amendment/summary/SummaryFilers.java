package org.centerline.amendment.summary;

import java.util.List;
import java.util.Set;
import org.centerline.account.FilerAuthorizations;
import org.centerline.amendment.Amendment;
import org.centerline.amendment.summary.SummaryVersions.Filed;
import org.centerline.docket.CaseReaders;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;
import org.centerline.filing.ImporterNumber;
import org.centerline.statute.SummaryFlag;
import org.springframework.stereotype.Component;

/**
 * Who may amend a summary that somebody else has filed, and who sees what comes of it (B4): another
 * filer may where the importer of record authorized it, and takes the summary over. Both go on to
 * see what they filed and what the other filed.
 */
@Component
public class SummaryFilers {

  private final SummaryVersions versions;
  private final Docket docket;
  private final CaseReaders readers;
  private final FilerAuthorizations authorizations;
  private final SignIn people;

  SummaryFilers(
      SummaryVersions versions,
      Docket docket,
      CaseReaders readers,
      FilerAuthorizations authorizations,
      SignIn people) {
    this.versions = versions;
    this.docket = docket;
    this.readers = readers;
    this.authorizations = authorizations;
    this.people = people;
  }

  /** Whether the person may know and amend what is held of the entry's summary. */
  public boolean mayAmend(Amendment amendment, String person) {
    return !flags(amendment, person).contains(SummaryFlag.FILER_NOT_AUTHORIZED);
  }

  /**
   * What the person's filing must know of the summary's last filer. The first to amend a summary
   * needs no authority on record, unless the importer took it back.
   */
  Set<SummaryFlag> flags(Amendment amendment, String person) {
    return versions
        .current(amendment.entryNumber())
        .map(held -> docket.get(held.caseNumber()))
        .map(last -> last.filedBy().equals(person) ? Set.<SummaryFlag>of() : flags(last, person))
        .orElseGet(() -> first(amendment.importerNumber(), person));
  }

  private Set<SummaryFlag> first(String importerNumber, String person) {
    return authorizations.isTakenBack(ImporterNumber.parse(importerNumber), person)
            && !keysInPaper(person)
        ? Set.of(SummaryFlag.FILER_NOT_AUTHORIZED)
        : Set.of();
  }

  private Set<SummaryFlag> flags(CaseRecord last, String person) {
    return authorizations.isAuthorized(ImporterNumber.parse(last.importerNumber()), person)
            || keysInPaper(person)
        ? Set.of(SummaryFlag.ANOTHER_FILER)
        : Set.of(SummaryFlag.FILER_NOT_AUTHORIZED);
  }

  /**
   * The paper names its filer; whoever keys it in has looked at the authority that comes with it.
   */
  private boolean keysInPaper(String person) {
    return people.groupsOf(person).contains(Pools.INTAKE);
  }

  /**
   * Lets the filer of a case see the earlier cases of the summary, and their filers see this one.
   */
  public void share(String entryNumber, CaseRecord filed) {
    List<Filed> others = versions.filedByOthers(entryNumber, filed.filedBy());
    readers.add(filed.filedBy(), others.stream().map(Filed::caseNumber).toList());
    others.stream()
        .map(Filed::filedBy)
        .distinct()
        .forEach(person -> readers.add(person, List.of(filed.caseNumber())));
  }
}
