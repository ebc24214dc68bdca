package org.centerline.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Interest with its reason.
 *
 * @param interest the whole, rounded half up to the cent once, at the end
 * @param segments the stretches; their interest sums exactly to the whole
 */
public record InterestAccrual(Money interest, List<InterestSegment> segments) {

  /** No interest. */
  public static final InterestAccrual NONE = new InterestAccrual(Money.ZERO, List.of());

  /** Takes a copy of the segments. */
  public InterestAccrual {
    segments = List.copyOf(segments);
  }

  /**
   * What is left of it where a part was borne before: no day bears interest twice.
   *
   * @param borne the part
   * @param until the day after the last one of that part
   */
  public InterestAccrual beyond(Money borne, LocalDate until) {
    Money rest = interest.minus(borne);
    List<InterestSegment> later = segments.stream().filter(one -> one.to().isAfter(until)).toList();
    if (!rest.isPositive() || later.isEmpty()) {
      return NONE;
    }
    InterestSegment first = later.get(0);
    List<InterestSegment> others = later.subList(1, later.size());
    LocalDate from = first.from().isBefore(until) ? until : first.from();
    InterestSegment begun =
        new InterestSegment(
            from,
            first.to(),
            ChronoUnit.DAYS.between(from, first.to()),
            first.ratePercent(),
            rest.minus(Money.sum(others.stream().map(InterestSegment::interest).toList())));
    return new InterestAccrual(rest, Stream.concat(Stream.of(begun), others.stream()).toList());
  }
}
