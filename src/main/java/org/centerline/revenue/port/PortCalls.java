package org.centerline.revenue.port;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centerline.docket.CaseLog;
import org.centerline.filing.FilingRefused;
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
  private final CaseLog log;
  private final Clock clock;

  PortCalls(
      PortSystems systems,
      PortClient client,
      PortOrders orders,
      PortInstructions instructions,
      PortEffects effects,
      PortMessages messages,
      CaseLog log,
      Clock clock) {
    this.systems = systems;
    this.client = client;
    this.orders = orders;
    this.instructions = instructions;
    this.effects = effects;
    this.messages = messages;
    this.log = log;
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
    take(port, instruction, answer.orElse(List.of()));
    holdUntilItWaits(port, instruction);
    if (answer.isEmpty()) {
      instructions.countSending(instruction);
    }
  }

  /**
   * What cannot be read does not hold up what can, and stands in the case; where nothing can be,
   * the job fails with it and in the end asks for a person.
   */
  private void take(String port, String instruction, List<PortStatement> statements) {
    List<String> unreadable = new ArrayList<>();
    for (int number = 0; number < statements.size(); number++) {
      try {
        messages.take(port, statements.get(number).checked(), clock.instant());
      } catch (FilingRefused refused) {
        unreadable.add(words("/messages/" + number, refused));
      }
    }
    if (unreadable.isEmpty()) {
      return;
    }
    String words =
        "The system of port %s, asked of %s, says what cannot be read: %s"
            .formatted(port, instruction, String.join(" ", unreadable));
    if (unreadable.size() == statements.size()) {
      throw new IllegalStateException(words);
    }
    instructions
        .hold(port, instruction)
        .ifPresent(told -> log.record(told.caseNumber(), "PORT_UNREADABLE", words));
  }

  private static String words(String at, FilingRefused refused) {
    return refused.violations().stream()
        .map(one -> "%s%s: %s".formatted(at, one.pointer(), one.message()))
        .collect(Collectors.joining(" "));
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
