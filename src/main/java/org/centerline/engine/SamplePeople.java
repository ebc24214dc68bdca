package org.centerline.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.reference.Offices;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People to try Centerline with, for every Center and role. Each one's password is the user id, so
 * they exist in the sample profile only.
 */
@Component
@Profile("sample")
public class SamplePeople {

  /** The ports of the sample docket. */
  private static final List<String> PORTS =
      List.of(
          "0712", "1303", "1401", "1601", "1703", "2304", "2305", "2402", "2506", "2605", "2704",
          "2720", "2809", "3004", "3901", "4103", "4601", "5301", "5501");

  private final IdentityService identity;
  private final CenterDirectory centers;
  private final Clock clock;

  SamplePeople(IdentityService identity, CenterDirectory centers, Clock clock) {
    this.identity = identity;
    this.centers = centers;
    this.clock = clock;
  }

  /** A sample person: the id is the password too. */
  public record Person(String id, String role, String does, List<String> groups) {}

  /** Everybody, in the order in which a case meets them. */
  public List<Person> all() {
    List<Person> people = new ArrayList<>();
    people.add(new Person("filer", "Filer", "files protests over the API", List.of(Pools.FILER)));
    people.add(new Person("filer-2", "Filer", "amends what another filed", List.of(Pools.FILER)));
    people.add(
        new Person(
            "intake", "Intake", "keys in paper filings, moves the time", List.of(Pools.INTAKE)));
    centers.all(LocalDate.now(clock)).forEach(center -> people.addAll(peopleOf(center)));
    for (String port : PORTS) {
      String cashiers = Pools.cashiers(port);
      people.add(staff(cashiers, "Cashier, port " + port, "settles the port's refunds", cashiers));
      String officer = "port-%s-release-officer".formatted(port);
      people.add(
          staff(
              officer,
              "Release officer, port " + port,
              "holds and releases excluded goods",
              Pools.releaseOfficers(port)));
      people.addAll(peopleOfPort(port));
    }
    people.add(
        staff("hq-attorney", "HQ Regulations & Rulings", "reviews for HQ", Pools.HQ_ATTORNEY));
    people.add(
        staff(
            Pools.FIELD_OPERATIONS,
            "Office of Field Operations",
            "decides appeals against the Center of an account",
            Pools.FIELD_OPERATIONS));
    people.add(staff("fpf-officer", "FP&F officer", "handles penalties", Pools.FPF_OFFICER));
    people.add(staff("fpf-officer-2", "FP&F officer", "handles penalties", Pools.FPF_OFFICER));
    people.add(
        new Person(
            "oversight", "Oversight", "reads every case and Cockpit", List.of(Pools.OVERSIGHT)));
    people.add(
        new Person(
            "modeler",
            "Modeler",
            "changes tables, looks at models in Cockpit",
            List.of(Pools.MODELER)));
    return people;
  }

  private static List<Person> peopleOf(Center center) {
    List<Person> people = new ArrayList<>();
    for (CenterRole role : CenterRole.values()) {
      String pool = Pools.of(center.id(), role);
      String title = "%s, %s".formatted(role.title(), center.name());
      people.add(staff(pool, title, role.does(), pool));
      if (role == CenterRole.IMPORT_SPECIALIST) {
        people.add(staff(pool + "-2", title, role.does(), pool));
      }
    }
    return people;
  }

  /** Who works for importers that took part in no Center. */
  private static List<Person> peopleOfPort(String port) {
    String office = Offices.ofPort(port);
    String specialist = Pools.of(office, CenterRole.IMPORT_SPECIALIST);
    String supervisor = Pools.of(office, CenterRole.SUPERVISOR);
    return List.of(
        staff(
            specialist,
            "Import specialist, port " + port,
            "reviews for importers in no Center",
            specialist,
            Pools.of(office, CenterRole.ENTRY_SPECIALIST)),
        staff(
            supervisor,
            "Supervisor, port " + port,
            "approves for importers in no Center",
            supervisor,
            Pools.of(office, CenterRole.DIRECTOR)));
  }

  private static Person staff(String id, String role, String does, String... pools) {
    return new Person(
        id, role, does, Stream.concat(Stream.of(Pools.STAFF), Stream.of(pools)).toList());
  }

  /** Creates the people who are missing; all of them or none. */
  @Transactional
  public void setUp() {
    Set<String> existing =
        identity.createUserQuery().list().stream().map(User::getId).collect(Collectors.toSet());
    all().stream().filter(person -> !existing.contains(person.id())).forEach(this::create);
  }

  private void create(Person person) {
    User user = identity.newUser(person.id());
    user.setFirstName("Sample");
    user.setLastName(person.role());
    user.setPassword(person.id());
    identity.saveUser(user);
    person.groups().forEach(group -> identity.createMembership(person.id(), group));
  }
}
