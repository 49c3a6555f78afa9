package gruffle.loader;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.syntax.Pos;
import gruffle.syntax.PosBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private static Diagnostics parse(String src) {
    var d = new Diagnostics("command-line-arguments");
    var file = new SourceFile("./m.go", src.getBytes(StandardCharsets.UTF_8));
    new LoadedPackage("command-line-arguments", "main", false, "", List.of(file), Map.of())
        .parse(d);
    return d;
  }

  @Test
  void oneSyntaxErrorALine() {
    assertThat(parse("package main\nvar z = )\nfunc main() { x = := 1\n}\n").lines())
        .containsExactly(
            "# command-line-arguments",
            "./m.go:2:9: syntax error: unexpected ), expected expression",
            "./m.go:3:19: syntax error: unexpected :=, expected expression");
  }

  @Test
  void tenErrors() {
    var d = parse("package main\n" + "func f() {\nx = = 1 }\n".repeat(12));
    assertThat(d.isFull()).isTrue();
    assertThat(d.lines())
        .hasSize(12)
        .endsWith(
            "./m.go:21:5: syntax error: unexpected =, expected expression",
            "./m.go:21:5: too many errors");
    assertThat(parse("package main\n" + "func f() {\nx = = 1 }\n".repeat(9)).lines()).hasSize(10);
  }

  @Test
  void sortedWithoutRepetition() {
    var d = new Diagnostics("p");
    var base = PosBase.file("p/a.go");
    d.error(new Pos(base, 3, 1), "b\n\tmore");
    d.error(new Pos(base, 2, 255), "far right");
    d.error(new Pos(base, 2, 7), "a");
    d.error(new Pos(base, 3, 1), "b\n\tmore");
    assertThat(d.lines())
        .containsExactly("# p", "p/a.go:2:7: a", "p/a.go:2: far right", "p/a.go:3:1: b", "\tmore");
  }
}
