package org.centerline.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/**
 * The engine's repository service, in which people deploy policy tables and nothing else. Whoever
 * deploys a model runs code with the engine's rights, so models come with a release; a table only
 * says which of its known outcomes applies. Camunda Modeler's button, Cockpit and engine REST all
 * come through here.
 */
class GuardedRepositoryService extends RepositoryServiceImpl {

  private final PolicyTables tables;

  GuardedRepositoryService(PolicyTables tables) {
    this.tables = tables;
  }

  @Override
  public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl builder) {
    if (isByPerson()) {
      check(builder);
    }
    return super.deployWithResult(builder);
  }

  private boolean isByPerson() {
    return commandExecutor.execute(context -> context.getAuthentication() != null);
  }

  private void check(DeploymentBuilderImpl builder) {
    DeploymentEntity deployment = builder.getDeployment();
    if (!builder.getDeployments().isEmpty()
        || !builder.getDeploymentResourcesById().isEmpty()
        || !builder.getDeploymentResourcesByName().isEmpty()) {
      throw new BadUserRequestException("A table is deployed from its file, not from a deployment");
    }
    if (deployment.getName() != null && deployment.getName().startsWith(ModelDeployment.RELEASE)) {
      throw new BadUserRequestException(
          "Deployments named %s… come with a release; choose another name"
              .formatted(ModelDeployment.RELEASE));
    }
    deployment
        .getResources()
        .values()
        .forEach(resource -> tables.check(resource.getName(), resource.getBytes()));
  }
}
