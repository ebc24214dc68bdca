package org.centerline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a page of Tasklist, Cockpit or Admin the script nonce in its policy that stands in its own
 * scripts. Camunda 7.24 keeps the nonce of the whole application in one place, so that any request
 * of anybody in between gave a page a policy that forbids its scripts: it hung at its spinner.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebappNonce extends OncePerRequestFilter {

  private static final String POLICY = "Content-Security-Policy";
  private static final Pattern IN_PAGE = Pattern.compile("<script[^>]* nonce=\"([^\"']+)\"");
  private static final Pattern IN_POLICY = Pattern.compile("'nonce-[^']*'");

  /** What has an extension is no page. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return !path.startsWith("/camunda/app/") || path.lastIndexOf('.') > path.lastIndexOf('/');
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, page);
    String policy = page.getHeader(POLICY);
    if (policy != null && isHtml(page.getContentType())) {
      Matcher own =
          IN_PAGE.matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
      if (own.find()) {
        String nonce = Matcher.quoteReplacement("'nonce-%s'".formatted(own.group(1)));
        page.setHeader(POLICY, IN_POLICY.matcher(policy).replaceAll(nonce));
      }
    }
    page.copyBodyToResponse();
  }

  private static boolean isHtml(String contentType) {
    return contentType != null
        && MediaType.TEXT_HTML.isCompatibleWith(MediaType.parseMediaType(contentType));
  }
}
