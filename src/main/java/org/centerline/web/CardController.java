package org.centerline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.OpenTask;
import org.centerline.docket.OpenWork;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What Tasklist's cards show beside the engine's own data, for a whole page of cards at once. */
@RestController
class CardController {

  private static final int LARGEST_PAGE = 100;

  private final OpenWork openWork;

  CardController(OpenWork openWork) {
    this.openWork = openWork;
  }

  /** A card's facts. */
  record Card(String caseNumber, String importer, LocalDate due) {}

  /** The cards of those of these tasks that are in the reader's pools, by task id. */
  @GetMapping("/tasks/cards")
  Map<String, Card> cards(@RequestParam List<String> task, Authentication person) {
    boolean plain = task.stream().allMatch(id -> id.matches("[0-9A-Za-z:-]+"));
    if (task.size() > LARGEST_PAGE || !plain) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Set<String> pools = Viewers.groups(person);
    boolean seesAll = pools.contains("camunda-admin") || pools.contains("oversight");
    return openWork.byId(task).stream()
        .filter(
            open ->
                pools.contains(open.pool())
                    || (seesAll && !LineOfWork.isPrivileged(open.caseNumber())))
        .collect(Collectors.toMap(OpenTask::taskId, CardController::card, (a, b) -> a));
  }

  private static Card card(OpenTask open) {
    return new Card(open.caseNumber(), open.importerName(), open.due());
  }
}
