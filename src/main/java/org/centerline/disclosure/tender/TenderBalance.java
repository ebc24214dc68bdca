package org.centerline.disclosure.tender;

import java.util.List;
import org.centerline.statute.Money;

/**
 * What ports were told to take in of a tender, against the loss of their entries (19 CFR
 * 162.74(c)).
 *
 * <p>Once the tender covers the loss, each port ends with exactly the loss of its entries, by
 * class: what it lacks is told it as a tender, what it holds beyond is paid back by it with the
 * outcome, so that money moves between ports only through the discloser, and the first port pays
 * back only when the second has taken in. A tender that covers the loss stays whole where
 * Headquarters shifts the loss between ports: the law asks for the loss, not for a port. Where the
 * tender does not cover the loss, what came is divided in proportion to what is lacking, and
 * nothing is paid back: every cent of it is owed.
 *
 * @param tendered in all
 * @param held what ports were told to take in so far
 * @param lost the loss; null where none is calculated
 * @param ports that the disclosure lists
 */
public record TenderBalance(Money tendered, PortShares held, PortShares lost, List<String> ports) {

  /** Takes a copy. */
  public TenderBalance {
    ports = List.copyOf(ports);
  }

  private boolean isCovered() {
    return lost != null && tendered.compareTo(lost.total()) >= 0;
  }

  /** What no port was told of. */
  Money untold() {
    Money rest = tendered.minus(held.total());
    return rest.isPositive() ? rest : Money.ZERO;
  }

  /**
   * What ports are to take in: each port's sum is above zero, a class that it holds too much of is
   * below. None where no port is known.
   */
  PortShares toTakeIn() {
    if (!isCovered()) {
      return divided(untold(), lost == null ? PortShares.NONE : lost.minus(held).aboveZero());
    }
    PortShares lacking = lost.minus(held).where(Money::isPositive);
    return lacking.plus(divided(untold().minus(lacking.total()), lost));
  }

  private PortShares divided(Money amount, PortShares by) {
    return amount.isPositive()
        ? new PortShares(TenderDivision.of(amount, by, ports).parts())
        : PortShares.NONE;
  }

  /**
   * What ports are to pay back: each port's sum is above zero, a class that it holds too little of
   * is below.
   */
  public PortShares toPayBack() {
    return isCovered() ? beyond() : PortShares.NONE;
  }

  /** What ports hold as another class than is owed, where their sum is right: no money moves. */
  PortShares toReclass() {
    return isCovered() ? held.minus(lost).where(Money::isZero) : PortShares.NONE;
  }

  /** What ports lack of their loss, where another port holds beyond its own. */
  public PortShares shifted() {
    return lost == null || beyond().isNone()
        ? PortShares.NONE
        : lost.minus(held).where(Money::isPositive);
  }

  /** What ports hold beyond their loss, whether or not the tender covers the whole. */
  public PortShares beyond() {
    return lost == null ? PortShares.NONE : held.minus(lost).where(Money::isPositive);
  }
}
