package org.centerline.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Checks authorizations with the groups of the person as they are. The engine first asks which of
 * all groups have any grant, to shorten a list that is short here; with 100,000 open tasks that
 * question alone scans as many grants, in every command.
 */
final class OwnGroups extends AuthorizationManager {

  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> groups) {
    return groups == null ? List.of() : groups;
  }

  /** Takes the place of the engine's own manager. */
  static final class Factory implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
      return new OwnGroups();
    }
  }
}
