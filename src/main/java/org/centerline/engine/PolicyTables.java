package org.centerline.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The tables of {@code processes/routing}, {@code revenue}, {@code validation} and {@code
 * participation}: policy that owners change while the application runs. Each is read in its newest
 * version whenever it is asked, and each release brings one.
 */
@Component
class PolicyTables {

  private final Map<String, TableContract> contracts = new TreeMap<>();

  PolicyTables(ResourcePatternResolver resources) throws IOException {
    for (String folder : ModelDeployment.POLICY) {
      for (Resource table : resources.getResources("classpath*:" + folder + "*.dmn")) {
        add(table);
      }
    }
  }

  private void add(Resource table) throws IOException {
    try (InputStream content = table.getInputStream()) {
      Decision decision = decisions(Dmn.readModelFromStream(content)).iterator().next();
      contracts.put(decision.getId(), new TableContract(decision));
    }
  }

  /**
   * Lets a changed table pass.
   *
   * @param name of the file
   * @throws BadUserRequestException with what is wrong and where, if it is not a table of these, or
   *     not one that whatever asks it could use
   */
  void check(String name, byte[] content) {
    Collection<Decision> decisions = decisions(read(name, content));
    if (decisions.size() != 1) {
      throw new BadUserRequestException(
          "%s has %d decisions; a table is deployed alone".formatted(name, decisions.size()));
    }
    Decision decision = decisions.iterator().next();
    TableContract contract = contracts.get(decision.getId());
    if (contract == null) {
      throw new BadUserRequestException(
          "%s is no table that is deployed alone; these are: %s. Others come with a release"
              .formatted(decision.getId(), String.join(", ", contracts.keySet())));
    }
    contract.check(decision);
  }

  private static DmnModelInstance read(String name, byte[] content) {
    if (!name.endsWith(".dmn")) {
      throw new BadUserRequestException(
          "%s is no table (.dmn); models and forms come with a release".formatted(name));
    }
    try {
      return Dmn.readModelFromStream(new ByteArrayInputStream(content));
    } catch (ModelException broken) {
      throw new BadUserRequestException(
          "%s cannot be read as a table: %s".formatted(name, broken.getMessage()), broken);
    }
  }

  private static Collection<Decision> decisions(DmnModelInstance model) {
    return model.getModelElementsByType(Decision.class);
  }
}
