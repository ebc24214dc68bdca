package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.Docket;
import org.centerline.reference.Offices;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Component;

/** Writes to applicants what became of their applications. */
@Component
class ParticipationLetters {

  private static final String APPLY_ANEW =
      "A further application can be made at any time while participation is voluntary.";

  private static final String ALL_ASSIGNED =
      "Since %s every importer is assigned to a Center: nobody has to apply, and nobody withdraws."
          .formatted(CenterRegime.ALL_ASSIGNED.since());

  private final Docket docket;
  private final Participations participations;
  private final Offices offices;
  private final CaseMail mail;
  private final Clock clock;

  ParticipationLetters(
      Docket docket, Participations participations, Offices offices, CaseMail mail, Clock clock) {
    this.docket = docket;
    this.participations = participations;
    this.offices = offices;
    this.mail = mail;
    this.clock = clock;
  }

  /** The application is accepted, declined or not needed. */
  void answer(String caseNumber) {
    Participation applied = participations.get(caseNumber);
    String decided = docket.get(caseNumber).determinationReason();
    CenterRegime regime = CenterRegime.on(applied.receivedOn());
    send(
        caseNumber,
        "Answer to your application for participation",
        regime,
        List.of(
            "You applied on %s for the participation of importer %s in a Center of Excellence and Expertise."
                .formatted(applied.receivedOn(), applied.importerNumber()),
            outcome(applied),
            decided));
  }

  private String outcome(Participation applied) {
    return switch (applied.state()) {
      case ACCEPTED ->
          "The application is accepted. From %s the importer takes part in the Center %s, which works all its entries, whatever the port or the goods. Money is paid and refunded at the ports as before. %s"
              .formatted(
                  applied.joinedOn(),
                  offices.name(applied.assignedCenter()),
                  ifVoluntary(
                      "It may withdraw while participation is voluntary, until %s."
                          .formatted(CenterRegime.ALL_ASSIGNED.since().minusDays(1))));
      case DECLINED -> "The application is declined. " + ifVoluntary(APPLY_ANEW);
      default -> "No application is needed.";
    };
  }

  /** The importer takes part no longer, or its application is taken back. */
  void confirmWithdrawal(String caseNumber) {
    Participation applied = participations.get(caseNumber);
    send(
        caseNumber,
        "Withdrawal of participation",
        CenterRegime.VOLUNTARY,
        List.of(
            applied.joinedOn() == null
                ? "The application of %s for participation is taken back as of %s."
                    .formatted(applied.receivedOn(), applied.withdrawnOn())
                : "From %s the importer takes part in no Center. What is received from then on is worked by the ports of entry; what was received before stays with the Center."
                    .formatted(applied.withdrawnOn()),
            ifVoluntary(APPLY_ANEW)));
  }

  /** Letters say what may be done on the day on which they are written. */
  private String ifVoluntary(String words) {
    return CenterRegime.isVoluntary(LocalDate.now(clock)) ? words : ALL_ASSIGNED;
  }

  private void send(String caseNumber, String title, CenterRegime regime, List<String> paragraphs) {
    mail.send(
        caseNumber,
        new CaseMail.Content(
            title, regime.citation(), paragraphs, List.of(), CaseMail.Sender.CENTER));
  }
}
