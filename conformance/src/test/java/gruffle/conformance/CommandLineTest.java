package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own: what it prints and how it exits, beside real Go where that is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CommandLineTest {
  private Path dir;
  private final boolean go = Processes.works("go", "version");

  @BeforeAll
  void files(@TempDir Path temp) throws IOException {
    dir = temp;
    write(
        "echo.go",
        """
        package main

        import (
        	"bufio"
        	"fmt"
        	"os"
        )

        func main() {
        	line, err := bufio.NewReader(os.Stdin).ReadString('\\n')
        	fmt.Printf("%q %q %v\\n", os.Args[1:], line, err)
        	fmt.Fprintln(os.Stderr, "to stderr")
        	defer fmt.Println("never")
        	os.Exit(3)
        }
        """);
    write("syntax.go", "package main\n\nfunc main() {\n\tx := \n}\n");
    write("type.go", "package main\n\nfunc main() {\n\tx := 1\n}\n");
    write("library.go", "package library\n");
    write(
        "panics.go",
        "package main\n\nfunc main() {\n\tgo func() { panic(\"boom\") }()\n\tselect {}\n}\n");
    write(
        "overflow.go",
        "package main\n\nfunc f(n int) int { return f(n+1) + 1 }\n\nfunc main() { f(0) }\n");
    write("deadlock.go", "package main\n\nfunc main() {\n\t<-make(chan int)\n}\n");
    Files.createDirectory(dir.resolve("folder"));
    write("folder/main.go", "package main\n\nfunc main() {}\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text);
  }

  /** Whatever go run says before there is a program to run, gruffle run says too. */
  @TestFactory
  Stream<DynamicTest> beforeTheRun() {
    return Stream.of(
            "none.go",
            "folder",
            "./folder",
            "syntax.go",
            "type.go",
            "library.go",
            "type.go panics.go",
            "none.txt")
        .map(
            args ->
                DynamicTest.dynamicTest(
                    args,
                    () -> {
                      assumeTrue(go, "no Go here");
                      String[] words = args.split(" ");
                      assertThat(gruffle("", words)).isEqualTo(goRun(words));
                    }));
  }

  /** Programs: their streams, arguments and exit codes. */
  @TestFactory
  Stream<DynamicTest> runs() {
    return Stream.of("echo.go one --two=x", "panics.go", "overflow.go", "deadlock.go")
        .map(
            args ->
                DynamicTest.dynamicTest(
                    args,
                    () -> {
                      assumeTrue(go, "no Go here");
                      String[] words = args.split(" ");
                      assertThat(gruffle("a line\nmore", words))
                          .isEqualTo(goBuilt("a line\nmore", words));
                    }));
  }

  @Test
  void codesWithoutGo() throws IOException, InterruptedException {
    assertThat(gruffle("x\n", "echo.go").exit()).isEqualTo(3);
    assertThat(gruffle("", "panics.go").exit()).isEqualTo(2);
    assertThat(gruffle("", "type.go").exit()).isEqualTo(1);
    assertThat(gruffle("", "none.go"))
        .isEqualTo(new Golden(1, "", "stat none.go: no such file or directory\n"));
  }

  /** Gruffle's flags stand before the program; all behind it is the program's, whatever it looks like. */
  @Test
  void argumentsThatLookLikeFlags() throws IOException, InterruptedException {
    Golden got =
        gruffle(
            "x\n", "--engine=interp", "echo.go", "-repeat", "--engine=none", "--", "-h", "b.go");
    assertThat(got.stdout()).startsWith("[\"-repeat\" \"--engine=none\" \"--\" \"-h\" \"b.go\"]");
  }

  /** What the linker says, and what it sets; flags that change nothing. */
  @TestFactory
  Stream<DynamicTest> buildFlags() throws IOException {
    write(
        "vars.go",
        "package main\n\nvar S, Other = \"s\", \"o\"\nvar N int\n\n"
            + "func main() { println(S, Other, N) }\n");
    return Stream.of(
            List.of("-ldflags", "-s -w -X 'main.S=a b' -X main.Other=\u00fc", "vars.go"),
            List.of("-ldflags=-X main.S=1", "-ldflags", "all=-X main.Other=2", "vars.go"),
            List.of("-ldflags", "-X main.N=1", "vars.go"),
            List.of("-a", "-p", "2", "-mod=mod", "-buildvcs=false", "vars.go"),
            List.of("-mod=other", "vars.go"))
        .map(
            args ->
                DynamicTest.dynamicTest(
                    args.toString(),
                    () -> {
                      assumeTrue(go, "no Go here");
                      String[] words = args.toArray(String[]::new);
                      assertThat(gruffle("", words)).isEqualTo(goRun(words));
                    }));
  }

  @Test
  void flagsThatAreRefused() throws IOException, InterruptedException {
    assertThat(gruffle("", "-race", "echo.go"))
        .isEqualTo(
            new Golden(2, "", "gruffle: -race is not supported: there is no race detector\n"));
    assertThat(gruffle("", "-ldflags=-X S=1", "echo.go").stderr())
        .endsWith("-X flag requires argument of the form importpath.name=value\n");
    assertThat(gruffle("", "--explain=sched,bogus", "echo.go").stderr())
        .startsWith("gruffle: --explain: there is no subject bogus (the subjects are start, go,");
  }

  @Test
  void usage() throws IOException, InterruptedException {
    Golden none = gruffle("");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.stderr()).startsWith("gruffle: ").doesNotContain("at gruffle.");
    Golden unknown = command(List.of("--nonsense"), "");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.stderr()).startsWith("gruffle: ").doesNotContain("at gruffle.");
    Golden engine = gruffle("", "--engine=none", "echo.go");
    assertThat(engine.exit()).isEqualTo(2);
    String missing = "the engine graal is not installed; this installs it: ./gruffle graal install";
    assertThat(gruffle("", "--engine=graal", "echo.go"))
        .isEqualTo(new Golden(2, "", "gruffle: " + missing + "\n"));
  }

  @Test
  void helpHasTheFlagsOfEveryCommand() throws IOException, InterruptedException {
    Golden run = command(List.of("help", "run"), "");
    assertThat(run.exit()).isZero();
    assertThat(run.stdout()).contains("--engine=ENGINE", "--explain", "--inspect");
    Golden test = command(List.of("help", "test"), "");
    assertThat(test.exit()).isZero();
    assertThat(test.stdout())
        .startsWith("Usage: gruffle test [flags] [PACKAGE")
        .contains("-run", "-benchmem", "-cpuprofile", "-engine ENGINE", "tiered (default)");
  }

  @Test
  void dump() throws IOException, InterruptedException {
    Golden ir = gruffle("", "--dump=ir:f", "overflow.go");
    assertThat(ir.exit()).isZero();
    assertThat(ir.stdout()).contains("main.f").doesNotContain("main.main");
    Golden whole = gruffle("", "--dump=ir", "overflow.go");
    assertThat(whole.stdout()).contains("main.f", "main.main");
    Golden missing = gruffle("", "--dump=ir:g", "overflow.go");
    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.stderr()).contains("no function g");
  }

  @Test
  void runWithBuildTags() throws IOException, InterruptedException {
    Path module = Files.createDirectory(dir.resolve("tags"));
    Files.writeString(module.resolve("go.mod"), "module example.com/tags\n\ngo 1.26\n");
    Files.writeString(
        module.resolve("loud.go"),
        "//go:build loud && deep\n\npackage main\n\nconst text = \"loud\"\n");
    Files.writeString(
        module.resolve("plain.go"),
        "//go:build !loud || !deep\n\npackage main\n\nconst text = \"plain\"\n");
    Files.writeString(
        module.resolve("main.go"),
        "package main\n\nimport \"os\"\n\nfunc main() { println(text, len(os.Args)) }\n");
    assertThat(run(module, "-tags=loud,deep", ".", "a")).isEqualTo("loud 2\n");
    assertThat(run(module, "-tags", "loud", ".")).isEqualTo("plain 1\n");
    assertThat(run(module, ".")).isEqualTo("plain 1\n");
  }

  /** The words of real Go: {@code go build ancestors.go && GODEBUG=tracebackancestors=2 ./ancestors}. */
  @Test
  void ancestorsOfGoroutines() throws IOException, InterruptedException {
    write(
        "ancestors.go",
        """
        package main

        func a() { go b() }
        func b() { go c() }
        func c() { go d() }
        func d() { panic("deep") }

        func main() {
        	go a()
        	select {}
        }
        """);
    var command = Processes.gruffle(true, List.of("run", "ancestors.go"));
    var env = Map.of("GODEBUG", "tracebackancestors=2");
    String text = Processes.run(dir, "", command, env).stderr();
    assertThat(text.replaceAll("goroutine \\d+", "goroutine N"))
        .isEqualTo(
            """
            panic: deep

            goroutine N [running]:
            main.d(...)
            	./ancestors.go:6
            created by main.c in goroutine N
            	./ancestors.go:5
            [originating from goroutine N]:
            main.c(...)
            	./ancestors.go:5
            created by main.b
            	./ancestors.go:4
            [originating from goroutine N]:
            main.b(...)
            	./ancestors.go:4
            created by main.a
            	./ancestors.go:3
            """);
  }

  private static String run(Path folder, String... args) throws IOException, InterruptedException {
    var words = new ArrayList<String>(List.of("run"));
    words.addAll(List.of(args));
    return Processes.run(folder, "", Processes.gruffle(true, words)).stderr();
  }

  private Golden gruffle(String input, String... args) throws IOException, InterruptedException {
    var words = new ArrayList<String>();
    words.add("run");
    words.addAll(Arrays.asList(args));
    return command(words, input);
  }

  private Golden command(List<String> words, String input)
      throws IOException, InterruptedException {
    return Processes.run(dir, input, Processes.gruffle(true, words));
  }

  private Golden goRun(String... args) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("go", "run"));
    command.addAll(Arrays.asList(args));
    return Processes.run(dir, "", command);
  }

  private Golden goBuilt(String input, String... args) throws IOException, InterruptedException {
    Golden built = Processes.run(dir, "", List.of("go", "build", "-o", "program", args[0]));
    assertThat(built.exit()).as(built.stderr()).isZero();
    var command = new ArrayList<>(List.of(dir.resolve("program").toString()));
    command.addAll(Arrays.asList(args).subList(1, args.length));
    return Processes.run(dir, input, command);
  }
}
