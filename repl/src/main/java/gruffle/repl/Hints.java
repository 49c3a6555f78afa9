package gruffle.repl;

import gruffle.syntax.Input;
import gruffle.syntax.Token;
import gruffle.types.FuncObj;
import gruffle.types.Lookup;
import gruffle.types.Named;
import gruffle.types.Obj;
import gruffle.types.Pkg;
import gruffle.types.Signature;
import gruffle.types.Type;
import gruffle.types.TypeName;
import gruffle.types.Types;
import gruffle.types.Universe;
import gruffle.types.VarObj;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said while the arguments of a call are typed: the function's signature, and the first sentence of its comment. */
final class Hints {
  /** Predeclared functions, whose types no signature says. */
  private static final Map<String, List<String>> BUILTINS =
      Map.ofEntries(
          Map.entry(
              "append", List.of("append(slice []T, elems ...T) []T", "slice []T", "elems ...T")),
          Map.entry("cap", List.of("cap(v) int", "v")),
          Map.entry("clear", List.of("clear(t map or slice)", "t map or slice")),
          Map.entry("close", List.of("close(c chan<- T)", "c chan<- T")),
          Map.entry("complex", List.of("complex(r, i float) complex", "r", "i float")),
          Map.entry("copy", List.of("copy(dst, src []T) int", "dst", "src []T")),
          Map.entry("delete", List.of("delete(m map[K]V, key K)", "m map[K]V", "key K")),
          Map.entry("imag", List.of("imag(c complex) float", "c complex")),
          Map.entry("len", List.of("len(v) int", "v")),
          Map.entry("make", List.of("make(T, size ...int) T", "T", "size ...int")),
          Map.entry("max", List.of("max(x T, y ...T) T", "x T", "y ...T")),
          Map.entry("min", List.of("min(x T, y ...T) T", "x T", "y ...T")),
          Map.entry("new", List.of("new(T or value) *T", "T or value")),
          Map.entry("panic", List.of("panic(v any)", "v any")),
          Map.entry("print", List.of("print(args ...T)", "args ...T")),
          Map.entry("println", List.of("println(args ...T)", "args ...T")),
          Map.entry("real", List.of("real(c complex) float", "c complex")),
          Map.entry("recover", List.of("recover() any")));

  private final Inspector inspector;
  private final Pkg pkg;
  private final Imports imports;

  /** Comments that have been looked for in source files. */
  private final Map<String, String> comments = new HashMap<>();

  Hints(Inspector inspector, Pkg pkg, Imports imports) {
    this.inspector = inspector;
    this.pkg = pkg;
    this.imports = imports;
  }

  /** The call around the end of a text: what is called, and which argument is meant. */
  private record Call(String callee, int argument) {}

  /** The hint for a text with the cursor at its end, null for none. */
  Session.Hint at(String text) {
    Call call = call(text);
    return call == null ? null : hint(call);
  }

  private static Call call(String text) {
    byte[] src = text.getBytes(StandardCharsets.UTF_8);
    List<Input.Tok> toks = Input.of(src).tokens();
    int depth = 0;
    int commas = 0;
    for (int i = toks.size() - 1; i > 0; i--) {
      switch (toks.get(i).tok()) {
        case RPAREN, RBRACK, RBRACE -> depth++;
        case LBRACK -> depth--;
        case COMMA -> commas += depth == 0 ? 1 : 0;
        case LBRACE -> {
          if (--depth < 0) {
            return null; // in a literal or a body
          }
        }
        case LPAREN -> {
          if (--depth < 0) {
            int at = new String(src, 0, toks.get(i).from(), StandardCharsets.UTF_8).length();
            String callee = Completions.operand(text, at);
            return callee.isEmpty() || isDeclared(toks, i) ? null : new Call(callee, commas);
          }
        }
        default -> {}
      }
      if (depth < 0) {
        return null;
      }
    }
    return null;
  }

  /** Whether the parentheses are those of a declaration or begin a statement. */
  private static boolean isDeclared(List<Input.Tok> toks, int open) {
    Token before = toks.get(open - 1).tok();
    Token first = open > 1 ? toks.get(open - 2).tok() : null;
    boolean method = first == Token.RPAREN && toks.getFirst().tok() == Token.FUNC;
    return before.isKeyword() || first == Token.FUNC || method;
  }

  private Session.Hint hint(Call c) {
    int dot = c.callee.lastIndexOf('.');
    String name = c.callee.substring(dot + 1);
    if (dot < 0) {
      Obj o = pkg.scope().lookup(name);
      if (o == null && BUILTINS.containsKey(name)) {
        List<String> b = BUILTINS.get(name);
        return marked(b.getFirst(), b.subList(1, b.size()), c.argument, "");
      }
      return o == null && Universe.SCOPE.lookup(name) == null && !isIndexed(name)
          ? null
          : of(c, o, "");
    }
    String operand = c.callee.substring(0, dot);
    Pkg p = pkg.scope().lookup(operand) == null ? open(operand) : null;
    if (p != null) {
      Obj o = p.scope().lookup(name);
      return o == null || !o.exported() ? null : of(c, o, comment(p.path(), name));
    }
    Type t = inspector.typeOf(operand);
    if (t == null) {
      return null;
    }
    Obj o = Lookup.lookupFieldOrMethod(t, true, pkg, name, false).obj();
    return o == null ? null : of(c, o, o instanceof FuncObj f ? comment(f, t) : "");
  }

  private static boolean isIndexed(String name) {
    return name.endsWith("]") || name.endsWith(")") || name.endsWith("}");
  }

  private Pkg open(String name) {
    Pkg p = imports.find(name);
    if (p == null && name.matches("\\w+")) {
      String path = imports.automatic(name, Set.of());
      p = path == null ? null : imports.open(path);
      imports.forget(name);
    }
    return p;
  }

  private Session.Hint of(Call c, Obj o, String comment) {
    if (o instanceof TypeName) {
      return null; // a conversion
    }
    Type t = o == null ? inspector.typeOf(c.callee) : o.type();
    if (t == null || !(Types.under(t) instanceof Signature s)) {
      return null;
    }
    var parameters = s.params().vars().stream().map(this::parameter).toList();
    String text = inspector.text(s);
    String shown = c.callee + text.substring("func".length());
    return marked(shown, s.variadic() ? variadic(parameters) : parameters, c.argument, comment);
  }

  private String parameter(VarObj v) {
    String type = inspector.text(v.type());
    return v.name().isEmpty() ? type : v.name() + " " + type;
  }

  private static List<String> variadic(List<String> parameters) {
    var list = new java.util.ArrayList<>(parameters);
    list.set(list.size() - 1, list.getLast().replaceFirst("\\[\\]", "..."));
    return list;
  }

  /** With the place of the parameter that the argument is for; the last one may be for many. */
  private static Session.Hint marked(
      String text, List<String> parameters, int argument, String comment) {
    int from = text.indexOf('(') + 1;
    int to = from;
    boolean many = !parameters.isEmpty() && parameters.getLast().contains("...");
    int wanted = many ? Math.min(argument, parameters.size() - 1) : argument;
    if (wanted >= parameters.size()) {
      return new Session.Hint(text, 0, 0, comment);
    }
    for (int i = 0; i <= wanted; i++) {
      from = text.indexOf(parameters.get(i), to);
      if (from < 0) {
        return new Session.Hint(text, 0, 0, comment);
      }
      to = from + parameters.get(i).length();
    }
    return new Session.Hint(text, from, to, comment);
  }

  private String comment(FuncObj f, Type receiver) {
    Type base = Types.asPointer(receiver) != null ? Types.asPointer(receiver).elem() : receiver;
    return f.pkg() == null || f.pkg() == pkg || !(base instanceof Named n)
        ? ""
        : comment(f.pkg().path(), n.obj().name() + "." + f.name());
  }

  /** The first sentence. */
  private String comment(String path, String name) {
    return comments.computeIfAbsent(
        path + "." + name,
        k -> {
          String all = Docs.of(path, name).replace('\n', ' ');
          int end = all.indexOf(". ");
          return end < 0 ? all : all.substring(0, end + 1);
        });
  }
}
