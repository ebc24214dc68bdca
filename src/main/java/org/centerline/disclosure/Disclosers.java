package org.centerline.disclosure;

import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;
import org.centerline.filing.Violations;
import org.springframework.stereotype.Service;

/**
 * As whom a discloser signs in. A disclosure that was told, or came on paper, is keyed in by
 * others, who do not read it; it is its discloser's own once they say whose it is.
 */
@Service
public class Disclosers {

  private final SignIn people;
  private final DisclosureGate gate;
  private final Docket docket;
  private final CaseLog log;

  Disclosers(SignIn people, DisclosureGate gate, Docket docket, CaseLog log) {
    this.people = people;
    this.gate = gate;
    this.docket = docket;
    this.log = log;
  }

  /** Checks that a filer signs in so. */
  void check(String userId, Violations found) {
    if (found.present(userId)) {
      found.require(isIn(Pools.FILER, userId), "FILER_UNKNOWN", "There is no such filer.");
    }
  }

  /**
   * Makes a disclosure that was keyed in its discloser's own. Whoever calls holds the lock of the
   * case.
   *
   * @throws EventRefused where it has its discloser already, or is decided
   */
  public void name(CaseRecord record, String userId) {
    gate.open(record);
    Violations found = Violations.none();
    check(userId, found.at("userId"));
    found.refuseIfAny();
    if (record.filedBy().equals(userId)) {
      return;
    }
    if (!isIn(Pools.INTAKE, record.filedBy())) {
      throw new EventRefused(
          "DISCLOSER_KNOWN", "19 CFR 162.74(a)", "The disclosure is its discloser's own already");
    }
    docket.handTo(record.caseNumber(), userId);
    log.record(record.caseNumber(), "DISCLOSER_NAMED", "The discloser signs in as " + userId);
  }

  private boolean isIn(String group, String userId) {
    return people.groupsOf(userId).contains(group);
  }
}
