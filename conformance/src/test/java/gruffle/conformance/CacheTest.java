package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache of compiled packages, by processes that import packages of a folder that looks like an installed Go. */
final class CacheTest {
  @TempDir private Path dir;
  private FakeGo go;
  private Path cache;
  private Path greet;

  @BeforeEach
  void files() throws IOException {
    go = new FakeGo(dir);
    cache = dir.resolve("cache");
    greet = dir.resolve("go/src/greet/greet.go");
  }

  private Golden gruffle(String... words) throws IOException, InterruptedException {
    return gruffle(cache, words);
  }

  private Golden gruffle(Path folder, String... words) throws IOException, InterruptedException {
    return go.gruffle(folder.toString(), List.of(), List.of(), words);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void whatIsCompiledIsKeptAndUsed() throws IOException, InterruptedException {
    FakeGo.right(gruffle("run", "main.go"), "Hello");
    List<Path> first = kept();
    assertThat(first).hasSize(4); // two packages and how their files looked
    // That these are used shows where they are taken away and the sources are not readable as Go.
    byte[] source = Files.readAllBytes(greet);
    FileTime time = Files.getLastModifiedTime(greet);
    Files.write(greet, new byte[source.length]);
    Files.setLastModifiedTime(greet, time);
    FakeGo.right(gruffle("run", "main.go"), "Hello");
    FakeGo.right(gruffle("run", "--engine=interp", "main.go"), "Hello");
    FakeGo.right(gruffle("run", "--engine=jit", "main.go"), "Hello");
    assertThat(kept()).isEqualTo(first);

    go.write("go/src/greet/greet.go", FakeGo.greeting("Hi"));
    FakeGo.right(gruffle("run", "main.go"), "Hi");
    assertThat(kept()).hasSize(5); // the other package is as it was
    go.write("go/src/greet/extra.go", "package greet\n\nfunc init() { println(\"extra\") }\n");
    assertThat(gruffle("run", "main.go").stderr()).startsWith("extra\n");
    Files.delete(dir.resolve("go/src/greet/extra.go"));
    FakeGo.right(gruffle("run", "main.go"), "Hi");

    Golden clean = gruffle("clean", "-cache");
    assertThat(clean.stdout()).matches("freed [0-9.]+ KB in .*/cache\n");
    assertThat(kept()).isEmpty();
    assertThat(gruffle("clean").stdout()).startsWith("freed 0 B");
  }

  @Test
  void damage() throws IOException, InterruptedException {
    FakeGo.right(gruffle("run", "main.go"), "Hello");
    for (Path file : kept()) {
      byte[] content = Files.readAllBytes(file);
      content[content.length / 2] ^= 1;
      Files.write(file, content);
    }
    FakeGo.right(gruffle("run", "main.go"), "Hello");
    for (Path file : kept()) {
      Files.write(file, new byte[3]);
    }
    FakeGo.right(gruffle("run", "main.go"), "Hello");
    Path file = Files.writeString(dir.resolve("file"), "");
    FakeGo.right(gruffle(file, "run", "main.go"), "Hello");
  }

  @Test
  void severalAtOnce() throws IOException {
    var runs =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            return gruffle("run", "main.go");
                          } catch (IOException | InterruptedException e) {
                            throw new IllegalStateException(e);
                          }
                        }))
            .limit(3)
            .toList();
    runs.forEach(r -> FakeGo.right(r.join(), "Hello"));
    assertThat(kept()).hasSize(4);
  }

  @Test
  void built() throws IOException, InterruptedException {
    FakeGo.right(gruffle("run", "main.go"), "Hello");
    assertThat(gruffle("build", "-o", "program", "main.go").exit()).isZero();
    FakeGo.right(Processes.run(dir, "", List.of(dir.resolve("program").toString())), "Hello");
  }

  /** Packages of modules that the main module needs are kept too, without an installed Go; those of the main module are not. */
  @Test
  void dependencies() throws IOException, InterruptedException {
    go.write(
        "app/go.mod",
        "module app\n\ngo 1.22\n\nrequire example.com/dep v1.0.0\n\nreplace example.com/dep => ../dep\n");
    go.write("app/own/own.go", "package own\n\nconst Name = \"own\"\n");
    go.write(
        "app/main.go",
        """
        package main

        import (
        	"app/own"

        	"example.com/dep"
        )

        type point struct{ x, y int }

        func main() {
        	println(own.Name, dep.Last([]point{{1, 2}, {3, 4}}).y, dep.Word)
        	dep.Fail(dep.Last[string])
        }
        """);
    go.write("dep/go.mod", "module example.com/dep\n\ngo 1.20\n");
    go.write("dep/text.txt", "embedded");
    go.write(
        "dep/dep.go",
        """
        package dep

        import _ "embed"

        //go:embed text.txt
        var Word string

        func Last[T any](list []T) T { return list[len(list)-1] }

        func Fail[T any](f func([]T) T) {
        	// In Go 1.20 there is one variable for all rounds.
        	var fs []func() int
        	for i := 0; i < 3; i++ {
        		fs = append(fs, func() int { return i })
        	}
        	println(fs[0]())
        	f(nil)
        }
        """);
    Golden first = inApp();
    assertThat(first.stderr())
        .startsWith("own 4 embedded\n3\npanic: runtime error: index out of range [-1]\n")
        .contains("example.com/dep.Last[...](...)\n\t" + dir.resolve("dep/dep.go") + ":8\n")
        .contains("example.com/dep.Fail[...](...)\n\t" + dir.resolve("dep/dep.go") + ":17\n")
        .contains("main.main(...)\n\t./main.go:13\n");
    List<Path> kept = kept();
    assertThat(kept).hasSize(1);
    assertThat(inApp()).isEqualTo(first);
    assertThat(kept()).isEqualTo(kept);
    go.write("dep/text.txt", "changed");
    assertThat(inApp().stderr()).startsWith("own 4 changed\n");
    assertThat(kept()).hasSize(2);
  }

  private Golden inApp() throws IOException, InterruptedException {
    List<String> command = Processes.gruffle(true, List.of("run", "."));
    var env = Map.of("GRUFFLECACHE", cache.toString(), "GOROOT", dir.resolve("none").toString());
    return Processes.run(dir.resolve("app"), "", command, env);
  }
}
