package org.centerline.revenue.desk;

import org.centerline.engine.TaskRefused;
import org.centerline.revenue.Instructions;
import org.centerline.revenue.Settlements;
import org.centerline.revenue.port.PortInbox;
import org.centerline.revenue.port.PortMessage;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/** Ends a contradiction in a port's messages by the one of them that fits the instruction. */
@Component
class DisputedSettlements {

  private final Instructions instructions;
  private final PortInbox inbox;
  private final Settlements settlements;

  DisputedSettlements(Instructions instructions, PortInbox inbox, Settlements settlements) {
    this.instructions = instructions;
    this.inbox = inbox;
    this.settlements = settlements;
  }

  /** Whether the port says, in whatever amount, that it settled the instruction. */
  boolean isSaidToBeSettled(String instruction) {
    return inbox.of(instruction).stream()
        .anyMatch(message -> message.kind() == PortMessage.Kind.SETTLED);
  }

  /**
   * Records that the port settled the instruction after all.
   *
   * @throws TaskRefused where no message of the port says that it settled what it was told
   */
  void settle(String caseNumber, String instruction) {
    Money told = Money.of(instructions.get(instruction).total());
    PortMessage.Settlement found =
        inbox.of(instruction).stream()
            .filter(message -> message.kind() == PortMessage.Kind.SETTLED)
            .map(PortMessage::settlement)
            .filter(one -> one.amount().compareTo(told) == 0)
            .min(PortMessage.Settlement.ORDER)
            .orElseThrow(
                () ->
                    new TaskRefused(
                        "No message of the port says that it settled the $%s it was told"
                            .formatted(told)));
    settlements.settle(caseNumber, instruction, found.on(), found.reference());
  }
}
