package org.centerline.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.correspondence.NoticeOfDecision.Right;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.docket.LetterFile;
import org.centerline.reference.Offices;
import org.springframework.stereotype.Component;

/** Writes letters about cases and keeps them with the case, in the caller's transaction. */
@Component
public class CaseMail {

  private final Docket docket;
  private final Offices offices;
  private final Letters letters;
  private final LetterFile file;
  private final CaseLog log;
  private final Clock clock;

  CaseMail(
      Docket docket, Offices offices, Letters letters, LetterFile file, CaseLog log, Clock clock) {
    this.docket = docket;
    this.offices = offices;
    this.letters = letters;
    this.file = file;
    this.log = log;
    this.clock = clock;
  }

  /** Who writes: the title of the signing officer and the office, where it is not the case's. */
  public enum Sender {
    CENTER(null, null),
    FIELD_OPERATIONS("Executive Director, Office of Field Operations", "fieldOperations"),
    HEADQUARTERS("Director, Regulations and Rulings", "headquarters"),
    FPF("Fines, Penalties and Forfeitures Officer", "fpf");

    private final String title;
    private final String office;

    Sender(String title, String office) {
      this.title = title;
      this.office = office;
    }
  }

  /** What a letter says; see {@link CaseLetter}. */
  public record Content(
      String title, String basis, List<String> paragraphs, List<Right> rights, Sender sender) {}

  /** Sends a letter to whoever filed the case, dated today. */
  public void send(String caseNumber, Content content) {
    send(caseNumber, docket.get(caseNumber).filerName(), content);
  }

  /** Sends a letter, dated today, to somebody else than the filer. */
  public void send(String caseNumber, String addressee, Content content) {
    LetterFile.Kept letter = write(caseNumber, addressee, content);
    file.keep(caseNumber, letter);
    log.record(caseNumber, "LETTER_SENT", sentence(letter, addressee));
  }

  /** As {@link #send}, what a party does not learn of. */
  public void sendAmongStaff(String caseNumber, String addressee, Content content) {
    LetterFile.Kept letter = write(caseNumber, addressee, content);
    file.keepForStaff(caseNumber, letter);
    log.record(caseNumber, "LETTER_SENT_AMONG_STAFF", sentence(letter, addressee));
  }

  private LetterFile.Kept write(String caseNumber, String addressee, Content content) {
    LocalDate dated = LocalDate.now(clock);
    Letter letter = letters.write(letter(docket.get(caseNumber), addressee, dated, content));
    return new LetterFile.Kept(content.title(), dated, letter.html(), letter.pdf());
  }

  private static String sentence(LetterFile.Kept letter, String addressee) {
    return "%s to %s, dated %s".formatted(letter.name(), addressee, letter.dated());
  }

  private CaseLetter letter(CaseRecord record, String addressee, LocalDate dated, Content content) {
    return new CaseLetter(
        content.title(),
        content.basis(),
        dated,
        record.caseNumber(),
        record.protestNumber(),
        addressee,
        record.importerNumber(),
        record.importerName(),
        content.sender() == Sender.CENTER ? offices.name(record.center()) : null,
        content.sender().office,
        content.paragraphs(),
        content.rights(),
        content.sender() == Sender.CENTER
            ? offices.director(record.center())
            : content.sender().title);
  }
}
