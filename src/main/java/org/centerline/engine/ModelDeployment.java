package org.centerline.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models and forms together, with their folder names. The engine's own scan drops the
 * folders when it runs from the jar. An unchanged restart makes no new version.
 */
@Component
class ModelDeployment {

  private static final String[] FOLDERS = {"processes/", "forms/"};

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;

  ModelDeployment(RepositoryService repository, ResourcePatternResolver resources) {
    this.repository = repository;
    this.resources = resources;
  }

  void deploy() {
    // A form belongs to the deployment of its model, so everything is deployed when anything
    // changed.
    DeploymentBuilder deployment =
        repository.createDeployment().name("centerline").enableDuplicateFiltering(false);
    try {
      for (String folder : FOLDERS) {
        for (Resource resource : resources.getResources("classpath*:" + folder + "**/*.*")) {
          add(deployment, folder, resource);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    deployment.deploy();
  }

  private static void add(DeploymentBuilder deployment, String folder, Resource resource)
      throws IOException {
    String address = resource.getURL().toString();
    try (InputStream content = resource.getInputStream()) {
      deployment.addInputStream(address.substring(address.lastIndexOf(folder)), content);
    }
  }
}
