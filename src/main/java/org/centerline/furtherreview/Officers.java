package org.centerline.furtherreview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseLog;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;
import org.springframework.stereotype.Component;

/** Who of a Center may review a protest, and who has dealt with it before. */
@Component
class Officers {

  /** What the log calls the acts by which an officer takes a side in a case. */
  private static final Set<String> TAKING_SIDES =
      Set.of(
          "REJECTION_CONFIRMED",
          "SCREENING_OVERRULED",
          "DETERMINATION_PROPOSED",
          "DETERMINATION_APPROVED",
          "DETERMINATION_RETURNED");

  private final SignIn people;
  private final CaseLog log;

  Officers(SignIn people, CaseLog log) {
    this.people = people;
    this.log = log;
  }

  boolean reviewFor(String center, String userId) {
    List<String> groups = people.groupsOf(userId);
    return groups.contains(Pools.of(center, CenterRole.IMPORT_SPECIALIST))
        || groups.contains(Pools.of(center, CenterRole.SUPERVISOR));
  }

  /** Who confirmed, reviewed, proposed or approved anything in the case. */
  Set<String> actedOn(String caseNumber) {
    return log.of(List.of(caseNumber)).stream()
        .filter(event -> TAKING_SIDES.contains(event.type()))
        .map(CaseEvent::actor)
        .collect(Collectors.toSet());
  }
}
