package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.cli.GoProgram;
import gruffle.dist.Library;
import gruffle.loader.Goroot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every program of bench/ at a tiny size, in every engine: it must print what bench/programs.tsv has from real Go. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BenchProgramsTest {
  private final Path bench = TestData.root().resolveSibling("bench");

  /** Programs with packages that we do not ship. */
  private static final Set<String> OF_GOROOT =
      Set.of(
          "backup",
          "bignum",
          "events",
          "feed",
          "gosource",
          "groups",
          "invoice",
          "json",
          "ledger",
          "packets",
          "regexp",
          "rewrite",
          "routes",
          "wordfreq");

  private final Library library = Library.open();
  private final boolean goroot = Goroot.find(System::getenv) != null;

  /** A line of programs.tsv. */
  private record Row(String name, String size, String output) {
    static Row parse(String line) {
      String[] c = line.split("\t");
      return new Row(c[0], c[2], c[3]);
    }

    List<String> args() {
      return size.equals("-") ? List.of(name) : List.of(name, size);
    }
  }

  private List<Row> rows() throws IOException {
    return Files.readAllLines(bench.resolve("programs.tsv")).stream()
        .filter(l -> !l.startsWith("#"))
        .map(Row::parse)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> outputs() throws IOException {
    return rows().stream()
        .flatMap(
            row ->
                How.all()
                    .map(
                        how ->
                            DynamicTest.dynamicTest(
                                row.name() + " " + how.engine() + how.debug(),
                                () -> check(row.args(), row, how, 1))));
  }

  /** The programs of ./dev growth, at a size that takes no time. */
  @TestFactory
  Stream<DynamicTest> growth() {
    return Stream.of("goroutines", "maps", "heap")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      var program = GoProgram.compile(library, List.of("./growth/" + name), bench);
                      assertThat(program.diagnostics()).isEmpty();
                      InputStream none = InputStream.nullInputStream();
                      Golden got = How.interp().run(program, none, List.of(name, "1"));
                      assertThat(got.stderr()).isEmpty();
                      assertThat(got.exit()).isZero();
                      assertThat(got.stdout()).matches("time [\\d.]+\n(pause [\\d.]+\n)?");
                    }));
  }

  /** What the steady state is measured by. */
  @Test
  void repeats() throws IOException {
    Row fib = rows().getFirst();
    check(List.of("fib", "-repeat", "3", fib.size()), fib, How.interp(), 3);
  }

  @Test
  void everyProgramIsListed() throws IOException {
    try (var folders = Files.list(bench.resolve("programs"))) {
      assertThat(folders.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(rows().stream().map(Row::name).toList());
    }
  }

  private void check(List<String> args, Row row, How how, int times) {
    assumeTrue(goroot || !OF_GOROOT.contains(row.name()), "no Go here");
    var program = GoProgram.compile(library, List.of("./programs/" + row.name()), bench);
    assertThat(program.diagnostics()).isEmpty();
    Golden got = how.run(program, InputStream.nullInputStream(), args);
    assertThat(got.stderr()).isEmpty();
    assertThat(got.exit()).isZero();
    var lines = new ArrayList<>(got.stdout().lines().toList());
    var timed = lines.stream().filter(l -> l.matches("time \\d+\\.\\d{6}")).toList();
    assertThat(timed).hasSize(row.size().equals("-") ? 0 : times);
    lines.removeAll(timed);
    assertThat(lines.stream().collect(Collectors.joining("; "))).isEqualTo(row.output());
  }
}
