package org.centerline.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centerline.filing.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Answers with problem+json (RFC 9457) where no controller is reached. */
@Component
class ProblemWriter {

  /** What a request learns that fits no operation. */
  static final String NOTHING_HERE = "There is nothing at this address.";

  private static final String ERRORS = "errors";

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

  /** Answers with a refusal of which no more is known than its status. */
  void write(HttpServletResponse response, HttpStatus status) throws IOException {
    write(response, status, status.name(), sentence(status));
  }

  private static String sentence(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST ->
          "The request is not well-formed: its address or a header holds what none may hold.";
      case UNAUTHORIZED -> "Sign in with your user id and password.";
      case FORBIDDEN -> "Your roles do not allow this.";
      case NOT_FOUND -> NOTHING_HERE;
      case METHOD_NOT_ALLOWED -> "This address does not take this method.";
      default ->
          status.is5xxServerError()
              ? "Something went wrong on our side; nothing was stored. Please try again."
              : "The request cannot be served: %s.".formatted(status.getReasonPhrase());
    };
  }

  /** A problem with its reasons. */
  static ProblemDetail problem(HttpStatus status, String detail, List<Violation> errors) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, encodable(detail));
    problem.setTitle(status.getReasonPhrase());
    problem.setProperty(ERRORS, errors.stream().map(ProblemWriter::encodable).toList());
    return problem;
  }

  /** The framework's problem, with its detail as the reason; the status is the code. */
  static ProblemDetail withReason(ProblemDetail problem) {
    if (problem.getProperties() == null || !problem.getProperties().containsKey(ERRORS)) {
      String code = HttpStatus.valueOf(problem.getStatus()).name();
      problem.setProperty(ERRORS, List.of(new Violation("", code, problem.getDetail())));
    }
    return problem;
  }

  private static Violation encodable(Violation error) {
    return new Violation(encodable(error.pointer()), error.code(), encodable(error.message()));
  }

  /** What is quoted from a request may hold half a character, which UTF-8 cannot say. */
  private static String encodable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
