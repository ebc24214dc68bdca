package org.centerline.engine;

import static org.camunda.bpm.engine.authorization.Resources.TASK;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Grants a task to its pools and to nobody else. A claim grants nothing: the one who claims is of
 * the pool already, and must not keep the task when leaving it.
 */
final class PoolGrants extends DefaultAuthorizationProvider {

  private static final AuthorizationEntity[] NONE = {};

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String before, String after) {
    return NONE;
  }

  /** A task that is only being made has no grant yet that would have to be looked for. */
  @Override
  protected AuthorizationEntity getGrantAuthorizationByGroupId(
      String group, org.camunda.bpm.engine.authorization.Resource resource, String resourceId) {
    return resource == TASK && isNew(resourceId)
        ? null
        : super.getGrantAuthorizationByGroupId(group, resource, resourceId);
  }

  private static boolean isNew(String taskId) {
    var cached =
        Context.getCommandContext()
            .getDbEntityManager()
            .getDbEntityCache()
            .getCachedEntity(TaskEntity.class, taskId);
    return cached != null && cached.getEntityState() == DbEntityState.TRANSIENT;
  }
}
