package org.centerline.revenue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What of instructions the models ask, and nobody changes. A model asks one expression after the
 * other, so what was read is kept until the transaction ends.
 */
@Component
class InstructionTerms {

  private final JdbcClient jdbc;

  InstructionTerms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What never changes of an instruction.
   *
   * @param approvals how many people approve it before it leaves
   */
  record Terms(String port, LocalDate dueOn, int approvals) {}

  Terms of(String id) {
    Terms known = kept().get(id);
    if (known == null) {
      jdbc.sql("select id, port, due_on, approvals from revenue_instruction where id = :id")
          .param("id", id)
          .query(this::keep)
          .single();
      known = kept().get(id);
    }
    return known;
  }

  /** Keeps what a row says and gives its id. */
  String keep(ResultSet row, int number) throws SQLException {
    String id = row.getString("id");
    kept()
        .put(
            id,
            new Terms(
                row.getString("port"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("approvals")));
    return id;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Terms> kept() {
    Object bound = TransactionSynchronizationManager.getResource(this);
    return bound == null ? bind() : (Map<String, Terms>) bound;
  }

  private Map<String, Terms> bind() {
    Map<String, Terms> fresh = new HashMap<>();
    TransactionSynchronizationManager.registerSynchronization(new Unbinding(fresh));
    TransactionSynchronizationManager.bindResource(this, fresh);
    return fresh;
  }

  private final class Unbinding implements TransactionSynchronization {

    private final Map<String, Terms> kept;

    Unbinding(Map<String, Terms> kept) {
      this.kept = kept;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(InstructionTerms.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(InstructionTerms.this, kept);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResource(InstructionTerms.this);
    }
  }
}
