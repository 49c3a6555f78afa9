package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** go.mod and go.work files, good and bad: {@code gruffle vet} says what {@code go build} says. */
final class ModuleFilesTest {
  private static final String A_AND_B = "go 1.26\n\nuse (\n\t./a\n\t./b\n)\n";

  private final Path root = TestData.root().getParent();
  private final boolean go = Processes.works("go", "version");
  @TempDir private Path dir;

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @TestFactory
  Stream<DynamicTest> goMod() {
    return Stream.of(
            "go 1.27\n",
            "go 1.26\ntoolchain go1.27.0\n",
            "go 1.26\ntoolchain xx\ntoolchain\n",
            "go 1.x\n",
            "module n\ngo 1.26\ngo 1.25\nfoo bar\nuse ./x\n")
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.replace('\n', ' '),
                    () -> {
                      write("m/go.mod", "module m\n" + text);
                      write("m/sub/s.go", "package s\n\nvar V int = 1\n");
                      compare("m/sub", ".");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> goWork() {
    return Stream.of(
            new String[] {A_AND_B, "a", "."},
            new String[] {A_AND_B, "a", "main.go"},
            new String[] {A_AND_B, "a", "example.com/b/..."},
            new String[] {A_AND_B, "b", "./... ../a"},
            new String[] {A_AND_B, "c", "."},
            new String[] {A_AND_B, "c", "main.go"},
            new String[] {A_AND_B, ".", "./..."},
            new String[] {A_AND_B, ".", "./a ./c"},
            new String[] {"go 1.27\nuse ./a\n", "a", "."},
            new String[] {"go 1.26\nuse ./none\n", "a", "."},
            new String[] {"go 1.26\n", "a", "."},
            new String[] {"use ./a\nuse ./b\n", "a", "."},
            new String[] {"go 1.25\nuse ./a\nuse ./b\n", "a", "."},
            new String[] {"go 1.26\nuse ./a\nrequire x v1\n", "a", "."},
            new String[] {"go 1.26\nuse ./a\nreplace example.com/b => ./b\n", "a", "."})
        .map(
            c ->
                DynamicTest.dynamicTest(
                    String.join(" ", c).replace('\n', ' '), () -> inWorkspace(c[0], c[1], c[2])));
  }

  private void inWorkspace(String work, String folder, String args)
      throws IOException, InterruptedException {
    write("a/go.mod", "module example.com/a\n\ngo 1.26\n");
    write(
        "a/main.go",
        "package main\n\nimport \"example.com/b/sub\"\n\nfunc main() { println(sub.V) }\n");
    write("b/go.mod", "module example.com/b\n\ngo 1.26\n");
    write("b/sub/s.go", "package sub\n\nvar V, W = 7, undefined\n");
    write("c/go.mod", "module example.com/c\n\ngo 1.26\n");
    write("c/main.go", "package main\n\nfunc main() {}\n");
    write("go.work", work);
    compare(folder, args);
  }

  private void compare(String folder, String args) throws IOException, InterruptedException {
    assumeTrue(go, "no Go here");
    List<String> words = List.of(args.split(" "));
    var theirs = new ArrayList<>(List.of("go", "build", "-o", "/dev/null", "-gcflags=-e"));
    theirs.addAll(words);
    var ours = new ArrayList<String>();
    ours.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ours.add("@" + root.resolve("build/jvm.flags"));
    ours.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    ours.addAll(List.of("gruffle.cli.Main", "vet"));
    ours.addAll(words);
    Golden want =
        Processes.run(dir.resolve(folder).normalize(), "", theirs, Map.of("GOTOOLCHAIN", "local"));
    Golden got = Processes.run(dir.resolve(folder).normalize(), "", ours);
    String release = "running go 1\\.26(\\.\\d+)?; GOTOOLCHAIN=local";
    assertThat(got.stderr()).isEqualTo(want.stderr().replaceAll(release, "running go 1.26"));
    assertThat(got.exit()).isEqualTo(want.exit());
  }
}
