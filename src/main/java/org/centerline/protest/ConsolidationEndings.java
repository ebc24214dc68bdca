package org.centerline.protest;

import java.util.List;
import org.centerline.docket.Docket;
import org.centerline.protest.ConsolidationRows.Member;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What it means for those that are one protest when one of them comes to its end alone. */
@Component
class ConsolidationEndings {

  private final RelatedProtests relatedProtests;
  private final ConsolidationRows rows;
  private final Consolidation consolidation;
  private final ConsolidationNotices notices;
  private final ConsolidatedClock clock;
  private final ConsolidatedAcceleration acceleration;
  private final Docket docket;

  ConsolidationEndings(
      RelatedProtests relatedProtests,
      ConsolidationRows rows,
      Consolidation consolidation,
      ConsolidationNotices notices,
      ConsolidatedClock clock,
      ConsolidatedAcceleration acceleration,
      Docket docket) {
    this.relatedProtests = relatedProtests;
    this.rows = rows;
    this.consolidation = consolidation;
    this.notices = notices;
    this.clock = clock;
    this.acceleration = acceleration;
    this.docket = docket;
  }

  /**
   * A filing that was rejected is no protest, so the others go on without it. Where a member ends
   * otherwise than by the decision of all, what was proposed with it is weighed again.
   */
  @EventListener
  void on(ProtestDecided decided) {
    switch (decided.outcome()) {
      case REJECTED -> rejected(decided.caseNumber());
      case WITHDRAWN -> withdrawn(decided.caseNumber());
      case DEEMED_DENIED -> {
        List<Member> members = rows.members(decided.caseNumber());
        weighAgain(members);
        joinWhoWaitedForConsent(members);
      }
      default -> {}
    }
  }

  private void rejected(String caseNumber) {
    List<Member> left = rows.leave(caseNumber);
    left.forEach(member -> notices.ended(member, caseNumber));
    clock.restart(left);
    acceleration.restart(left);
    joinWhoWaitedForConsent(left);
    joinWhatRepeated(caseNumber);
  }

  private void withdrawn(String caseNumber) {
    List<Member> members = rows.members(caseNumber);
    weighAgain(members);
    acceleration.restart(members);
    joinWhoWaitedForConsent(members);
    joinWhatRepeated(caseNumber);
  }

  /** What the same party filed again is its protest now. */
  private void joinWhatRepeated(String gone) {
    relatedProtests.of(gone).stream()
        .filter(other -> other.sameParty() && other.pending())
        .forEach(other -> consolidation.admit(other.caseNumber()));
  }

  private void weighAgain(List<Member> members) {
    members.stream()
        .filter(Member::pending)
        .forEach(member -> docket.countSubmission(member.caseNumber()));
  }

  /** Whoever has gone keeps those apart no longer who have consented. */
  private void joinWhoWaitedForConsent(List<Member> left) {
    left.stream()
        .filter(Member::pending)
        .findFirst()
        .ifPresent(member -> consolidation.joinWhereAllConsent(member.caseNumber()));
  }
}
