package org.centerline.protest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.centerline.correspondence.NoticeOfDecision;
import org.centerline.docket.CaseRecord;
import org.centerline.reference.Offices;
import org.centerline.reference.Port;
import org.centerline.reference.PortDirectory;
import org.centerline.revenue.Instructed;
import org.centerline.revenue.Revenue;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Deadline;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/** Gathers what a notice of decision says. */
@Component
class NoticeContent {

  private final Revenue revenue;
  private final Offices offices;
  private final PortDirectory ports;

  NoticeContent(Revenue revenue, Offices offices, PortDirectory ports) {
    this.revenue = revenue;
    this.offices = offices;
    this.ports = ports;
  }

  NoticeOfDecision of(
      CaseRecord record, Protest protest, LocalDate dated, List<Deadline> remedies) {
    return new NoticeOfDecision(
        record.caseNumber(),
        record.protestNumber(),
        dated,
        record.determination(),
        record.determinationReason(),
        protest.filerName(),
        protest.filerRole().label(),
        record.importerNumber(),
        record.importerName(),
        offices.name(record.center()),
        protest.decision().label(),
        protest.merchandise(),
        protest.entries().stream().map(this::entry).toList(),
        refund(record),
        remedies.stream().map(NoticeContent::right).toList(),
        offices.director(record.center()));
  }

  private NoticeOfDecision.Entry entry(ProtestEntry entry) {
    return new NoticeOfDecision.Entry(
        entry.entryNumber(),
        entry.port(),
        ports.byCode(entry.port()).map(Port::name).orElse(entry.port()),
        entry.entryDate(),
        entry.liquidationDate());
  }

  /** The refund of all ports together; null where nothing is refunded. */
  private NoticeOfDecision.Refund refund(CaseRecord record) {
    return revenue.instructed(record.caseNumber()).map(NoticeContent::refund).orElse(null);
  }

  private static NoticeOfDecision.Refund refund(Instructed told) {
    Money principal = Money.sum(told.charges().values());
    return new NoticeOfDecision.Refund(
        charges(told.charges()),
        principal.toString(),
        told.interest().toString(),
        principal.plus(told.interest()).toString(),
        told.payee(),
        told.dueOn());
  }

  private static List<NoticeOfDecision.Charge> charges(Map<String, Money> charges) {
    List<NoticeOfDecision.Charge> listed = new ArrayList<>();
    charges.forEach(
        (code, amount) ->
            listed.add(
                new NoticeOfDecision.Charge(code, ClassCode.labelOf(code), amount.toString())));
    return listed;
  }

  private static NoticeOfDecision.Right right(Deadline remedy) {
    String title =
        switch (remedy.kind()) {
          case SUMMONS -> "Civil action in the Court of International Trade";
          case VOID_DENIAL -> "Request to void the denial";
          default -> throw new IllegalArgumentException("No remedy: " + remedy.kind());
        };
    return new NoticeOfDecision.Right(title, remedy.explanation(), remedy.due(), remedy.citation());
  }
}
