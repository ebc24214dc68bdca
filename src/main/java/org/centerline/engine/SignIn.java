package org.centerline.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.centerline.docket.CurrentActor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Who the people are: one set of people and groups for web applications, engine REST and API. */
@Component
public class SignIn {

  private final IdentityService identity;

  SignIn(IdentityService identity) {
    this.identity = identity;
  }

  /** The ids of the person's groups, when the password is right. */
  public Optional<List<String>> groups(String userId, String password) {
    return identity.checkPassword(userId, password)
        ? Optional.of(groupsOf(userId))
        : Optional.empty();
  }

  /** The ids of the person's groups, also where the person who acts may not read them. */
  public List<String> groupsOf(String userId) {
    Authentication acting = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return identity.createGroupQuery().groupMember(userId).list().stream()
          .map(Group::getId)
          .toList();
    } finally {
      identity.setAuthentication(acting);
    }
  }

  /** Runs a request to the engine's own interfaces as this person, under its authorizations. */
  public void actAs(String userId, List<String> groups) {
    identity.setAuthentication(userId, groups);
  }

  public void stopActing() {
    identity.clearAuthentication();
  }

  /** Does work that no person decided: its actor is the system. */
  void inTheNameOfTheSystem(Runnable work) {
    inTheNameOf(CurrentActor.SYSTEM, work);
  }

  /**
   * Does work that a person asked for before, in a job or another thread. The person is its actor;
   * what the person may do was decided when it was asked for.
   */
  public void inTheNameOf(String userId, Runnable work) {
    Authentication engine = identity.getCurrentAuthentication();
    SecurityContext web = SecurityContextHolder.getContext();
    identity.clearAuthentication();
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(userId, null, List.of())));
    try {
      work.run();
    } finally {
      SecurityContextHolder.setContext(web);
      identity.setAuthentication(engine);
    }
  }
}
