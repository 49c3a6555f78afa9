package gruffle.conformance.fuzz;

import gruffle.conformance.fuzz.GoType.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes well-typed programs, each a group of declarations with a prefix of its own, so that many fit into one file. A program and
 * its number in a seed belong together, whatever else is made.
 */
final class Generator {
  private static final long SEEDS_APART = 1_000_003;
  private static final String GENERIC =
      "[T ~int | ~int8 | ~int32 | ~uint8 | ~uint16 | ~uint64 | ~float64]";

  private static final String HEAD =
      """
      package main

      import (
      	"fmt"
      	"os"
      	"sync"
      )

      var _ sync.Mutex

      var shown int

      func id[T any](x T) T { return x }

      func ref[T any](x T) *T { return &x }

      func same[T any](x T) T { return x }

      func cond[T any](c bool, a, b T) T {
      	if c {
      		return a
      	}
      	return b
      }

      func cut(s string) string {
      	if len(s) > 40 {
      		return s[:40]
      	}
      	return s
      }

      func head[S ~[]E, E any](s S, n int) S {
      	if len(s) == 0 {
      		return s
      	}
      	return s[:uint(n)%uint(len(s)+1)]
      }

      func few[S any](s S) S { return s }

      func two[A, B any](a A, b B) (A, B) { return a, b }

      func count[T any](xs ...T) int { return len(xs) }

      type list[T any] struct {
      	head *node[T]
      	size int
      }

      type node[T any] struct {
      	value T
      	next  *node[T]
      }

      func (l *list[T]) push(x T) *list[T] {
      	l.head = &node[T]{x, l.head}
      	l.size++
      	return l
      }

      func (l *list[T]) all() func(func(int, T) bool) {
      	return func(yield func(int, T) bool) {
      		i := 0
      		for n := l.head; n != nil; n = n.next {
      			if !yield(i, n.value) {
      				return
      			}
      			i++
      		}
      	}
      }

      func each[T, U any](s []T, f func(T) U) []U {
      	var out []U
      	for _, x := range s {
      		out = append(out, f(x))
      	}
      	return out
      }

      func fold[T, A any](s []T, a A, f func(A, T) A) A {
      	for _, x := range s {
      		a = f(a, x)
      	}
      	return a
      }

      func seq[T ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr](x T, n int) func(func(T) bool) {
      	return func(yield func(T) bool) {
      		for i := range n {
      			if !yield(x + T(i)) {
      				return
      			}
      		}
      	}
      }

      func show(format string, args ...any) {
      	if shown++; shown > 300 {
      		return
      	}
      	s := fmt.Sprintf(format, args...)
      	if len(s) > 300 {
      		s = s[:300]
      	}
      	fmt.Println(s)
      }

      func showPanic(r any) {
      	if err, ok := r.(error); ok {
      		show("recovered: %v", err.Error())
      	} else {
      		show("recovered: %v", r)
      	}
      }

      func try(name string, f func()) {
      	defer func() {
      		if r := recover(); r != nil {
      			showPanic(r)
      		}
      	}()
      	show("%s", name)
      	f()
      }

      """;

  private final Model m;
  private final StringBuilder out = new StringBuilder();
  private final List<String> globals = new ArrayList<>();
  private final Names global = new Names(null);

  private Generator(Random random, String prefix) {
    this.m = new Model(random, prefix);
  }

  /** A file with some programs; its arguments say which are run: their numbers. */
  static String file(long seed, List<Integer> numbers) {
    var b = new StringBuilder(HEAD);
    for (int n : numbers) {
      b.append(new Generator(new Random(seed * SEEDS_APART + n), "p" + n).program());
    }
    b.append(
        "func main() {\n\tfor _, a := range os.Args[1:] {\n\t\tshown = 0\n\t\tfmt.Println(\"==\", a)\n\t\tswitch a {\n");
    for (int n : numbers) {
      b.append("\t\tcase \"").append(n).append("\":\n\t\t\tp").append(n).append("main()\n");
    }
    return b.append("\t\t}\n\t}\n}\n").toString();
  }

  private String program() {
    out.append("// ").append(m.prefix).append("\n\n");
    types();
    int n = 2 + m.below(5);
    for (int i = 0; i < n; i++) {
      function(i);
    }
    if (m.chance(70)) {
      generic();
    }
    function(n);
    main();
    return out.toString();
  }

  // --- Types. ---

  private void types() {
    m.types.add(GoTypes.INT);
    m.types.add(GoTypes.BOOL);
    m.types.add(GoTypes.STRING);
    for (int i = 0; i < 5; i++) {
      m.types.add(m.pick(GoTypes.NUMBERS));
    }
    String method = m.prefix + "I";
    out.append("type ").append(method).append(" interface{ M(int) int }\n\n");
    for (int i = 0; i < 3 + m.below(4); i++) {
      GoType under = composite();
      if (under instanceof GoType.Struct st && !m.implementers.isEmpty() && m.chance(40)) {
        var fields = new ArrayList<>(st.fields());
        GoType inner = m.pick(m.implementers);
        fields.add(m.below(fields.size() + 1), new Field(inner.toString(), inner));
        under = new GoType.Struct(fields);
      }
      String name = m.prefix + "T" + i;
      out.append("type ").append(name).append(' ').append(under).append("\n\n");
      var t = new GoType.Named(name, under);
      m.types.add(t);
      method(t, "M", List.of(GoTypes.INT), GoTypes.INT, false);
      m.implementers.add(t);
      if (m.chance(60)) {
        method(t, "P", List.of(m.type()), m.type(), true);
      }
    }
    m.types.add(m.methods);
    m.functions.add(
        new Model.Function("M", m.methods, false, List.of(GoTypes.INT), GoTypes.INT, true, 40));
    m.types.add(GoTypes.ANY);
    for (int i = 0; i < 4; i++) {
      m.types.add(composite());
    }
    m.types.add(new GoType.Pointer(m.pick(m.implementers)));
  }

  private GoType composite() {
    return switch (m.below(10)) {
      case 0, 1, 2 ->
          new GoType.Struct(
              IntStream.range(0, 1 + m.below(4))
                  .mapToObj(i -> new Field("f" + i, m.type()))
                  .toList());
      case 3 -> new GoType.Array(1 + m.below(4), m.type());
      case 4, 5 -> new GoType.Slice(m.type());
      case 6 -> new GoType.Map(m.type(GoType::isKey), m.type());
      case 7 -> new GoType.Func(List.of(m.type(GoType::isValue)), m.type());
      default -> m.pick(GoTypes.NUMBERS);
    };
  }

  private void method(
      GoType.Named t, String name, List<GoType> params, GoType result, boolean pointer) {
    boolean pure = !pointer;
    m.inMethod = true;
    out.append("func (r ").append(pointer ? "*" : "").append(t).append(") ").append(name);
    body(
        params,
        result,
        pure,
        name,
        names -> names.add(pointer ? "(*r)" : "r", t, true),
        (cost) -> m.functions.add(new Model.Function(name, t, pointer, params, result, pure, cost)),
        2,
        2_000);
    m.inMethod = false;
  }

  // --- Functions. ---

  private interface Done {
    void with(long cost);
  }

  private void function(int i) {
    boolean pure = m.chance(40);
    var params = new ArrayList<GoType>();
    for (int k = m.below(4); k > 0; k--) {
      params.add(pure ? m.type(GoType::isValue) : m.type());
    }
    GoType result = m.type();
    String name = m.prefix + "f" + i;
    if (!pure && m.chance(50)) {
      global(m.fresh(m.prefix + "g"));
    }
    out.append("func ").append(name);
    body(
        params,
        result,
        pure,
        name,
        _ -> {},
        cost -> m.functions.add(new Model.Function(name, null, false, params, result, pure, cost)),
        2 + m.below(4),
        20_000);
  }

  private void global(String name) {
    GoType t = m.type();
    var x = new Exprs(m);
    out.append("var ")
        .append(name)
        .append(' ')
        .append(t)
        .append(" = ")
        .append(x.expr(t, 2))
        .append("\n\n");
    global.add(name, t, true);
    globals.add(name);
  }

  private void body(
      List<GoType> params,
      GoType result,
      boolean pure,
      String name,
      java.util.function.Consumer<Names> receiver,
      Done done,
      int statements,
      long budget) {
    var x = new Exprs(m);
    x.budget = budget;
    x.names = new Names(pure ? null : global);
    receiver.accept(x.names);
    var list = new ArrayList<String>();
    for (int i = 0; i < params.size(); i++) {
      x.names.add("q" + i, params.get(i), true);
      list.add("q" + i + " " + params.get(i));
    }
    boolean named = m.chance(40);
    out.append('(').append(String.join(", ", list)).append(") ");
    out.append(named ? "(res " + result + ")" : result).append(" {\n");
    if (named) {
      x.names.add("res", result, true);
    }
    var s = new Stmts(m, x, out, pure, result);
    if (!pure && m.chance(30)) {
      s.line("show(\"%s\", \"" + name + "\")");
    }
    s.statements(statements);
    if (named && !pure && m.chance(40)) {
      s.line(
          "defer func() { if rec := recover(); rec != nil { showPanic(rec); res = "
              + x.expr(result, 1)
              + " } }()");
    }
    s.line("return " + x.expr(result, 3));
    out.append("}\n\n");
    done.with(x.cost + 5);
  }

  /** A generic function over numbers, and functions that call it with some of them. */
  private void generic() {
    var t = new GoType.Param("T");
    String name = m.prefix + "G";
    var saved = List.copyOf(m.types);
    m.types.addAll(List.of(t, t, t, new GoType.Slice(t), new GoType.Array(2, t)));
    out.append("func ").append(name).append(GENERIC);
    List<GoType> params = List.of(t, new GoType.Slice(t), GoTypes.INT);
    long[] cost = {0};
    int before = m.functions.size();
    body(params, t, true, name, _ -> {}, c -> cost[0] = c, 4, 3_000);
    m.types.clear();
    m.types.addAll(saved);
    if (m.functions.size() != before) {
      throw new IllegalStateException();
    }
    for (String arg : List.of("int", "int8", "uint8", "uint64", "float64", "int32")) {
      GoType g =
          GoTypes.NUMBERS.stream().filter(b -> b.toString().equals(arg)).findFirst().orElseThrow();
      m.functions.add(
          new Model.Function(
              m.chance(50) ? name + "[" + arg + "]" : name,
              null,
              false,
              List.of(g, new GoType.Slice(g), GoTypes.INT),
              g,
              false,
              cost[0]));
    }
  }

  private void main() {
    out.append("func ").append(m.prefix).append("main() {\n");
    var functions = m.functions.stream().filter(f -> f.receiver() == null).toList();
    for (Model.Function f : functions) {
      var x = new Exprs(m);
      x.names = global;
      String args = f.params().stream().map(p -> x.expr(p, 2)).collect(Collectors.joining(", "));
      String call = f.name() + "(" + args + ")";
      String name = f.name().startsWith(m.prefix) ? f.name() : m.prefix;
      out.append("\ttry(\"").append(name).append("\", func() { ");
      out.append(f.result().printable() ? "show(\"%v\", " + call + ")" : "_ = " + call);
      out.append(" })\n");
    }
    m.types.stream()
        .filter(GoType::printable)
        .distinct()
        .forEach(
            t ->
                global.all().stream()
                    .filter(p -> p.type().equals(t))
                    .forEach(
                        p ->
                            out.append("\tshow(\"")
                                .append(p.text())
                                .append(" %v\", ")
                                .append(p.text())
                                .append(")\n")));
    out.append("}\n\n");
  }
}
