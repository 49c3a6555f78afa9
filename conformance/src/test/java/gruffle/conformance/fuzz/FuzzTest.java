package gruffle.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short runs of {@code ./dev fuzz}, beside real Go where it is installed. */
final class FuzzTest {
  @TempDir private Path dir;

  @Test
  void changedFilesGiveTheErrorsThatGcGives() throws IOException {
    var run = new MutateCommand(7, dir, null);
    assertThat(run.run(0, 200, 1)).isEmpty();
    assertThat(run.summary()).contains("200 files").contains(" 0 findings");
  }

  @Test
  void programsPrintTheSameInAllEngines() throws IOException {
    var run =
        new ProgramsCommand(Generator::file, 7, List.of("interp", "jit", "tiered1"), dir, null);
    assertThat(run.run(0, 6, 6)).isEmpty();
    assertThat(run.summary()).contains("6 programs").contains(" 0 findings");
  }

  @Test
  void loopsComputeTheSameInAllEngines() throws IOException {
    var run =
        new ProgramsCommand(HotLoops::file, 7, List.of("jit", "tiered", "tiered1"), dir, null);
    assertThat(run.run(0, 8, 8)).isEmpty();
    assertThat(run.summary()).contains("8 programs").contains(" 0 findings");
  }

  /** A finding can be looked at again: a program depends on its seed and number alone. */
  @Test
  void aProgramIsTheSameInEveryBatch() {
    String alone = Generator.file(1, List.of(5));
    String among = Generator.file(1, IntStream.range(3, 7).boxed().toList());
    String text = alone.substring(alone.indexOf("// p5"), alone.indexOf("func main() {"));
    assertThat(among).contains(text);
    assertThat(Generator.file(2, List.of(5))).doesNotContain(text);
  }

  @Test
  void mutationsAreTheSameInEveryRun() {
    String text = "package p\n\nfunc f(x int) int {\n\treturn x + 1\n}\n";
    String first = new Mutator(new Random(3)).mutate(text, text);
    assertThat(first).isNotEqualTo(text);
    assertThat(new Mutator(new Random(3)).mutate(text, text)).isEqualTo(first);
  }
}
