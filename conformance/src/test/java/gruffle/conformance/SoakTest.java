package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short form of ./dev soak: everything at once for some seconds, in processes, while sysmon looks at the invariants. */
@Timeout(300)
final class SoakTest {
  @ParameterizedTest
  @ValueSource(strings = {"tiered", "jit", "interp"})
  void nothingIsLostAndNothingIsLeft(String engine) throws IOException, InterruptedException {
    Path root = TestData.root().getParent();
    List<String> command =
        Processes.gruffle(
            false, List.of("run", "--engine=" + engine, "testdata/soak/main.go", "4"));
    Golden got = Processes.run(root, "", command, Map.of("GRUFFLEDEBUG", "invariants=1"));
    assertThat(got.stderr()).as(got.stdout()).isEmpty();
    assertThat(got.exit()).as(got.stdout()).isZero();
    assertThat(got.stdout()).endsWith("soak: ok\n");
  }
}
