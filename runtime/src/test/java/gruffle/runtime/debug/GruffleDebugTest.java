package gruffle.runtime.debug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GruffleDebugTest {
  @Test
  void aNameAloneSaysNothingInGosVariable() {
    var d =
        new GruffleDebug("schedtrace,=,,gctrace=1,gctrace=0,inittrace=x", "invariants,mstack=8");
    assertThat(d.isSet("schedtrace")).isFalse();
    assertThat(d.get("schedtrace")).isNull();
    assertThat(d.isSet("gctrace")).isFalse();
    assertThat(d.getInt("inittrace", 3)).isEqualTo(3);
    assertThat(d.isSet("invariants")).isTrue();
    assertThat(d.getInt("mstack", 256)).isEqualTo(8);
  }

  @Test
  void variablesThatAreNotSet() {
    assertThat(new GruffleDebug(null, null).get("schedtrace")).isNull();
  }
}
