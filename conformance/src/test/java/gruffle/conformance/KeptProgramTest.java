package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a program's own packages, by processes that run it again, unchanged or not. */
final class KeptProgramTest {
  /** So old does a file look that the last run has not written. */
  private static final long TEN_MINUTES = 600_000;

  @TempDir private Path dir;
  private Path cache;

  @BeforeEach
  void files() throws IOException {
    cache = dir.resolve("cache");
    write("go.mod", "module example.com/app\n\ngo 1.26\n");
    write(
        "shape/shape.go",
        """
        package shape

        type Vec struct{ X, Y float64 }

        type Body struct {
        	Pos, Vel Vec
        	Name     string
        }

        type Area interface{ Area() float64 }

        func (b *Body) Area() float64 { return b.Pos.X * b.Pos.Y }

        func (b Body) String() string { return "body " + b.Name }

        func Fold[T, U any](list []T, start U, f func(U, T) U) U {
        	for _, x := range list {
        		start = f(start, x)
        	}
        	return start
        }

        type Stack[T any] struct{ items []T }

        func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }

        func (s *Stack[T]) All() func(func(int, T) bool) {
        	return func(yield func(int, T) bool) {
        		for i, x := range s.items {
        			if !yield(i, x) {
        				return
        			}
        		}
        	}
        }
        """);
    write("main.go", program("first"));
  }

  private static String program(String word) {
    return """
    package main

    import (
    	"errors"
    	"fmt"
    	"os"
    	"slices"
    	"strings"

    	"example.com/app/shape"
    )

    // %s
    var order = []string{"b", "a", "c"}

    var errNone = errors.New("none")

    func init() { slices.Sort(order) }

    type embedded struct {
    	*shape.Body
    	tags map[string]int
    }

    func find(m map[string]int, key string) (n int, err error) {
    	defer func() {
    		if r := recover(); r != nil {
    			err = fmt.Errorf("%%w: %%v", errNone, r)
    		}
    	}()
    	if m[key] == 0 {
    		panic(key)
    	}
    	return m[key], nil
    }

    func main() {
    	bodies := []shape.Body{
    		{Pos: shape.Vec{X: 1, Y: 2}, Name: "one"},
    		{Pos: shape.Vec{X: 3, Y: 4}, Vel: shape.Vec{X: 5}, Name: "two"},
    	}
    	total := shape.Fold(bodies, 0.0, func(a float64, b shape.Body) float64 { return a + b.Pos.X + b.Vel.X })
    	fmt.Println("%s", total, order, len(os.Args))
    	var s shape.Stack[string]
    	for _, w := range strings.Fields("x y z") {
    		s.Push(strings.ToUpper(w))
    	}
    	for i, x := range s.All() {
    		if i == 2 {
    			break
    		}
    		fmt.Print(i, x, " ")
    	}
    	e := embedded{&bodies[1], map[string]int{"k": 7}}
    	n, err := find(e.tags, "k")
    	_, none := find(e.tags, "l")
    	fmt.Println(n, err, none, errors.Is(none, errNone), e)
    	var any shape.Area = e
    	fmt.Printf("%%T %%v %%+v %%v\\n", any, any.Area(), bodies[0], struct{ shape.Vec }{shape.Vec{X: 1}})
    	done := make(chan int)
    	go func() { done <- len(bodies) }()
    	println(<-done, bodies[<-after(2)].Name)
    }

    func after(n int) chan int {
    	c := make(chan int, 1)
    	c <- n
    	return c
    }
    """
        .formatted(word, word);
  }

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Golden run(String... words) throws IOException, InterruptedException {
    return runWith(cache.toString(), words);
  }

  private Golden runWith(String folder, String... words) throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of("run"));
    all.addAll(List.of(words));
    return Processes.run(
        dir, "", Processes.gruffle(true, all), Map.of("GRUFFLECACHE", folder, "GOROOT", "/none"));
  }

  private List<Path> kept() throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void age() throws IOException {
    for (Path file : kept()) {
      Files.setLastModifiedTime(
          file, FileTime.fromMillis(System.currentTimeMillis() - TEN_MINUTES));
    }
  }

  /** Whether the last run was from what there was. */
  private boolean used() throws IOException {
    long young = System.currentTimeMillis() - TEN_MINUTES / 2;
    for (Path file : kept()) {
      if (Files.getLastModifiedTime(file).toMillis() > young) {
        return false;
      }
    }
    return true;
  }

  private static void right(Golden got, String word) {
    assertThat(got.stdout())
        .as(got.stderr())
        .isEqualTo(
            """
            %s 9 [a b c] 2
            0X 1Y 7 <nil> none: l true body two
            main.embedded 12 body one {{1 0}}
            """
                .formatted(word));
    assertThat(got.stderr())
        .startsWith("panic: runtime error: index out of range [2] with length 2\n")
        .contains("main.main(...)\n\t./main.go:62\n");
    assertThat(got.exit()).isEqualTo(2);
  }

  @Test
  void runAgain() throws IOException, InterruptedException {
    Golden first = run(".", "x");
    right(first, "first");
    assertThat(kept()).hasSize(1);
    assertThat(Files.getPosixFilePermissions(kept().getFirst()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    for (String engine : List.of("tiered", "interp", "jit")) {
      age();
      assertThat(run("--engine=" + engine, ".", "x")).as(engine).isEqualTo(first);
      assertThat(used()).as(engine).isTrue();
    }
    assertThat(runWith("off", ".", "x")).isEqualTo(first);
  }

  @Test
  void changed() throws IOException, InterruptedException {
    right(run(".", "x"), "first");
    age();
    write("main.go", program("other"));
    right(run(".", "x"), "other");
    assertThat(used()).isFalse();
    assertThat(kept()).hasSize(1);
    String shape = Files.readString(dir.resolve("shape/shape.go"));
    write("shape/shape.go", shape.replace("body ", "Body "));
    assertThat(run(".", "x").stdout()).contains("true Body two\n");
    write("shape/shape.go", shape.replace("return start", "return stop"));
    Golden broken = run(".", "x");
    assertThat(broken.stderr())
        .isEqualTo("# example.com/app/shape\nshape/shape.go:20:9: undefined: stop\n");
    assertThat(broken.exit()).isEqualTo(1);
    write("shape/shape.go", shape);
    right(run(".", "x"), "other");
    write("more.go", "package main\n\nfunc init() { println(\"more\") }\n");
    assertThat(run(".", "x").stderr()).startsWith("more\n");
    write("go.mod", "module example.com/app\n\ngo 1.17\n");
    assertThat(run(".", "x").stderr()).contains("requires go1.18 or later");
  }

  @Test
  void damage() throws IOException, InterruptedException {
    Golden first = run(".", "x");
    byte[] content = Files.readAllBytes(kept().getFirst());
    for (int at : new int[] {0, 5, 9, content.length / 2, content.length - 1}) {
      byte[] damaged = content.clone();
      damaged[at] ^= 1;
      Files.write(kept().getFirst(), damaged);
      assertThat(run(".", "x")).as("byte %d", at).isEqualTo(first);
      assertThat(Files.readAllBytes(kept().getFirst())).isEqualTo(content);
    }
    Files.write(kept().getFirst(), new byte[3]);
    assertThat(run(".", "x")).isEqualTo(first);
    List<String> clean = Processes.gruffle(true, List.of("clean"));
    Golden cleaned =
        Processes.run(dir, "", clean, Map.of("GRUFFLECACHE", cache.toString(), "GOROOT", "/none"));
    assertThat(cleaned.stdout()).startsWith("freed ");
    assertThat(kept()).isEmpty();
  }
}
