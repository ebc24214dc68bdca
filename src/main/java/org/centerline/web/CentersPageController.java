package org.centerline.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.succession.CenterSplits;
import org.centerline.succession.Proposal;
import org.centerline.succession.SplitRequest.Successor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The Centers there are and were, for everybody who is signed in; who may split or rename one also
 * sees what is proposed (decision 035).
 */
@Controller
class CentersPageController {

  private final CenterDirectory centers;
  private final CenterSplits splits;
  private final Viewers viewers;
  private final Clock clock;

  CentersPageController(
      CenterDirectory centers, CenterSplits splits, Viewers viewers, Clock clock) {
    this.centers = centers;
    this.splits = splits;
    this.viewers = viewers;
    this.clock = clock;
  }

  /** A proposal, and when and by whom it was made. */
  record Listed(long id, String center, String name, String followers, String proposed) {}

  @GetMapping("/centers")
  String centers(Model model) {
    boolean decides = viewers.decidesOfCenters();
    model.addAttribute("table", table());
    model.addAttribute("decides", decides);
    model.addAttribute("working", decides ? centers.all(LocalDate.now(clock)) : List.<Center>of());
    model.addAttribute(
        "proposals", decides ? splits.open().stream().map(this::listed).toList() : List.of());
    return "centers";
  }

  private Table table() {
    return new Table(
        "Centers",
        "By team code, which a Center that follows may take over",
        List.of(
            Column.of("Center"),
            Column.of("Id"),
            Column.of("Team code"),
            Column.of("City"),
            Column.of("Opened"),
            Column.of("Ended"),
            Column.of("Followed by")),
        centers.ever().stream().map(this::row).toList());
  }

  private List<String> row(Center center) {
    return List.of(
        center.name(),
        center.id(),
        center.teamCode(),
        center.city(),
        center.opensOn().toString(),
        center.lastDay() == null ? "" : center.lastDay().toString(),
        centers.followersOf(center.id()).stream()
            .map(follower -> follower.center().name())
            .collect(Collectors.joining(", ")));
  }

  private Listed listed(Proposal proposal) {
    return new Listed(
        proposal.id(),
        proposal.center(),
        centers.byId(proposal.center()).map(Center::name).orElse(proposal.center()),
        proposal.request().successors().stream()
            .map(Successor::name)
            .collect(Collectors.joining(", ")),
        "%s by %s"
            .formatted(
                proposal.proposedAt().atZoneSameInstant(clock.getZone()).toLocalDate(),
                proposal.proposedBy()));
  }
}
