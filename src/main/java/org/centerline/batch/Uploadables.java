package org.centerline.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.amendment.AmendmentDesk;
import org.centerline.amendment.AmendmentFiling;
import org.centerline.docket.LineOfWork;
import org.centerline.protest.ProtestDesk;
import org.centerline.protest.ProtestFiling;
import org.springframework.stereotype.Component;

/** The lines of work whose filings can be uploaded. */
@Component
class Uploadables {

  private final Map<LineOfWork, Uploadable<?>> byLine;
  private final ObjectMapper json;

  Uploadables(ProtestDesk protests, AmendmentDesk amendments, ObjectMapper json) {
    this.byLine =
        Stream.of(
                new Uploadable<>(
                    LineOfWork.PROTEST,
                    ProtestFiling.class,
                    ProtestFiling::receivedOn,
                    ProtestFiling::asReceivedOn,
                    protests::file),
                new Uploadable<>(
                    LineOfWork.AMENDMENT,
                    AmendmentFiling.class,
                    AmendmentFiling::receivedOn,
                    AmendmentFiling::asReceivedOn,
                    amendments::file))
            .collect(Collectors.toMap(Uploadable::lineOfWork, Function.identity()));
    this.json = json;
  }

  Uploadable<?> of(LineOfWork line) {
    return byLine.get(line);
  }

  /** Files a row that was kept as JSON; see {@link Uploadable#file}. */
  String file(Batch batch, String filing) {
    return file(of(batch.lineOfWork()), batch, filing);
  }

  private <F> String file(Uploadable<F> uploadable, Batch batch, String filing) {
    try {
      return uploadable.file(json.readValue(filing, uploadable.type()), batch.receivedOn());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
