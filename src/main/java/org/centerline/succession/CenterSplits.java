package org.centerline.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.centerline.docket.CurrentActor;
import org.centerline.docket.EventRefused;
import org.centerline.engine.Collisions;
import org.centerline.engine.PoolSuccession;
import org.centerline.engine.PoolSuccession.Membership;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.succession.Split.Going;
import org.centerline.succession.Split.Member;
import org.centerline.succession.SplitRows.Kept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Splits a Center, or gives it another name: proposed by one person with a preview, executed by
 * another in one transaction, all of it or nothing (decision 035).
 */
@Service
public class CenterSplits {

  private static final String RULE = "decision 035";
  private static final int MOST_TRIES = 5;
  private static final int SHOWN = 100;

  private final SplitRows rows;
  private final SplitCheck check;
  private final Routes routes;
  private final SplitExecution execution;
  private final SuccessionRows successions;
  private final PoolSuccession pools;
  private final CenterDirectory centers;
  private final CurrentActor actor;
  private final Clock clock;
  private final TransactionTemplate transaction;

  CenterSplits(
      SplitRows rows,
      SplitCheck check,
      Routes routes,
      SplitExecution execution,
      SuccessionRows successions,
      PoolSuccession pools,
      CenterDirectory centers,
      CurrentActor actor,
      Clock clock,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.check = check;
    this.routes = routes;
    this.execution = execution;
    this.successions = successions;
    this.pools = pools;
    this.centers = centers;
    this.actor = actor;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Proposes that others follow a Center, and says what would go where. Nothing moves.
   *
   * @throws org.centerline.filing.FilingRefused where the proposal is not in order
   * @throws EventRefused where the Center does not work
   */
  public Split propose(String center, SplitRequest request) {
    requireWorking(center);
    check.check(center, request);
    return transaction.execute(
        status -> {
          List<Membership> staff = pools.staff(center);
          long id = rows.add(center, request, Digest.of(request, staff), actor.id(), now());
          return preview(rows.get(center, id), staff);
        });
  }

  /**
   * Executes what another person proposed. Where it was executed before, says what went: so it may
   * be asked again when no answer came.
   *
   * @param digest of the proposal, as its preview has it
   * @throws EventRefused where it is not what was previewed, the same person proposed it, or the
   *     Center does not work
   */
  public Split execute(String center, long id, String digest) {
    for (int attempt = 1; ; attempt++) {
      try {
        Split done = transaction.execute(status -> executed(center, id, digest));
        successions.publish();
        return done;
      } catch (RuntimeException e) {
        // Somebody who works at the same moment and the one who moves may wait for each other.
        if (attempt == MOST_TRIES || !Collisions.isCollision(e)) {
          throw e;
        }
      }
    }
  }

  /** What is proposed for the Centers that work today and not executed, the newest hundred. */
  public List<Proposal> open() {
    return rows.open(centers.all(LocalDate.now(clock)).stream().map(Center::id).toList(), SHOWN);
  }

  /** The proposal or what became of it. */
  public Split find(String center, long id) {
    Kept kept = rows.get(center, id);
    return kept.isExecuted()
        ? kept.done()
        : transaction.execute(status -> preview(kept, pools.staff(center)));
  }

  private Split executed(String center, long id, String digest) {
    Kept proposed = rows.lock(center, id);
    if (!proposed.digest().equals(digest)) {
      throw refused("DIGEST_DIFFERS", "This is not the digest of what was previewed.");
    }
    if (proposed.isExecuted()) {
      return proposed.done();
    }
    if (proposed.proposedBy().equals(actor.id())) {
      throw refused("SECOND_PERSON", "Another person than the one who proposed it executes it.");
    }
    requireWorking(center);
    rows.hold(center);
    List<Membership> staff = pools.staff(center);
    if (!Digest.of(proposed.request(), staff).equals(digest)) {
      throw refused("STAFF_CHANGED", "The Center's staff is not as it was previewed.");
    }
    check.check(center, proposed.request());
    List<Going> gone =
        execution.move(name(center), proposed, members(proposed, staff), actor.id(), now());
    rows.executed(id, actor.id(), now(), gone);
    return rows.get(center, id).done();
  }

  private Split preview(Kept kept, List<Membership> staff) {
    List<Membership> members = members(kept, staff);
    routes.route(kept.center(), kept.request());
    return kept.proposed(
        routes.going(kept.center(), kept.request()).stream()
            .map(going -> SplitExecution.withStaff(going, members))
            .toList(),
        routes.accountsByRest(kept.center()),
        routes.notTold(kept.center(), SHOWN),
        members.stream()
            .collect(
                Collectors.groupingBy(
                    Membership::userId,
                    TreeMap::new,
                    Collectors.mapping(Membership::pool, Collectors.toList())))
            .entrySet()
            .stream()
            .map(person -> new Member(person.getKey(), person.getValue()))
            .toList());
  }

  /** Everybody keeps the role, in the successors that were stated for the person, else in all. */
  private static List<Membership> members(Kept kept, List<Membership> staff) {
    List<Membership> members = new ArrayList<>();
    for (Membership member : staff) {
      String role = member.pool().substring(kept.center().length());
      kept.request()
          .of(member.userId())
          .forEach(successor -> members.add(new Membership(member.userId(), successor + role)));
    }
    return members;
  }

  private void requireWorking(String center) {
    Center known =
        centers
            .byId(center)
            .orElseThrow(() -> refused("CENTER_UNKNOWN", "There is no Center with this id."));
    if (!known.validOn(LocalDate.now(clock))) {
      throw refused("CENTER_ENDED", "%s works no longer.".formatted(known.name()));
    }
  }

  private String name(String center) {
    return centers.byId(center).map(Center::name).orElse(center);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static EventRefused refused(String code, String sentence) {
    return new EventRefused(code, RULE, sentence);
  }
}
