package org.centerline.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When the Center of each account was last looked at, and which accounts are due: those not looked
 * at for {@code centerline.account.review-every-months}, twelve unless set (D4 names no term). An
 * account begins with the day on which it was assigned.
 */
@Component
public class AccountReviews {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final int months;

  AccountReviews(
      JdbcClient jdbc,
      Clock clock,
      @Value("${centerline.account.review-every-months:12}") int months) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.months = months;
  }

  /**
   * An account that was due.
   *
   * @param participating whether the importer takes part in its Center today
   */
  public record Due(String importerNumber, String center, boolean participating) {}

  /**
   * Takes the next accounts that are due, those first that have waited longest. They count as
   * looked at today when the transaction commits; nobody else takes them until then.
   *
   * @param most how many at most; where fewer come, no more are due
   */
  public List<Due> take(int most) {
    LocalDate today = LocalDate.now(clock);
    return jdbc.sql(
            """
            with due as (
              select importer_number, reviewed_on from account where reviewed_on <= :longAgo
              order by reviewed_on, importer_number limit :most for no key update skip locked)
            update account a set reviewed_on = :today
            from due join account_assignment s
              on s.importer_number = due.importer_number and s.until is null
            where a.importer_number = due.importer_number
            returning a.importer_number, s.center,
              exists (select 1 from account_participation p
                where p.importer_number = a.importer_number and p.since <= :today
                  and (p.until is null or p.until > :today)) as participating""")
        .param("longAgo", today.minusMonths(months))
        .param("today", today)
        .param("most", most)
        .query(Due.class)
        .list();
  }

  /** The account is looked at today, by whoever asked for it, and due a term later. */
  public void note(String importerNumber) {
    jdbc.sql("update account set reviewed_on = :today where importer_number = :importer")
        .param("today", LocalDate.now(clock))
        .param("importer", importerNumber)
        .update();
  }
}
