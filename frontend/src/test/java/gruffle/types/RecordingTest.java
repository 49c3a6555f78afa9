package gruffle.types;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.syntax.Printer;
import gruffle.syntax.Stmt;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checker leaves in the tree for the noder. */
class RecordingTest {
  private final Info info = new Info();
  private final List<Node> nodes = new ArrayList<>();

  /** Checks statements in a function with some variables; they must be correct. */
  private void check(String stmts) {
    String src =
        """
        package p
        type T struct{ E; f float64 }
        type E struct{ n int }
        func (*E) P(int) string { return "" }
        func two() (int, string) { return 0, "" }
        func f(u uint, i int, m map[string]int, e any, ch chan int, arr [3]int, b []byte, t *T, c64 complex64) {
        """
            + stmts
            + "\n}\n";
    List<String> errors = new ArrayList<>();
    File file =
        Parser.parse(
            PosBase.file("p.go"),
            src.getBytes(StandardCharsets.UTF_8),
            e -> errors.add(e.toString()));
    Importer none =
        path -> {
          throw new Importer.ImportException("none");
        };
    new Checker(new Config(none, e -> errors.add(e.toString())), new Pkg("p", ""), info)
        .checkFiles(List.of(file));
    assertThat(errors).isEmpty();
    collect(file);
  }

  private void collect(Object v) {
    if (v instanceof List<?> list) {
      list.forEach(this::collect);
    }
    if (!(v instanceof Node n) || nodes.contains(n)) {
      return;
    }
    nodes.add(n);
    for (Field f : n.getClass().getDeclaredFields()) {
      try {
        if (!Modifier.isStatic(f.getModifiers())) {
          collect(f.get(n));
        }
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** The last expression that reads like this. */
  private Expr expr(String text) {
    return (Expr)
        nodes.stream()
            .filter(n -> n instanceof Expr e && e.tv != null && Printer.string(e).equals(text))
            .reduce((a, b) -> b)
            .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          var x float64 = 1; _ = x         | 1           | CONSTANT | float64    | 1
          var x float32 = 0.1; _ = x       | 0.1         | CONSTANT | float32    | 13421773/134217728
          var x int8 = 2.0; _ = x          | 2.0         | CONSTANT | int8       | 2
          var x complex64 = 3; _ = x       | 3           | CONSTANT | complex64  | (3 + 0i)
          var x any = 1.5; _ = x           | 1.5         | CONSTANT | float64    | 3/2
          var x int64 = 1 << u; _ = x      | 1           | CONSTANT | int64      | 1
          var x int64 = 1 << u; _ = x      | 1 << u      | VALUE    | int64      |
          var x = float64(1<<2); _ = x     | 1 << 2      | CONSTANT | float64    | 4
          _ = 7 / 2 * 1.5                  | 7 / 2 * 1.5 | CONSTANT | float64    | 9/2
          var x bool = i < 2; _ = x        | i < 2       | VALUE    | bool       |
          type B bool; var x B = i < 2; _ = x | i < 2    | VALUE    | p.B        |
          _ = i < 2                        | i < 2       | VALUE    | bool       |
          _ = e == nil                     | nil         | NILVALUE | any        |
          v, ok := m["a"]; _, _ = v, ok    | m["a"]      | MAPINDEX | (int, bool) |
          v, ok := <-ch; _, _ = v, ok      | <-ch        | COMMAOK  | (int, bool) |
          v, ok := (e.(int)); _, _ = v, ok | e.(int)     | COMMAOK  | (int, bool) |
          v := m["a"]; _ = v               | m["a"]      | MAPINDEX | int        |
          _, _ = two()                     | two()       | VALUE    | (int, string) |
          println("x")                     | println("x") | NOVALUE | ()         |
          b = append(b, "x"...)            | "x"         | CONSTANT | string     | "x"
          b = append(b, "x"...)            | append      | BUILTIN  | func([]byte, string...) []byte |
          _ = len(arr)                     | len(arr)    | CONSTANT | int        | 3
          for range arr {}                 | arr         | CONSTANT | int        | 3
          for range arr[:] {}              | arr[:]      | VALUE    | []int      |
          for i, v := range arr { _, _ = i, v } | arr    | VARIABLE | [3]int     |
          _ = []*E{{1}}                    | []*E{…}     | VALUE    | []*p.E     |
          _ = [...]int{4: 1}               | [...]int{…} | VALUE    | [5]int     |
          _ = [...]int{4: 1}               | [...]int    | TYPEXPR  | [5]int     |
          _ = max(1, 2.5)                  | max(1, 2.5) | CONSTANT | float64    | 5/2
          _ = real(c64) + 1                | 1           | CONSTANT | float32    | 1
          _ = "abc"[1]                     | "abc"[1]    | VALUE    | byte       |
          """)
  void expressions(String stmts, String text, Mode mode, String type, String value) {
    check(stmts);
    TypeAndValue tv = info.typeAndValue(expr(text));
    assertThat(tv.mode()).isEqualTo(mode);
    assertThat(tv.type().toString()).isEqualTo(type);
    assertThat(tv.value() == null ? null : tv.value().exactText()).isEqualTo(value);
  }

  @Test
  void promotedMethodsHaveTheirPaths() {
    check("_ = t.P; _ = (*T).P; _ = t.n");
    Selection value = info.selection((Expr.SelectorExpr) expr("t.P"));
    assertThat(value.kind()).isEqualTo(Selection.Kind.METHOD_VAL);
    assertThat(value.index()).containsExactly(0, 0);
    assertThat(value.indirect()).isTrue();
    Selection method = info.selection((Expr.SelectorExpr) expr("(*T).P"));
    assertThat(method.kind()).isEqualTo(Selection.Kind.METHOD_EXPR);
    assertThat(info.typeOf(expr("(*T).P")).toString()).isEqualTo("func(*p.T, int) string");
    Selection field = info.selection((Expr.SelectorExpr) expr("t.n"));
    assertThat(field.kind()).isEqualTo(Selection.Kind.FIELD_VAL);
    assertThat(field.index()).containsExactly(0, 0);
  }

  @Test
  void everyClauseOfATypeSwitchHasItsVariable() {
    check("switch x := e.(type) { case int: _ = x; case string, bool: _ = x; default: _ = x }");
    List<String> types =
        nodes.stream()
            .filter(n -> n instanceof Stmt.CaseClause)
            .map(n -> info.implicit(n).type().toString())
            .toList();
    assertThat(types).containsExactly("int", "any", "any");
  }
}
