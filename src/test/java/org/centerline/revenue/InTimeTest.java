package org.centerline.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.docket.Viewer;
import org.centerline.engine.Pools;
import org.centerline.revenue.reconciliation.BookLine;
import org.centerline.revenue.reconciliation.Books;
import org.centerline.revenue.reconciliation.Reconciliation;
import org.centerline.statute.ClockKind;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;

/**
 * A refund of a liquidation on Thursday March 12 2026 is due 30 days later, Saturday April 11 (19
 * USC 1505(b)), and in time on Monday April 13 for everybody who asks.
 */
@CenterlineTest
class InTimeTest {

  private static final String PORT = "2506";
  private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 12);
  private static final LocalDate MONDAY = LocalDate.of(2026, 4, 13);
  private static final Viewer OVERSIGHT =
      new Viewer("x", Set.of(), Set.of(), Set.of(), Set.of(), true, false);

  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final As as;
  private final FormService forms;
  private final Books books;
  private final Reconciliation reconciliation;
  private final CaseClocks clocks;
  private final Today today;

  InTimeTest(
      Cases cases,
      Steps steps,
      Work work,
      As as,
      FormService forms,
      Books books,
      Reconciliation reconciliation,
      CaseClocks clocks,
      Today today) {
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.as = as;
    this.forms = forms;
    this.books = books;
    this.reconciliation = reconciliation;
    this.clocks = clocks;
    this.today = today;
  }

  @Test
  void theLastDayThatIsClosedIsTheNextOpenOneForChaseFormBookAndClock() {
    today.is(THURSDAY);
    String caseNumber = handedOff();
    today.is(MONDAY);
    assertThat(reconciliation.run(PORT).chases()).isZero();
    assertThat(lateInterest(caseNumber)).isEqualTo("none if it is paid today");
    assertThat(late(caseNumber, MONDAY)).allMatch(line -> line.late().signum() == 0);
    today.is(MONDAY.plusDays(1));
    assertThat(reconciliation.run(PORT).chases()).isEqualTo(1);
    assertThat(lateInterest(caseNumber)).contains("if it is paid today, by periods of 30 days");
    assertThat(late(caseNumber, MONDAY.plusDays(1))).allMatch(line -> line.late().signum() > 0);
    steps.settle(
        caseNumber,
        PORT,
        Map.of("settlement", "SETTLED", "settledOn", MONDAY.toString(), "reference", "ACH 42"));
    assertThat(clocks.find(caseNumber, ClockKind.REFUND_DUE).orElseThrow().state())
        .isEqualTo(ClockState.MET);
  }

  private String handedOff() {
    String caseNumber = cases.file(Filing.protest().entry(PORT, Filing.ENTERED, "1200.00"));
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, PORT);
    return caseNumber;
  }

  private String lateInterest(String caseNumber) {
    String cashier = Pools.cashiers(PORT);
    String task =
        work.only(cashier, caseNumber, PortRevenueProcess.Task.SETTLE_INSTRUCTION).getId();
    return as.get(cashier, () -> forms.getTaskFormVariables(task)).get("lateInterest").toString();
  }

  private List<BookLine> late(String caseNumber, LocalDate day) {
    List<BookLine> lines =
        books.byCase(day, OVERSIGHT, 100_000).stream()
            .filter(line -> caseNumber.equals(line.caseNumber()))
            .toList();
    assertThat(lines).isNotEmpty();
    return lines;
  }
}
