package org.centerline.revenue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.centerline.engine.CaseMessages;
import org.springframework.stereotype.Component;

/**
 * Ends the chase of a port with the port's own step. Whoever updates an instruction asks in the
 * same statement whether the port is chased for it, since most never are.
 */
@Component
class ChasedPorts {

  /** The case's number where the port is chased for the instruction that is updated. */
  static final String CHASED =
      """
      (select case_number from port_chase
       where port_chase.instruction = id and port_chase.ended_at is null) as chased_case
      """;

  private final CaseMessages messages;

  ChasedPorts(CaseMessages messages) {
    this.messages = messages;
  }

  static Optional<String> caseOf(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("chased_case"));
  }

  /** The port took the instruction on, settled it or sent it back, or need not any more. */
  void moved(String caseNumber, String instruction) {
    messages.tell(
        PortChaseProcess.Message.PORT_MOVED,
        caseNumber,
        new CaseMessages.Waiting(PortChaseProcess.Variable.INSTRUCTION, instruction));
  }
}
