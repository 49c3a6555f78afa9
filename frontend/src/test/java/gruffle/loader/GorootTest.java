package gruffle.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installed Go, here a folder that looks like one: where it is found, and which of its packages are taken. */
class GorootTest {
  @TempDir Path dir;

  private Path install(String name, String version) throws IOException {
    Path root = dir.resolve(name);
    Files.createDirectories(root.resolve("src"));
    Files.createDirectories(root.resolve("bin"));
    Files.writeString(root.resolve("VERSION"), version + "\ntime 2026\n");
    Files.writeString(root.resolve("bin/go"), "");
    assertThat(root.resolve("bin/go").toFile().setExecutable(true)).isTrue();
    return root;
  }

  private static Path find(Map<String, String> env) {
    return Goroot.find(env::get);
  }

  @Test
  void byVariable() throws IOException {
    Path good = install("good", "go1.26.8");
    Path old = install("old", "go1.25.3");
    Path later = install("later", "go1.260");
    assertThat(find(Map.of("GOROOT", good.toString()))).isEqualTo(good);
    assertThat(find(Map.of("GOROOT", old.toString(), "PATH", good + "/bin"))).isNull();
    assertThat(find(Map.of("GOROOT", later.toString()))).isNull();
    assertThat(find(Map.of("GOROOT", dir.resolve("none").toString()))).isNull();
  }

  @Test
  void byPath() throws IOException {
    Path good = install("good", "go1.26");
    Path old = install("old", "go1.25.3");
    Path links = Files.createDirectory(dir.resolve("links"));
    Files.createSymbolicLink(links.resolve("go"), good.resolve("bin/go"));
    assertThat(find(Map.of("PATH", dir + ":" + old + "/bin:" + links)))
        .isEqualTo(good.toRealPath());
    assertThat(find(Map.of("GOROOT", "", "PATH", good + "/bin"))).isEqualTo(good.toRealPath());
  }

  /** A library that ships fmt alone. */
  private static final class Shipped implements SourceProvider {
    @Override
    public boolean has(String importPath) {
      return importPath.equals("fmt");
    }

    @Override
    public List<SourceFile> files(String importPath) throws IOException {
      throw new IOException(importPath);
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

  private Map<String, String> env = Map.of("HOME", "/nowhere");

  private PackageLoader loader(Path goroot) {
    var installed = goroot == null ? null : new GorootSources(goroot);
    return new PackageLoader(new Shipped(), false, installed, new BuildTags(), dir, env::get);
  }

  private String error(Path goroot, String text) throws IOException {
    write("m.go", text);
    return catchThrowableOfType(
            LoadException.class, () -> loader(goroot).loadFiles(List.of("m.go")))
        .getMessage()
        .replace(dir.toString(), "DIR");
  }

  @Test
  void packagesThatAreNotShipped() throws Exception {
    Path go = install("go", "go1.26.0");
    write("go/src/fmt/fmt.go", "package fmt\nimport \"net/http\"\n");
    write("go/src/net/http/a.go", "package http\nimport (\n\"fmt\"\n\"golang.org/x/y\"\n)\n");
    write("go/src/net/http/asm.go", "//go:build !purego\n\npackage http\nimport \"none\"\n");
    write("go/src/net/http/pure.go", "//go:build purego\n\npackage http\nimport \"internal/i\"\n");
    write("go/src/net/http/a_test.go", "package http_test\nimport \"none\"\n");
    write("go/src/internal/i/i.go", "package i\n");
    write("go/src/vendor/golang.org/x/y/y.go", "package y\n");
    write("m.go", "package main\nimport (\n\"fmt\"\n\"net/http\"\n)\n");
    Program p = loader(go).loadFiles(List.of("m.go"));
    assertThat(p.packages())
        .extracting(LoadedPackage::path)
        .containsExactly(
            "vendor/golang.org/x/y", "internal/i", "net/http", PackageLoader.COMMAND_LINE);
    assertThat(p.packages())
        .extracting(LoadedPackage::library)
        .containsExactly(true, true, true, false);
    assertThat(p.packages().get(2).files())
        .extracting(SourceFile::baseName)
        .containsExactly("a.go", "pure.go");

    assertThat(error(go, "package main\nimport \"internal/i\"\n"))
        .isEqualTo(
            "package command-line-arguments\n\tm.go:2:8: use of internal package internal/i not allowed");
    assertThat(error(go, "package main\nimport \"golang.org/x/y\"\n"))
        .startsWith("m.go:2:8: no required module provides package golang.org/x/y");
    assertThat(error(go, "package main\nimport \"vendor/golang.org/x/y\"\n"))
        .isEqualTo("m.go:2:8: use of vendored package not allowed");
    assertThat(error(go, "package main\nimport \"net/nothing\"\n"))
        .isEqualTo("m.go:2:8: package net/nothing is not in std (/go/src/net/nothing)");
  }

  @Test
  void withoutGo() throws Exception {
    assertThat(error(null, "package main\nimport \"net/http\"\n"))
        .isEqualTo(
            "m.go:2:8: package net/http is not shipped with gruffle: install Go 1.26 or set GOROOT");
    assertThat(error(null, "package main\nimport \"net/nothing\"\n"))
        .isEqualTo("m.go:2:8: package net/nothing is not in std (/go/src/net/nothing)");
  }

  @Test
  void anotherRelease() throws Exception {
    Path old = install("old", "go1.25.3");
    String start = "m.go:2:8: package net/http is not shipped with gruffle: ";
    env = Map.of("GOROOT", old.toString());
    assertThat(error(null, "package main\nimport \"net/http\"\n"))
        .isEqualTo(start + "GOROOT (DIR/old) is go1.25.3: install Go 1.26 or set GOROOT to one");
    env = Map.of("GOROOT", dir.resolve("none").toString());
    assertThat(error(null, "package main\nimport \"net/http\"\n"))
        .isEqualTo(
            start + "there is no Go in GOROOT (DIR/none): install Go 1.26 there or set it to one");
    env = Map.of("PATH", old.resolve("bin").toString());
    assertThat(error(null, "package main\nimport \"net/http\"\n"))
        .isEqualTo(start + "install Go 1.26 or set GOROOT (DIR/old is go1.25.3)");
  }
}
