package org.centerline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is answered where no controller answers: a page to a person with a browser, a problem to a
 * program and below the API's address.
 */
@Controller
class FailedRequests implements ErrorController, RequestRejectedHandler {

  private final ProblemWriter problems;

  FailedRequests(ProblemWriter problems) {
    this.problems = problems;
  }

  /** Requests come here by way of the server; one that was sent here asks for nothing there is. */
  @RequestMapping("${server.error.path:/error}")
  ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    HttpStatus status = status(request, HttpStatus.NOT_FOUND);
    if (!isApi(request) && wantsPage(request)) {
      return new ModelAndView(
          "error", Map.of("status", status.value(), "error", status.getReasonPhrase()), status);
    }
    problems.write(response, status);
    return null;
  }

  /** What the server made of the request, if it came here by way of the server. */
  private static HttpStatus status(HttpServletRequest request, HttpStatus otherwise) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (code == null) {
      return otherwise;
    }
    HttpStatus status = HttpStatus.resolve((Integer) code);
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private static boolean isApi(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String address = failed == null ? request.getRequestURI() : (String) failed;
    return ApiAddress.is(request.getContextPath(), address);
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  /** An address with something in it that is used to get round checks, such as ; or //. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejection)
      throws IOException {
    HttpStatus status = status(request, HttpStatus.BAD_REQUEST);
    if (isApi(request)) {
      problems.write(response, status);
    } else {
      response.sendError(status.value());
    }
  }
}
