package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.engine.TaskRefused;
import org.centerline.filing.Violations;
import org.springframework.stereotype.Component;

/** What an event of a protest must meet before it counts, whichever event it is. */
@Component
public class CaseGate {

  private static final Set<String> SUABLE =
      Set.of(
          ProtestOutcome.DENIED.name(),
          ProtestOutcome.ALLOWED_IN_PART.name(),
          ProtestOutcome.DEEMED_DENIED.name(),
          ProtestOutcome.REJECTED.name());

  private final DeemedDenial deemedDenial;
  private final Clock clock;

  CaseGate(DeemedDenial deemedDenial, Clock clock) {
    this.deemedDenial = deemedDenial;
    this.clock = clock;
  }

  /** Refuses days that cannot be: in the future, or before the protest was filed. */
  void checkDay(CaseRecord protest, LocalDate on, Violations found) {
    Violations at = found.at("on");
    if (at.notInFuture(on, LocalDate.now(clock))) {
      at.notBefore(on, protest.filedOn(), "day on which the protest was filed");
    }
  }

  /**
   * Refuses what only a protest can be told of.
   *
   * @throws EventRefused for a case of another line of work
   */
  public static void mustBeProtest(CaseRecord record) {
    if (record.lineOfWork() != LineOfWork.PROTEST) {
      throw new EventRefused(
          "NOT_A_PROTEST", "19 CFR part 174", "Only a protest can be told of this");
    }
  }

  /**
   * Refuses what comes after the protest was decided, by the Center or by the law itself: from that
   * day on, also while the denial by law is not recorded yet.
   *
   * @throws EventRefused with the day of the decision
   */
  public void mustBeOpen(CaseRecord protest, String citation) {
    mustBeUndecided(protest, citation);
    clockThatDenied(protest.caseNumber())
        .ifPresent(
            clock -> {
              throw new EventRefused("DENIED_BY_LAW", clock.citation(), sentence(clock));
            });
  }

  /**
   * As {@link #mustBeOpen}, for the task of an undecided protest.
   *
   * @throws TaskRefused with the day of the denial by law
   */
  public void mustNotBeDeniedByLaw(String caseNumber) {
    deniedByLaw(caseNumber)
        .ifPresent(
            sentence -> {
              throw new TaskRefused(sentence);
            });
  }

  /**
   * That and when the law has denied the protest, in a sentence; empty where it has not, or where
   * the denial is recorded.
   */
  public Optional<String> deniedByLaw(String caseNumber) {
    return clockThatDenied(caseNumber)
        .map(clock -> "%s (%s)".formatted(sentence(clock), clock.citation()));
  }

  private Optional<CaseClock> clockThatDenied(String caseNumber) {
    return deemedDenial.passed(caseNumber, LocalDate.now(clock));
  }

  private static String sentence(CaseClock clock) {
    return "The law has denied this protest on %s".formatted(clock.due());
  }

  static void mustBeUndecided(CaseRecord protest, String citation) {
    mustBeProtest(protest);
    if (protest.determination() != null) {
      throw new EventRefused(
          "ALREADY_DECIDED",
          citation,
          "The protest was %s on %s"
              .formatted(
                  ProtestOutcome.valueOf(protest.determination()).words(), protest.determinedOn()));
    }
  }

  /** Whether something of the protest is denied, so that its party may sue (28 USC 2636(a)). */
  static boolean isDenied(CaseRecord protest) {
    return protest.determination() != null && SUABLE.contains(protest.determination());
  }

  static void mustBeDenied(CaseRecord protest, String citation) {
    mustBeProtest(protest);
    if (!isDenied(protest)) {
      throw new EventRefused(
          "NOT_DENIED",
          citation,
          "No part of the protest is denied, so this has nothing to act on");
    }
  }

  /** A denial by law was contrary to no instruction, and a rejection denied nothing. */
  static void mustBeDeniedByNotice(CaseRecord protest, String citation) {
    mustBeDenied(protest, citation);
    if (!protest.determination().equals(ProtestOutcome.DENIED.name())
        && !protest.determination().equals(ProtestOutcome.ALLOWED_IN_PART.name())) {
      throw new EventRefused(
          "NOT_DENIED",
          citation,
          "A protest that was %s cannot have its denial voided"
              .formatted(ProtestOutcome.valueOf(protest.determination()).words()));
    }
  }

  static void mustNotPrecedeDenial(CaseRecord protest, LocalDate on, String citation) {
    if (on.isBefore(protest.determinedOn())) {
      throw new EventRefused(
          "BEFORE_DENIAL",
          citation,
          "%s is before the denial of %s".formatted(on, protest.determinedOn()));
    }
  }

  /** Refuses what comes after its clock has run out. */
  static EventRefused tooLate(String code, String citation, String what, LocalDate lastDay) {
    return new EventRefused(code, citation, "%s was possible until %s".formatted(what, lastDay));
  }
}
