package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Today;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Centers that a form offers are those of {@code centers.csv}, under their names. */
@CenterlineTest
class ConsultedCentersTest {

  private final CenterDirectory centers;

  ConsultedCentersTest(CenterDirectory centers) {
    this.centers = centers;
  }

  @ParameterizedTest
  @CsvSource({
    "amendment/review-amendment, consultedCenter",
    "inquiry/answer-inquiry, consultedCenter",
    "participation/decide-participation, assignedCenter",
    "participation/decide-change, assignedCenter",
    "participation/decide-appeal, assignedCenter"
  })
  void everyCenterCanBeChosen(String name, String key) {
    JsonNode form = ModelFiles.readForm(Path.of("forms/" + name + ".form"));
    JsonNode field =
        ModelFiles.components(form)
            .filter(component -> component.path("key").asText().equals(key))
            .findFirst()
            .orElseThrow();
    List<Center> all = centers.all(Today.FIRST);
    assertThat(field.path("values").findValuesAsText("value"))
        .containsExactlyInAnyOrderElementsOf(all.stream().map(Center::id).toList());
    assertThat(field.path("values").findValuesAsText("label"))
        .containsExactlyInAnyOrderElementsOf(all.stream().map(Center::name).toList());
  }
}
