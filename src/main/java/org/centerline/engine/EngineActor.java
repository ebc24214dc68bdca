package org.centerline.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.centerline.docket.CurrentActor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The person signed in to the web applications or engine REST, else the one signed in to the API.
 */
@Component
class EngineActor implements CurrentActor {

  private final ObjectProvider<IdentityService> identity;

  EngineActor(ObjectProvider<IdentityService> identity) {
    this.identity = identity;
  }

  @Override
  public String id() {
    Authentication engine = identity.getObject().getCurrentAuthentication();
    if (engine != null && engine.getUserId() != null) {
      return engine.getUserId();
    }
    var web = SecurityContextHolder.getContext().getAuthentication();
    return web != null && web.isAuthenticated() ? web.getName() : SYSTEM;
  }
}
