package org.centerline.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.centerline.engine.Answers;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Pools;
import org.centerline.engine.TaskRefused;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.reference.Offices;
import org.centerline.reference.PortDirectory;
import org.springframework.stereotype.Component;

/** The offices that can be asked: every Center, every port, and Headquarters (D4, D5, D7). */
@Component
class AskedOffices {

  /** More at once than anybody weighs against each other. */
  private static final int MOST = 5;

  private static final int TEXT_LENGTH = 200;

  private final CenterDirectory centers;
  private final PortDirectory ports;
  private final Offices offices;
  private final Clock clock;

  AskedOffices(CenterDirectory centers, PortDirectory ports, Offices offices, Clock clock) {
    this.centers = centers;
    this.ports = ports;
    this.offices = offices;
    this.clock = clock;
  }

  /** The office with this id. */
  AskedOffice of(String id) {
    return id.equals(Offices.HEADQUARTERS)
        ? new AskedOffice(id, "Headquarters", Pools.HQ_ATTORNEY, null)
        : new AskedOffice(
            id,
            offices.name(id),
            Pools.of(id, CenterRole.IMPORT_SPECIALIST),
            Pools.of(id, CenterRole.SUPERVISOR));
  }

  /** Those that a list can name: the Centers of today by their team codes, then Headquarters. */
  List<AskedOffice> listed() {
    return Stream.concat(
            centers.all(LocalDate.now(clock)).stream().map(Center::id),
            Stream.of(Offices.HEADQUARTERS))
        .map(this::of)
        .toList();
  }

  /**
   * The offices that a form names, each once.
   *
   * @param one of the answers: an office chosen from a list
   * @param others of the answers: further ones, written with commas between them
   * @throws TaskRefused where it names none, one that is not there, or too many
   */
  List<AskedOffice> named(Answers answers, String one, String others) {
    List<AskedOffice> named =
        Stream.of(answers.text(one, TEXT_LENGTH), answers.text(others, TEXT_LENGTH))
            .flatMap(Optional::stream)
            .flatMap(text -> Stream.of(text.split("[,;\\s]+")))
            .map(this::id)
            .distinct()
            .map(this::of)
            .toList();
    if (named.isEmpty()) {
      throw new TaskRefused(one + " is required");
    }
    if (named.size() > MOST) {
      throw new TaskRefused("At most %d offices can be asked at once".formatted(MOST));
    }
    return named;
  }

  private String id(String text) {
    if (text.equalsIgnoreCase(Offices.HEADQUARTERS)) {
      return Offices.HEADQUARTERS;
    }
    if (ports.contains(text)) {
      return Offices.ofPort(text);
    }
    LocalDate today = LocalDate.now(clock);
    Predicate<Center> meant = center -> center.id().equals(text) || center.teamCode().equals(text);
    return centers.all(today).stream()
        .filter(meant)
        .map(Center::id)
        .findFirst()
        .orElseThrow(
            () ->
                new TaskRefused(
                    "There is no office %s; name a Center by its id or team code, a port by its four digits, Headquarters as hq"
                        .formatted(text)));
  }
}
