package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache of compiled packages, by processes that import packages of a folder that looks like an installed Go. */
final class CacheTest {
  private final Path root = TestData.root().getParent();
  @TempDir private Path dir;
  private Path cache;
  private Path greet;

  @BeforeEach
  void files() throws IOException {
    cache = dir.resolve("cache");
    greet = dir.resolve("go/src/greet/greet.go");
    write("go/VERSION", "go1.26.3\n");
    write("go/src/greet/greet.go", greeting("Hello"));
    write(
        "go/src/greet/words/words.go",
        """
        package words

        import (
        	"fmt"
        	"slices"
        )

        type Word struct {
        	Text string
        	n    int
        }

        func (w Word) Len() int { return len(w.Text) }

        func (w *Word) String() string { return fmt.Sprintf("<%s %d>", w.Text, w.n) }

        type Count int

        func (c Count) Twice() Count { return 2 * c }

        func Map[T, U any](list []T, f func(T) U) []U {
        	var out []U
        	for _, x := range list {
        		out = append(out, f(x))
        	}
        	return out
        }

        func Sorted(words []Word) []int {
        	lens := Map(words, Word.Len)
        	slices.SortFunc(lens, func(a, b int) int { return b - a })
        	return lens
        }

        var Any = []any{Word{"a", 1}, &Word{"b", 2}, Count(4), struct{ Word }{Word{"c", 3}}}
        """);
    write(
        "main.go",
        """
        package main

        import (
        	"fmt"
        	"greet"
        	"greet/words"
        	"sync"
        )

        // Methods that nobody calls by an interface where they are declared.
        type twicer interface{ Twice() words.Count }

        type lener interface{ Len() int }

        func main() {
        	fmt.Println(greet.Greet("you"), words.Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i, "!") }))
        	fmt.Println(words.Sorted([]words.Word{{Text: "one"}, {Text: "three"}}))
        	for _, x := range words.Any {
        		t, ok := x.(twicer)
        		l, ok2 := x.(lener)
        		fmt.Printf("%T %v", x, x)
        		if ok {
        			fmt.Print(" ", t.Twice())
        		}
        		if ok2 {
        			fmt.Print(" ", l.Len())
        		}
        		fmt.Println()
        	}
        	var wg sync.WaitGroup
        	wg.Go(func() { greet.Fail() })
        	wg.Wait()
        }
        """);
  }

  private static String greeting(String word) {
    return """
    package greet

    import "greet/words"

    func Greet(who string) string {
    	w := &words.Word{Text: who}
    	return "%s, " + w.String()
    }

    func Fail() {
    	defer func() { println(recover().(error).Error()) }()
    	var none *words.Word
    	println(none.Text)
    }
    """
        .formatted(word);
  }

  private Path write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    // A file that has just changed is not trusted to look different after the next change.
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(System.currentTimeMillis() - 60_000 - text.length()));
    return file;
  }

  private Golden gruffle(String... words) throws IOException, InterruptedException {
    return gruffle(cache, words);
  }

  private Golden gruffle(Path folder, String... words) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + root.resolve("build/jvm.flags"));
    command.add("@" + root.resolve("build/launcher.flags"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gruffle.cli.Main"));
    command.addAll(List.of(words));
    var env = Map.of("GRUFFLECACHE", folder.toString(), "GOROOT", dir.resolve("go").toString());
    return Processes.run(dir, "", command, env);
  }

  private static void right(Golden got, String greeting) {
    assertThat(got.stdout())
        .as(got.stderr())
        .isEqualTo(
            """
            %s, <you 0> [1! 2!]
            [5 3]
            words.Word {a 1} 1
            *words.Word <b 2> 1
            words.Count 4 8
            struct { words.Word } {{c 3}} 1
            """
                .formatted(greeting));
    assertThat(got.stderr())
        .isEqualTo("runtime error: invalid memory address or nil pointer dereference\n");
    assertThat(got.exit()).isZero();
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void whatIsCompiledIsKeptAndUsed() throws IOException, InterruptedException {
    right(gruffle("run", "main.go"), "Hello");
    List<Path> first = kept();
    assertThat(first).hasSize(4); // two packages and how their files looked
    // That these are used shows where they are taken away and the sources are not readable as Go.
    byte[] source = Files.readAllBytes(greet);
    FileTime time = Files.getLastModifiedTime(greet);
    Files.write(greet, new byte[source.length]);
    Files.setLastModifiedTime(greet, time);
    right(gruffle("run", "main.go"), "Hello");
    right(gruffle("run", "--engine=interp", "main.go"), "Hello");
    right(gruffle("run", "--engine=jit", "main.go"), "Hello");
    assertThat(kept()).isEqualTo(first);

    write("go/src/greet/greet.go", greeting("Hi"));
    right(gruffle("run", "main.go"), "Hi");
    assertThat(kept()).hasSize(5); // the other package is as it was
    write("go/src/greet/extra.go", "package greet\n\nfunc init() { println(\"extra\") }\n");
    assertThat(gruffle("run", "main.go").stderr()).startsWith("extra\n");
    Files.delete(dir.resolve("go/src/greet/extra.go"));
    right(gruffle("run", "main.go"), "Hi");

    Golden clean = gruffle("clean", "-cache");
    assertThat(clean.stdout()).matches("freed [0-9.]+ KB in .*/cache\n");
    assertThat(kept()).isEmpty();
    assertThat(gruffle("clean").stdout()).startsWith("freed 0 B");
  }

  @Test
  void damage() throws IOException, InterruptedException {
    right(gruffle("run", "main.go"), "Hello");
    for (Path file : kept()) {
      byte[] content = Files.readAllBytes(file);
      content[content.length / 2] ^= 1;
      Files.write(file, content);
    }
    right(gruffle("run", "main.go"), "Hello");
    for (Path file : kept()) {
      Files.write(file, new byte[3]);
    }
    right(gruffle("run", "main.go"), "Hello");
    Path file = Files.writeString(dir.resolve("file"), "");
    right(gruffle(file, "run", "main.go"), "Hello");
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
    runs.forEach(r -> right(r.join(), "Hello"));
    assertThat(kept()).hasSize(4);
  }

  @Test
  void built() throws IOException, InterruptedException {
    right(gruffle("run", "main.go"), "Hello");
    assertThat(gruffle("build", "-o", "program", "main.go").exit()).isZero();
    right(Processes.run(dir, "", List.of(dir.resolve("program").toString())), "Hello");
  }

  /** Packages of modules that the main module needs are kept too, without an installed Go; those of the main module are not. */
  @Test
  void dependencies() throws IOException, InterruptedException {
    write(
        "app/go.mod",
        "module app\n\ngo 1.22\n\nrequire example.com/dep v1.0.0\n\nreplace example.com/dep => ../dep\n");
    write("app/own/own.go", "package own\n\nconst Name = \"own\"\n");
    write(
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
    write("dep/go.mod", "module example.com/dep\n\ngo 1.20\n");
    write("dep/text.txt", "embedded");
    write(
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
    write("dep/text.txt", "changed");
    assertThat(inApp().stderr()).startsWith("own 4 changed\n");
    assertThat(kept()).hasSize(2);
  }

  private Golden inApp() throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + root.resolve("build/jvm.flags"));
    command.add("@" + root.resolve("build/launcher.flags"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gruffle.cli.Main"));
    command.addAll(List.of("run", "."));
    var env = Map.of("GRUFFLECACHE", cache.toString(), "GOROOT", dir.resolve("none").toString());
    return Processes.run(dir.resolve("app"), "", command, env);
  }
}
