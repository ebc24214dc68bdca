package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Today;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Centers that a form offers are those of {@code centers.csv}, under their names. */
@CenterlineTest
class ConsultedCentersTest {

  private final CenterDirectory centers;

  ConsultedCentersTest(CenterDirectory centers) {
    this.centers = centers;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "participation/decide-participation",
        "participation/decide-change",
        "participation/decide-appeal"
      })
  void everyCenterCanBeChosen(String name) {
    List<Center> all = centers.all(Today.FIRST);
    offers(name, "assignedCenter", ids(all), all.stream().map(Center::name).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "protest/review-protest",
        "amendment/review-amendment",
        "disclosure/verify-loss",
        "inquiry/answer-inquiry",
        "validation/review-summary"
      })
  void everyCenterAndHeadquartersCanBeConsulted(String name) {
    List<Center> all = centers.all(Today.FIRST);
    offers(
        name,
        "consultedCenter",
        and(ids(all), "hq"),
        and(all.stream().map(Center::name).toList(), "Headquarters"));
  }

  private static List<String> ids(List<Center> all) {
    return all.stream().map(Center::id).toList();
  }

  private static List<String> and(List<String> some, String more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private static void offers(String name, String key, List<String> values, List<String> labels) {
    JsonNode form = ModelFiles.readForm(Path.of("forms/" + name + ".form"));
    JsonNode field =
        ModelFiles.components(form)
            .filter(component -> component.path("key").asText().equals(key))
            .findFirst()
            .orElseThrow();
    assertThat(field.path("values").findValuesAsText("value"))
        .containsExactlyInAnyOrderElementsOf(values);
    assertThat(field.path("values").findValuesAsText("label"))
        .containsExactlyInAnyOrderElementsOf(labels);
  }
}
