package org.centerline.revenue.port;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.centerline.revenue.port.PortSystems.PortSystem;
import org.springframework.stereotype.Component;

/** What the Centers say to a port's system about one instruction, as often as need be. */
@Component
class PortCalls {

  private final PortSystems systems;
  private final PortClient client;
  private final PortOrders orders;
  private final PortInstructions instructions;
  private final PortEffects effects;
  private final PortMessages messages;
  private final Clock clock;

  PortCalls(
      PortSystems systems,
      PortClient client,
      PortOrders orders,
      PortInstructions instructions,
      PortEffects effects,
      PortMessages messages,
      Clock clock) {
    this.systems = systems;
    this.client = client;
    this.orders = orders;
    this.instructions = instructions;
    this.effects = effects;
    this.messages = messages;
    this.clock = clock;
  }

  /** Tells the port the instruction, and holds the case until its process waits for the answer. */
  void send(String port, String instruction) {
    client.send(system(port, instruction), orders.of(instruction));
    holdUntilItWaits(port, instruction);
    instructions.countSending(instruction);
  }

  /** Asks the port what became of it, and tells it again where the port does not know it. */
  void ask(String port, String instruction) {
    PortSystem system = system(port, instruction);
    Optional<List<PortStatement>> answer = client.ask(system, instruction);
    if (answer.isEmpty()) {
      client.send(system, orders.of(instruction));
    }
    answer.orElse(List.of()).forEach(one -> messages.take(port, one.checked(), clock.instant()));
    holdUntilItWaits(port, instruction);
    if (answer.isEmpty()) {
      instructions.countSending(instruction);
    }
  }

  /** An answer that comes at this moment waits, and then finds the process waiting for it. */
  private void holdUntilItWaits(String port, String instruction) {
    instructions.hold(port, instruction).ifPresent(effects::apply);
  }

  private PortSystem system(String port, String instruction) {
    return systems
        .of(port)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Instruction %s is with the system of port %s, whose row in port_system is gone; put it back, with takes_new = false where it shall take no more"
                        .formatted(instruction, port)));
  }
}
