package gruffle.conformance.fuzz;

import gruffle.conformance.fuzz.GoType.Basic;
import gruffle.conformance.fuzz.GoType.Kind;
import gruffle.conformance.fuzz.Names.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes expressions of a given type. None is constant unless the result says so, since the compiler would refuse constants that
 * overflow; what may panic is guarded, mostly. Functions called within expressions are pure: Go leaves the order open in which
 * variables are read and functions called that change them.
 */
final class Exprs {
  /** An expression; a constant one has a type. */
  record E(String text, boolean constant) {}

  private static final int RISK = 2;

  private final Model m;
  Names names = new Names(null);

  /** How often what is made now runs, and what all of it costs so far. */
  long factor = 1;

  long cost;
  long budget = 20_000;

  Exprs(Model m) {
    this.m = m;
  }

  /** Any expression. */
  String expr(GoType t, int depth) {
    return any(t, depth).text;
  }

  /** One that the compiler does not evaluate. */
  String variable(GoType t, int depth) {
    E e = any(t, depth);
    return e.constant ? "id[" + t + "](" + e.text + ")" : e.text;
  }

  private E any(GoType t, int depth) {
    int roll = m.below(100);
    if (depth <= 0 || roll < 30) {
      return leaf(t, depth);
    }
    if (roll < 38) {
      String call = call(t, depth, true);
      if (call != null) {
        return new E(call, false);
      }
    }
    if (roll < 41) {
      return new E(literalCall(t, depth), false);
    }
    if (roll < 44) {
      String value = callValue(t, depth);
      if (value != null) {
        return new E(value, false);
      }
    }
    if (roll < 46 && t.printable() && !(t.under() instanceof GoType.Interface)) {
      return new E("any(" + expr(t, depth - 1) + ").(" + t + ")", false);
    }
    if (roll < 48) {
      return new E(
          "cond("
              + expr(GoTypes.BOOL, depth - 1)
              + ", "
              + expr(t, depth - 1)
              + ", "
              + expr(t, depth - 1)
              + ")",
          false);
    }
    String text =
        switch (t.under()) {
          case Basic b -> basic(t, b, depth);
          case GoType.Slice s -> slice(t, s, depth);
          case GoType.Interface i -> iface(i, depth);
          case GoType.Param p -> arithmetic(t, depth, "+", "-", "*");
          case GoType.Pointer p ->
              p.elem().under() instanceof GoType.Struct && m.chance(70)
                  ? "&" + composite(p.elem(), depth)
                  : "ref(" + expr(p.elem(), depth - 1) + ")";
          default -> composite(t, depth);
        };
    return new E(text, false);
  }

  private E leaf(GoType t, int depth) {
    List<Place> fitting = names.places().stream().filter(p -> p.type().equals(t)).toList();
    if (!fitting.isEmpty() && m.chance(85)) {
      return new E(m.pick(fitting).text(), false);
    }
    return literal(t, depth);
  }

  // --- Literals. ---

  private E literal(GoType t, int depth) {
    return switch (t.under()) {
      case Basic b -> new E(t + "(" + constant(b) + ")", true);
      case GoType.Slice s -> new E(composite(t, depth), false);
      case GoType.Interface i -> new E(iface(i, depth), false);
      case GoType.Param p -> new E(t + "(" + m.below(100) + ")", false);
      case GoType.Pointer p ->
          new E(m.chance(10) ? "(" + t + ")(nil)" : "new(" + p.elem() + ")", false);
      default -> new E(composite(t, depth), false);
    };
  }

  private String constant(Basic b) {
    return switch (b.kind()) {
      case BOOL -> String.valueOf(m.random.nextBoolean());
      case STRING -> quoted();
      case INT -> String.valueOf(integer(b.bits()));
      case UINT ->
          Long.toUnsignedString(integer(b.bits()) & (b.bits() == 64 ? -1L : (1L << b.bits()) - 1));
      case FLOAT -> real();
      case COMPLEX -> real() + (m.chance(50) ? " + " : " - ") + m.below(9) + ".5i";
    };
  }

  private String quoted() {
    String[] some = {
      "", "a", "go", "héllo", "日本", "\\xff", "\\x00b", "ab\\ncd", "%d", "\\U0001F600x"
    };
    return "\"" + some[m.below(some.length)] + (m.chance(40) ? m.below(100) : "") + "\"";
  }

  private long integer(int bits) {
    long max = bits == 64 ? Long.MAX_VALUE : (1L << (bits - 1)) - 1;
    return switch (m.below(8)) {
      case 0 -> 0;
      case 1 -> -1;
      case 2 -> max;
      case 3 -> -max - 1;
      case 4 -> max - m.below(4);
      case 5 -> m.random.nextLong() >> (64 - bits);
      default -> m.below(100) - 20;
    };
  }

  private String real() {
    String[] some = {
      "0", "1", "-1", "0.5", "1e10", "-1e-10", "3.25", "1e30", "7", "-0.1", "16777217", "1e-40"
    };
    return some[m.below(some.length)];
  }

  /** A composite literal or function literal. */
  String composite(GoType t, int depth) {
    int d = depth - 1;
    return switch (t.under()) {
      case GoType.Struct s ->
          m.chance(15)
              ? t + "{}"
              : t
                  + s.fields().stream()
                      .map(f -> f.name() + ": " + expr(f.type(), d))
                      .collect(Collectors.joining(", ", "{", "}"));
      case GoType.Array a -> t + elements(a.elem(), m.below(a.length() + 1), d);
      case GoType.Slice s -> m.chance(8) ? t + "(nil)" : t + elements(s.elem(), m.below(5), d);
      case GoType.Map p ->
          t
              + IntStream.range(0, m.below(4))
                  .mapToObj(i -> variable(p.key(), d) + ": " + expr(p.elem(), d))
                  .collect(Collectors.joining(", ", "{", "}"));
      case GoType.Func f -> function(t, f, d);
      default -> "ref(" + expr(t, d) + ")";
    };
  }

  private String elements(GoType elem, int n, int d) {
    return IntStream.range(0, n)
        .mapToObj(i -> expr(elem, d))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String function(GoType t, GoType.Func f, int d) {
    Names saved = names;
    names = new Names(saved);
    var params = new ArrayList<String>();
    for (GoType p : f.params()) {
      String name = m.fresh("a");
      names.add(name, p, false);
      params.add(name + " " + p);
    }
    String body = expr(f.result(), d);
    names = saved;
    String text =
        "func(" + String.join(", ", params) + ") " + f.result() + " { return " + body + " }";
    return t.equals(f) ? text : t + "(" + text + ")";
  }

  private String literalCall(GoType t, int depth) {
    GoType p = m.type(x -> x.isValue());
    var f = new GoType.Func(List.of(p), t);
    return function(f, f, depth - 1) + "(" + expr(p, depth - 1) + ")";
  }

  // --- Calls. ---

  /** A call that gives t; null if nothing fits. */
  String call(GoType t, int depth, boolean pure) {
    List<Model.Function> some =
        m.functions.stream()
            .filter(f -> f.result().equals(t) && (f.pure() || !pure))
            .filter(f -> cost + f.cost() * factor < budget)
            .toList();
    return some.isEmpty() ? null : call(m.pick(some), depth);
  }

  /** A call of a function value; null if there is none. Those that expressions see only read. */
  private String callValue(GoType t, int depth) {
    List<Place> some =
        names.places().stream()
            .filter(p -> p.type().under() instanceof GoType.Func f && f.result().equals(t))
            .toList();
    if (some.isEmpty()) {
      return null;
    }
    Place p = m.pick(some);
    cost += 10 * factor;
    return ((GoType.Func) p.type().under())
        .params().stream()
            .map(x -> expr(x, depth - 1))
            .collect(Collectors.joining(", ", p.text() + "(", ")"));
  }

  private String call(Model.Function f, int depth) {
    cost += f.cost() * factor;
    String args =
        f.params().stream()
            .map(p -> expr(p, depth - 1))
            .collect(Collectors.joining(", ", "(", ")"));
    if (f.receiver() == null) {
      return f.name() + args;
    }
    if (m.chance(15)) { // a method expression
      String recv = f.pointer() ? "(*" + f.receiver() + ")" : f.receiver().toString();
      String first = (f.pointer() ? "ref(" : "(") + expr(f.receiver(), depth - 1) + ")";
      String rest = (f.params().isEmpty() ? "" : ", ") + args.substring(1);
      return recv + "." + f.name() + "(" + first + rest;
    }
    String receiver =
        f.pointer()
            ? "ref(" + expr(f.receiver(), depth - 1) + ")"
            : "(" + variable(f.receiver(), depth - 1) + ")";
    return m.chance(10)
        ? "(func" + paramTypes(f) + " " + f.result() + ")(" + receiver + "." + f.name() + ")" + args
        : receiver + "." + f.name() + args;
  }

  private static String paramTypes(Model.Function f) {
    return f.params().stream().map(GoType::toString).collect(Collectors.joining(", ", "(", ")"));
  }

  // --- Operators. ---

  private String basic(GoType t, Basic b, int depth) {
    int d = depth - 1;
    return switch (b.kind()) {
      case BOOL -> condition(t, d);
      case STRING -> string(t, d);
      case INT, UINT -> integerOp(t, b, depth);
      case FLOAT ->
          switch (m.below(7)) {
            case 0 -> t + "(" + variable(m.pick(GoTypes.REALS), d) + ")";
            case 1 -> "-" + paren(variable(t, d));
            case 2 -> extreme(t, d);
            case 3 -> t + "(real(" + variable(GoTypes.NUMBERS.getLast(), d) + "))";
            default -> arithmetic(t, depth, "+", "-", "*", "/");
          };
      case COMPLEX ->
          switch (m.below(5)) {
            case 0 -> t + "(" + variable(GoTypes.NUMBERS.get(b.bits() == 64 ? 14 : 13), d) + ")";
            case 1 -> {
              GoType part = GoTypes.NUMBERS.get(b.bits() == 64 ? 11 : 12);
              yield t + "(complex(" + variable(part, d) + ", " + variable(part, d) + "))";
            }
            default -> arithmetic(t, depth, "+", "-", "*", "/");
          };
    };
  }

  private String arithmetic(GoType t, int depth, String... ops) {
    return "("
        + variable(t, depth - 1)
        + " "
        + ops[m.below(ops.length)]
        + " "
        + variable(t, depth - 1)
        + ")";
  }

  private String extreme(GoType t, int d) {
    return (m.chance(50) ? "min" : "max") + "(" + variable(t, d) + ", " + variable(t, d) + ")";
  }

  private String integerOp(GoType t, Basic b, int depth) {
    int d = depth - 1;
    return switch (m.below(13)) {
      case 0 -> {
        String divisor = variable(t, d);
        String safe = m.chance(RISK) ? divisor : paren(divisor + " | 1");
        yield "(" + variable(t, d) + (m.chance(50) ? " / " : " % ") + safe + ")";
      }
      case 1 -> { // by a constant
        int c = 1 + m.below(m.chance(50) ? 9 : 120);
        yield "(" + variable(t, d) + (m.chance(50) ? " / " : " % ") + c + ")";
      }
      case 2, 3 -> shift(t, b, d);
      case 4 -> (m.chance(50) ? "-" : "^") + paren(variable(t, d));
      case 5, 6 ->
          t + "(" + variable(m.pick(m.chance(80) ? GoTypes.INTEGERS : GoTypes.REALS), d) + ")";
      case 7 -> {
        GoType s =
            m.type(x -> x.under() instanceof GoType.Slice || x.under() instanceof GoType.Map);
        yield t.equals(GoTypes.INT) && !s.equals(GoTypes.INT)
            ? "len(" + expr(s, d) + ")"
            : extreme(t, d);
      }
      case 8 -> arithmetic(t, depth, "&", "|", "^", "&^");
      default -> arithmetic(t, depth, "+", "-", "*", "&", "^");
    };
  }

  private String shift(GoType t, Basic b, int d) {
    String count;
    if (m.chance(30)) {
      count = String.valueOf(m.below(b.bits() + 3));
    } else {
      GoType c = m.pick(GoTypes.INTEGERS);
      count = variable(c, d);
      if (c.kind() == Kind.INT && !m.chance(RISK)) {
        count = paren(count + " & " + (m.chance(50) ? 63 : 127));
      } else if (c.kind() == Kind.UINT && m.chance(60)) {
        count = paren(count + " % " + (b.bits() + 5));
      }
    }
    return "(" + variable(t, d) + (m.chance(50) ? " << " : " >> ") + count + ")";
  }

  private String condition(GoType t, int d) {
    String text =
        switch (m.below(6)) {
          case 0 -> "!" + paren(variable(GoTypes.BOOL, d));
          case 1 -> "(" + variable(GoTypes.BOOL, d) + " && " + expr(GoTypes.BOOL, d) + ")";
          case 2 -> "(" + variable(GoTypes.BOOL, d) + " || " + expr(GoTypes.BOOL, d) + ")";
          case 3 -> {
            GoType c = m.type(GoType::comparable);
            yield compare(c, d, "==", "!=");
          }
          case 4 -> {
            GoType c =
                m.type(
                    x -> x.printable() && x.comparable() && !(x.under() instanceof GoType.Param));
            yield "(any(" + expr(c, d) + ") == " + "any(" + expr(c, d) + "))";
          }
          default -> {
            GoType c = m.chance(50) ? m.pick(GoTypes.REALS) : m.type(GoType::ordered);
            yield compare(c, d, "<", "<=", ">", ">=", "==", "!=");
          }
        };
    return t.equals(GoTypes.BOOL) ? text : t + text;
  }

  private String compare(GoType c, int d, String... ops) {
    return "("
        + paren(variable(c, d))
        + " "
        + ops[m.below(ops.length)]
        + " "
        + paren(variable(c, d))
        + ")";
  }

  private String string(GoType t, int d) {
    return switch (m.below(6)) {
      case 0 -> t + "([]byte(" + expr(GoTypes.STRING, d) + "))";
      case 1 -> t + "(rune(" + variable(GoTypes.INT32, d) + "))";
      case 2 -> t + "([]rune(" + expr(GoTypes.STRING, d) + "))";
      case 3 -> {
        GoType p = m.type(GoType::printable);
        yield t + "(" + "cut(fmt.Sprint(" + expr(p, d) + ")))";
      }
      default -> t + "(" + "cut(string(" + variable(t, d) + " + " + variable(t, d) + ")))";
    };
  }

  private String slice(GoType t, GoType.Slice s, int depth) {
    int d = depth - 1;
    return switch (m.below(5)) {
      case 0 ->
          "append("
              + expr(t, d)
              + IntStream.range(0, 1 + m.below(3))
                  .mapToObj(i -> ", " + expr(s.elem(), d))
                  .collect(Collectors.joining())
              + ")";
      case 1 -> "append(" + expr(t, d) + ", " + expr(t, d) + "...)";
      case 2 -> {
        int n = m.below(4);
        yield "make(" + t + ", " + n + ", " + (n + m.below(4)) + ")";
      }
      case 3 -> "head(" + expr(t, d) + ", " + expr(GoTypes.INT, d) + ")";
      default -> composite(t, depth);
    };
  }

  private String iface(GoType.Interface i, int depth) {
    if (i.equals(GoTypes.ANY)) {
      GoType p = m.type(x -> x.printable() && !(x.under() instanceof GoType.Interface));
      return "any(" + expr(p, depth - 1) + ")";
    }
    GoType.Named n = m.pick(m.implementers);
    return i + "(" + expr(n, depth - 1) + ")";
  }

  private static String paren(String s) {
    return s.startsWith("(") && s.endsWith(")") && balanced(s) ? s : "(" + s + ")";
  }

  private static boolean balanced(String s) {
    int depth = 0;
    for (int i = 0; i < s.length() - 1; i++) {
      char c = s.charAt(i);
      if (c == '"' || c == '\'') {
        return false; // quotes may have parentheses in them
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }
}
