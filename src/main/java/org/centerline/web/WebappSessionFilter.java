package org.centerline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.centerline.engine.WebappSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A person signed in to Tasklist is signed in to our pages too. */
final class WebappSessionFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    WebappSession.person(request.getSession(false)).ifPresent(WebappSessionFilter::signIn);
    chain.doFilter(request, response);
  }

  private static void signIn(WebappSession.Person person) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                person.userId(), null, AuthorityUtils.createAuthorityList(person.groups())));
  }
}
