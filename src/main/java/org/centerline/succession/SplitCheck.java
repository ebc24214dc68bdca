package org.centerline.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.centerline.engine.PoolSuccession;
import org.centerline.engine.PoolSuccession.Membership;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.Violations;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.reference.Offices;
import org.centerline.succession.SplitRequest.Successor;
import org.springframework.stereotype.Component;

/** Checks the form of a split. */
@Component
class SplitCheck {

  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern TEAM_CODE = Pattern.compile("[0-9]{3}");
  private static final int ID_LENGTH = 30;
  private static final int LINE_LENGTH = 100;
  private static final int CITATION_LENGTH = 200;
  private static final int MOST_SUCCESSORS = 9;
  private static final int LAST_CHAPTER = 97;

  private final CenterDirectory centers;
  private final PoolSuccession pools;
  private final Clock clock;

  SplitCheck(CenterDirectory centers, PoolSuccession pools, Clock clock) {
    this.centers = centers;
    this.pools = pools;
    this.clock = clock;
  }

  /**
   * Refuses what is not in order.
   *
   * @throws org.centerline.filing.FilingRefused with everything that is wrong
   */
  void check(String center, SplitRequest request) {
    Violations found = Violations.none();
    found.at("citation").line(request.citation(), CITATION_LENGTH);
    Violations at = found.at("successors");
    if (at.present(request.successors())
        && at.require(
            !request.successors().isEmpty() && request.successors().size() <= MOST_SUCCESSORS,
            "REQUIRED",
            "One Center follows, or up to nine do.")) {
      checkSuccessors(center, request.successors(), at);
      checkAccounts(request, found.at("accounts"));
      checkStaff(center, request, found.at("staff"));
    }
    found.refuseIfAny();
  }

  private void checkSuccessors(String center, List<Successor> successors, Violations at) {
    Taken taken = Taken.nothing();
    centers.all(LocalDate.now(clock)).stream()
        .filter(other -> !other.id().equals(center))
        .forEach(taken::add);
    for (int i = 0; i < successors.size(); i++) {
      checkSuccessor(successors.get(i), at.at(i), taken);
    }
    at.require(
        successors.stream().filter(Successor::rest).count() == 1,
        "ONE_FOR_THE_REST",
        "Exactly one of them has what no chapter tells.");
  }

  /** What one Center has and no other can have beside it. */
  private record Taken(
      Set<String> ids, Set<String> names, Set<String> teamCodes, Set<Integer> chapters) {

    static Taken nothing() {
      return new Taken(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    void add(Center other) {
      addName(other.name());
      teamCodes.add(other.teamCode());
    }

    /** False where it was taken; people do not tell names apart by their capitals. */
    boolean addName(String name) {
      return names.add(name.strip().toUpperCase(Locale.ROOT));
    }
  }

  private void checkSuccessor(Successor successor, Violations at, Taken taken) {
    if (at.at("id").line(successor.id(), ID_LENGTH)
        && at.at("id")
            .require(
                ID.matcher(successor.id()).matches() && !Offices.isOther(successor.id()),
                "CENTER_ID",
                "An id has small letters and hyphens between them, and is no other office's.")) {
      at.at("id")
          .require(
              taken.ids().add(successor.id()) && centers.byId(successor.id()).isEmpty(),
              "CENTER_KNOWN",
              "A Center has or had this id, and an id is never used again.");
    }
    if (at.at("name").line(successor.name(), LINE_LENGTH)) {
      at.at("name")
          .require(taken.addName(successor.name()), "CENTER_NAME", "Another Center has this name.");
    }
    at.at("city").line(successor.city(), LINE_LENGTH);
    if (at.at("teamCode").present(successor.teamCode())) {
      at.at("teamCode")
          .require(
              TEAM_CODE.matcher(successor.teamCode()).matches()
                  && taken.teamCodes().add(successor.teamCode()),
              "TEAM_CODE",
              "A team code has three digits and is one Center's.");
    }
    for (int i = 0; i < successor.chapters().size(); i++) {
      Integer chapter = successor.chapters().get(i);
      at.at("chapters", i)
          .require(
              chapter != null
                  && chapter >= 1
                  && chapter <= LAST_CHAPTER
                  && taken.chapters().add(chapter),
              "CHAPTER",
              "A chapter is 1 to 97 and goes to one Center.");
    }
  }

  private static void checkAccounts(SplitRequest request, Violations at) {
    request
        .accounts()
        .forEach(
            (importer, successor) -> {
              at.at(importer).number(importer, ImporterNumber::parse);
              checkNamed(successor, request, at.at(importer));
            });
  }

  private void checkStaff(String center, SplitRequest request, Violations at) {
    Set<String> people = new HashSet<>();
    pools.staff(center).stream().map(Membership::userId).forEach(people::add);
    for (Map.Entry<String, List<String>> person : request.staff().entrySet()) {
      Violations of = at.at(person.getKey());
      of.require(
          people.contains(person.getKey()), "STAFF_UNKNOWN", "Nobody of the Center has this id.");
      if (of.present(person.getValue())
          && of.require(!person.getValue().isEmpty(), "REQUIRED", "Name at least one Center.")) {
        person.getValue().forEach(successor -> checkNamed(successor, request, of));
      }
    }
  }

  private static void checkNamed(String successor, SplitRequest request, Violations at) {
    at.require(
        successor != null && request.ids().contains(successor),
        "CENTER_UNKNOWN",
        "This is none of the Centers that follow.");
  }
}
