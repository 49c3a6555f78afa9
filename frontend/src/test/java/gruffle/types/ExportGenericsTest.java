package gruffle.types;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Generic declarations seen through export data. */
class ExportGenericsTest {
  private final ErrorList errors = new ErrorList();
  private final Map<String, byte[]> exports = new HashMap<>();
  private final ExportImporter importer = new ExportImporter(exports::get);

  private Pkg check(String path, String text) {
    File f =
        Parser.parse(
            PosBase.file("./" + path + ".go"),
            text.getBytes(StandardCharsets.UTF_8),
            e -> errors.add(new TypeError(e.pos(), e.msg(), null, false)));
    Pkg pkg = new Pkg(path, "");
    new Checker(new Config(importer, errors::add), pkg, new Info()).checkFiles(List.of(f));
    return pkg;
  }

  private void export(String path, String text) {
    Pkg p = check(path, text);
    assertThat(errors.lines(true)).isEmpty();
    exports.put(path, ExportWriter.write(p));
  }

  private static final String CMP =
      """
      package cmp
      type Ordered interface { ~int | ~int8 | ~string | ~float64 }
      type hidden[T any] struct { t T; next *hidden[T] }
      func Less[T Ordered](x, y T) bool { return x < y }
      """;

  private static final String LIST =
      """
      package list
      import "cmp"
      type List[T any] struct { head *node[T]; Len int }
      type node[T any] struct { v T; next *node[T] }
      func (l *List[E]) Push(e E) *List[E] { return l }
      func (l List[_]) Size() int { return l.Len }
      func (l *List[E]) All() Seq[int, E] { return nil }
      type Seq[K, V any] func(yield func(K, V) bool)
      type Ints = List[int]
      type Pairs[A any] = List[Pair[A, string]]
      type Pair[A, B any] struct { First A; Second B }
      func Sort[S ~[]E, E cmp.Ordered](s S) S { return s }
      func Map[A, B any](l *List[A], f func(A) B) *List[B] { return nil }
      type Setter[T any] interface { *T; Set(string) }
      func Make[T any, P Setter[T]](s string) T { var t T; P(&t).Set(s); return t }
      type Comparable interface { comparable; Size() int }
      func Index[C Comparable](cs []C, c C) int { return 0 }
      var Shared List[string]
      func Strings() Seq[int, string] { return Shared.All() }
      """;

  @Test
  void usedAsWritten() {
    export("cmp", CMP);
    export("list", LIST);
    check(
        "main",
        """
        package main
        import "list"
        type name string
        type code struct{}
        func (c *code) Set(string) {}
        func (c code) Size() int { return 0 }
        func main() {
          var l list.List[name]
          var n int = l.Push("x").Push("y").Size() + l.Len
          for i, s := range l.All() { var _ int = i; var _ name = s }
          for _, s := range list.Strings() { var _ string = s }
          var i *list.List[int] = list.Map(&l, func(n name) int { return len(n) })
          var j *list.Ints = i
          var p list.Pairs[bool]
          p.Push(list.Pair[bool, string]{true, "t"})
          var t []name = list.Sort([]name{"b"})
          var c code = list.Make[code]("c")
          n += list.Index([]code{c}, c)
          var s list.Seq[int, string] = list.Shared.All()
          _, _, _, _ = j, t, s, n
        }
        """);
    assertThat(errors.lines(true)).isEmpty();
  }

  @Test
  void misusedAsWithSource() {
    export("cmp", CMP);
    export("list", LIST);
    check(
        "main",
        """
        package main
        import ("cmp"; "list")
        type bad struct{}
        func main() {
          list.Sort([]bool{})
          list.Make[bad]("x")
          var l list.List
          var m list.List[int, int]
          var k list.List[string] = list.List[int]{}
          cmp.Less(1, "x")
          _, _, _ = l, m, k
          var _ cmp.Ordered
          list.Index([][]int{}, nil)
        }
        """);
    assertThat(errors.lines(true))
        .containsExactly(
            "./main.go:5:12: bool does not satisfy cmp.Ordered (bool missing in ~int | ~int8 | ~string | ~float64)",
            "./main.go:6:17: *bad does not satisfy list.Setter[bad] (missing method Set)",
            "./main.go:7:9: cannot use generic type list.List[T any] without instantiation",
            "./main.go:8:13: too many type arguments for type List: have 2, want 1",
            "./main.go:9:29: cannot use list.List[int]{} (value of struct type list.List[int]) as list.List[string] value in variable declaration",
            "./main.go:10:15: in call to cmp.Less, mismatched types untyped int and untyped string (cannot infer T)",
            "./main.go:12:9: cannot use type cmp.Ordered outside a type constraint: interface contains type constraints",
            "./main.go:13:13: in call to list.Index, C (type []int) does not satisfy list.Comparable (missing method Size)");
  }
}
