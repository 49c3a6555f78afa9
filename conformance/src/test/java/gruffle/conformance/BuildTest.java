package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.loader.Goroot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code gruffle build} as a process: the programs that it makes, and what it says. */
final class BuildTest {
  /** Nothing is kept beside the test's own folders. */
  private static final Map<String, String> NO_CACHE = Map.of("GRUFFLE_CACHE", "off");

  private final boolean go = Processes.works("go", "version");
  @TempDir private Path dir;
  @TempDir private Path elsewhere;

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Golden build(String... args) throws IOException, InterruptedException {
    var words = new ArrayList<String>(List.of("build"));
    words.addAll(List.of(args));
    return Processes.run(dir, "", Processes.gruffle(true, words));
  }

  private void builds(String... args) throws IOException, InterruptedException {
    assertThat(build(args)).isEqualTo(new Golden(0, "", ""));
  }

  /** A program of testdata, built there, runs in another folder as its golden file says. */
  private void runs(String program, String... words) throws IOException, InterruptedException {
    Path source = TestData.root().resolve(program);
    Golden want = Golden.read(Path.of(source.toString().replace(".go", ".golden")));
    builds("-o", elsewhere.resolve("app").toString(), source.toString());
    var command = new ArrayList<>(List.of(elsewhere.resolve("app").toString()));
    command.addAll(List.of(words));
    Golden got = Processes.run(elsewhere, "", command, NO_CACHE);
    assertThat(got.stdout()).isEqualTo(want.stdout());
    assertThat(got.exit()).isEqualTo(want.exit());
  }

  @Test
  void aProgramRunsElsewhere() throws IOException, InterruptedException {
    runs("lang/interfaces_library_types.go");
  }

  @Test
  void aProgramThatPanics() throws IOException, InterruptedException {
    runs("crash/close_closed.go");
  }

  @Test
  void genericCode() throws IOException, InterruptedException {
    runs("lang/typeparam_operations.go");
  }

  /** What cannot be a Java method takes the interpreter along. */
  @Test
  void functionsThatTheCompilerRefuses() throws IOException, InterruptedException {
    runs("lang/many_parameters.go");
  }

  private static final String ECHO =
      """
      package main

      import (
      	"fmt"
      	"io"
      	"os"
      	"path"
      )

      func main() {
      	in, err := io.ReadAll(os.Stdin)
      	fmt.Printf("%s %q %q %v\\n", path.Base(os.Args[0]), os.Args[1:], in, err)
      	fmt.Fprintln(os.Stderr, "to stderr")
      	os.Exit(3)
      }
      """;

  @Test
  void streamsArgumentsAndExitCode() throws IOException, InterruptedException {
    write("echo.go", ECHO);
    builds("echo.go");
    Golden got = Processes.run(dir, "a line", List.of("./echo", "one", "--two=x y", ""), NO_CACHE);
    assertThat(got)
        .isEqualTo(
            new Golden(3, "echo [\"one\" \"--two=x y\" \"\"] \"a line\" <nil>\n", "to stderr\n"));
  }

  /** java -jar has not all flags; the program starts itself again with them, as the same process. */
  @Test
  void aJar() throws IOException, InterruptedException {
    write("echo.go", ECHO);
    builds("-o", "app.jar", "echo.go");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Golden got = Processes.run(dir, "in", List.of(java, "-jar", "app.jar", "x y"));
    assertThat(got).isEqualTo(new Golden(3, "app.jar [\"x y\"] \"in\" <nil>\n", "to stderr\n"));
  }

  /** Package weak has instances with types of packages that this program does not import. */
  @Test
  void instancesOfOtherPackages() throws IOException, InterruptedException {
    write("main.go", "package main\n\nimport _ \"weak\"\n\nfunc main() { println(\"hello\") }\n");
    builds("main.go");
    assertThat(Processes.run(dir, "", List.of("./main"))).isEqualTo(new Golden(0, "", "hello\n"));
  }

  /** What go build does with the same words. */
  @Test
  void patterns() throws IOException, InterruptedException {
    Path all = Files.createDirectories(dir.resolve("all"));
    Files.writeString(all.resolve("go.mod"), "module example.com/all\n\ngo 1.26\n");
    for (String name : List.of("one", "two")) {
      Files.createDirectories(all.resolve("cmd/" + name));
      Files.writeString(
          all.resolve("cmd/" + name + "/main.go"),
          "package main\n\nfunc main() { println(\"" + name + "\") }\n");
    }
    Files.createDirectories(all.resolve("lib"));
    Files.writeString(all.resolve("lib/lib.go"), "package lib\n\nvar X int = \"\"\n");
    Golden wrong = in(all, "build", "./...");
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.stderr())
        .isEqualTo(
            """
            # example.com/all/lib
            lib/lib.go:3:13: cannot use "" (untyped string constant) as int value in variable declaration
            """);
    assertThat(in(all, "build", "./cmd/...")).isEqualTo(new Golden(0, "", ""));
    assertThat(all.resolve("one")).doesNotExist();
    assertThat(in(all, "build", "-o", "x", "./cmd/..."))
        .isEqualTo(new Golden(1, "", "go: cannot write multiple packages to non-directory x\n"));
    assertThat(in(all, "build", "-o", "bin/", "./cmd/...")).isEqualTo(new Golden(0, "", ""));
    assertThat(Processes.run(all, "", List.of("bin/two"), NO_CACHE))
        .isEqualTo(new Golden(0, "", "two\n"));
  }

  private static Golden in(Path folder, String... words) throws IOException, InterruptedException {
    return Processes.run(folder, "", Processes.gruffle(true, List.of(words)));
  }

  @Test
  void withoutJava() throws IOException, InterruptedException {
    write("echo.go", ECHO);
    builds("echo.go");
    Golden got = Processes.run(dir, "", List.of("./echo"), Map.of("GRUFFLE_JAVA", "/nonexistent"));
    assertThat(got)
        .isEqualTo(new Golden(1, "", "echo: GRUFFLE_JAVA=/nonexistent is not a Java 25\n"));
  }

  /** The cache of a program's classes is made from its second run on. */
  @Test
  void aCacheOfClasses() throws IOException, InterruptedException {
    write("main.go", "package main\n\nfunc main() { println(\"hello\") }\n");
    builds("main.go");
    var env = Map.of("XDG_CACHE_HOME", elsewhere.toString(), "GRUFFLE_CACHE", "");
    var hello = new Golden(0, "", "hello\n");
    List<String> command = List.of(dir.resolve("main").toString());
    assertThat(Processes.run(dir, "", command, env)).isEqualTo(hello);
    assertThat(caches(".aot")).isEmpty();
    assertThat(Processes.run(dir, "", command, env)).isEqualTo(hello);
    for (int i = 0; i < 600 && caches(".aot").isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    List<Path> made = caches(".aot");
    assertThat(made).hasSize(1);
    assertThat(Processes.run(dir, "", command, env)).isEqualTo(hello);
    // One that is no cache does no harm.
    Files.writeString(made.getFirst(), "garbage");
    assertThat(Processes.run(dir, "", command, env)).isEqualTo(hello);
    for (int i = 0; i < 600 && !caches(".lock").isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private List<Path> caches(String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(elsewhere)) {
      return files.filter(f -> f.toString().endsWith(suffix)).toList();
    }
  }

  @Test
  void names() throws IOException, InterruptedException {
    String program = "package main\n\nfunc main() { println(1) }\n";
    write("go.mod", "module example.com/tool/v2\n\ngo 1.26\n");
    write("main.go", program);
    write("cmd/other/x.go", program);
    write("lib/lib.go", "package lib\n\nfunc F() int { return 1 }\n");
    builds();
    assertThat(dir.resolve("tool")).isExecutable();
    builds("-o", "bin/", "./cmd/other");
    assertThat(dir.resolve("bin/other")).isExecutable();
    builds("./lib");
    assertThat(dir.resolve("lib")).isDirectory();
    builds("./cmd/other", "./lib");
    assertThat(dir.resolve("other")).doesNotExist();
    builds("-o", "/dev/null", "main.go");
    assertThat(Files.exists(Path.of("/dev/null"))).isTrue();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  /** Errors are go build's. */
  @TestFactory
  Stream<DynamicTest> errors() {
    return Stream.of(
            "type.go", "syntax.go", "none.go", ".", "-o keep.txt main.go", "-o folder2 main.go")
        .map(
            args ->
                DynamicTest.dynamicTest(
                    args,
                    () -> {
                      assumeTrue(go, "no Go here");
                      write("type.go", "package main\n\nfunc main() {\n\tx := 1\n}\n");
                      write("syntax.go", "package main\n\nfunc main() {\n\tx := \n}\n");
                      write("main.go", "package main\n\nfunc main() {}\n");
                      write("keep.txt", "precious");
                      write("folder2/main/x", "");
                      var command = new ArrayList<>(List.of("go", "build"));
                      command.addAll(List.of(args.split(" ")));
                      Golden want = Processes.run(dir, "", command);
                      assertThat(want.exit()).isNotZero();
                      assertThat(build(args.split(" "))).isEqualTo(want);
                      assertThat(dir.resolve("keep.txt")).hasContent("precious");
                    }));
  }

  @Test
  void steps() throws IOException, InterruptedException {
    write("main.go", "package main\n\nfunc main() {}\n");
    Golden shown = build("-x", "-o", "app", "main.go");
    assertThat(shown.exit()).isZero();
    assertThat(shown.stderr().lines().toList()).first().asString().matches("WORK=/.*/go-build\\d+");
    assertThat(shown.stderr())
        .contains("\nmkdir -p $WORK/b001/\n", "./main.go\n", "\nmv $WORK/b001/exe/a.out app\n")
        .endsWith("rm -rf $WORK/b001/\n");
    Golden kept = build("-work", "-v", "main.go");
    List<String> lines = kept.stderr().lines().toList();
    assertThat(lines).hasSize(2).last().isEqualTo("command-line-arguments");
    Path work = Path.of(lines.getFirst().substring("WORK=".length()));
    assertThat(work).isDirectory();
    try (Stream<Path> files = Files.walk(work)) {
      for (Path p : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(p);
      }
    }
  }

  /** What -gcflags=-m says is what real Go says, as it was recorded. */
  @TestFactory
  Stream<DynamicTest> escapeAnalysis() {
    return Stream.of(
            "expressions",
            "flows",
            "generics",
            "generics_kept",
            "library",
            "literal_copies",
            "literals")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      boolean goroot = Goroot.find(System::getenv) != null;
                      assumeTrue(goroot || !name.equals("library"), "no Go here");
                      Path source = TestData.root().resolve("escape/" + name + ".go");
                      Golden want =
                          Golden.read(TestData.root().resolve("escape/" + name + ".golden"));
                      write(name + ".go", Files.readString(source));
                      Golden got = build("-gcflags=-m", "-o", "/dev/null", name + ".go");
                      assertThat(got.exit()).isZero();
                      assertThat(got.stderr())
                          .isEqualTo("# command-line-arguments\n" + want.stderr());
                    }));
  }

  @Test
  void escapeAnalysisOfPackagesThatAreNoPrograms() throws IOException, InterruptedException {
    write("go.mod", "module example.org/m\n\ngo 1.26\n");
    write("lib/lib.go", "package lib\n\nfunc New() *int { return new(int) }\n");
    write("a/a.go", "package a\n\nimport \"example.org/m/lib\"\n\nvar P = lib.New()\n");
    assertThat(build("-gcflags=-m", "./lib").stderr())
        .isEqualTo("# example.org/m/lib\nlib/lib.go:3:29: new(int) escapes to heap\n");
    // Only what is named on the command line is spoken of.
    assertThat(build("-gcflags=-m", "./a").stderr())
        .isEqualTo("# example.org/m/a\na/a.go:5:16: new(int) escapes to heap\n");
    assertThat(build("-gcflags=-m", "-o", "/dev/null", "lib/lib.go").stderr())
        .isEqualTo("# command-line-arguments\nlib/lib.go:3:29: new(int) escapes to heap\n");
  }

  @Test
  void escapeAnalysisExplained() throws IOException, InterruptedException {
    write(
        "main.go",
        "package main\n\nvar p *int\n\nfunc f() {\n\tx := 1\n\tp = &x\n}\n\nfunc main() { f() }\n");
    Golden got = build("-gcflags=-l -m -m", "-o", "/dev/null", "main.go");
    assertThat(got.stderr())
        .isEqualTo(
            """
            # command-line-arguments
            ./main.go:6:2: x escapes to heap in f:
            ./main.go:6:2:   flow: {heap} ← &x:
            ./main.go:6:2:     from &x (address-of) at ./main.go:7:6
            ./main.go:6:2:     from p = &x (assign) at ./main.go:7:4
            ./main.go:6:2: moved to heap: x
            """);
    Golden unknown = build("-gcflags=-nonsense", "main.go");
    assertThat(unknown.exit()).isEqualTo(1);
    assertThat(unknown.stderr()).contains("flag provided but not defined: -nonsense");
  }
}
