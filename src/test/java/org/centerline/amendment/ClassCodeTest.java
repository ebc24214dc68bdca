package org.centerline.amendment;

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

  @Test
  void onlyNamesThatWereReadAreCalledVerified() {
    assertThat(ClassCode.MERCHANDISE_PROCESSING.label()).contains("merchandise processing fee");
    assertThat(ClassCode.MERCHANDISE_PROCESSING.isVerified()).isTrue();
    assertThat(ClassCode.ANTIDUMPING.label()).contains("antidumping duty");
    assertThat(ClassCode.ANTIDUMPING.isVerified()).isFalse();
    assertThat(new ClassCode("999").label()).isEmpty();
  }

  @Test
  void dutyComesFirstAndTheRestByNumber() {
    assertThat(Stream.of("501", "012", "DUTY", "499").map(ClassCode::new).sorted())
        .extracting(ClassCode::code)
        .containsExactly("DUTY", "012", "499", "501");
  }
}
