package org.centerline.furtherreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.centerline.docket.CaseClock;
import org.centerline.docket.ClockState;
import org.centerline.protest.FurtherReviewCriterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationCheckTest {

  private static final String QUESTION =
      "Is a tablet with a detachable keyboard a portable machine of subheading 8471.30?";

  /** Liquidated on January 5 2026; day 180 is Saturday, July 4, and Monday the next open day. */
  private static final CaseClock WINDOW =
      new CaseClock(
          "P-2026-000000001",
          "PROTEST_WINDOW",
          LocalDate.of(2026, 1, 5),
          LocalDate.of(2026, 7, 4),
          LocalDate.of(2026, 7, 6),
          "19 USC 1514(c)(3)",
          "As counted",
          ClockState.MET,
          "liquidationDate");

  private static final LocalDate IN_TIME = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "  ",
        "N/A",
        "See attached memorandum.",
        "19 CFR 174.24(b)",
        "This protest meets the criteria of 19 CFR 174.24(b) and 174.25.",
        "The protest involves questions of law or fact which have not been ruled upon by the"
            + " Commissioner of Customs or his designee or by the Customs courts.",
        "The decision is alleged to be inconsistent with a ruling of the Commissioner or a decision"
            + " made with respect to the same or substantially similar merchandise.",
        "FURTHER REVIEW IS REQUESTED"
      })
  void aCriterionWithoutAQuestionIsBare(String justification) {
    Examined examined = ApplicationCheck.examine(application(IN_TIME, null, justification), WINDOW);
    assertThat(examined.allowable()).isFalse();
    assertThat(examined.finding()).contains("19 CFR 174.24, 174.25; HQ 966916");
  }

  /** HQ 968070 found that a disagreement meets no criterion; that is for a person to see. */
  @Test
  void whetherWhatIsSaidMeetsACriterionIsNotForTheMachine() {
    String said =
        "San Francisco denied protest 2809-03-100253 on 6/13/03. We believe the ruling cited in"
            + " denying this protest (NY F86535) does not take into account the correct essential"
            + " character (i.e. none).";
    assertThat(ApplicationCheck.examine(application(IN_TIME, null, said), WINDOW).allowable())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        QUESTION,
        "Whether a decorative hem is embroidery has not been ruled upon.",
        "Which proof of the place of assembly suffices has not been ruled upon.",
        "Inconsistent with HQ 965262.",
        "Contrary to NY N301234, issued on the same merchandise",
        "No ruling says whether a docking station imported without its computer is a unit of it."
      })
  void whatNamesAQuestionOrARulingIsNotBare(String said) {
    assertThat(ApplicationCheck.examine(application(IN_TIME, null, said), WINDOW).allowable())
        .isTrue();
    assertThat(ApplicationCheck.examine(application(IN_TIME, said, null), WINDOW).allowable())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-04, true, 'In time, by 2026-07-04'",
    "2026-07-05, true, In time only because 2026-07-04 was a closed day",
    "2026-07-06, true, In time only because 2026-07-04 was a closed day",
    "2026-07-07, false, 'Untimely: applied for on 2026-07-07, after the window of the protest had"
        + " closed on 2026-07-06 (19 CFR 174.23)'"
  })
  void itMustComeWhileTheProtestMayBeFiled(LocalDate on, boolean allowable, String finding) {
    Examined examined = ApplicationCheck.examine(application(on, QUESTION, null), WINDOW);
    assertThat(examined.allowable()).isEqualTo(allowable);
    assertThat(examined.finding()).startsWith(finding);
  }

  @Test
  void withoutAWindowThePersonJudgesTheTime() {
    Examined examined = ApplicationCheck.examine(application(IN_TIME, QUESTION, null), null);
    assertThat(examined.allowable()).isTrue();
    assertThat(examined.finding()).startsWith("Whether it came in time is for you to see");
  }

  private static Application application(LocalDate on, String question, String justification) {
    return new Application(on, FurtherReviewCriterion.NOT_RULED_UPON, question, justification);
  }
}
