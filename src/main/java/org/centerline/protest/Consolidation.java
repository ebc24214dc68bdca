package org.centerline.protest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.protest.ConsolidationRows.Member;
import org.centerline.protest.ProtestProcess.Screening;
import org.centerline.protest.RelatedProtests.Related;
import org.centerline.statute.Examination;
import org.centerline.statute.Protestability;
import org.centerline.statute.Standing;
import org.centerline.statute.Timeliness;
import org.springframework.stereotype.Service;

/**
 * Protests of different parties against the same decision on the same category of merchandise are
 * one protest (19 USC 1514(c)(1); 19 CFR 174.15(a)), whose two years run from the last of them. One
 * by an exporter or producer stays apart, and no party learns of another through it, unless all
 * have consented in writing (174.15(b)).
 */
@Service
public class Consolidation {

  private static final String CONFIDENTIAL = "19 CFR 174.15(b)";

  private final CaseGate gate;
  private final RelatedProtests relatedProtests;
  private final ConsolidationRows rows;
  private final ConsolidatedClock clock;
  private final ConsolidatedAcceleration acceleration;
  private final Docket docket;
  private final ConsolidationNotices notices;
  private final LeadProtests leads;
  private final CaseLog log;

  Consolidation(
      CaseGate gate,
      RelatedProtests relatedProtests,
      ConsolidationRows rows,
      ConsolidatedClock clock,
      ConsolidatedAcceleration acceleration,
      Docket docket,
      ConsolidationNotices notices,
      LeadProtests leads,
      CaseLog log) {
    this.gate = gate;
    this.relatedProtests = relatedProtests;
    this.rows = rows;
    this.clock = clock;
    this.acceleration = acceleration;
    this.docket = docket;
    this.notices = notices;
    this.leads = leads;
    this.log = log;
  }

  /**
   * The case numbers of the protests that are one with this one, itself included, by filing; itself
   * alone where it stands alone.
   */
  public List<String> members(String caseNumber) {
    List<String> members = rows.members(caseNumber).stream().map(Member::caseNumber).toList();
    return members.isEmpty() ? List.of(caseNumber) : members;
  }

  /**
   * Takes a protest that has just been examined together with those of other parties, where it is
   * one in law.
   *
   * @return the last day to decide it with them; empty where it stands alone
   */
  Optional<LocalDate> consider(String caseNumber, List<Related> related, Examination examination) {
    return isProtestInLaw(examination) ? takeIn(caseNumber, related) : Optional.empty();
  }

  /**
   * Takes a protest in that a person lets proceed, whatever its examination came to; what it asked
   * for reaches the others from now on.
   */
  void admit(String caseNumber) {
    List<Member> members = rows.members(caseNumber);
    if (members.isEmpty()) {
      takeIn(caseNumber, relatedProtests.of(caseNumber));
      joinWhereAllConsent(caseNumber);
    } else {
      acceleration.restart(members);
    }
  }

  private Optional<LocalDate> takeIn(String caseNumber, List<Related> related) {
    List<Related> others = ofOtherParties(related);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Member mine = rows.get(caseNumber);
    boolean exporter = mine.filerRole().isExporterOrProducer();
    Set<String> confidential = withExporter(others);
    others.stream()
        .filter(other -> exporter || confidential.contains(other.caseNumber()))
        .forEach(other -> notices.keepApart(mine, other));
    return join(
        caseNumber,
        others.stream()
            .filter(other -> !exporter && !confidential.contains(other.caseNumber()))
            .toList());
  }

  /**
   * Those with whom an exporter or producer is one, or who are one: who joins them must consent.
   */
  private Set<String> withExporter(List<Related> others) {
    return others.stream()
        .filter(
            other ->
                other.isExporter()
                    || rows.members(other.caseNumber()).stream()
                        .anyMatch(member -> member.filerRole().isExporterOrProducer()))
        .map(Related::caseNumber)
        .collect(Collectors.toSet());
  }

  /** An entry has one importer of record; who names another is mistaken about it. */
  private static List<Related> ofOtherParties(List<Related> related) {
    return related.stream()
        .filter(other -> other.pending() && !other.sameParty() && other.sameImporter())
        .toList();
  }

  private static boolean isProtestInLaw(Examination examination) {
    return examination.timeliness() != Timeliness.UNTIMELY
        && examination.timeliness() != Timeliness.PREMATURE
        && examination.standing() != Standing.NONE
        && examination.protestability() == Protestability.PROTESTABLE;
  }

  private Optional<LocalDate> join(String caseNumber, List<Related> others) {
    List<String> pending =
        rows.lockPending(with(caseNumber, others)).stream()
            .filter(each -> !repeats(each))
            .filter(each -> each.equals(caseNumber) || gate.deniedByLaw(each).isEmpty())
            .toList();
    if (pending.size() < 2 || !pending.contains(caseNumber)) {
      return Optional.empty();
    }
    Map<String, String> formerly = rows.groupsOf(pending);
    List<Member> members = rows.join(pending);
    for (Member member : members) {
      List<Member> joined =
          members.stream().filter(other -> isNewTo(member, other, formerly)).toList();
      if (member.pending() && !joined.isEmpty()) {
        notices.tell(member, joined);
        if (!member.caseNumber().equals(caseNumber)) {
          // What was proposed for one party alone is weighed again for all.
          docket.countSubmission(member.caseNumber());
        }
      }
    }
    members.forEach(member -> leads.tellFollowersThatAreOneWith(member.caseNumber()));
    acceleration.restart(members);
    return clock.restart(members);
  }

  /** What repeats an earlier protest of its own party that is pending is no further party's. */
  private boolean repeats(String caseNumber) {
    return relatedProtests.of(caseNumber).stream()
        .anyMatch(
            other ->
                other.sameParty()
                    && other.pending()
                    && other.caseNumber().compareTo(caseNumber) < 0);
  }

  private static boolean isNewTo(Member member, Member other, Map<String, String> formerly) {
    String group = formerly.get(member.caseNumber());
    return other.pending()
        && !other.equals(member)
        && (group == null || !group.equals(formerly.get(other.caseNumber())));
  }

  private static List<String> with(String caseNumber, List<Related> others) {
    List<String> numbers = new ArrayList<>(others.stream().map(Related::caseNumber).toList());
    numbers.add(caseNumber);
    return numbers;
  }

  /**
   * Lets the two years of a reopened protest run from the last filing of all who are one with it,
   * and the thirty days of acceleration where a request for them still stands.
   */
  void restartClocks(String caseNumber) {
    List<Member> members = rows.members(caseNumber);
    clock.restart(members);
    acceleration.restart(members.isEmpty() ? List.of(rows.get(caseNumber)) : members);
  }

  /**
   * A party agrees in writing to be joined with other parties, whoever they are. The answer is the
   * same whether or not there are any.
   *
   * @param protest the party's case, which the caller has locked
   * @throws EventRefused where the protest is decided, by the Center or by law
   */
  public void consent(CaseRecord protest, LocalDate on) {
    CaseGate.mustBeProtest(protest);
    gate.mustBeOpen(protest, CONFIDENTIAL);
    if (!rows.consent(protest, on)) {
      return;
    }
    log.record(
        protest.caseNumber(),
        "CONSOLIDATION_CONSENT",
        "On %s the party consented in writing to consolidation (%s)".formatted(on, CONFIDENTIAL));
    if (!isScreenedOut(protest)) {
      joinWhereAllConsent(protest.caseNumber());
    }
  }

  /** What screening would reject is joined, if at all, when a person lets it proceed. */
  private static boolean isScreenedOut(CaseRecord protest) {
    return protest.status() == CaseStatus.SCREENING
        && Screening.REJECTED.equals(protest.screening());
  }

  /** Makes one whatever their consents allow; nothing where one of them has not consented. */
  void joinWhereAllConsent(String caseNumber) {
    List<Related> others =
        members(caseNumber).stream()
            .flatMap(member -> ofOtherParties(relatedProtests.of(member)).stream())
            .filter(other -> !repeats(other.caseNumber()))
            .toList();
    if (rows.haveAllConsented(with(caseNumber, others))) {
      join(caseNumber, others);
    }
  }
}
