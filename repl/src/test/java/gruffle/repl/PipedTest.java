package gruffle.repl;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.dist.Library;
import gruffle.link.Engine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
final class PipedTest {
  private static final Library LIBRARY = Library.open();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path dir;

  private int run(String text) throws IOException {
    out.reset();
    err.reset();
    var none = new ByteArrayInputStream(new byte[0]);
    Function<Engine, Session> sessions =
        e -> new Session(LIBRARY, Options.embedded(none, out, err).withEngine(e));
    var shell =
        new Shell(
            CompletableFuture.completedFuture(sessions.apply(Engine.TIERED)),
            sessions,
            printer(out),
            printer(err));
    int code =
        new Piped(shell).run(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    shell.session().close();
    return code;
  }

  private static PrintStream printer(ByteArrayOutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream b) {
    return b.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aCalculator() throws IOException {
    assertThat(run("strings.Repeat(\"go\", 3)\n")).isZero();
    assertThat(text(out)).isEqualTo("\"gogogo\"  // string\n");
    assertThat(text(err)).isEqualTo("// import \"strings\"\n");
  }

  @Test
  void aLineThatFailsIsSeenInTheExitCode() throws IOException {
    assertThat(run("1 +\n  nope\n2")).isEqualTo(1);
    assertThat(text(out)).isEqualTo("2  // int\n");
    assertThat(text(err)).isEqualTo("      nope\n      ^\n2:3: undefined: nope\n");
    assertThat(run("panic(1)\n")).isEqualTo(1);
    assertThat(run(":nope\n")).isEqualTo(1);
    assertThat(run("func f() {\n")).isEqualTo(1);
    assertThat(run("")).isZero();
  }

  @Test
  void commands() throws IOException {
    Path file = dir.resolve("f.go");
    Files.writeString(file, "package main\n\nfunc triple(n int) int { return 3 * n }\n");
    Path saved = dir.resolve("main.go");
    assertThat(
            run(
                """
                :load %s
                triple(2)
                :type triple
                :save %s
                :engine
                :time 1
                :reset
                :vars
                x := []int{1}
                :vars
                :sched
                :goroutines
                :help
                :quit
                never read
                """
                    .formatted(file, saved)))
        .as(text(err))
        .isZero();
    assertThat(text(out))
        .startsWith("6  // int\nfunc(n int) int\n// saved as " + saved + "\ntiered\n1  // int\n// ")
        .contains(" ms\nx = []int{1}  // []int\nSCHED ", "\nno goroutines\n", "\n:quit ");
    assertThat(saved)
        .hasContent(
            "package main\n\nimport (\n\t\"fmt\"\n)\n\nfunc triple(n int) int { return 3 * n }\n\nfunc main() {\n\tfmt.Println(triple(2))\n}\n");
  }

  @Test
  void problemsAreToldOnceAndInWordsOfWhatWasTyped() throws IOException {
    String lines =
        "var a [3]int\na[5]\nfunc gen[T any](x T) T { return x }\ngen\n:load %1$s/none/f\n:save %1$s/none/f\n"
            .formatted(dir);
    assertThat(run(lines)).isEqualTo(1);
    assertThat(text(err))
        .isEqualTo(
            """
                a[5]
                  ^
            1:3: invalid argument: index 5 out of bounds [0:3]
                gen
                ^
            1:1: cannot use generic function gen without instantiation
            cannot read %1$s/none/f: no such file or directory
            cannot write %1$s/none/f: no such file or directory
            """
                .formatted(dir));
  }
}
