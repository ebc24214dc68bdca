package org.centerline.revenue;

import java.util.Optional;
import org.centerline.statute.ClockKind;
import org.centerline.statute.InterestKind;

/** What a Center tells a port to do with money. */
public enum RevenueKind {
  /** Pay back what was overpaid (19 USC 1505(b)). */
  REFUND(
      "R", "refund", "to", "Refund: pay the party", InterestKind.OVERPAYMENT, ClockKind.REFUND_DUE),
  /** Collect what liquidation found owing (19 USC 1505(b)). */
  BILL(
      "B",
      "bill",
      "from",
      "Bill: collect from the party",
      InterestKind.UNDERPAYMENT,
      ClockKind.BILL_DUE),
  /**
   * Take a deposit in before liquidation (19 USC 1505(a)), or what was tendered with a prior
   * disclosure (19 CFR 162.74(c)); it bears no interest yet.
   */
  TENDER(
      "T",
      "take a deposit of",
      "from",
      "Tender: take the party's deposit in",
      null,
      ClockKind.DEPOSIT_DUE);

  private final String letter;
  private final String verb;
  private final String direction;
  private final String words;
  private final InterestKind interest;
  private final ClockKind clock;

  RevenueKind(
      String letter,
      String verb,
      String direction,
      String words,
      InterestKind interest,
      ClockKind clock) {
    this.letter = letter;
    this.verb = verb;
    this.direction = direction;
    this.words = words;
    this.interest = interest;
    this.clock = clock;
  }

  /** Its mark in the number of an instruction. */
  String letter() {
    return letter;
  }

  /** Its mark in the case's log: {@code REFUND_INSTRUCTED}. */
  String event() {
    return name() + "_INSTRUCTED";
  }

  /** What the port is to do, for the case's log. */
  String told(RevenueInstruction instruction) {
    String interestToo =
        interest == null ? "" : " and interest of $%s".formatted(instruction.interest());
    return "Port %s is to %s $%s%s %s %s by %s"
        .formatted(
            instruction.port(),
            verb,
            instruction.principal(),
            interestToo,
            direction,
            instruction.payee(),
            instruction.dueOn());
  }

  /** What it is, for the port and the party. */
  public String words() {
    return words;
  }

  /** Which way its interest goes; empty where none is computed. */
  public Optional<InterestKind> interest() {
    return Optional.ofNullable(interest);
  }

  /** The clock that its settlement meets. */
  public ClockKind clock() {
    return clock;
  }
}
