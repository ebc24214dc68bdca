package org.centerline.engine;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/** The person signed in to Tasklist or Cockpit in this browser. */
public final class WebappSession {

  private WebappSession() {}

  /** A signed-in person and the ids of the person's groups. */
  public record Person(String userId, List<String> groups) {}

  /** The person of this session; empty without a session or sign-in. */
  public static Optional<Person> person(HttpSession session) {
    if (session == null) {
      return Optional.empty();
    }
    Authentications authentications = AuthenticationUtil.getAuthsFromSession(session);
    return authentications.getAuthentications().stream()
        .filter(UserAuthentication.class::isInstance)
        .map(UserAuthentication.class::cast)
        .map(a -> new Person(a.getIdentityId(), a.getGroupIds()))
        .findFirst();
  }
}
