package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.cli.GoProgram;
import gruffle.dist.Library;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs the programs of several packages in testdata/modules, each from its go.mod, by every engine. */
@Execution(ExecutionMode.CONCURRENT)
final class ModulesTest {
  private final Library library = Library.open();

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    List<Path> modules;
    try (Stream<Path> entries = Files.list(TestData.root().resolve("modules"))) {
      modules = entries.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(modules).isNotEmpty();
    return How.all()
        .flatMap(
            how ->
                modules.stream()
                    .map(
                        m ->
                            DynamicTest.dynamicTest(
                                m.getFileName() + " by " + how, () -> check(m, how))));
  }

  private void check(Path module, How how) {
    var program = GoProgram.compile(library, List.of("."), module);
    assertThat(program.diagnostics()).isEmpty();
    Golden got = how.run(program, InputStream.nullInputStream(), List.of("main"));
    Golden want = Golden.read(module.resolveSibling(module.getFileName() + ".golden"));
    assertThat(got.stdout()).as("stderr: %s", got.stderr()).isEqualTo(want.stdout());
    assertThat(Normalize.stderr(got.stderr(), module.toString())).isEqualTo(want.stderr());
    assertThat(got.exit()).isEqualTo(want.exit());
  }
}
