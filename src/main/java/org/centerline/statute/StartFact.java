package org.centerline.statute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The facts from which periods are counted. */
public enum StartFact {
  /** See {@link ClockFacts#entryDate()}. */
  ENTRY("entryDate", "date of entry", ClockFacts::entryDate),
  /** See {@link ClockFacts#liquidationDate()}. */
  LIQUIDATION("liquidationDate", "date of liquidation", ClockFacts::liquidationDate),
  /** See {@link ClockFacts#decisionDate()}. */
  DECISION("decisionDate", "date of the decision", ClockFacts::decisionDate),
  /** See {@link ClockFacts#demandMailedOn()}. */
  DEMAND("demandMailedOn", "mailing of the demand on the bond", ClockFacts::demandMailedOn),
  /** See {@link ClockFacts#mailedOn()}. */
  MAILING("mailedOn", "certified or registered mailing", ClockFacts::mailedOn),
  /** See {@link ClockFacts#filedOn()}. */
  FILING("filedOn", "filing", ClockFacts::filedOn),
  /** See {@link ClockFacts#lastFiledOn()}. */
  LAST_FILING("lastFiledOn", "last filing of the consolidated protests", ClockFacts::lastFiledOn),
  /** See {@link ClockFacts#arguedOn()}. */
  ORAL_ARGUMENT("arguedOn", "oral argument", ClockFacts::arguedOn),
  /** See {@link ClockFacts#noticeOn()}. */
  NOTICE("noticeOn", "date printed on the notice", ClockFacts::noticeOn),
  /** See {@link ClockFacts#suspensionLiftedOn()}. */
  SUSPENSION_LIFTED(
      "suspensionLiftedOn",
      "notice that the suspension of liquidation is over",
      ClockFacts::suspensionLiftedOn),
  /** See {@link ClockFacts#lastWithdrawalOn()}. */
  WAREHOUSE_WITHDRAWAL(
      "lastWithdrawalOn", "last withdrawal from warehouse", ClockFacts::lastWithdrawalOn),
  /** See {@link ClockFacts#disclosedOn()}. */
  DISCLOSURE("disclosedOn", "disclosure", ClockFacts::disclosedOn),
  /** Found in the loss of a disclosure, not asked for: it is none of the {@link ClockFacts}. */
  VIOLATION("violationOn", "violation, dated with the oldest entry", facts -> null),
  /** Opens a period that no law sets, so it is none of the {@link ClockFacts}. */
  QUESTION("askedOn", "question of the Center", facts -> null),
  /** As {@link #QUESTION}. */
  INQUIRY("receivedOn", "receipt of the trade question", facts -> null),
  /** As {@link #QUESTION}. */
  ANSWER("answeredOn", "answer of the Center", facts -> null),
  /** As {@link #QUESTION}. */
  FOLLOW_UP("followedUpOn", "follow-up of the asker", facts -> null);

  private final String fact;
  private final String words;
  private final Function<ClockFacts, LocalDate> date;

  StartFact(String fact, String words, Function<ClockFacts, LocalDate> date) {
    this.fact = fact;
    this.words = words;
    this.date = date;
  }

  /** Its name in {@link ClockFacts}. */
  public String fact() {
    return fact;
  }

  /** What it is, in words. */
  public String words() {
    return words;
  }

  /** Its date; null where it is not known. */
  LocalDate in(ClockFacts facts) {
    return date.apply(facts);
  }

  /** The fact of this name; empty for null and for names that open no period. */
  public static Optional<StartFact> named(String fact) {
    return Arrays.stream(values()).filter(start -> start.fact.equals(fact)).findFirst();
  }

  /** The first of these that is known, and the first of them where none is. */
  static StartFact firstGiven(List<StartFact> candidates, ClockFacts facts) {
    return candidates.stream()
        .filter(candidate -> candidate.in(facts) != null)
        .findFirst()
        .orElse(candidates.get(0));
  }
}
