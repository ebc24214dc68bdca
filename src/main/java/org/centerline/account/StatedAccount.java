package org.centerline.account;

/**
 * An account as it was just stated or decided on.
 *
 * @param formerCenter the Center that had it until now; null where it stays, or is new
 */
public record StatedAccount(Account account, String formerCenter) {

  static StatedAccount of(Account before, Account after) {
    boolean stays = before.center().equals(after.center());
    return new StatedAccount(after, stays ? null : before.center());
  }
}
