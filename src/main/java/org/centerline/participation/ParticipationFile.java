package org.centerline.participation;

import java.util.ArrayList;
import java.util.List;
import org.centerline.account.IndustryShare;
import org.centerline.docket.FiledPaper;
import org.centerline.docket.LineOfWork;
import org.centerline.question.Questions;
import org.centerline.question.Responses;
import org.centerline.reference.Offices;
import org.springframework.stereotype.Component;

/** An application, or a change of the Center of an account, with what became of it. */
@Component
class ParticipationFile implements FiledPaper {

  private final Participations participations;
  private final CenterChanges changes;
  private final Offices offices;
  private final Questions questions;
  private final Responses responses;

  ParticipationFile(
      Participations participations,
      CenterChanges changes,
      Offices offices,
      Questions questions,
      Responses responses) {
    this.participations = participations;
    this.changes = changes;
    this.offices = offices;
    this.questions = questions;
    this.responses = responses;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.PARTICIPATION;
  }

  @Override
  public List<Stated> stated(String caseNumber) {
    return changes
        .find(caseNumber)
        .map(this::changed)
        .orElseGet(() -> applied(caseNumber, participations.get(caseNumber)));
  }

  private List<Stated> changed(CenterChange change) {
    List<Stated> stated = new ArrayList<>();
    Stated.add(stated, "Raised by", change.applicantName());
    Stated.add(stated, "Received on", change.receivedOn());
    Stated.add(stated, "Center of the account", name(change.currentCenter()));
    Stated.add(stated, "Center that is proposed", name(change.proposedCenter()));
    Stated.add(stated, "Because", change.grounds());
    Stated.add(stated, "Center that was decided on", name(change.decidedCenter()));
    Stated.add(stated, "From", change.effectiveOn());
    return stated;
  }

  private List<Stated> applied(String caseNumber, Participation applied) {
    List<Stated> stated = new ArrayList<>();
    Stated.add(stated, "Applied by", applied.applicantName());
    Stated.add(stated, "As", applied.applicantRole().words());
    Stated.add(stated, "Received on", applied.receivedOn());
    Stated.add(stated, "ACE portal account", applied.acePortalAccount() ? "yes" : "no");
    Stated.add(stated, "Why", applied.statement());
    Stated.add(stated, "Center that the industries point to", name(applied.proposedCenter()));
    Stated.add(stated, "Because", applied.proposal());
    Stated.add(stated, "Asked of the applicant", questions.inWords(caseNumber));
    Stated.add(stated, "Sent by the applicant", responses.unaskedInWords(caseNumber));
    Stated.add(stated, "Takes part in", name(applied.assignedCenter()));
    Stated.add(stated, "From", applied.joinedOn());
    Stated.add(stated, "Withdrawn on", applied.withdrawnOn());
    Stated.add(stated, "Why it was withdrawn", applied.withdrawalReason());
    return stated;
  }

  private String name(String center) {
    return center == null ? null : offices.name(center);
  }

  @Override
  public List<Table> tables(String caseNumber) {
    return List.of(
        new Table(
            "Industries",
            "Entry lines on which it rests",
            List.of(Column.of("HTS"), Column.of("Lines"), Column.ofMoney("Value")),
            industries(caseNumber).stream().map(ParticipationFile::row).toList()));
  }

  private List<IndustryShare> industries(String caseNumber) {
    return changes
        .find(caseNumber)
        .map(CenterChange::industries)
        .orElseGet(() -> participations.get(caseNumber).industries());
  }

  private static List<String> row(IndustryShare share) {
    return List.of(share.hts().toString(), Long.toString(share.lines()), share.value().toString());
  }
}
