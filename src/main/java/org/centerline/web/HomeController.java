package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.engine.SamplePeople;
import org.centerline.reference.CenterDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The front page, for a person who has just arrived. */
@Controller
class HomeController {

  private final CenterDirectory centers;
  private final ObjectProvider<SamplePeople> samplePeople;
  private final Clock clock;

  HomeController(CenterDirectory centers, ObjectProvider<SamplePeople> samplePeople, Clock clock) {
    this.centers = centers;
    this.samplePeople = samplePeople;
    this.clock = clock;
  }

  private static final String FILE_COMMAND =
      """
      curl -u filer:filer -H 'Content-Type: application/json' %s/api/v1/protests -d '{
        "filer": { "name": "Acme Imports, Inc.", "role": "IMPORTER" },
        "importerNumber": "12-345678900", "decision": "CLASSIFICATION",
        "entries": [ { "entryNumber": "ABC-1234567-6", "port": "2704", "hts": ["8471300100"],
          "entryDate": "2025-11-03", "liquidationDate": "2026-09-04", "paid": "1200.00" } ],
        "merchandise": "Portable computers",
        "grounds": "Classified as displays of 8528, although they are computers of 8471.30.01.",
        "claim": { "hts": "8471300100", "refund": "700.00" } }'
      """;

  @GetMapping("/")
  String home(Model model, HttpServletRequest request) {
    String base = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    model.addAttribute("fileCommand", FILE_COMMAND.formatted(base).strip());
    model.addAttribute("readCommand", "curl -u filer:filer %s/api/v1/cases".formatted(base));
    SamplePeople people = samplePeople.getIfAvailable();
    model.addAttribute("centers", centers.all(LocalDate.now(clock)));
    model.addAttribute("samplePeople", people == null ? List.of() : people.all());
    return "index";
  }
}
