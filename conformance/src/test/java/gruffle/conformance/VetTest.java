package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code gruffle vet} as a process, beside {@code go build -gcflags=-e} where Go is installed. */
final class VetTest {
  private final Path root = TestData.root().getParent();
  private final boolean go = Processes.works("go", "version");
  @TempDir private Path dir;

  @BeforeEach
  void module() throws IOException {
    write("go.mod", "module example.com/m\n\ngo 1.26\n");
    write("a/a.go", "package a\n\nfunc F() int {\n\tx := 1\n\treturn \"\"\n}\n");
    write("b/b.go", "package b\n\nimport \"example.com/m/a\"\n\nvar V string = a.F()\n");
    write("c/d/d.go", "package d\n\nfunc H() {}\n");
    write(
        "c/main.go",
        "package main\n\nimport \"example.com/m/c/d\"\n\nfunc main() {\n\ty := 1\n\td.H(1)\n}\n");
    write("nomain/n.go", "package main\n");
    write("syntax/s.go", "package syntax\n\nfunc f() {\n");
    write("onlytest/x_test.go", "package onlytest\n");
    write("excluded/x.go", "//go:build windows\n\npackage excluded\n");
    write("testdata/x.go", "package x; func\n");
    write("many/m.go", "package many\n\nfunc f() {\n" + "\tundefined()\n".repeat(30) + "}\n");
    write(
        "good/g.go", "package good\n\nimport \"encoding/json\"\n\nvar V, Err = json.Marshal(1)\n");
    write("nested/go.mod", "module example.com/nested\n");
    write("nested/n.go", "package nested; func\n");
    write("bad/imports/i.go", "package i\n\nimport (\n\t\"nosuch\"\n\t\"example.com/m/zz\"\n)\n");
    write("bad/last.go", "package bad\n\nimport \"github.com/x/y\"\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Golden vet(Map<String, String> env, String... args)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + root.resolve("build/jvm.flags"));
    command.add("@" + root.resolve("build/launcher.flags"));
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gruffle.cli.Main"));
    command.add("vet");
    command.addAll(List.of(args));
    return Processes.run(dir, "", command, env);
  }

  /** The go command compiles packages at the same time, so their order there is any. */
  private static Map<String, String> byPackage(String text) {
    var blocks = new TreeMap<String, String>();
    String header = "";
    for (String line : text.lines().toList()) {
      header = line.startsWith("# ") ? line : header;
      blocks.merge(header, line + "\n", String::concat);
    }
    return blocks;
  }

  @TestFactory
  Stream<DynamicTest> saysWhatGoBuildSays() {
    return Stream.of(
            "./a ./b ./c/... ./syntax ./good ./onlytest/...",
            "./nomain ./c/d",
            "./many",
            "./a ./a example.com/m/a",
            "example.com/m/c/...",
            "./c/... ./excluded",
            "./onlytest",
            "./nosuch",
            "./nosuch/...",
            "./nos...",
            "nosuch",
            "example.com/m/nosuch",
            "example.com/other",
            "./testdata",
            "./...",
            "./bad/...",
            "./a nosuch ./nosuch",
            "a/a.go ./b",
            "a/a.go",
            "a/a.go b/b.go",
            "c/nosuch.go",
            "./good")
        .map(args -> DynamicTest.dynamicTest(args, () -> compare(args)));
  }

  private void compare(String args) throws IOException, InterruptedException {
    assumeTrue(go, "no Go here");
    var command = new ArrayList<>(List.of("go", "build", "-o", "/dev/null", "-gcflags=-e"));
    command.addAll(List.of(args.split(" ")));
    Golden want = Processes.run(dir, "", command);
    Golden got = vet(Map.of(), args.split(" "));
    assertThat(byPackage(got.stderr())).isEqualTo(byPackage(want.stderr()));
    assertThat(got.stdout()).isEmpty();
    assertThat(got.exit()).isEqualTo(want.exit());
  }

  @Test
  void tellsEditorsOneErrorALine() throws IOException, InterruptedException {
    Golden got = vet(Map.of(), "-json", "./a", "./c");
    assertThat(got.exit()).isEqualTo(1);
    assertThat(got.stderr()).isEmpty();
    assertThat(got.stdout())
        .isEqualTo(
"""
{"package":"example.com/m/a","file":"a/a.go","line":4,"column":2,"message":"declared and not used: x"}
{"package":"example.com/m/a","file":"a/a.go","line":5,"column":9,"message":"cannot use \\"\\" (untyped string constant) as int value in return statement"}
{"package":"example.com/m/c","file":"c/main.go","line":6,"column":2,"message":"declared and not used: y"}
{"package":"example.com/m/c","file":"c/main.go","line":7,"column":6,"message":"too many arguments in call to d.H\\n\\thave (number)\\n\\twant ()"}
""");
    assertThat(vet(Map.of(), "-json", "./bad").stdout())
        .isEqualTo(
"""
{"file":"bad/last.go","line":3,"column":8,"message":"no required module provides package github.com/x/y; to add it:\\n\\tgo get github.com/x/y"}
""");
  }

  /** The library is that of GOROOT, not ours: here one that has an error and a package that ours has not. */
  @Test
  void checksTheLibraryOfGoroot() throws IOException, InterruptedException {
    write("go/VERSION", "go1.26.0\n");
    write("go/src/fmt/f.go", "package fmt\n\nimport \"odd\"\n\nvar V int = odd.S\n");
    write("go/src/odd/odd.go", "package odd\n\nvar S string\n");
    write("go/src/odd/odd_windows.go", "package odd\n\nsyntax error\n");
    write("go/src/odd/cgo.go", "package odd\n\nimport \"C\"\n\nvar S int\n");
    write("go/src/odd/odd_test.go", "package odd\n\nvar S int\n");
    write("go/src/cmd/c/c.go", "package main; func\n");
    var env = Map.of("GOROOT", dir.resolve("go").toString());
    String error =
        "# fmt\ngo/src/fmt/f.go:5:13: cannot use odd.S (variable of type string) as int value in variable declaration\n";
    assertThat(vet(env, "std")).isEqualTo(new Golden(1, "", error));
    assertThat(vet(env, "fmt")).isEqualTo(new Golden(1, "", error));
    assertThat(vet(env, "odd")).isEqualTo(new Golden(0, "", ""));
    assertThat(vet(env, "odd/...", "./a").exit()).isEqualTo(1);
  }

  @Test
  void withoutGoThereIsNoLibraryToCheck() throws IOException, InterruptedException {
    assertThat(vet(Map.of("GOROOT", dir.toString()), "std"))
        .isEqualTo(
            new Golden(
                1, "", "gruffle: vet std reads Go's own sources: install Go 1.26 or set GOROOT\n"));
  }
}
