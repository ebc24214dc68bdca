package org.centerline.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.centerline.revenue.InstructionCourse;
import org.centerline.revenue.Settlements;
import org.centerline.revenue.port.PortRequest;

/** What the API's document says of the messages of ports' systems: their form and signature. */
final class PortMessageDocument {

  private static final String ID = "^[A-Za-z0-9._:-]{1,80}$";

  private static final String SIGNING =
      """
      Signed with a key that the port and the Centers share: the hexadecimal HMAC-SHA256 of the \
      method, a line feed, the path, a line feed, the seconds of Centerline-Timestamp, a line feed \
      and the body as it is sent. A request that was signed more than five minutes ago, or ahead, \
      is refused with STALE and may be sent signed anew. A message is sent again under its number \
      until it is answered with less than 500; neither order nor repetition changes anything.""";

  private static final Map<String, String> HEADERS =
      Map.of(
          PortRequest.KEY_HEADER, "Id of the key",
          PortRequest.TIME_HEADER, "Seconds since 1970-01-01T00:00:00Z at which it was signed",
          PortRequest.SIGNATURE_HEADER, "The signature, 64 hexadecimal digits");

  private PortMessageDocument() {}

  static void describe(OpenAPI document) {
    Operation receive =
        document.getPaths().get(PortMessageController.PATH).getPost().description(SIGNING);
    receive.getParameters().forEach(PortMessageDocument::describe);
    receive
        .getResponses()
        .addApiResponse(
            "409",
            new ApiResponse()
                .description(
                    "ALTERED: its number was used for another message before; the first counts,"
                        + " and a person is asked")
                .content(receive.getResponses().get("200").getContent()));
    describe(document.getComponents().getSchemas().get("PortStatement"));
  }

  private static void describe(Parameter parameter) {
    String meaning = HEADERS.get(parameter.getName());
    if (meaning != null) {
      parameter.description(meaning);
    }
  }

  private static void describe(Schema<?> message) {
    message.required(List.of("messageId", "instruction", "kind"));
    property(message, "messageId", "The port's own number of it, the same when it is sent again")
        .pattern(ID);
    property(message, "instruction", "The number under which the Center told it").pattern(ID);
    property(message, "kind", "REJECTED is final: it is not settled under this number any more");
    property(message, "amount", "Of SETTLED, and needed there: dollars paid or collected")
        .pattern("^[0-9]{1,12}(\\.[0-9]{1,2})?$");
    property(message, "settledOn", "Of SETTLED, and needed there");
    property(message, "reference", "Of SETTLED, and needed there: the port's own")
        .maxLength(Settlements.REFERENCE_LENGTH);
    property(message, "reasonCode", "Of REJECTED, and needed there");
    property(message, "reason", "Of REJECTED, in words").maxLength(InstructionCourse.REASON_LENGTH);
  }

  private static Schema<?> property(Schema<?> message, String name, String meaning) {
    return ((Schema<?>) message.getProperties().get(name)).description(meaning);
  }
}
