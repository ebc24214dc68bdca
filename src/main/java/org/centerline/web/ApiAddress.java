package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Tells the addresses of the API from those of pages, also where an address is not in order. */
final class ApiAddress {

  /** Everything below {@code /api}, but nothing that only begins alike, such as /api-docs. */
  private static final Pattern BELOW_API = Pattern.compile("/+api(?![\\w-]).*", Pattern.DOTALL);

  private ApiAddress() {}

  static boolean of(HttpServletRequest request) {
    return is(request.getContextPath(), request.getRequestURI());
  }

  /** Whether this is an address of the API as it was sent: nothing in it has been decoded. */
  static boolean is(String contextPath, String address) {
    return address.startsWith(contextPath)
        && BELOW_API.matcher(address.substring(contextPath.length())).matches();
  }
}
