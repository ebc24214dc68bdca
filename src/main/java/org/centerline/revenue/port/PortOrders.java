package org.centerline.revenue.port;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.revenue.Approvals;
import org.centerline.revenue.Instructions;
import org.centerline.revenue.PayeeKind;
import org.centerline.revenue.RevenueInstruction;
import org.springframework.stereotype.Component;

/** Writes instructions out for ports' systems. */
@Component
class PortOrders {

  private final Instructions instructions;
  private final Approvals approvals;
  private final Docket docket;
  private final CenterDirectory centers;
  private final Clock clock;

  PortOrders(
      Instructions instructions,
      Approvals approvals,
      Docket docket,
      CenterDirectory centers,
      Clock clock) {
    this.instructions = instructions;
    this.approvals = approvals;
    this.docket = docket;
    this.centers = centers;
    this.clock = clock;
  }

  PortOrder of(String id) {
    RevenueInstruction told = instructions.get(id);
    CaseRecord record = docket.get(told.caseNumber());
    return new PortOrder(
        id,
        told.replaces(),
        told.kind(),
        told.port(),
        teamCode(record.center()),
        told.caseNumber(),
        record.importerNumber(),
        payee(told, record),
        told.legalBasis(),
        instructions.entries(id),
        instructions.charges(id).entrySet().stream()
            .map(charge -> new PortOrder.Line(charge.getKey(), cents(charge.getValue().amount())))
            .toList(),
        instructions.interest(id).stream().map(PortOrders::interest).toList(),
        cents(told.total()),
        told.liquidatedOn(),
        told.dueOn(),
        told.preparedBy(),
        people(told));
  }

  /** Instructions from before do not keep the importer's number. */
  private static PortOrder.Payee payee(RevenueInstruction told, CaseRecord record) {
    return new PortOrder.Payee(
        told.payee(),
        told.payeeKind(),
        told.payeeKind() == PayeeKind.IMPORTER ? record.importerNumber() : told.payeeNumber());
  }

  private static PortOrder.Interest interest(Instructions.InterestPart part) {
    return new PortOrder.Interest(
        part.from(), part.to(), part.ratePercent(), cents(part.interest()));
  }

  private String teamCode(String office) {
    return centers.all(LocalDate.now(clock)).stream()
        .filter(center -> center.id().equals(office))
        .map(Center::teamCode)
        .findFirst()
        .orElse(null);
  }

  private List<String> people(RevenueInstruction told) {
    return told.approvals() == 0 ? List.of() : approvals.of(told.id());
  }

  private static long cents(BigDecimal dollars) {
    return dollars.movePointRight(2).longValueExact();
  }
}
