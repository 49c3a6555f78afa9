package gruffle.conformance.gotest;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.conformance.How;
import gruffle.dist.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner tells programs that are right from those that are wrong, on programs of its own. */
final class TestRunnerTest {
  private static final Library LIBRARY = Library.open();

  @TempDir Path root;
  @TempDir Path scratch;

  @BeforeEach
  void folder() throws IOException {
    Files.createDirectory(root.resolve("x.dir"));
  }

  private Outcome run(String text) throws IOException {
    Files.writeString(root.resolve("x.go"), text);
    var runner = new TestRunner(LIBRARY, root, How.interp(), scratch, 2000);
    return runner.run(GoTest.read(root, "x.go"));
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
  }

  private static void assertFails(Outcome o, String cause) {
    assertThat(o.status()).isEqualTo(Outcome.Status.FAIL);
    assertThat(o.cause()).contains(cause);
  }

  @Test
  void silentProgramThatEnds() throws IOException {
    assertThat(run("// run\n\npackage main\n\nfunc main() {}\n").passes()).isTrue();
  }

  @Test
  void outputWithoutFile() throws IOException {
    assertFails(run("// run\n\npackage main\n\nfunc main() { println(1) }\n"), "output differs");
  }

  @Test
  void bothStreamsAgainstTheFile() throws IOException {
    file("x.out", "1\n2\n3\n");
    String text =
        """
        // run

        package main

        import "fmt"

        func main() {
        	fmt.Println(1)
        	println(2)
        	fmt.Println(3)
        }
        """;
    assertThat(run(text).passes()).isTrue();
  }

  @Test
  void mainThatDoesNotEndWell() throws IOException {
    assertFails(run("// run\n\npackage main\n\nfunc main() { panic(\"no 17\") }\n"), "panic: no N");
    assertFails(
        run("// run\n\npackage main\n\nimport \"os\"\n\nfunc main() { os.Exit(3) }\n"), "exit 3");
    assertFails(run("// run\n\npackage main\n\nfunc main() { select {} }\n"), "deadlock");
  }

  @Test
  void programThatNeverEnds() throws IOException {
    Outcome o = run("// run\n\npackage main\n\nfunc main() { for {} }\n");
    assertThat(o.status()).isEqualTo(Outcome.Status.TIMEOUT);
  }

  @Test
  void arguments() throws IOException {
    String text =
        """
        // run one "two words"

        package main

        import "os"

        func main() {
        	if len(os.Args) != 3 || os.Args[2] != "two words" {
        		panic(len(os.Args))
        	}
        }
        """;
    assertThat(run(text).passes()).isTrue();
  }

  @Test
  void programThatPrintsAProgram() throws IOException {
    file("x.out", "generated\n");
    String text =
        """
        // runoutput

        package main

        import "fmt"

        func main() {
        	fmt.Println("package main\\n\\nfunc main() { println(`generated`) }")
        }
        """;
    assertThat(run(text).passes()).isTrue();
  }

  @Test
  void packagesOfAFolder() throws IOException {
    file("x.dir/a.go", "package first\n\nfunc F() int { return 7 }\n");
    file(
        "x.dir/b.go",
        "package main\n\nimport \"./a\"\n\nfunc main() {\n\tif first.F() != 7 {\n\t\tpanic(1)\n\t}\n}\n");
    assertThat(run("// rundir\n\npackage ignored\n").passes()).isTrue();
  }

  /** A method of its own, and one of another package that is promoted to it, are two. */
  @Test
  void methodsOfOneNameFromTwoPackages() throws IOException {
    file(
        "x.dir/a.go",
        "package a\n\ntype S struct{}\n\nfunc (S) f() { println(`a`) }\n\ntype I interface{ f() }\n\nfunc Call(i I) { i.f() }\n");
    file(
        "x.dir/b.go",
        "package main\n\nimport \"./a\"\n\ntype T struct{ a.S }\n\nfunc (T) f() { println(`b`) }\n\nfunc main() {\n\ta.Call(T{})\n\ta.Call(&T{})\n\tT{}.f()\n}\n");
    file("x.out", "a\na\nb\n");
    assertThat(run("// rundir\n\npackage ignored\n").passes()).isTrue();
  }

  @Test
  void moduleInAFolder() throws IOException {
    Files.createDirectory(root.resolve("x.dir/sub"));
    file("x.dir/sub/a.go", "package sub\n\nfunc F() int { return 7 }\n");
    file(
        "x.dir/b.go", "package main\n\nimport \"x.dir/sub\"\n\nfunc main() { println(sub.F()) }\n");
    file("x.out", "7\n");
    assertThat(run("// runindir\n\npackage ignored\n").passes()).isTrue();
  }

  @Test
  void compileErrorsOfAProgramThatShouldRun() throws IOException {
    assertFails(
        run("// run\n\npackage main\n\nfunc main() { x := 1 }\n"),
        "does not compile: declared and not used: x");
  }

  @Test
  void bodiesMayBeMissingWhereTheDirectiveAllows() throws IOException {
    assertThat(run("// compile\n\npackage p\n\nfunc f()\n").passes()).isTrue();
    assertFails(run("// build\n\npackage p\n\nfunc f()\n"), "missing function body");
  }

  @Test
  void errorsInTheirPlaces() throws IOException {
    String text =
        """
        // errorcheck

        package p

        var x int = "" // ERROR "cannot use .. .*value"
        var y = z      // ERROR "undefined: z"
        """;
    assertThat(run(text).passes()).isTrue();
    assertThat(run(text.replace("undefined: z", "other text")).status())
        .isEqualTo(Outcome.Status.MESSAGES);
    assertFails(run(text + "var a = b\n"), "errors on wrong lines");
    assertFails(run(text + "var a = 1 // ERROR \"wrong\"\n"), "errors missing");
    assertFails(run("// errorcheck\n\npackage p\n"), "errors missing");
  }

  @Test
  void language() throws IOException {
    String text =
        "// errorcheck -lang=go1.17\n\npackage p\n\nfunc f[T any]() {} // ERROR \"go1.18\"\n";
    assertThat(run(text).passes()).isTrue();
  }

  @Test
  void errorsOfPackagesInAFolder() throws IOException {
    file("x.dir/a.go", "package a\n\ntype T struct{ f int }\n");
    file("x.dir/b.go", "package b\n\nimport \"./a\"\n\nvar x = a.T{}.f // ERROR \"unexported\"\n");
    assertThat(run("// errorcheckdir\n\npackage ignored\n").status())
        .isIn(Outcome.Status.PASS, Outcome.Status.MESSAGES);
    file("x.dir/b.go", "package b\n\nimport \"./a\"\n\nvar x = a.T{}\n");
    assertFails(run("// errorcheckdir\n\npackage ignored\n"), "errors missing");
  }

  @Test
  void buildConstraints() throws IOException {
    String text = "// run\n\n//go:build %s\n\npackage main\n\nfunc main() {}\n";
    file("x.go", text.formatted("linux && !cgo"));
    assertThat(GoTest.read(root, "x.go").excluded()).isNull();
    file("x.go", text.formatted("windows"));
    assertThat(GoTest.read(root, "x.go").excluded()).isEqualTo("go:build windows");
  }
}
