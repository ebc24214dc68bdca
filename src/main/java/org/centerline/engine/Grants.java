package org.centerline.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;

/** Writes the engine's authorizations of groups. */
@Component
class Grants {

  private final AuthorizationService authorizations;

  Grants(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  /** Gives the group these permissions and no other; one who has them keeps them untouched. */
  void to(String group, Resource resource, String resourceId, Permission... permissions) {
    AuthorizationEntity grant = find(group, resource, resourceId);
    if (grant == null) {
      grant =
          (AuthorizationEntity)
              authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      grant.setGroupId(group);
      grant.setResource(resource);
      grant.setResourceId(resourceId);
    }
    int before = grant.getPermissions();
    grant.setPermissions(permissions);
    if (grant.getId() == null || grant.getPermissions() != before) {
      authorizations.saveAuthorization(grant);
    }
  }

  /** Takes from the group what an earlier release gave it. */
  void revoke(String group, Resource resource, String resourceId) {
    AuthorizationEntity grant = find(group, resource, resourceId);
    if (grant != null) {
      authorizations.deleteAuthorization(grant.getId());
    }
  }

  private AuthorizationEntity find(String group, Resource resource, String resourceId) {
    return (AuthorizationEntity)
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(resourceId)
            .singleResult();
  }
}
