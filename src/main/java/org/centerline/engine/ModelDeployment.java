package org.centerline.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of this release, with their folder names: the engine's own scan drops the
 * folders when it runs from the jar. An unchanged restart makes no new version.
 */
@Component
class ModelDeployment {

  /** How the deployments of a release are named; a person's never begin so. */
  static final String RELEASE = "centerline";

  /** The folders of the tables that are policy and change between releases too. */
  static final List<String> POLICY =
      List.of(
          "processes/routing/",
          "processes/revenue/",
          "processes/validation/",
          "processes/participation/");

  private static final String[] FOLDERS = {"processes/", "forms/"};

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;

  ModelDeployment(RepositoryService repository, ResourcePatternResolver resources) {
    this.repository = repository;
    this.resources = resources;
  }

  void deploy() {
    try {
      // A form belongs to the deployment of its model, so everything is deployed when anything
      // changed.
      DeploymentBuilder models = deployment(RELEASE);
      for (String folder : FOLDERS) {
        for (Resource resource : resources.getResources("classpath*:" + folder + "**/*.*")) {
          String path = path(folder, resource);
          if (isPolicy(path)) {
            // Alone: a release that leaves a table as it was must not undo what a modeler deployed.
            add(deployment(RELEASE + " " + path), path, resource).deploy();
          } else {
            add(models, path, resource);
          }
        }
      }
      models.deploy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DeploymentBuilder deployment(String name) {
    return repository.createDeployment().name(name).enableDuplicateFiltering(false);
  }

  private static boolean isPolicy(String path) {
    return path.endsWith(".dmn") && POLICY.stream().anyMatch(path::startsWith);
  }

  private static String path(String folder, Resource resource) throws IOException {
    String address = resource.getURL().toString();
    return address.substring(address.lastIndexOf(folder));
  }

  private static DeploymentBuilder add(DeploymentBuilder deployment, String path, Resource resource)
      throws IOException {
    try (InputStream content = resource.getInputStream()) {
      return deployment.addInputStream(path, content);
    }
  }
}
