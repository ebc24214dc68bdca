package org.centerline.revenue;

import java.util.Map;
import org.centerline.docket.Docket;
import org.centerline.engine.CaseMessages;
import org.springframework.stereotype.Component;

/** Has instructions worked by processes of their own, beside that of the case, which may end. */
@Component
class PortProcesses {

  private final Docket docket;
  private final CaseMessages processes;

  PortProcesses(Docket docket, CaseMessages processes) {
    this.docket = docket;
    this.processes = processes;
  }

  void start(RevenueInstruction told) {
    processes.start(
        PortRevenueProcess.ID,
        told.caseNumber(),
        Map.of(
            PortRevenueProcess.Variable.INSTRUCTION, told.id(),
            PortRevenueProcess.Variable.CENTER, docket.get(told.caseNumber()).center(),
            PortRevenueProcess.Variable.PORT, told.port()));
  }
}
