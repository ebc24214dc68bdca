package org.centerline.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.protest.ExcludedGoods;
import org.centerline.protest.ProtestOutcome;
import org.centerline.reference.Port;
import org.centerline.reference.PortDirectory;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/** What is written about goods that a port keeps out; every letter stays with the case. */
@Component
class PortLetters {

  private static final String BASIS = "19 CFR 174.21(b)";
  private static final Set<ClockKind> DECISION =
      Set.of(ClockKind.EXCLUSION_DUE, ClockKind.DECISION_DUE);

  private final CaseMail mail;
  private final Docket docket;
  private final CaseClocks clocks;
  private final ExcludedGoods goods;
  private final PortDirectory ports;

  PortLetters(
      CaseMail mail, Docket docket, CaseClocks clocks, ExcludedGoods goods, PortDirectory ports) {
    this.mail = mail;
    this.docket = docket;
    this.clocks = clocks;
    this.goods = goods;
    this.ports = ports;
  }

  /** Tells the port that the exclusion is protested and asks it to keep the goods. */
  void protested(String caseNumber, String port) {
    CaseRecord record = docket.get(caseNumber);
    toPort(
        caseNumber,
        port,
        "Protest of an exclusion",
        List.of(
            "Protest %s, filed on %s, contests the exclusion from entry or delivery of goods of %s."
                .formatted(record.protestNumber(), record.filedOn(), record.importerName()),
            "Goods: %s".formatted(goods.at(caseNumber, port).describe()),
            "Please keep the goods where they are until the protest is decided, and acknowledge"
                + " the hold in Tasklist.",
            "The Center decides by %s.".formatted(decisionDue(caseNumber))));
  }

  /** The day by which the Center decides; the earliest of its clocks for it, of those that run. */
  LocalDate decisionDue(String caseNumber) {
    return clocks.of(List.of(caseNumber)).stream()
        .filter(clock -> DECISION.contains(ClockKind.valueOf(clock.kind())))
        .min(
            Comparator.comparing((CaseClock clock) -> clock.state() != ClockState.OPEN)
                .thenComparing(CaseClock::due))
        .map(CaseClock::due)
        .orElseThrow();
  }

  /** Asks a port that was to release goods to keep them after all. */
  void reopened(String caseNumber, String port) {
    CaseRecord record = docket.get(caseNumber);
    toPort(
        caseNumber,
        port,
        "Release taken back",
        List.of(
            "The decision on protest %s is void, and the protest is under review again."
                .formatted(record.protestNumber()),
            "Goods: %s".formatted(goods.at(caseNumber, port).describe()),
            "Please keep what you have not released where it is until the protest is decided anew.",
            "The Center decides by %s.".formatted(decisionDue(caseNumber))));
  }

  /** Tells the port that the goods stay excluded; a protest that is reopened has no such end. */
  void notAllowed(String caseNumber, String port) {
    CaseRecord record = docket.get(caseNumber);
    if (record.determination() == null) {
      return;
    }
    toPort(
        caseNumber,
        port,
        "End of the protest of an exclusion",
        List.of(
            "Protest %s was not allowed: it is %s as of %s. The goods stay excluded."
                .formatted(
                    record.protestNumber(),
                    ProtestOutcome.valueOf(record.determination()).words(),
                    record.determinedOn()),
            "Goods: %s".formatted(goods.at(caseNumber, port).describe())));
  }

  /** Tells the filer that the port has released the goods. */
  void released(String caseNumber, String port, LocalDate on, String note) {
    mail.send(
        caseNumber,
        new CaseMail.Content(
            "Release of goods",
            "19 USC 1499(c); 19 CFR 174.29",
            List.of(
                "Your protest was allowed, and %s released the goods on %s."
                    .formatted(named(port), on),
                note),
            List.of(),
            CaseMail.Sender.CENTER));
  }

  private void toPort(String caseNumber, String port, String title, List<String> paragraphs) {
    mail.send(
        caseNumber,
        "Port Director, " + named(port),
        new CaseMail.Content(title, BASIS, paragraphs, List.of(), CaseMail.Sender.CENTER));
  }

  String named(String port) {
    return "%s (port %s)".formatted(ports.byCode(port).map(Port::name).orElse("port"), port);
  }
}
