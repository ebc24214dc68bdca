package org.centerline.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.centerline.filing.HtsNumber;

/** The real routing table in a stand-alone decision engine. */
final class RoutingTable implements CenterMapping {

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision table = parse();

  @Override
  public Optional<String> centerFor(HtsNumber hts, LocalDate on) {
    return DmnCenterMapping.center(
        engine.evaluateDecision(table, DmnCenterMapping.variables(hts, on)));
  }

  private DmnDecision parse() {
    try (InputStream file =
        RoutingTable.class.getResourceAsStream("/processes/routing/center-assignment.dmn")) {
      return engine.parseDecision(DmnCenterMapping.DECISION, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
