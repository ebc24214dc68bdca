package org.centerline.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.docket.NoSuchCase;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.IdempotencyConflict;
import org.centerline.filing.InvalidNumber;
import org.centerline.filing.Violation;
import org.centerline.statute.StatuteException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every refusal into problem+json with pointer, code and sentence. */
@RestControllerAdvice(annotations = ApiController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

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
    return one(
        HttpStatus.BAD_REQUEST,
        "",
        "BAD_PARAMETER",
        "The value of " + e.getName() + " is not valid.");
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem = malformed(e.getCause());
    return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
  }

  private static ProblemDetail malformed(Throwable cause) {
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return bad(
          unknown,
          "UNKNOWN_PROPERTY",
          "There is no property named %s here.".formatted(shown(unknown.getPropertyName())));
    }
    if (cause instanceof JsonParseException) {
      return one(HttpStatus.BAD_REQUEST, "", "MALFORMED_JSON", "The body is not well-formed JSON.");
    }
    if (cause instanceof JsonMappingException mapping) {
      return bad(mapping, "MALFORMED_VALUE", "This value does not have the form that is expected.");
    }
    return one(HttpStatus.BAD_REQUEST, "", "NO_BODY", "A JSON body is needed.");
  }

  private static ProblemDetail bad(JsonMappingException e, String code, String sentence) {
    String pointer =
        e.getPath().stream()
            .map(
                step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
            .collect(Collectors.joining());
    return one(HttpStatus.BAD_REQUEST, pointer, code, sentence);
  }

  private static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static ProblemDetail one(
      HttpStatus status, String pointer, String code, String sentence) {
    return ProblemWriter.problem(status, sentence, List.of(new Violation(pointer, code, sentence)));
  }
}
