package org.centerline.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.centerline.docket.EventRefused;
import org.centerline.docket.NoSuchCase;
import org.centerline.engine.Collisions;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.IdempotencyConflict;
import org.centerline.filing.InvalidNumber;
import org.centerline.filing.MalformedBody;
import org.centerline.filing.Violation;
import org.centerline.statute.StatuteException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every refusal into problem+json with pointer, code and sentence. */
@RestControllerAdvice(annotations = ApiController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  @ExceptionHandler
  ProblemDetail refused(FilingRefused refusal) {
    HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
    return ProblemWriter.problem(status, refusal.getMessage(), refusal.violations());
  }

  @ExceptionHandler
  ProblemDetail unknown(NoSuchCase unknown) {
    return one(HttpStatus.NOT_FOUND, "", "NOT_FOUND", unknown.getMessage());
  }

  @ExceptionHandler
  ProblemDetail notNumber(InvalidNumber invalid) {
    return one(
        HttpStatus.UNPROCESSABLE_ENTITY, "/importerNumber", invalid.code(), invalid.getMessage());
  }

  @ExceptionHandler
  ProblemDetail refusedByState(EventRefused refusal) {
    return one(HttpStatus.CONFLICT, "", refusal.code(), refusal.getMessage());
  }

  @ExceptionHandler
  ProblemDetail keyUsed(IdempotencyConflict conflict) {
    return one(HttpStatus.CONFLICT, "", "IDEMPOTENCY_KEY_USED", conflict.getMessage());
  }

  @ExceptionHandler
  ProblemDetail noAnswerInLaw(StatuteException e) {
    return one(
        HttpStatus.UNPROCESSABLE_ENTITY, "/facts/" + e.fact(), e.code().name(), e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail badRequest(BadRequest bad) {
    return one(bad.status(), bad.pointer(), bad.code(), bad.getMessage());
  }

  @ExceptionHandler
  ProblemDetail wrongType(MethodArgumentTypeMismatchException e) {
    Object[] values = e.getRequiredType() == null ? null : e.getRequiredType().getEnumConstants();
    String wanted =
        values == null
            ? "is not valid"
            : Stream.of(values).map(Object::toString).collect(joining(", ", "is one of ", ""));
    return one(
        HttpStatus.BAD_REQUEST,
        "",
        "BAD_PARAMETER",
        "The value of %s %s.".formatted(e.getName(), wanted));
  }

  /** Headers and parameters are looked at by the firewall only when they are read. */
  @ExceptionHandler
  ProblemDetail rejected(RequestRejectedException e) {
    return one(
        HttpStatus.BAD_REQUEST,
        "",
        HttpStatus.BAD_REQUEST.name(),
        "A header or the name of a parameter contains a control character.");
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Violation reason = MalformedBody.reason(e.getCause());
    ProblemDetail problem =
        ProblemWriter.problem(HttpStatus.BAD_REQUEST, reason.message(), List.of(reason));
    return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
  }

  /** What the framework refuses gets a reason in the same form. */
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem) {
      return new ResponseEntity<>(ProblemWriter.withReason(problem), headers, status);
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception e) {
    if (Collisions.isCollision(e)) {
      LOG.warn("An API request collided with another", e);
      return one(
          HttpStatus.CONFLICT,
          "",
          HttpStatus.CONFLICT.name(),
          "Somebody else changed this case at the same moment; nothing was changed."
              + " Send it again.");
    }
    LOG.error("An API request failed", e);
    return one(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "",
        "INTERNAL",
        "Something went wrong on our side; nothing was stored. Please try again.");
  }

  private static ProblemDetail one(
      HttpStatus status, String pointer, String code, String sentence) {
    return ProblemWriter.problem(status, sentence, List.of(new Violation(pointer, code, sentence)));
  }
}
