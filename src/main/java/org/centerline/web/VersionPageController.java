package org.centerline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.centerline.docket.NoSuchCase;
import org.centerline.web.VersionViews.ListedVersion;
import org.centerline.web.VersionViews.VersionList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The versions of the entry summary of an amendment on one page, one of them whole. */
@Controller
@RequestMapping("/cases/{caseNumber}/versions")
class VersionPageController {

  private final VersionViews views;

  VersionPageController(VersionViews views) {
    this.views = views;
  }

  /** Shows whole what the case puts in the place of the version it amends. */
  @GetMapping
  String newest(@PathVariable String caseNumber, Model model) {
    VersionList all = views.of(caseNumber);
    int own =
        all.versions().stream()
            .filter(listed -> listed.caseNumber().equals(caseNumber))
            .mapToInt(ListedVersion::version)
            .max()
            .orElseThrow(() -> new NoSuchCase(caseNumber));
    return show(caseNumber, all, own, model);
  }

  @GetMapping("/{version}")
  String one(@PathVariable String caseNumber, @PathVariable int version, Model model) {
    return show(caseNumber, views.of(caseNumber), version, model);
  }

  private String show(String caseNumber, VersionList all, int version, Model model) {
    model.addAttribute("caseNumber", caseNumber);
    model.addAttribute("all", all);
    VersionViews.Shown shown = views.shown(caseNumber, version);
    model.addAttribute("whole", shown.view());
    model.addAttribute("tables", shown.tables());
    return "summary-versions";
  }

  /** By way of the error page: a browser shows one of its own for a 404 without a body. */
  @ExceptionHandler
  void unknown(NoSuchCase unknown, HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
