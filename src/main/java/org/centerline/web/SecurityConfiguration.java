package org.centerline.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.security.config.Customizer.withDefaults;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may reach what. Four chains: the API, the engine's REST interface with the actuator, the
 * engine's web applications (which have a sign-in of their own), and everything else.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  static final String ADMIN = "camunda-admin";

  private static final String[] LIQUIDATION_EVENTS = {
    "/api/v1/cases/*/liquidation",
    "/api/v1/cases/*/extension",
    "/api/v1/cases/*/schedule",
    "/api/v1/cases/*/suspension"
  };

  /** The books with the ports, of which each sees what is theirs, and what names no party. */
  private static final String[] REPORTS = {
    "/api/v1/reconciliation",
    "/api/v1/reconciliation/**",
    "/api/v1/measures/**",
    DecisionsController.PATH,
    AdviceController.PATH
  };

  private static final String[] OPEN_PAGES = {
    "/", "/*.css", "/*.svg", "/favicon.ico", "/error", "/api-docs/**", "/swagger-ui/**"
  };

  @Bean
  AuthenticationProvider peopleOfTheEngine(SignIn signIn) {
    return new EnginePeople(signIn);
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, AuthenticationProvider people, ProblemWriter problems)
      throws Exception {
    return stateless(http, people, paths("/api/**"))
        .httpBasic(basic -> basic.authenticationEntryPoint(problems::unauthorized))
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(problems::unauthorized)
                    .accessDeniedHandler(problems::forbidden))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(
                        POST,
                        "/api/v1/protests",
                        ProtestBatchController.PATH,
                        "/api/v1/amendments",
                        "/api/v1/disclosures",
                        "/api/v1/inquiries",
                        "/api/v1/participations",
                        AmendmentBatchController.PATH,
                        AmendmentReportController.PATH)
                    .hasAnyAuthority(Pools.FILER, Pools.INTAKE)
                    .requestMatchers(POST, LIQUIDATION_EVENTS)
                    .hasAnyAuthority(Pools.STAFF, Pools.INTAKE)
                    .requestMatchers(POST, "/api/v1/entry-summaries")
                    .hasAnyAuthority(Pools.STAFF, Pools.INTAKE)
                    .requestMatchers(POST, "/api/v1/validations")
                    .hasAuthority(Pools.STAFF)
                    .requestMatchers(POST, "/api/v1/accounts/*/appeals")
                    .hasAnyAuthority(Pools.FILER, Pools.INTAKE)
                    .requestMatchers(POST, "/api/v1/accounts/*/review")
                    .hasAnyAuthority(Pools.STAFF, Pools.INTAKE, ADMIN)
                    .requestMatchers(PUT, "/api/v1/accounts/*")
                    .hasAnyAuthority(Pools.STAFF, Pools.INTAKE, ADMIN)
                    .requestMatchers("/api/v1/accounts/*/filers", "/api/v1/accounts/*/filers/*")
                    .hasAnyAuthority(Pools.STAFF, Pools.INTAKE, ADMIN)
                    // Signed by the port's system; the controller looks at the signature.
                    .requestMatchers(POST, "/api/v1/ports/*/messages")
                    .permitAll()
                    .requestMatchers(REPORTS)
                    .hasAnyAuthority(Pools.STAFF, Pools.OVERSIGHT, ADMIN)
                    // What the Office of Field Operations decides of the Centers themselves.
                    .requestMatchers(POST, PhaseInController.PATH)
                    .hasAnyAuthority(Pools.FIELD_OPERATIONS, ADMIN)
                    .requestMatchers(DELETE, PhaseInController.PATH + "/*")
                    .hasAnyAuthority(Pools.FIELD_OPERATIONS, ADMIN)
                    .requestMatchers(
                        CenterController.SUCCESSIONS, CenterController.SUCCESSIONS + "/**")
                    .hasAnyAuthority(Pools.FIELD_OPERATIONS, ADMIN)
                    .requestMatchers(POST, "/api/v1/time")
                    .hasAnyAuthority(Pools.STAFF, Pools.INTAKE, ADMIN)
                    .anyRequest()
                    .authenticated())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain engine(HttpSecurity http, AuthenticationProvider people, SignIn signIn)
      throws Exception {
    return stateless(http, people, paths("/engine-rest/**", "/actuator/**"))
        .httpBasic(withDefaults())
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(GET, "/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .hasAuthority(ADMIN)
                    .requestMatchers(
                        "/engine-rest/metrics/**",
                        "/engine-rest/condition",
                        "/engine-rest/signal",
                        "/engine-rest/user/*/profile",
                        "/engine-rest/user/*/credentials")
                    .denyAll()
                    .anyRequest()
                    .authenticated())
        .addFilterAfter(new ActAsSignedIn(signIn), AuthorizationFilter.class)
        .build();
  }

  private static HttpSecurity stateless(
      HttpSecurity http, AuthenticationProvider people, RequestMatcher where) throws Exception {
    return http.securityMatcher(where)
        .authenticationProvider(people)
        // Nothing here is signed in by a cookie, so there is nothing to forge.
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS));
  }

  @Bean
  @Order(3)
  SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
    return http.securityMatcher(paths("/camunda/**"))
        .authorizeHttpRequests(
            requests ->
                requests
                    // Where no administrator exists yet, the engine would let anybody become it.
                    .requestMatchers("/camunda/api/admin/setup/**", "/camunda/app/*/*/setup/**")
                    .denyAll()
                    .anyRequest()
                    .permitAll())
        // They bring their own sign-in, CSRF token and headers.
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain pages(HttpSecurity http, AuthenticationProvider people) throws Exception {
    return stateless(http, people, AnyRequestMatcher.INSTANCE)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(OPEN_PAGES)
                    .permitAll()
                    .requestMatchers(
                        "/cases/**",
                        "/accounts",
                        "/accounts/*",
                        "/tasks/cards",
                        "/participation",
                        "/phase-in",
                        "/centers")
                    .authenticated()
                    .requestMatchers("/centers/**")
                    .hasAnyAuthority(Pools.FIELD_OPERATIONS, ADMIN)
                    .requestMatchers(ValidationPageController.PATH)
                    .hasAuthority(Pools.STAFF)
                    .requestMatchers(
                        "/reconciliation", "/reconciliation/**", "/measures", "/uniformity")
                    .hasAnyAuthority(Pools.STAFF, Pools.OVERSIGHT, ADMIN)
                    .anyRequest()
                    .denyAll())
        // Who is signed in to Tasklist is signed in here by its cookie, so what is posted bears a
        // token. Tasklist's own token has the name that this one has by default.
        .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
        .addFilterBefore(new WebappSessionFilter(), AuthorizationFilter.class)
        // Filers fetch their letters with HTTP Basic; without a challenge no browser asks in the
        // middle of Tasklist.
        .httpBasic(basic -> basic.authenticationEntryPoint(SecurityConfiguration::signInElsewhere))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(SecurityConfiguration::signInElsewhere))
        .build();
  }

  private static CookieCsrfTokenRepository csrfCookie() {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("CENTERLINE-CSRF");
    return tokens;
  }

  private static void signInElsewhere(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
  }

  private static RequestMatcher paths(String... patterns) {
    RequestMatcher[] matchers = new RequestMatcher[patterns.length];
    for (int i = 0; i < patterns.length; i++) {
      matchers[i] = PathPatternRequestMatcher.withDefaults().matcher(patterns[i]);
    }
    return new OrRequestMatcher(matchers);
  }
}
