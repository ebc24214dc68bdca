package org.centerline.participation;

import java.util.Optional;
import org.centerline.account.Account;
import org.centerline.account.AccountDetails;
import org.centerline.account.Accounts;
import org.centerline.account.StatedAccount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff state of accounts; where that gives one to another Center, its cases follow. */
@Service
public class AccountStatements {

  private final Accounts accounts;
  private final FollowingCases following;

  AccountStatements(Accounts accounts, FollowingCases following) {
    this.accounts = accounts;
    this.following = following;
  }

  /**
   * The account as it stands now.
   *
   * @param followIn the case in which running cases follow it to its new Center; null where it
   *     stays, or none run
   * @param runningCases how many of them there are; those may have a decision proposed before they
   *     are moved, and then stay
   */
  public record Stated(Account account, String followIn, int runningCases) {}

  /**
   * States an account as {@link Accounts#put} does, and has its running cases follow.
   *
   * @throws org.centerline.filing.FilingRefused where the details break a rule
   * @throws org.centerline.docket.EventRefused where it would give the account to another Center
   *     while a change is under way; nothing is stated then
   */
  @Transactional
  public Stated put(AccountDetails details, String actor) {
    StatedAccount stated = accounts.put(details, actor);
    Optional<FollowingCases.Following> follow = following.follow(stated);
    return new Stated(
        stated.account(),
        follow.map(FollowingCases.Following::caseNumber).orElse(null),
        follow.map(FollowingCases.Following::runningCases).orElse(0));
  }
}
