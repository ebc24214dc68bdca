package org.centerline.web;

import org.centerline.participation.ParticipationNotice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The notice of participation, for everybody who is signed in. */
@Controller
class ParticipationPageController {

  private final ParticipationNotice notice;

  ParticipationPageController(ParticipationNotice notice) {
    this.notice = notice;
  }

  @GetMapping("/participation")
  String notice(Model model) {
    model.addAttribute("tables", notice.tables());
    return "participation";
  }
}
