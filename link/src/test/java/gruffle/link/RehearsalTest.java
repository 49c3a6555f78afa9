package gruffle.link;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** A rehearsal takes each of the ways, and nothing comes of it. */
class RehearsalTest {
  @Test
  void allWaysAreTakenEachTime() {
    var r =
        new Rehearsal(
            new GoRuntime(
                Config.embedded(
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream())));
    r.run();
    int inRange = 16 + 8 + 16 + 16 + 8;
    int rounds = 8 + 16 + 8 + 1 + 16;
    assertThat(r.sum()).isEqualTo(inRange + rounds);
    r.run();
    assertThat(r.sum()).isEqualTo(2L * (inRange + rounds));
  }
}
