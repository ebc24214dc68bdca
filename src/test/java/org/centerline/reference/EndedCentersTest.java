package org.centerline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Centers that ended, as lists over time name them: Base Metals and Machinery (78 FR 20345). */
class EndedCentersTest {

  private static final LocalDate FIRST = LocalDate.of(2012, 5, 10);
  private static final LocalDate SPLIT = LocalDate.of(2013, 4, 4);

  private final CenterDirectory centers =
      CenterDirectory.of(
          List.of(
              center("base-metals", "Base Metals & Machinery", "005", FIRST),
              center("textiles", "Textiles", "004", FIRST)));

  private final Offices offices = new Offices(centers, PortDirectory.of(List.of()));

  private static Center center(String id, String name, String teamCode, LocalDate from) {
    return new Center(id, name, "Chicago", teamCode, from, "", from, null, "");
  }

  private static Succession follows(String predecessor, Center center) {
    return new Succession(predecessor, center, Set.of(), true);
  }

  @Test
  void aCenterThatEndedIsNamedWithItsLastDay() {
    assertThat(offices.nameOverTime("base-metals")).isEqualTo("Base Metals & Machinery");
    centers.become(List.of(follows("base-metals", center("metals", "Base Metals", "005", SPLIT))));
    assertThat(offices.nameOverTime("base-metals"))
        .isEqualTo("Base Metals & Machinery (until 2013-04-03)");
    assertThat(offices.nameOverTime("metals")).isEqualTo("Base Metals");
    assertThat(offices.nameOverTime("port-2704")).isEqualTo("port-2704");
    assertThat(centers.ever())
        .extracting(Center::id)
        .containsExactly("textiles", "base-metals", "metals");
  }

  /** It had that day, and the one that follows has it too: so it works on no day by itself. */
  @Test
  void aCenterRenamedOnItsFirstDayEndedOnThatDay() {
    centers.become(
        List.of(
            follows("base-metals", center("metal", "Base Metal", "005", SPLIT)),
            follows("metal", center("metals", "Base Metals", "005", SPLIT))));
    assertThat(centers.byId("metal").orElseThrow().lastDay()).isEqualTo(SPLIT);
    assertThat(offices.nameOverTime("metal")).isEqualTo("Base Metal (until 2013-04-04)");
    assertThat(centers.all(SPLIT)).extracting(Center::id).containsExactly("textiles", "metals");
  }
}
