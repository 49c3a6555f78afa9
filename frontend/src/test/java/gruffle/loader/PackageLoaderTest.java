package gruffle.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The expected texts are what the go command prints. */
class PackageLoaderTest {
  @TempDir Path dir;

  // A library of three packages, one of which takes a vendored one.
  private static final class Library implements SourceProvider {
    private static final Map<String, String> PACKAGES =
        Map.of(
            "fmt", "package fmt; import \"internal/x\"",
            "internal/x", "package x; import \"golang.org/y\"",
            "vendor/golang.org/y", "package y",
            "os", "package os");

    @Override
    public boolean has(String importPath) {
      return PACKAGES.containsKey(importPath);
    }

    @Override
    public List<SourceFile> files(String importPath) throws IOException {
      byte[] src = PACKAGES.get(importPath).getBytes(StandardCharsets.UTF_8);
      byte[] other = "package other".getBytes(StandardCharsets.UTF_8);
      return List.of(
          new SourceFile("/go/src/" + importPath + "/a.go", src),
          new SourceFile("/go/src/" + importPath + "/a_test.go", other),
          new SourceFile("/go/src/" + importPath + "/a_windows.go", other));
    }

    @Override
    public String root() {
      return "/go/src";
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private PackageLoader loader(boolean withLibrary) {
    return new PackageLoader(new Library(), withLibrary, new BuildTags(), dir);
  }

  private String error(String... files) {
    return catchThrowableOfType(LoadException.class, () -> loader(false).loadFiles(List.of(files)))
        .getMessage()
        .replace(dir.toString(), "DIR");
  }

  private String directoryError(String argument) {
    return catchThrowableOfType(LoadException.class, () -> loader(false).load(argument))
        .getMessage()
        .replace(dir.toString(), "DIR");
  }

  private String errorOf(String text) throws IOException {
    write("a/m.go", text);
    return error("a/m.go");
  }

  @Test
  void dependencyOrder() throws Exception {
    write("m.go", "package main\nimport (\n\"os\"\n. \"fmt\"\n\"unsafe\"\n)\n");
    Program p = loader(true).loadFiles(List.of("m.go"));
    assertThat(p.packages())
        .extracting(LoadedPackage::path)
        .containsExactly(
            "vendor/golang.org/y", "internal/x", "fmt", "os", PackageLoader.COMMAND_LINE);
    assertThat(p.packages().get(1).imports())
        .isEqualTo(Map.of("golang.org/y", "vendor/golang.org/y"));
    assertThat(p.main().files()).extracting(SourceFile::name).containsExactly("./m.go");
    assertThat(loader(false).loadFiles(List.of("m.go")).packages()).hasSize(1);
  }

  @Test
  void files() throws Exception {
    write("a/m.go", "package main");
    write("b/m.go", "package main");
    write("a/foo.go", "package foo");
    write("d.go/x", "");
    assertThat(error()).isEqualTo("go: no go files listed");
    assertThat(error("no.go")).isEqualTo("stat no.go: no such file or directory");
    assertThat(error("d.go")).isEqualTo("d.go is a directory, should be a Go file");
    assertThat(error("x_test.go")).isEqualTo("go: cannot run *_test.go files (x_test.go)");
    assertThat(error("a/m.go", "b/m.go"))
        .isEqualTo("named files must all be in one directory; have a and b");
    assertThat(error("a/m.go", "a/foo.go"))
        .isEqualTo("found packages main (m.go) and foo (foo.go) in DIR/a");
    assertThat(error("a/foo.go")).isEqualTo("package command-line-arguments is not a main package");
  }

  @Test
  void headers() throws Exception {
    assertThat(errorOf("")).isEqualTo("a/m.go:1:1: expected 'package', found 'EOF'");
    assertThat(errorOf("\n")).isEqualTo("a/m.go:1:2: expected 'package', found 'EOF'");
    assertThat(errorOf("packag main")).isEqualTo("a/m.go:1:1: expected 'package', found packag");
    assertThat(errorOf("package main\nimport fmt\n")).isEqualTo("a/m.go:2:11: missing import path");
    assertThat(errorOf("package main\nimport \"fmt\n"))
        .isEqualTo("a/m.go:2:8: string literal not terminated");
    assertThat(errorOf("package main\nimport \"fmt\" import \"os\"\n"))
        .isEqualTo("a/m.go:2:14: expected ';', found 'import'");
    assertThat(errorOf("#!/bin/x\n")).isEqualTo("a/m.go:1:1: illegal character U+0023 '#'");
    assertThat(errorOf("package main\n\0"))
        .isEqualTo("go: reading a/m.go: unexpected NUL in input");
    assertThat(errorOf("package main\nimport \"a b\"\n"))
        .isEqualTo("DIR/a/m.go:2:8: invalid import path: a b");
    assertThat(errorOf("//line x.go:10\npackage main\nimport 5\n"))
        .isEqualTo("a/x.go:11: import path must be a string");
  }

  @Test
  void imports() throws Exception {
    assertThat(
            errorOf(
                "package main\nimport (\n\t\"github.com/x/y\"\n\t\"zip\"\n\t_ \"./l\"\n\t\"/abs\"\n\t\"a/\"\n)\n"))
        .isEqualTo(
            """
            a/m.go:5:2: "./l" is relative, but relative import paths are not supported in module mode
            a/m.go:6:2: "/abs" is not a package path; see 'go help packages'
            a/m.go:7:2: malformed import path "a/": trailing slash
            a/m.go:3:2: no required module provides package github.com/x/y: go.mod file not found in \
            current directory or any parent directory; see 'go help modules'
            a/m.go:4:2: package zip is not in std (/go/src/zip)""");
    assertThat(errorOf("package main\nimport \"internal/x\"\n"))
        .isEqualTo(
            "package command-line-arguments\n\ta/m.go:2:8: use of internal package internal/x not allowed");
  }

  @Test
  void module() throws Exception {
    write("go.mod", "// c\nmodule example.com/m // c\n\ngo 1.22\n");
    write("a/m.go", "package main\nimport \"example.com/m/p\"\n");
    write("p/p.go", "package p\nimport \"example.com/m/p/internal/q\"\n");
    write("p/internal/q/q.go", "package q\nimport \"fmt\"\n");
    Program p = loader(false).load("./a");
    assertThat(p.packages())
        .extracting(LoadedPackage::path)
        .containsExactly("example.com/m/p/internal/q", "example.com/m/p", "example.com/m/a");
    assertThat(p.main().goVersion()).isEqualTo("go1.22");

    write("p/internal/q/q.go", "package q\nimport \"example.com/m/p\"\n");
    assertThat(error("a/m.go"))
        .isEqualTo(
            """
            package command-line-arguments
            \timports example.com/m/p from m.go
            \timports example.com/m/p/internal/q from p.go
            \timports example.com/m/p from q.go: import cycle not allowed""");
    write("p/internal/q/q.go", "package main\n");
    assertThat(error("a/m.go"))
        .isEqualTo(
            "p/p.go:2:8: import \"example.com/m/p/internal/q\" is a program, not an importable package");
    write(
        "a/m.go",
        "package main\nimport \"example.com/m/p/internal/q\"\nimport \"example.com/m/z\"");
    assertThat(error("a/m.go"))
        .isEqualTo(
            """
            a/m.go:3:8: no required module provides package example.com/m/z; to add it:
            \tgo get example.com/m/z
            package command-line-arguments
            \ta/m.go:2:8: use of internal package example.com/m/p/internal/q not allowed""");
  }

  @Test
  void packagesWithoutFiles() throws Exception {
    write("go.mod", "module ex.com/m\n\ngo 1.26\n");
    write("m.go", "package main\nimport \"ex.com/m/p\"\n");
    write("p/p_windows.go", "package p");
    write("q/q_test.go", "package q");
    assertThat(directoryError("."))
        .isEqualTo(
            "package ex.com/m\n\timports ex.com/m/p: build constraints exclude all Go files in DIR/p");
    assertThat(directoryError("./q")).isEqualTo("ex.com/m/q: no non-test Go files in DIR/q");
  }

  @Test
  void embedPatternsInOrder() throws Exception {
    write("go.mod", "module ex.com/m\n\ngo 1.26\n");
    write(
        "m.go",
        "package main\nimport _ \"embed\"\n//go:embed no\nvar a string\n//go:embed ../x\nvar b string\n");
    assertThat(directoryError(".")).isEqualTo("m.go:5:12: pattern ../x: invalid pattern syntax");
  }

  @Test
  void buildConstraints() throws Exception {
    var tags = new BuildTags(Set.of("mine"));
    for (String name :
        List.of(
            "a.go",
            "linux.go",
            "a_linux.go",
            "a_amd64.go",
            "a_linux_amd64.go",
            "windows.go",
            "a_b.go",
            "a_linux_test.go")) {
      assertThat(tags.matchesName(name)).as(name).isTrue();
    }
    for (String name :
        List.of(
            "a_windows.go",
            "a_arm64.go",
            "a_linux_arm64.go",
            "a_windows_amd64.go",
            "a_wasm.go",
            "a_windows_test.go")) {
      assertThat(tags.matchesName(name)).as(name).isFalse();
    }
    Map<String, Boolean> lines =
        Map.of(
            "linux", true,
            "!linux || amd64 && go1.20", true,
            "(windows || darwin) && !cgo", false,
            "go1.26", true,
            "go1.27", false,
            "unix && mine && gc", true,
            "ignore", false);
    for (var e : lines.entrySet()) {
      String src = "// Copyright\n\n/* a\nb */\n//go:build " + e.getKey() + "\n\npackage p\n";
      assertThat(tags.matchesContent(src.getBytes(StandardCharsets.UTF_8)))
          .as(e.getKey())
          .isEqualTo(e.getValue());
    }
    assertThat(
            tags.matchesContent("package p\n//go:build ignore\n".getBytes(StandardCharsets.UTF_8)))
        .isTrue();
    assertThat(errorOf("//go:build windows ||\n\npackage main\n"))
        .isEqualTo("m.go: parsing //go:build line: unexpected end of expression");
    assertThat(errorOf("//go:build a && (b ||\n\npackage main\n"))
        .isEqualTo("m.go: parsing //go:build line: missing close paren");
  }
}
