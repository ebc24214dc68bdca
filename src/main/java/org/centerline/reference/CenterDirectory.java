package org.centerline.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Centers, effective-dated: those of the reference data, and those that followed one of them.
 * What it knows changes as a whole, and only by {@link #become}.
 */
public final class CenterDirectory {

  /** The Centers, newest first, and who follows whom, by the id of the one that ended. */
  private record Known(List<Center> newestFirst, Map<String, List<Succession>> followers) {}

  private final List<Center> stated;
  private volatile Known known;

  private CenterDirectory(Collection<Center> rows) {
    stated = List.copyOf(rows);
    become(List.of());
  }

  /**
   * A directory of these rows.
   *
   * @throws IllegalArgumentException where the periods of two rows of one Center overlap
   */
  public static CenterDirectory of(Collection<Center> rows) {
    for (Center row : rows) {
      if (rows.stream()
              .filter(other -> other.id().equals(row.id()))
              .filter(other -> other.validOn(row.validFrom()))
              .count()
          > 1) {
        throw new IllegalArgumentException(
            "Two rows of Center '%s' hold on %s.".formatted(row.id(), row.validFrom()));
      }
    }
    return new CenterDirectory(rows);
  }

  /** Takes over which Centers follow others: all that there are. */
  public void become(Collection<Succession> successions) {
    Map<String, List<Succession>> followers =
        successions.stream().collect(Collectors.groupingBy(Succession::predecessor));
    List<Center> newestFirst =
        Stream.concat(stated.stream(), successions.stream().map(Succession::center))
            .map(center -> ended(center, followers.get(center.id())))
            .sorted(Comparator.comparing(Center::validFrom).reversed())
            .toList();
    known = new Known(newestFirst, followers);
  }

  private static Center ended(Center center, List<Succession> followers) {
    return followers == null || center.validTo() != null
        ? center
        : center.until(followers.get(0).center().validFrom().minusDays(1));
  }

  /** The Centers described on the day, by team code. */
  public List<Center> all(LocalDate on) {
    return known.newestFirst().stream()
        .filter(center -> center.validOn(on))
        .sorted(Comparator.comparing(Center::teamCode))
        .toList();
  }

  /** Every Center that there is or was, as it is described last, by team code and first day. */
  public List<Center> ever() {
    return known.newestFirst().stream()
        .collect(Collectors.toMap(Center::id, center -> center, (newest, older) -> newest))
        .values()
        .stream()
        .sorted(Comparator.comparing(Center::teamCode).thenComparing(Center::validFrom))
        .toList();
  }

  /** The newest description of the Center with this id. */
  public Optional<Center> byId(String id) {
    return first(center -> center.id().equals(id));
  }

  /** The newest description with this name. */
  public Optional<Center> byName(String name) {
    return first(center -> center.name().equals(name));
  }

  /** The Centers that follow the one with this id; none while it works. */
  public List<Succession> followersOf(String id) {
    return known.followers().getOrDefault(id, List.of());
  }

  /** The Center that the one with this id followed; empty where it is one of the first. */
  public Optional<Succession> predecessorOf(String id) {
    return known.followers().values().stream()
        .flatMap(List::stream)
        .filter(follower -> follower.center().id().equals(id))
        .findFirst();
  }

  /**
   * The Center that does today what the one with this id did: itself while it works, else the one
   * of its followers that has the chapter, or the rest.
   *
   * @param chapter of the HTS; 0 where none is known
   */
  public String current(String id, int chapter) {
    List<Succession> followers = followersOf(id);
    return followers.isEmpty() ? id : current(follower(followers, chapter), chapter);
  }

  /**
   * The Centers among which what the one with this id did is divided today: itself while it works,
   * else those of its followers, and of theirs, that work.
   */
  public List<String> working(String id) {
    List<Succession> followers = followersOf(id);
    return followers.isEmpty()
        ? List.of(id)
        : followers.stream().flatMap(follower -> working(follower.center().id()).stream()).toList();
  }

  private static String follower(List<Succession> followers, int chapter) {
    return followers.stream()
        .filter(follower -> follower.chapters().contains(chapter))
        .findFirst()
        .or(() -> followers.stream().filter(Succession::rest).findFirst())
        .orElseThrow()
        .center()
        .id();
  }

  private Optional<Center> first(Predicate<Center> wanted) {
    return known.newestFirst().stream().filter(wanted).findFirst();
  }
}
