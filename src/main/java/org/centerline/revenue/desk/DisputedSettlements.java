package org.centerline.revenue.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.engine.TaskRefused;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.Instructions;
import org.centerline.revenue.ReturnedRefunds;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.Settlements;
import org.centerline.revenue.port.PortInbox;
import org.centerline.revenue.port.PortMessage;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/** Ends a contradiction in a port's messages by what of them fits the instruction. */
@Component
class DisputedSettlements {

  private final Instructions instructions;
  private final PortInbox inbox;
  private final Settlements settlements;
  private final ReturnedRefunds returned;

  DisputedSettlements(
      Instructions instructions,
      PortInbox inbox,
      Settlements settlements,
      ReturnedRefunds returned) {
    this.instructions = instructions;
    this.inbox = inbox;
    this.settlements = settlements;
    this.returned = returned;
  }

  /** Whether the port says, in whatever amount, that it settled the instruction. */
  boolean isSaidToBeSettled(String instruction) {
    return inbox.of(instruction).stream()
        .anyMatch(message -> message.kind() == PortMessage.Kind.SETTLED);
  }

  /** Whether the port says that it cannot carry it out, or could not after all. */
  boolean isSaidToBeRejected(String instruction) {
    return inbox.of(instruction).stream()
        .anyMatch(message -> message.kind() == PortMessage.Kind.REJECTED);
  }

  /**
   * Records that the port settled the instruction after all: by its earliest message of the whole
   * amount, or by all of them where together they come to it. A day on which it cannot have been,
   * mistyped and put right by another message, does not count. One that came back is settled
   * already.
   *
   * @throws TaskRefused where the port does not say that it settled what it was told
   */
  void settle(String caseNumber, String instruction) {
    RevenueInstruction disputed = instructions.get(instruction);
    if (disputed.status() == InstructionStatus.SETTLED) {
      returned.stayed(instruction);
      return;
    }
    Money told = Money.of(disputed.total());
    List<PortMessage.Settlement> said = possible(caseNumber, instruction);
    PortMessage.Settlement found =
        whole(told, said)
            .or(() -> inParts(told, said))
            .orElseThrow(
                () ->
                    new TaskRefused(
                        "No message of the port says that it settled the $%s it was told, nor do all together, on a day since it was issued"
                            .formatted(told)));
    settlements.settle(caseNumber, instruction, found.on(), found.reference());
    inbox.seen(instruction);
  }

  private List<PortMessage.Settlement> possible(String caseNumber, String instruction) {
    RevenueKind kind = instructions.get(instruction).kind();
    LocalDate issued = instructions.issuedOn(instruction);
    return inbox.of(instruction).stream()
        .filter(message -> message.kind() == PortMessage.Kind.SETTLED)
        .map(PortMessage::settlement)
        .distinct()
        .filter(one -> settlements.impossible(caseNumber, kind, issued, one.on()).isEmpty())
        .sorted(PortMessage.Settlement.ORDER)
        .toList();
  }

  private static Optional<PortMessage.Settlement> whole(
      Money told, List<PortMessage.Settlement> said) {
    return said.stream().filter(one -> one.amount().compareTo(told) == 0).findFirst();
  }

  /** What came in parts is settled with the last of them. */
  private static Optional<PortMessage.Settlement> inParts(
      Money told, List<PortMessage.Settlement> said) {
    Money sum = said.stream().map(PortMessage.Settlement::amount).reduce(Money.ZERO, Money::plus);
    return sum.compareTo(told) == 0 ? Optional.of(said.get(said.size() - 1)) : Optional.empty();
  }
}
