package org.centerline.testing;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.centerline.account.AccountDetails;
import org.centerline.account.Accounts;
import org.centerline.account.CenterDecisions;
import org.centerline.account.IndustryShare;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Pools;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.statute.Money;
import org.centerline.succession.SuccessionRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A Center that no other test knows, with people whose ids are their pools, so that a test may end
 * it. No number of the HTS points to it: accounts are given to it. It goes when the test is over.
 */
public final class CenterOfItsOwn {

  private final JdbcClient jdbc;
  private final SuccessionRows successions;
  private final Pools pools;
  private final IdentityService identity;
  private final Accounts accounts;
  private final CenterDecisions decisions;

  CenterOfItsOwn(
      JdbcClient jdbc,
      SuccessionRows successions,
      Pools pools,
      IdentityService identity,
      Accounts accounts,
      CenterDecisions decisions) {
    this.jdbc = jdbc;
    this.successions = successions;
    this.pools = pools;
    this.identity = identity;
    this.accounts = accounts;
    this.decisions = decisions;
  }

  /** It opens on 2026-01-01 and works everything. */
  public void open(String id, String teamCode) {
    jdbc.sql(
            """
            with split as (
              insert into center_split (center, request, digest, proposed_by, proposed_at)
              values (:id || '-before', '{}', '', 'test', now()) returning id)
            insert into center_succession (successor, predecessor, split, since, name, city,
              team_code, chapters, rest, citation)
            select :id, :id || '-before', id, '2026-01-01', 'The ' || :id, 'Chicago', :teamCode,
              '{}', true, 'of a test' from split""")
        .param("id", id)
        .param("teamCode", teamCode)
        .update();
    jdbc.sql(
            """
            insert into phase_in (line_of_work, center, since, citation, recorded_by, recorded_at)
            select line_of_work, :id, '2012-05-10', 'of a test', 'test', now()
            from phase_in where center = 'electronics'
            on conflict do nothing""")
        .param("id", id)
        .update();
    successions.publish();
    pools.setUp();
    for (CenterRole role : CenterRole.values()) {
      person(Pools.of(id, role), Pools.of(id, role));
    }
  }

  /** A person of a pool, whose password is the id. */
  public void person(String id, String pool) {
    User user = identity.newUser(id);
    user.setPassword(id);
    identity.saveUser(user);
    List.of(Pools.STAFF, pool).forEach(group -> identity.createMembership(id, group));
  }

  /** An account whose industries are so many lines of one number, and which the Center has. */
  public void account(String center, String importer, String hts) {
    ImporterNumber number = ImporterNumber.parse(importer);
    accounts.put(
        new AccountDetails(
            number,
            "Example",
            Set.of(),
            true,
            List.of(new IndustryShare(HtsNumber.parse(hts), 9, Money.ZERO)),
            null),
        "intake");
    decisions.move(number, center, "For a test");
  }

  /** The Center and those that followed it are unknown again; their cases stay closed in. */
  public void forget(String... ids) {
    for (String id : ids) {
      Pools.ofCenter(id).forEach(identity::deleteGroup);
      jdbc.sql("delete from center_succession where successor = :id").param("id", id).update();
    }
    successions.publish();
  }
}
