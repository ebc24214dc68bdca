package org.centerline.web;

import java.time.LocalDate;
import java.util.List;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.reference.Succession;
import org.centerline.succession.CenterSplits;
import org.centerline.succession.Split;
import org.centerline.succession.SplitRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A Center, and which Centers follow it. */
@ApiController("/api/v1/centers/{center}")
class CenterController {

  static final String SUCCESSIONS = "/api/v1/centers/*/successions";

  private final CenterDirectory centers;
  private final CenterSplits splits;

  CenterController(CenterDirectory centers, CenterSplits splits) {
    this.centers = centers;
    this.splits = splits;
  }

  /**
   * A Center as it is or was.
   *
   * @param validTo its last day; null while it works
   * @param follows id of the Center that it follows; null where it is one of the first
   * @param followedBy the Centers that follow it; none while it works
   */
  record CenterView(
      String id,
      String name,
      String city,
      String teamCode,
      LocalDate validFrom,
      LocalDate validTo,
      String follows,
      List<Follower> followedBy) {}

  /** A Center that follows, with the chapters of the HTS that go to it; one has the rest. */
  record Follower(String id, String name, LocalDate since, List<Integer> chapters, boolean rest) {}

  /** The digest of what was previewed. */
  record Execution(String digest) {}

  @GetMapping
  CenterView get(@PathVariable String center) {
    return centers.byId(center).map(this::view).orElseThrow(CenterController::unknown);
  }

  /** Proposes which Centers follow this one, and answers with what would go where. */
  @PostMapping("/successions")
  @ResponseStatus(HttpStatus.CREATED)
  Split propose(@PathVariable String center, @RequestBody SplitRequest request) {
    Parameters.plain(center);
    return splits.propose(center, request);
  }

  @GetMapping("/successions/{id}")
  Split find(@PathVariable String center, @PathVariable long id) {
    Parameters.plain(center);
    return splits.find(center, id);
  }

  /** Executes what another person proposed; asked again, it answers what went. */
  @PostMapping("/successions/{id}/execution")
  Split execute(
      @PathVariable String center, @PathVariable long id, @RequestBody Execution execution) {
    Parameters.plain(center);
    if (execution.digest() == null) {
      throw new BadRequest(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "/digest",
          "REQUIRED",
          "Name the digest of the preview that is executed.");
    }
    return splits.execute(center, id, execution.digest());
  }

  private CenterView view(Center center) {
    return new CenterView(
        center.id(),
        center.name(),
        center.city(),
        center.teamCode(),
        center.validFrom(),
        center.lastDay(),
        centers.predecessorOf(center.id()).map(Succession::predecessor).orElse(null),
        centers.followersOf(center.id()).stream().map(CenterController::follower).toList());
  }

  private static Follower follower(Succession succession) {
    return new Follower(
        succession.center().id(),
        succession.center().name(),
        succession.center().validFrom(),
        succession.chapters().stream().sorted().toList(),
        succession.rest());
  }

  private static BadRequest unknown() {
    return new BadRequest(HttpStatus.NOT_FOUND, "", "NOT_FOUND", "There is no such Center.");
  }
}
