package org.centerline.web;

import java.util.List;
import org.centerline.engine.SignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** HTTP Basic against the engine's people; the authorities are the ids of the person's groups. */
final class EnginePeople implements AuthenticationProvider {

  private final SignIn signIn;

  EnginePeople(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String userId = attempt.getName();
    List<String> groups =
        signIn
            .groups(userId, String.valueOf(attempt.getCredentials()))
            .orElseThrow(() -> new BadCredentialsException("Unknown user or wrong password"));
    return UsernamePasswordAuthenticationToken.authenticated(
        userId, null, AuthorityUtils.createAuthorityList(groups));
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
