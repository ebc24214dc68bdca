package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses query parameters that an operation does not have, has once, or gets without a value. A
 * misspelt criterion must not vanish silently and show everything.
 */
@Configuration(proxyBeanMethods = false)
class QueryCheck implements HandlerInterceptor, WebMvcConfigurer {

  private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();
  private static final int SHOWN = 40;

  /** Set by the server where it cannot read the query, part of which is then missing. */
  private static final String UNREADABLE = "org.apache.catalina.parameter_parse_failed";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod operation) {
      Map<String, String[]> given = request.getParameterMap();
      require(
          request.getAttribute(UNREADABLE) == null,
          "BAD_PARAMETER",
          "The part of the address after the question mark is not well-formed.");
      Set<String> known = parametersOf(operation);
      given.forEach((name, values) -> check(name, values, known));
    }
    return true;
  }

  private static void check(String name, String[] values, Set<String> known) {
    String shown = name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
    require(
        known.contains(name),
        "UNKNOWN_PARAMETER",
        known.isEmpty()
            ? "There is no parameter named '%s' here; there is none at all.".formatted(shown)
            : "There is no parameter named '%s' here; there are %s."
                .formatted(shown, String.join(", ", known)));
    require(
        values.length == 1,
        "REPEATED_PARAMETER",
        "The parameter %s is given %d times; it is taken once.".formatted(name, values.length));
    require(
        !values[0].isBlank(),
        "EMPTY_PARAMETER",
        "The parameter %s has no value; leave it out instead.".formatted(name));
  }

  private static void require(boolean holds, String code, String sentence) {
    if (!holds) {
      throw new BadRequest(HttpStatus.BAD_REQUEST, "", code, sentence);
    }
  }

  private static Set<String> parametersOf(HandlerMethod operation) {
    Set<String> names = new TreeSet<>();
    for (MethodParameter parameter : operation.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestParam.class)) {
        parameter.initParameterNameDiscovery(NAMES);
        names.add(parameter.getParameterName());
      }
    }
    return names;
  }
}
