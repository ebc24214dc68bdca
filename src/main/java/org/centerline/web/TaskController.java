package org.centerline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.centerline.docket.OpenTask;
import org.centerline.docket.OpenWork;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open tasks of the reader's own pools, from the projection. */
@ApiController("/api/v1/tasks")
class TaskController {

  private static final int LARGEST_PAGE = 100;
  private static final int LAST_YEAR = 9999;
  private static final int MOST_URGENT = 1_000_000;

  private final OpenWork openWork;

  TaskController(OpenWork openWork) {
    this.openWork = openWork;
  }

  /**
   * A page of a pool: what its priority puts ahead first, then what is due first.
   *
   * @param count how many tasks the pool has, at most 1,000
   */
  record TaskPage(String pool, List<OpenTask> tasks, int count) {}

  @GetMapping
  TaskPage list(
      @RequestParam String pool,
      @RequestParam(required = false) Integer afterPriority,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate afterDue,
      @RequestParam(required = false) String afterTask,
      @RequestParam(defaultValue = "15") int size,
      Authentication person) {
    Set<String> pools = Viewers.groups(person);
    if (!pools.contains(pool)) {
      throw new BadRequest(
          HttpStatus.FORBIDDEN, "", "NOT_YOURS", "You are not a member of this pool.");
    }
    if (size < 1 || size > LARGEST_PAGE) {
      throw new BadRequest(HttpStatus.BAD_REQUEST, "", "BAD_PAGE", "A page has 1 to 100 tasks.");
    }
    return new TaskPage(
        pool,
        openWork.list(pool, after(afterPriority, afterDue, afterTask), size),
        openWork.count(pool));
  }

  private static OpenWork.After after(Integer priority, LocalDate due, String task) {
    if (priority == null && due == null && task == null) {
      return null;
    }
    Parameters.plain(task);
    if (priority == null
        || Math.abs((long) priority) > MOST_URGENT
        || due == null
        || task == null
        || due.getYear() > LAST_YEAR) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST,
          "",
          "BAD_PARAMETER",
          "afterPriority, afterDue and afterTask belong together: the last task of the page before.");
    }
    return new OpenWork.After(priority, due, task);
  }
}
