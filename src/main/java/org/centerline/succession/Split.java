package org.centerline.succession;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A split or a change of name, as it is proposed or as it was executed.
 *
 * @param center id of the Center that ends
 * @param request what was proposed: who follows, and what was stated of accounts and people
 * @param digest of what was decided, which whoever executes it names
 * @param going what goes to each successor: of a proposal by now, else what went
 * @param accountsByRest how many accounts go where they go because no chapter tells
 * @param notTold the first of those accounts; of a proposal only
 * @param staff who works for which pools afterwards; of a proposal only
 * @param executedBy null while it is proposed
 */
public record Split(
    long id,
    String center,
    SplitRequest request,
    String digest,
    String proposedBy,
    OffsetDateTime proposedAt,
    List<Going> going,
    int accountsByRest,
    List<String> notTold,
    List<Member> staff,
    String executedBy,
    OffsetDateTime executedAt) {

  /**
   * What goes to a successor.
   *
   * @param cases all of the Center's, also closed ones
   * @param runningCases those of them that are not closed
   * @param openTasks each counted once, however many pools it is in
   * @param claimedTasks those of them that somebody has, and keeps
   * @param groups one for each role
   * @param staff people
   */
  public record Going(
      String successor,
      int accounts,
      int cases,
      int runningCases,
      int openTasks,
      int claimedTasks,
      int groups,
      int staff) {}

  /** A person and the pools that the person is in afterwards. */
  public record Member(String userId, List<String> pools) {}
}
