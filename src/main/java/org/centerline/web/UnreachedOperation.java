package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centerline.filing.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Refuses API requests that fit no operation; those of pages are left to the pages. */
@RestControllerAdvice
class UnreachedOperation {

  /** Where requests end that fit no controller: they may be for a file. */
  private static final String FILES = "/**";

  private static final Pattern EVENT = Pattern.compile(".*/cases/[^/]+/([a-z-]{1,40})");

  @ExceptionHandler({
    HttpRequestMethodNotSupportedException.class,
    HttpMediaTypeNotAcceptableException.class,
    HttpMediaTypeNotSupportedException.class,
    NoResourceFoundException.class
  })
  ResponseEntity<ProblemDetail> refused(Exception refusal, HttpServletRequest request)
      throws Exception {
    if (!ApiAddress.of(request) || !(refusal instanceof ErrorResponse answer)) {
      throw refusal;
    }
    if (FILES.equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))) {
      return nothingHere(request);
    }
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemWriter.withReason(answer.getBody()));
  }

  private static ResponseEntity<ProblemDetail> nothingHere(HttpServletRequest request) {
    Matcher event = EVENT.matcher(request.getRequestURI());
    String sentence =
        request.getMethod().equals("POST") && event.matches()
            ? "There is no event named '%s'; the API's document names those there are."
                .formatted(event.group(1))
            : ProblemWriter.NOTHING_HERE;
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            ProblemWriter.problem(
                HttpStatus.NOT_FOUND,
                sentence,
                List.of(new Violation("", HttpStatus.NOT_FOUND.name(), sentence))));
  }
}
