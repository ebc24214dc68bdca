package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "duty", "49", "4999", "49A", " 499", "DUTY "})
  void aClassCodeIsDutyOrThreeDigits(String text) {
    assertThat(ClassCode.isCode(text)).isFalse();
    assertThatThrownBy(() -> new ClassCode(text)).hasMessageContaining("DUTY or three digits");
  }

  /** Names as CBP prints them (section E3); a code that was not found there keeps its number. */
  @Test
  void aCodeIsShownWithItsName() {
    assertThat(ClassCode.shown("499")).isEqualTo("499 Merchandise processing fee");
    assertThat(ClassCode.shown("012")).isEqualTo("012 Antidumping duty");
    assertThat(ClassCode.shown("DUTY")).isEqualTo("Duty");
    assertThat(ClassCode.shown("999")).isEqualTo("999");
  }

  @Test
  void dutyComesFirstAndTheRestByNumber() {
    assertThat(Stream.of("501", "012", "DUTY", "499").map(ClassCode::new).sorted())
        .extracting(ClassCode::code)
        .containsExactly("DUTY", "012", "499", "501");
  }
}
