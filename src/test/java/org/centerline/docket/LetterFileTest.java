package org.centerline.docket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.centerline.docket.LetterFile.Kept;
import org.centerline.docket.LetterFile.Listed;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.InTurn;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters of a case, in the order in which they went out. */
@CenterlineTest
class LetterFileTest {

  private final Cases cases;
  private final InTurn inTurn;
  private final LetterFile letters;
  private final TransactionTemplate transaction;

  LetterFileTest(Cases cases, InTurn inTurn, LetterFile letters, TransactionTemplate transaction) {
    this.cases = cases;
    this.inTurn = inTurn;
    this.letters = letters;
    this.transaction = transaction;
  }

  private static Kept letter(String name) {
    return new Kept(name, Today.FIRST, "<p>" + name + "</p>", name.getBytes(UTF_8));
  }

  @Test
  void twoLettersWrittenAtTheSameMomentAreBothKeptOneAfterTheOther() throws InterruptedException {
    String caseNumber = cases.file(Filing.protest());
    Throwable refused =
        inTurn.run(
            () -> letters.keep(caseNumber, letter("Reminder")),
            () ->
                transaction.executeWithoutResult(
                    status -> letters.keep(caseNumber, letter("Notice of decision"))));
    assertThat(refused).isNull();
    assertThat(letters.of(caseNumber))
        .containsExactly(
            new Listed(1, "Reminder", Today.FIRST, false),
            new Listed(2, "Notice of decision", Today.FIRST, false));
    assertThat(letters.find(caseNumber, 2).orElseThrow().html())
        .isEqualTo("<p>Notice of decision</p>");
  }
}
