package gruffle.link;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.sched.G;
import org.junit.jupiter.api.Test;

final class NativeSourceTest {
  static long plain(long a, Object b) {
    return a;
  }

  static void withG(G g, long a, Object b) {}

  @Test
  void theGoroutineIsNoParameterOfGos() throws NoSuchMethodException {
    var plain = NativeSourceTest.class.getDeclaredMethod("plain", long.class, Object.class);
    var withG =
        NativeSourceTest.class.getDeclaredMethod("withG", G.class, long.class, Object.class);
    assertThat(NativeSource.fits(plain, 2)).isTrue();
    assertThat(NativeSource.fits(withG, 2)).isTrue();
    assertThat(NativeSource.fits(withG, 3)).isFalse();
    assertThat(NativeSource.fits(plain, 1)).isFalse();
    assertThat(NativeSource.fits(null, 0)).isFalse();
  }
}
