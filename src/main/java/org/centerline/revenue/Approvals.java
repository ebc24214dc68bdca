package org.centerline.revenue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.centerline.engine.TaskRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who approved an instruction before it leaves: as many people as the table asked for (E2). */
@Component
public class Approvals {

  private final JdbcClient jdbc;
  private final InstructionTerms terms;
  private final Clock clock;

  Approvals(JdbcClient jdbc, InstructionTerms terms, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.clock = clock;
  }

  /** Whether fewer people approved it than the table asked for when it was made. */
  boolean isDue(String instruction) {
    int asked = terms.of(instruction).approvals();
    return asked > 0 && of(instruction).size() < asked;
  }

  /** Those who approved it, in their order. */
  public List<String> of(String instruction) {
    return jdbc.sql(
            """
            select person from revenue_approval where instruction = :instruction
            order by approved_at, person""")
        .param("instruction", instruction)
        .query(String.class)
        .list();
  }

  /**
   * Records that a person approves it.
   *
   * @throws TaskRefused where the person prepared it or approved it before
   */
  public void approve(String instruction, String person) {
    int added =
        jdbc.sql(
                """
                insert into revenue_approval
                select id, :person, :at from revenue_instruction
                where id = :instruction and prepared_by is distinct from :person
                on conflict do nothing""")
            .param("instruction", instruction)
            .param("person", person)
            .param("at", OffsetDateTime.now(clock))
            .update();
    if (added == 0) {
      throw new TaskRefused(
          "Nobody approves what they prepared or have approved before; another person must decide");
    }
  }
}
