package org.centerline.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.ObjectValueImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Choices as Tasklist reads them: it takes a variable for a list only where that is JSON. The value
 * is made for the form and stored nowhere, so the engine needs no serializer for it.
 */
final class OfferedValue {

  private static final ObjectMapper JSON = new ObjectMapper();

  private OfferedValue() {}

  /**
   * The value of these choices.
   *
   * @param read whether Java reads it, as tests do; else it is sent as text, as Tasklist asks
   */
  static TypedValue of(List<Choice> choices, boolean read) {
    try {
      return new ObjectValueImpl(
          read ? choices : null,
          JSON.writeValueAsString(choices),
          Variables.SerializationDataFormats.JSON.getName(),
          List.class.getName(),
          read);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
