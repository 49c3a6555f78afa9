package gruffle.syntax;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.loader.Goroot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocks of files of Go's library, beside those of an installed Go's cover tool. */
final class CoverageTest {
  private static final Pattern PLACE =
      Pattern.compile("(?m)^\t\t(\\d+), (\\d+), 0x([0-9a-f]+), //");
  private static final Pattern STATEMENTS = Pattern.compile("(?m)^\t\t(\\d+), // \\d+$");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cmd/compile/internal/ssa/deadstore.go",
        "cmd/compile/internal/syntax/parser.go",
        "encoding/json/decode.go",
        "go/types/expr.go",
        "net/http/server.go",
        "regexp/exec.go",
        "runtime/proc.go",
        "strings/strings.go"
      })
  void library(String name) throws IOException, InterruptedException {
    Path goroot = Goroot.find(System::getenv);
    assumeTrue(goroot != null);
    Path file = goroot.resolve("src").resolve(name);
    var coverage = new Coverage(Coverage.Mode.SET, "counters", "count");
    Parser.parse(
        PosBase.file(name),
        Files.readAllBytes(file),
        e -> {
          throw new AssertionError(e.pos() + ": " + e.msg());
        },
        Set.of(Parser.Mode.STD),
        coverage);
    UnaryOperator<String> sorted = s -> s.lines().sorted().collect(joining("\n"));
    String ours =
        coverage.blocks().stream()
            .map(
                b ->
                    "%d.%d,%d.%d %d"
                        .formatted(
                            b.from().line(),
                            b.from().col(),
                            b.to().line(),
                            b.to().col(),
                            b.statements()))
            .collect(joining("\n"));
    assertThat(sorted.apply(ours)).isEqualTo(sorted.apply(real(goroot, file)));
  }

  private static String real(Path goroot, Path file) throws IOException, InterruptedException {
    Process p =
        new ProcessBuilder(
                goroot.resolve("bin/go").toString(),
                "tool",
                "cover",
                "-mode=set",
                "-var=Counted",
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String text = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(p.waitFor()).isZero();
    String table = text.substring(text.lastIndexOf("\nvar Counted = struct"));
    var places = PLACE.matcher(table).results().toList();
    var statements = STATEMENTS.matcher(table).results().map(m -> m.group(1)).toList();
    return IntStream.range(0, places.size())
        .mapToObj(i -> block(places.get(i)) + " " + statements.get(i))
        .collect(joining("\n"));
  }

  private static String block(MatchResult m) {
    int columns = Integer.parseInt(m.group(3), 16);
    return m.group(1) + "." + (columns & 0xFFFF) + "," + m.group(2) + "." + (columns >> 16);
  }
}
