package org.centerline.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.engine.SamplePeople;
import org.centerline.reference.CenterDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page, for a person who has just arrived. */
@Controller
class HomeController {

  private final CenterDirectory centers;
  private final ObjectProvider<SamplePeople> samplePeople;
  private final Clock clock;

  HomeController(
      CenterDirectory centers, ObjectProvider<SamplePeople> samplePeople, Clock clock) {
    this.centers = centers;
    this.samplePeople = samplePeople;
    this.clock = clock;
  }

  @GetMapping("/")
  String home(Model model) {
    SamplePeople people = samplePeople.getIfAvailable();
    model.addAttribute("centers", centers.all(LocalDate.now(clock)));
    model.addAttribute("samplePeople", people == null ? List.of() : people.all());
    return "index";
  }
}
