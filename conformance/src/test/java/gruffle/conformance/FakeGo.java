package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder that looks like an installed Go, with two packages that Gruffle does not have, and a program that uses them. */
final class FakeGo {
  private final Path dir;

  /** Writes them. */
  FakeGo(Path dir) throws IOException {
    this.dir = dir;
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

  /** The source of package greet. */
  static String greeting(String word) {
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

  /** Writes a file. */
  Path write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    // A file that has just changed is not trusted to look different after the next change.
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(System.currentTimeMillis() - 60_000 - text.length()));
    return file;
  }

  /**
   * Runs Gruffle in the folder, with this Go alone.
   *
   * @param cache the folder of kept packages, or "off"
   * @param classPath what is on the class path besides Gruffle
   * @param flags the JVM's, besides the launcher's
   */
  Golden gruffle(String cache, List<Path> classPath, List<String> flags, String... words)
      throws IOException, InterruptedException {
    return java(cache, classPath, flags, "gruffle.cli.Main", words);
  }

  /** The same for any main class. */
  Golden java(String cache, List<Path> classPath, List<String> flags, String main, String... words)
      throws IOException, InterruptedException {
    Path root = TestData.root().getParent();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + root.resolve("build/jvm.flags"));
    command.add("@" + root.resolve("build/launcher.flags"));
    command.addAll(flags);
    var path = new StringBuilder(System.getProperty("java.class.path"));
    classPath.forEach(p -> path.append(File.pathSeparator).append(p));
    command.addAll(List.of("-cp", path.toString(), main));
    command.addAll(List.of(words));
    var env = Map.of("GRUFFLECACHE", cache, "GOROOT", dir.resolve("go").toString());
    return Processes.run(dir, "", command, env);
  }

  /** Checks what main.go printed. */
  static void right(Golden got, String greeting) {
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
}
