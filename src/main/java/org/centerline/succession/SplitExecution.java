package org.centerline.succession;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.engine.PoolSuccession;
import org.centerline.engine.PoolSuccession.Membership;
import org.centerline.succession.Split.Going;
import org.centerline.succession.SplitRequest.Successor;
import org.centerline.succession.SplitRows.Kept;
import org.springframework.stereotype.Component;

/** Moves everything of a Center to its successors, in the caller's transaction. */
@Component
class SplitExecution {

  private final Routes routes;
  private final SuccessionRows successions;
  private final AccountMoves accounts;
  private final CaseMoves cases;
  private final PoolSuccession pools;

  SplitExecution(
      Routes routes,
      SuccessionRows successions,
      AccountMoves accounts,
      CaseMoves cases,
      PoolSuccession pools) {
    this.routes = routes;
    this.successions = successions;
    this.accounts = accounts;
    this.cases = cases;
    this.pools = pools;
  }

  /** Moves everything while the caller holds the Center, and says what went. */
  List<Going> move(
      String name, Kept split, List<Membership> staff, String actor, OffsetDateTime at) {
    String center = split.center();
    SplitRequest request = split.request();
    LocalDate on = at.toLocalDate();
    String why =
        "%s is followed by %s (%s)"
            .formatted(
                name,
                request.successors().stream()
                    .map(Successor::name)
                    .collect(Collectors.joining(" and ")),
                request.citation());
    routes.route(center, request);
    List<Going> going = routes.going(center, request);
    for (Successor successor : request.successors()) {
      successions.add(split.id(), center, successor, on, request.citation());
    }
    accounts.move(center, on, why, actor, at);
    cases.move(center, why, at);
    pools.move(center, request.ids(), request.rest(), staff);
    return going.stream().map(this::withStaff).toList();
  }

  private Going withStaff(Going going) {
    return with(going, pools.countStaff(going.successor()));
  }

  /** With the people who will be in pools of the successor. */
  static Going withStaff(Going going, List<Membership> members) {
    String prefix = going.successor() + "-";
    return with(
        going,
        (int)
            members.stream()
                .filter(member -> member.pool().startsWith(prefix))
                .map(Membership::userId)
                .distinct()
                .count());
  }

  private static Going with(Going going, int staff) {
    return new Going(
        going.successor(),
        going.accounts(),
        going.cases(),
        going.runningCases(),
        going.openTasks(),
        going.claimedTasks(),
        going.groups(),
        staff);
  }
}
