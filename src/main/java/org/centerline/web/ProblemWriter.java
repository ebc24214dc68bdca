package org.centerline.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.centerline.filing.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Answers with problem+json (RFC 9457) where no controller is reached. */
@Component
class ProblemWriter {

  private final ObjectMapper json;

  ProblemWriter(ObjectMapper json) {
    this.json = json;
  }

  void unauthorized(HttpServletRequest request, HttpServletResponse response, Exception cause)
      throws IOException {
    response.setHeader("WWW-Authenticate", "Basic realm=\"Centerline\"");
    write(response, HttpStatus.UNAUTHORIZED, "SIGN_IN", "Sign in with your user id and password.");
  }

  void forbidden(HttpServletRequest request, HttpServletResponse response, Exception cause)
      throws IOException {
    write(response, HttpStatus.FORBIDDEN, "NOT_YOURS", "Your roles do not allow this.");
  }

  void write(HttpServletResponse response, HttpStatus status, String code, String sentence)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    json.writeValue(
        response.getOutputStream(),
        problem(status, sentence, List.of(new Violation("", code, sentence))));
  }

  /** A problem with its reasons. */
  static ProblemDetail problem(HttpStatus status, String detail, List<Violation> errors) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(status.getReasonPhrase());
    problem.setProperty("errors", errors);
    return problem;
  }
}
