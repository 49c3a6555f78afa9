package gruffle.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Go source to test with: of the installed Go, read in place, or a little of our own. */
final class Samples {
  /** A bit of everything. */
  static final String OWN =
      """
      package p

      import (
        "fmt"
        . "math"
      )

      type (
        Num interface{ ~int | ~float64; String() string }
        List[T any, U Num] struct {
          head, tail *node[T]
          fmt.Stringer `tag`
          f func(a, b int, c ...string) (x T, err error)
          ch <-chan chan<- map[string][]U
        }
        A = [...]int
        B [4]struct{}
      )

      const (
        c0, c1 = iota, 0x1p-2 + 'a' + 0b1_0i
        c2, c3
      )

      var x, y = func() int { return 1 }(), []int{0: 1, 2: {3}}

      func (l *List[T, U]) Do(xs ...T) (n int) {
        defer func() { recover() }()
      outer:
        for i, v := range xs {
          switch v := any(v).(type) {
          case int, nil:
            continue outer
          default:
            _ = v
          }
          if j := i << 2 &^ 1; j != -+^i && !(j >= 3) {
            break outer
          } else if j == 0 {
            goto done
          } else {
            n++
          }
        }
        for range 10 {
        }
        select {
        case l.c <- 1:
        case v, ok := <-l.d:
          _, _ = v, ok
        }
        switch x := n; {
        case x > 1:
          fallthrough
        case false:
        }
        go fmt.Println(xs[1:2:3], xs[:], Max[int](1, 2), struct{ a int }{1}.a)
      done:
        return n
      }
      """;

  private Samples() {}

  /** The Go files below some directories of GOROOT, every nth of them. */
  static List<Path> goroot(Path goroot, int nth, String... dirs) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String dir : dirs) {
      try (Stream<Path> files = Files.walk(goroot.resolve(dir))) {
        files
            .filter(f -> f.toString().endsWith(".go") && Files.isRegularFile(f))
            .sorted()
            .forEach(all::add);
      }
    }
    List<Path> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += nth) {
      some.add(all.get(i));
    }
    return some;
  }
}
