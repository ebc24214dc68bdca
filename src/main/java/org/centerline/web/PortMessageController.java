package org.centerline.web;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.regex.Pattern;
import org.centerline.revenue.port.PortDoor;
import org.centerline.revenue.port.PortMessage;
import org.centerline.revenue.port.PortMessages;
import org.centerline.revenue.port.PortMessages.Receipt;
import org.centerline.revenue.port.PortRequest;
import org.centerline.revenue.port.PortStatement;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** What the systems of ports say of instructions; signed, not signed in. */
@ApiController(PortMessageController.PATH)
class PortMessageController {

  static final String PATH = "/api/v1/ports/{port}/messages";

  /** Until the year 5138; milliseconds have more digits. */
  private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");

  private final PortDoor door;
  private final PortMessages messages;

  PortMessageController(PortDoor door, PortMessages messages) {
    this.door = door;
    this.messages = messages;
  }

  /** What became of a message. */
  record Received(Receipt receipt) {}

  @PostMapping
  @SecurityRequirements
  ResponseEntity<Received> receive(
      @PathVariable String port,
      @RequestHeader(PortRequest.KEY_HEADER) String key,
      @RequestHeader(PortRequest.TIME_HEADER) String time,
      @RequestHeader(PortRequest.SIGNATURE_HEADER) String signature,
      @RequestBody PortStatement statement,
      HttpServletRequest http) {
    PortRequest request =
        new PortRequest(
            port,
            http.getMethod(),
            http.getRequestURI(),
            key,
            at(time),
            signature,
            (byte[]) http.getAttribute(BodyFilter.BODY));
    if (!door.isSigned(request)) {
      throw new BadRequest(
          HttpStatus.UNAUTHORIZED,
          "",
          "SIGNATURE",
          "The request is not signed with a key of this port.");
    }
    PortMessage message = statement.checked();
    if (!door.isFresh(request)) {
      messages.keepStale(port, message, request.signedAt());
      throw new BadRequest(
          HttpStatus.UNAUTHORIZED,
          "",
          "STALE",
          "The request was signed more than five minutes ago or ahead; sign it anew.");
    }
    Receipt receipt = messages.take(port, message, request.signedAt());
    HttpStatus status = receipt == Receipt.ALTERED ? HttpStatus.CONFLICT : HttpStatus.OK;
    return ResponseEntity.status(status).body(new Received(receipt));
  }

  private static Instant at(String time) {
    if (!SECONDS.matcher(time).matches()) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST,
          "",
          "BAD_TIMESTAMP",
          PortRequest.TIME_HEADER + " is not a number of seconds since 1970.");
    }
    return Instant.ofEpochSecond(Long.parseLong(time));
  }
}
