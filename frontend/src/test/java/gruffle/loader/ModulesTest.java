package gruffle.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules besides the main one: the cache, versions, replacements. Vendor directories: testdata/modules. */
class ModulesTest {
  @TempDir Path dir;
  private String sums = "";

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void cached(String module, String go, String... requires) throws IOException {
    String name = module.replace("!up", "Up").replace("!case", "Case").replace("@", " ");
    sums += name + " h1:zip=\n" + name + "/go.mod h1:mod=\n";
    write("cache/" + module + "/go.mod", "module x\ngo " + go + "\n" + String.join("\n", requires));
    write("cache/" + module + "/a.go", "package a");
  }

  private Modules modules(String mod) throws Exception {
    write("main/go.mod", mod);
    write("main/go.sum", sums);
    return Modules.of(Module.at(dir.resolve("main")), dir.resolve("cache"));
  }

  private String place(Modules m, String path) throws Exception {
    return switch (m.locate(path)) {
      case Modules.Place.NoSum n -> "no sum of " + n.path();
      case Modules.Place.Found f -> dir.relativize(f.dir()) + " " + f.goVersion();
      case Modules.Place.Missing x -> x.message();
    };
  }

  @Test
  void cacheEscapesCapitals() throws Exception {
    cached("example.com/!up!case@v1.0.0", "1.21");
    write("cache/example.com/!up!case@v1.0.0/sub/s.go", "package sub");
    Modules m = modules("module m\ngo 1.26\nrequire example.com/UpCase v1.0.0 // comment\n");
    assertThat(place(m, "example.com/UpCase"))
        .isEqualTo("cache/example.com/!up!case@v1.0.0 go1.21");
    assertThat(place(m, "example.com/UpCase/sub"))
        .isEqualTo("cache/example.com/!up!case@v1.0.0/sub go1.21");
    assertThat(place(m, "example.com/UpCase/no"))
        .isEqualTo(
            "no required module provides package example.com/UpCase/no; to add it:\n"
                + "\tgo get example.com/UpCase/no");
  }

  @Test
  void newestVersionThatAnybodyAsksFor() throws Exception {
    cached("a.org/a@v1.0.0", "1.16", "require b.org/b v1.10.0");
    cached("c.org/c@v1.0.0", "1.16", "require b.org/b v1.9.0");
    cached("b.org/b@v1.10.0", "1.18");
    cached("b.org/b@v1.9.0", "1.18");
    Modules m = modules("module m\ngo 1.16\nrequire (\n\ta.org/a v1.0.0\n\tc.org/c v1.0.0\n)\n");
    assertThat(place(m, "b.org/b")).isEqualTo("cache/b.org/b@v1.10.0 go1.18");
  }

  @Test
  void replacements() throws Exception {
    cached("new.org/new@v2.0.0", "1.20");
    write("here/go.mod", "module here\n");
    write("here/h.go", "package h");
    Modules m =
        modules(
            """
            module m
            go 1.26
            require (
              old.org/old v1.0.0
              one.org/one v1.0.0
              gone.org/gone v1.0.0
            )
            replace (
              old.org/old => new.org/new v2.0.0
              one.org/one v1.0.0 => ../here
              gone.org/gone => ../gone
            )
            """);
    assertThat(place(m, "old.org/old")).isEqualTo("cache/new.org/new@v2.0.0 go1.20");
    assertThat(place(m, "one.org/one")).isEqualTo("here go1.16");
    assertThat(place(m, "gone.org/gone"))
        .isEqualTo("gone.org/gone@v1.0.0: replacement directory ../gone does not exist");
  }

  @Test
  void notFetched() throws Exception {
    Modules m = modules("module m\ngo 1.26\nrequire a.org/a v1.0.0\n");
    assertThat(place(m, "a.org/a/sub"))
        .isEqualTo(
            "module a.org/a@v1.0.0 is not in the module cache; to fetch it:\n"
                + "\tgo mod download a.org/a");
  }

  @Test
  void oneDirectoryOfTwoModules() throws Exception {
    cached("a.org/a@v1.0.0", "1.20");
    write("cache/a.org/a@v1.0.0/b/b.go", "package b");
    cached("a.org/a/b@v1.0.0", "1.20");
    Modules m = modules("module m\ngo 1.26\nrequire a.org/a v1.0.0\nrequire a.org/a/b v1.0.0\n");
    assertThat(place(m, "a.org/a/b"))
        .startsWith(
            "ambiguous import: found package a.org/a/b in multiple modules:\n\ta.org/a/b v1");
  }

  @Test
  void malformed() {
    var e =
        catchThrowableOfType(
            LoadException.class, () -> modules("module m\n\nfoo bar\nrequire x\nreplace a => b\n"));
    assertThat(e.lines())
        .isEqualTo(
            List.of(
                "go: errors parsing go.mod:",
                "go.mod:3: unknown directive: foo",
                "go.mod:4: usage: require module/path v1.2.3",
                "go.mod:5: replacement module without version must be directory path (rooted or"
                    + " starting with . or ..)"));
  }

  @Test
  void orderOfVersions() {
    var ordered =
        List.of(
            "v0.9.9",
            "v1.0.0-alpha",
            "v1.0.0-alpha.1",
            "v1.0.0-beta.2",
            "v1.0.0-beta.11",
            "v1.0.0",
            "v1.2.0",
            "v1.10.0",
            "v2.0.0-20200101000000-abcdef012345",
            "v2.0.0+incompatible");
    for (int i = 1; i < ordered.size(); i++) {
      assertThat(Semver.compare(ordered.get(i - 1), ordered.get(i)))
          .as(ordered.get(i))
          .isNegative();
    }
  }

  @Test
  void modulesAreWhatGoSumSaysThatTheyAre() throws Exception {
    String mod = "module m\ngo 1.26\nrequire a.org/a v1.0.0\n";
    cached("a.org/a@v1.0.0", "1.21");
    assertThat(place(modules(mod), "a.org/a")).isEqualTo("cache/a.org/a@v1.0.0 go1.21");
    write("cache/cache/download/a.org/a/@v/v1.0.0.ziphash", "h1:zip=");
    assertThat(place(modules(mod), "a.org/a")).isEqualTo("cache/a.org/a@v1.0.0 go1.21");
    write("cache/cache/download/a.org/a/@v/v1.0.0.ziphash", "h1:other=");
    Modules tampered = modules(mod);
    var e = catchThrowableOfType(LoadException.class, () -> tampered.locate("a.org/a"));
    assertThat(e.lines())
        .startsWith(
            "verifying a.org/a@v1.0.0: checksum mismatch",
            "\tdownloaded: h1:other=",
            "\tgo.sum:     h1:zip=",
            "",
            "SECURITY ERROR");
    sums = "a.org/a v1.0.0 h1:zip=\n";
    assertThat(place(modules(mod), "a.org/a"))
        .isEqualTo(
            "a.org/a@v1.0.0: missing go.sum entry for go.mod file; to add it:\n\tgo mod download a.org/a");
    sums = "";
    assertThat(place(modules(mod), "a.org/a")).isEqualTo("no sum of a.org/a");
    sums = "a.org/a v1.0.0\n";
    e = catchThrowableOfType(LoadException.class, () -> modules(mod));
    assertThat(e.lines())
        .containsExactly(
            "malformed go.sum:", dir.resolve("main/go.sum") + ":1: wrong number of fields 2");
  }
}
