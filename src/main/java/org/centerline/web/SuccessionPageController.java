package org.centerline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.docket.EventRefused;
import org.centerline.engine.Collisions;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.succession.CenterSplits;
import org.centerline.succession.Split;
import org.centerline.web.SuccessionForm.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages on which the Office of Field Operations and administrators propose that others follow a
 * Center, see what would go where, and execute what another person proposed (decision 035). They
 * use the operations of the API, which refuse alike.
 */
@Controller
@RequestMapping("/centers/{center}/successions")
class SuccessionPageController {

  private static final String FORM = "propose-succession";

  private final CenterSplits splits;
  private final CenterDirectory centers;
  private final Viewers viewers;
  private final Clock clock;

  SuccessionPageController(
      CenterSplits splits, CenterDirectory centers, Viewers viewers, Clock clock) {
    this.splits = splits;
    this.centers = centers;
    this.viewers = viewers;
    this.clock = clock;
  }

  /** The form for so many followers, one to nine; one is another name. */
  @GetMapping
  ModelAndView form(@PathVariable String center, @RequestParam(defaultValue = "2") int followers) {
    int shown = Math.max(1, Math.min(SuccessionForm.MOST_FOLLOWERS, followers));
    return form(center, SuccessionForm.blank(shown), List.of(), HttpStatus.OK);
  }

  /** Proposes and shows what would go where, or the form again with everything that is wrong. */
  @PostMapping
  ModelAndView propose(
      @PathVariable String center, @RequestParam MultiValueMap<String, String> sent) {
    Parameters.plain(center);
    SuccessionForm form = SuccessionForm.of(sent);
    try {
      return at(splits.propose(center, form.request()));
    } catch (FilingRefused refused) {
      return form(center, form, SuccessionForm.problems(refused), HttpStatus.UNPROCESSABLE_ENTITY);
    } catch (EventRefused refused) {
      return form(center, form, List.of(Problem.ofAll(refused.getMessage())), HttpStatus.CONFLICT);
    }
  }

  private ModelAndView form(
      String center, SuccessionForm form, List<Problem> problems, HttpStatus status) {
    ModelAndView page = new ModelAndView(FORM);
    page.setStatus(status);
    page.addObject("center", known(center));
    page.addObject("form", form);
    page.addObject("problems", problems);
    return page;
  }

  @GetMapping("/{id}")
  ModelAndView find(@PathVariable String center, @PathVariable long id) {
    Parameters.plain(center);
    return page(splits.find(center, id), null, HttpStatus.OK);
  }

  /** Executes what was previewed; a refusal is shown beside what is proposed. */
  @PostMapping("/{id}")
  ModelAndView execute(
      @PathVariable String center, @PathVariable long id, @RequestParam String digest) {
    Parameters.plain(center, digest);
    try {
      return at(splits.execute(center, id, digest));
    } catch (FilingRefused refused) {
      return page(
          splits.find(center, id),
          refused.violations().stream().map(Violation::message).collect(Collectors.joining(" ")),
          HttpStatus.UNPROCESSABLE_ENTITY);
    } catch (EventRefused refused) {
      return page(splits.find(center, id), refused.getMessage(), HttpStatus.CONFLICT);
    } catch (RuntimeException failed) {
      if (!Collisions.isCollision(failed)) {
        throw failed;
      }
      return page(
          splits.find(center, id),
          "People were at work in the Center at the same moment; nothing was moved. Execute it again.",
          HttpStatus.CONFLICT);
    }
  }

  private ModelAndView page(Split split, String refused, HttpStatus status) {
    ModelAndView page = new ModelAndView("succession");
    page.setStatus(status);
    page.addObject("split", split);
    page.addObject("proposed", day(split.proposedAt()));
    page.addObject("executed", day(split.executedAt()));
    page.addObject("center", known(split.center()));
    page.addObject("refused", refused);
    page.addObject("own", split.proposedBy().equals(viewers.current().userId()));
    page.addObject("tables", SuccessionTables.of(split));
    return page;
  }

  private LocalDate day(OffsetDateTime at) {
    return at == null ? null : at.atZoneSameInstant(clock.getZone()).toLocalDate();
  }

  private static ModelAndView at(Split split) {
    return new ModelAndView(
        "redirect:/centers/%s/successions/%d".formatted(split.center(), split.id()));
  }

  private Center known(String center) {
    return centers
        .byId(center)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** There is no such proposal. */
  @ExceptionHandler
  void refuse(EventRefused unknown, HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
  }

  @ExceptionHandler
  void refuse(BadRequest refused, HttpServletResponse response) throws IOException {
    response.sendError(refused.status().value());
  }
}
