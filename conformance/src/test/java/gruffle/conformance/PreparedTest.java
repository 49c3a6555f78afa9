package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages of a folder that looks like an installed Go, compiled ahead as they are when Gruffle is set up. */
final class PreparedTest {
  @TempDir private Path dir;
  private FakeGo go;
  private Path file;
  private Path jar;

  @BeforeEach
  void prepare() throws IOException, InterruptedException {
    go = new FakeGo(dir);
    file = dir.resolve("installed.bin");
    jar = dir.resolve("installed.jar");
    assertThat(preparer("greet")).isEqualTo(new Golden(0, "", ""));
    assertThat(file).isNotEmptyFile();
    assertThat(jar).isNotEmptyFile();
  }

  private Golden preparer(String... packages) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of(file.toString(), jar.toString()));
    words.addAll(List.of(packages));
    return go.java(
        "off", List.of(), List.of(), "gruffle.cli.Preparer", words.toArray(String[]::new));
  }

  private Golden gruffle(String... words) throws IOException, InterruptedException {
    var flags =
        List.of("-Dgruffle.installed=" + file, "-Xlog:class+load:file=" + dir.resolve("loaded"));
    return go.gruffle("off", List.of(jar), flags, words);
  }

  /** Whether the last run had classes from the jar. */
  private boolean used() throws IOException {
    return Files.readAllLines(dir.resolve("loaded")).stream()
        .anyMatch(l -> l.contains("gruffle.lib.greet.greet ") && l.contains("installed.jar"));
  }

  @Test
  void itsClassesAreUsed() throws IOException, InterruptedException {
    FakeGo.right(gruffle("run", "main.go"), "Hello");
    assertThat(used()).isTrue();
    FakeGo.right(gruffle("run", "--engine=interp", "main.go"), "Hello");
    FakeGo.right(gruffle("run", "--engine=jit", "main.go"), "Hello");
    assertThat(used()).isTrue();
    assertThat(gruffle("build", "-o", "program", "main.go").exit()).isZero();
    FakeGo.right(Processes.run(dir, "", List.of(dir.resolve("program").toString())), "Hello");
  }

  @Test
  void aChangedPackageIsCompiledAnewWithAllOthers() throws IOException, InterruptedException {
    go.write("go/src/greet/greet.go", FakeGo.greeting("Hi"));
    FakeGo.right(gruffle("run", "main.go"), "Hi");
    assertThat(used()).isFalse();
    assertThat(preparer("greet").stderr()).isEmpty();
    FakeGo.right(gruffle("run", "main.go"), "Hi");
    assertThat(used()).isTrue();
    go.write(
        "go/src/greet/words/extra.go", "package words\n\nfunc init() { println(\"extra\") }\n");
    assertThat(gruffle("run", "main.go").stderr()).startsWith("extra\n");
    assertThat(used()).isFalse();
  }

  @Test
  void ofAnotherGoNothingIsUsed() throws IOException, InterruptedException {
    go.write("go/VERSION", "go1.26.4\n");
    FakeGo.right(gruffle("run", "main.go"), "Hello");
    assertThat(used()).isFalse();
  }

  @Test
  void aFileThatIsNoneIsNotUsed() throws IOException, InterruptedException {
    Files.writeString(file, "garbage");
    FakeGo.right(gruffle("run", "main.go"), "Hello");
    assertThat(used()).isFalse();
    Files.delete(file);
    FakeGo.right(gruffle("run", "main.go"), "Hello");
  }

  @Test
  void whatIsCurrentIsNotMadeAgain() throws IOException, InterruptedException {
    var made = Files.getLastModifiedTime(file);
    assertThat(preparer("greet/words", "greet")).isEqualTo(new Golden(0, "", ""));
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(made);
  }

  /** The package that declares it has the instance, and so has another one. */
  @Test
  void anInstanceThatTwoPackagesHaveLiesInItsHome() throws IOException, InterruptedException {
    go.write(
        "go/src/greet/pick/pick.go",
        """
        package pick

        func First[T any](list ...T) T { return list[0] }

        func Word() string { return First("He", "x") + Rest() }

        func Rest() string { return "llo" }
        """);
    go.write(
        "go/src/greet/greet.go",
        """
        package greet

        import "greet/say"

        func Greet() { say.Say() }
        """);
    go.write(
        "go/src/greet/say/say.go",
        """
        package say

        import "greet/pick"

        func Say() { println(pick.First(pick.Word())) }
        """);
    assertThat(preparer("greet").stderr()).isEmpty();
    go.write("main.go", "package main\n\nimport \"greet\"\n\nfunc main() { greet.Greet() }\n");
    assertThat(gruffle("run", "main.go")).isEqualTo(new Golden(0, "", "Hello\n"));
    assertThat(used()).isTrue();
  }

  /** A package that does not compile: the set-up goes on without. */
  @Test
  void whatDoesNotCompileLeavesNothing() throws IOException, InterruptedException {
    Files.delete(file);
    go.write("go/src/greet/greet.go", "package greet\n\nfunc Greet() { x }\n");
    assertThat(preparer("greet").stderr()).contains("undefined: x");
    assertThat(file).doesNotExist();
  }
}
