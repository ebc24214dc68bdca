package org.centerline.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says what is wrong with a body that could not be read, and where. */
public final class MalformedBody {

  private static final int SHOWN = 40;
  private static final int MOST_VALUES_NAMED = 20;

  private MalformedBody() {}

  /**
   * The reason in the API's form.
   *
   * @param cause what stopped the reading; null where there was nothing to read
   */
  public static Violation reason(Throwable cause) {
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return at(
          unknown,
          "UNKNOWN_PROPERTY",
          "There is no property named %s here.".formatted(shown(unknown.getPropertyName())));
    }
    if (cause instanceof JsonMappingException mapping
        && !(mapping.getCause() instanceof JsonProcessingException)) {
      return at(mapping, "MALFORMED_VALUE", expected(mapping));
    }
    if (cause instanceof IOException) {
      return new Violation("", "MALFORMED_JSON", "The body is not well-formed JSON.");
    }
    return new Violation("", "NO_BODY", "A JSON body is needed.");
  }

  private static String expected(JsonMappingException mapping) {
    if (mapping instanceof InvalidFormatException invalid) {
      Class<?> type = invalid.getTargetType();
      if (type == LocalDate.class) {
        return "A date has the form yyyy-MM-dd and is in the calendar.";
      }
      if (type.isEnum() && type.getEnumConstants().length <= MOST_VALUES_NAMED) {
        return "This is one of %s."
            .formatted(
                Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ")));
      }
    }
    return "This value does not have the form that is expected.";
  }

  private static Violation at(JsonMappingException e, String code, String sentence) {
    String pointer =
        e.getPath().stream()
            .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : token(step)))
            .collect(Collectors.joining());
    return new Violation(pointer, code, sentence);
  }

  /** RFC 6901 writes ~ as ~0 and / as ~1. */
  private static String token(JsonMappingException.Reference step) {
    return shown(step.getFieldName()).replace("~", "~0").replace("/", "~1");
  }

  /** What was sent may be of any length; its beginning is enough to find it. */
  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
