package org.centerline.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.centerline.statute.SummaryIssue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which people of a Center open a validation by hand. */
@Controller
@RequestMapping(ValidationPageController.PATH)
class ValidationPageController {

  static final String PATH = "/validations/new";
  private static final String PAGE = "open-validation";
  private static final Pattern POINTER = Pattern.compile("/(?:entry/|(filer)/)?(\\w+).*");

  private final OpenedValidations opened;

  ValidationPageController(OpenedValidations opened) {
    this.opened = opened;
  }

  /** What is wrong, and the field in which it is. */
  record Problem(String field, String sentence) {}

  /** What can be looked at. */
  @ModelAttribute("issues")
  SummaryIssue[] issues() {
    return SummaryIssue.values();
  }

  @GetMapping
  String form(Model model) {
    model.addAttribute("form", ValidationForm.blank());
    model.addAttribute("problems", List.of());
    return PAGE;
  }

  /** Opens the case and shows it, or the form again with everything that is wrong. */
  @PostMapping
  ModelAndView open(@ModelAttribute("form") ValidationForm form) {
    try {
      return new ModelAndView("redirect:/cases/" + opened.open(form.filing()).caseNumber());
    } catch (FilingRefused refused) {
      return again(
          form, refused.violations().stream().map(ValidationPageController::problem).toList());
    } catch (BadRequest refused) {
      return again(form, List.of(new Problem(field(refused.pointer()), refused.getMessage())));
    }
  }

  private static ModelAndView again(ValidationForm form, List<Problem> problems) {
    ModelAndView page = new ModelAndView(PAGE);
    page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    page.addObject("form", form);
    page.addObject("problems", problems);
    return page;
  }

  private static Problem problem(Violation violation) {
    return new Problem(field(violation.pointer()), violation.message());
  }

  /** The field of a pointer into the filing. */
  private static String field(String pointer) {
    Matcher read = POINTER.matcher(pointer);
    if (!read.matches()) {
      return "importerNumber";
    }
    if (read.group(1) == null) {
      return read.group(2);
    }
    return "name".equals(read.group(2)) ? "filerName" : "filerUser";
  }
}
