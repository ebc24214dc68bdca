package org.centerline.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** Every model and form of the repository, as a modeler sees it: no engine, no classpath. */
public final class ModelFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ModelFiles() {}

  public static List<Path> bpmn() {
    return under(Path.of("processes"), ".bpmn");
  }

  static List<Path> dmn() {
    return under(Path.of("processes"), ".dmn");
  }

  static List<Path> forms() {
    return under(Path.of("forms"), ".form");
  }

  public static BpmnModelInstance readBpmn(Path path) {
    return Bpmn.readModelFromFile(path.toFile());
  }

  static DmnModelInstance readDmn(Path path) {
    return Dmn.readModelFromFile(path.toFile());
  }

  static JsonNode readForm(Path path) {
    try {
      return JSON.readTree(path.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All components of a form, those within groups included. */
  static Stream<JsonNode> components(JsonNode formOrGroup) {
    return formOrGroup
        .path("components")
        .valueStream()
        .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
  }

  private static List<Path> under(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
