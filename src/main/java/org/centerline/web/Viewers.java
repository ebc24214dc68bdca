package org.centerline.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Viewer;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Pools;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.reference.Offices;
import org.centerline.reference.Port;
import org.centerline.reference.PortDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What of the docket is the signed-in person's, from the person's groups. */
@Component
class Viewers {

  private static final Set<String> SEE_EVERYTHING =
      Set.of(Pools.OVERSIGHT, Pools.INTAKE, SecurityConfiguration.ADMIN);

  /** Pools that belong to no Center and no port. */
  private static final Set<String> OUTSIDE = Set.of(Pools.HQ_ATTORNEY, Pools.FIELD_OPERATIONS);

  private final CenterDirectory centers;
  private final PortDirectory ports;
  private final Clock clock;

  Viewers(CenterDirectory centers, PortDirectory ports, Clock clock) {
    this.centers = centers;
    this.ports = ports;
    this.clock = clock;
  }

  /** The person of this request. */
  Viewer current() {
    return of(SecurityContextHolder.getContext().getAuthentication());
  }

  /** Whether the person of this request works cases or keys in paper. */
  boolean isStaff() {
    return inGroup(Pools.INTAKE) || inGroup(Pools.STAFF);
  }

  /** Whether the person of this request reads what is not for the parties of a case. */
  boolean readsAsStaff() {
    return isStaff() || current().everything();
  }

  /**
   * Whether the person of this request may tell the case of a paper that names it, and reads back
   * no more than that the case exists: the paper is in the person's hands, the case is not.
   */
  boolean onlyKeysIn(CaseRecord record) {
    return record.lineOfWork().isPrivileged()
        && inGroup(Pools.INTAKE)
        && !current().hasByOffice(record);
  }

  /** Whether the person of this request reads who read the case: its director, and FP&amp;F. */
  boolean readsReads(CaseRecord record) {
    return record.lineOfWork().isPrivileged()
        && (inGroup(Pools.FPF_OFFICER) || inGroup(Pools.of(record.center(), CenterRole.DIRECTOR)));
  }

  /** Whether the person of this request decides of the Centers themselves. */
  boolean decidesOfCenters() {
    return inGroup(Pools.FIELD_OPERATIONS) || inGroup(SecurityConfiguration.ADMIN);
  }

  /** Whether the person of this request is in a group. */
  boolean inGroup(String group) {
    return groups(SecurityContextHolder.getContext().getAuthentication()).contains(group);
  }

  /**
   * Lets only those who key in a paper filing say when it was received.
   *
   * @throws BadRequest 403 for others who do
   */
  void mayState(LocalDate receivedOn) {
    mayState(
        receivedOn,
        "/receivedOn",
        "Only staff who key in a paper filing say when it was received.");
  }

  /**
   * Lets only those who key in what came on paper or was told state something.
   *
   * @param stated null where it is not stated
   * @throws BadRequest 403 for others who do
   */
  void mayState(Object stated, String pointer, String otherwise) {
    if (stated != null && !inGroup(Pools.INTAKE)) {
      throw new BadRequest(HttpStatus.FORBIDDEN, pointer, "STAFF_ONLY", otherwise);
    }
  }

  private Viewer of(Authentication person) {
    Set<String> groups = groups(person);
    return new Viewer(
        person.getName(),
        offices()
            .filter(office -> rolesIn(office).anyMatch(groups::contains))
            .collect(Collectors.toSet()),
        ports.all().stream()
            .map(Port::code)
            .filter(port -> groups.contains(Pools.cashiers(port)))
            .collect(Collectors.toSet()),
        pools(groups),
        asked(groups),
        groups.stream().anyMatch(SEE_EVERYTHING::contains),
        groups.contains(Pools.FPF_OFFICER));
  }

  /** The Centers, and the ports that work for importers in no Center. */
  private Stream<String> offices() {
    return Stream.concat(
        centers.all(LocalDate.now(clock)).stream().map(Center::id),
        ports.all().stream().map(Port::code).map(Offices::ofPort));
  }

  /** The pools of no Center whose tasks show their cases. */
  private Set<String> pools(Set<String> groups) {
    return Stream.concat(
            OUTSIDE.stream(), ports.all().stream().map(Port::code).map(Pools::releaseOfficers))
        .filter(groups::contains)
        .collect(Collectors.toSet());
  }

  /** The pools in which another office's questions come. */
  private Set<String> asked(Set<String> groups) {
    return Stream.concat(Stream.of(Pools.HQ_ATTORNEY), offices().flatMap(Viewers::rolesIn))
        .filter(groups::contains)
        .collect(Collectors.toSet());
  }

  static Set<String> groups(Authentication person) {
    return person.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .collect(Collectors.toSet());
  }

  private static Stream<String> rolesIn(String center) {
    return Stream.of(CenterRole.values()).map(role -> Pools.of(center, role));
  }
}
