package org.centerline.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.centerline.account.CentersReceipt;
import org.centerline.filing.EntryNumber;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.Violations;
import org.centerline.reference.PortDirectory;
import org.springframework.stereotype.Component;

/** Checks the form of a trade question. */
@Component
class InquiryCheck {

  private static final int LINE_LENGTH = 200;
  private static final int TEXT_LENGTH = 20_000;
  private static final int MOST = 100;

  private final PortDirectory ports;

  InquiryCheck(PortDirectory ports) {
    this.ports = ports;
  }

  /**
   * Reads a question.
   *
   * @param today the default and the latest possible day of receipt
   * @throws org.centerline.filing.FilingRefused with everything that is wrong
   */
  Inquiry read(InquiryFiling filing, LocalDate today) {
    Violations found = Violations.none();
    LocalDate receivedOn = filing.receivedOn() == null ? today : filing.receivedOn();
    CentersReceipt.check(receivedOn, today, found.at("receivedOn"));
    checkAsker(filing.asker(), found.at("asker"));
    String importer =
        found
            .at("importerNumber")
            .number(filing.importerNumber(), ImporterNumber::parse)
            .map(ImporterNumber::toString)
            .orElse(null);
    found.at("topic").present(filing.topic());
    found.at("subject").line(filing.subject(), LINE_LENGTH);
    found.at("question").paragraphs(filing.question(), TEXT_LENGTH);
    List<HtsNumber> hts = numbers(filing.hts(), HtsNumber::parse, found.at("hts"));
    List<EntryNumber> entries =
        numbers(filing.entryNumbers(), EntryNumber::parse, found.at("entryNumbers"));
    List<String> named = each(filing.ports(), found.at("ports"), this::port);
    found.refuseIfAny();
    return new Inquiry(
        filing.asker().kind(),
        filing.asker().name().strip(),
        filing.asker().agency() == null ? null : filing.asker().agency().strip(),
        importer,
        receivedOn,
        filing.topic(),
        filing.subject().strip(),
        filing.question(),
        hts,
        entries.stream().map(EntryNumber::toString).toList(),
        named,
        null,
        null);
  }

  private static void checkAsker(InquiryFiling.Asker asker, Violations found) {
    if (!found.present(asker)) {
      return;
    }
    found.at("name").line(asker.name(), LINE_LENGTH);
    if (!found.at("kind").present(asker.kind())) {
      return;
    }
    if (asker.kind() == AskerKind.PARTNER_AGENCY) {
      found.at("agency").line(asker.agency(), LINE_LENGTH);
    } else {
      found
          .at("agency")
          .require(asker.agency() == null, "AGENCY_ONLY", "Only a partner agency names an agency.");
    }
  }

  private static <T> List<T> numbers(
      List<String> given, Function<String, T> parser, Violations found) {
    return each(given, found, (at, text) -> at.number(text, parser));
  }

  private Optional<String> port(Violations at, String code) {
    boolean known =
        at.present(code)
            && at.require(ports.contains(code), "PORT_UNKNOWN", "There is no such port.");
    return known ? Optional.of(code) : Optional.empty();
  }

  /** Each once; what cannot be read is recorded. */
  private static <T> List<T> each(
      List<String> given, Violations found, BiFunction<Violations, String, Optional<T>> reader) {
    List<String> all = given == null ? List.of() : given;
    if (!found.require(
        all.size() <= MOST,
        "TOO_MANY",
        "At most %d can be named; these are %d.".formatted(MOST, all.size()))) {
      return List.of();
    }
    return IntStream.range(0, all.size())
        .mapToObj(i -> reader.apply(found.at(i), all.get(i)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
