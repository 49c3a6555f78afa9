package gruffle.repl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A short run of {@link Fuzz}, always of the same lines. */
final class FuzzTest {
  @Test
  @Timeout(300)
  void whateverIsTypedTheSessionGoesOn() throws InterruptedException {
    assertThat(new Fuzz(1).run(400)).isEmpty();
  }
}
