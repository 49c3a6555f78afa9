package gruffle.conformance.fuzz;

import gruffle.conformance.fuzz.Names.Place;
import java.util.List;

/** Groups of statements with a point: copies, captured variables, bound methods, generic types, conversions that may fail. */
final class Idioms {
  private final Model m;
  private final Exprs x;
  private final Stmts s;
  private final boolean pure;

  Idioms(Model m, Exprs x, Stmts s, boolean pure) {
    this.m = m;
    this.x = x;
    this.s = s;
    this.pure = pure;
  }

  void statement() {
    switch (m.below(m.inMethod ? 9 : 11)) {
      case 0 -> capturedLoopVariables();
      case 1 -> copies();
      case 2 -> twoResults();
      case 3 -> list();
      case 4 -> pipeline();
      case 5 -> sliceToArray();
      case 6 -> bytesOfString();
      case 7 -> deferredInOrder();
      case 8 -> clearing();
      case 9 -> boundMethod();
      default -> interfaceCall();
    }
  }

  private String name(String stem) {
    return m.fresh(stem);
  }

  private void capturedLoopVariables() {
    GoType t = m.type();
    String fs = name("fs");
    String i = name("i");
    s.line("var " + fs + " []func() " + t);
    s.block(
        "for " + i + " := 0; " + i + " < 3; " + i + "++",
        3,
        () -> {
          x.names.add(i, GoTypes.INT, false);
          String v = name("v");
          s.declare(v, t, x.expr(t, 2));
          s.line(fs + " = append(" + fs + ", func() " + t + " {");
          s.line("\t" + i + " += 0; " + v + " = " + x.expr(t, 2) + "; return " + v + " })");
        });
    String f = name("f");
    String r = name("r");
    s.block(
        "for _, " + f + " := range " + fs,
        3,
        () -> {
          s.declare(r, t, f + "()");
          s.statements(1);
        });
  }

  /** Of arrays and structs an assignment makes a copy, of all else it does not. */
  private void copies() {
    List<Place> some =
        x.names.places().stream()
            .filter(Place::assignable)
            .filter(p -> p.type().kind() == null && !(p.type() instanceof GoType.Param))
            .toList();
    if (some.isEmpty()) {
      return;
    }
    Place p = m.pick(some);
    String copy = name("w");
    s.declare(copy, p.type(), p.text());
    s.statements(2);
    s.line(copy + ", " + p.text() + " = " + p.text() + ", " + copy);
  }

  private void boundMethod() {
    GoType.Named n = m.pick(m.implementers);
    String v = name("v");
    String f = name("f");
    s.declare(v, n, x.variable(n, 2));
    s.line(f + " := " + v + ".M");
    s.line(v + " = " + x.expr(n, 2));
    String r = name("r");
    s.declare(r, GoTypes.INT, f + "(" + x.expr(GoTypes.INT, 1) + ") + " + v + ".M(1)");
    x.cost += 80 * x.factor;
  }

  private void twoResults() {
    GoType a = m.type();
    GoType b = m.type();
    String v = name("v");
    String w = name("w");
    s.line("var " + v + " " + a + "; var " + w + " " + b + "; _, _ = " + v + ", " + w);
    s.line(
        v + ", " + w + " = two[" + a + ", " + b + "](" + x.expr(a, 2) + ", " + x.expr(b, 2) + ")");
    x.names.add(v, a, true);
    x.names.add(w, b, true);
    String n = name("n");
    s.declare(n, GoTypes.INT, "count[" + a + "](" + v + ", " + x.expr(a, 1) + ")");
  }

  private void list() {
    GoType t = m.type();
    String l = name("l");
    s.line(l + " := new(list[" + t + "]).push(" + x.expr(t, 2) + ").push(" + x.expr(t, 2) + ")");
    String i = name("i");
    String e = name("e");
    s.block(
        "for " + i + ", " + e + " := range " + l + ".all()",
        2,
        () -> {
          s.line("_, _ = " + i + ", " + e);
          x.names.add(i, GoTypes.INT, true);
          x.names.add(e, t, true);
          s.statements(2);
        });
    if (!pure) {
      s.line("show(\"%T %v\", *" + l + ", " + l + ".size)");
    }
  }

  private void pipeline() {
    GoType t = m.type();
    GoType u = m.type();
    String v = name("v");
    Names saved = x.names;
    String a = name("a");
    String b = name("b");
    String in = x.expr(new GoType.Slice(t), 2);
    String start = x.expr(u, 1);
    x.names = new Names(saved);
    x.names.add(a, t, false);
    String f = "func(" + a + " " + t + ") " + u + " { return " + x.expr(u, 2) + " }";
    x.names = new Names(saved);
    x.names.add(a, u, false);
    x.names.add(b, u, false);
    String g = "func(" + a + ", " + b + " " + u + ") " + u + " { return " + x.expr(u, 2) + " }";
    x.names = saved;
    s.declare(
        v,
        u,
        "fold[" + u + ", " + u + "](each[" + t + ", " + u + "](" + in + ", " + f + "), " + start
            + ", " + g + ")");
  }

  private void sliceToArray() {
    GoType t = m.type();
    var slice = new GoType.Slice(t);
    String v = name("v");
    String w = name("w");
    s.declare(v, slice, x.expr(slice, 2));
    s.block(
        "if len(" + v + ") > " + (m.chance(95) ? 1 : 0),
        1,
        () -> {
          s.declare(w, new GoType.Array(2, t), "[2]" + t + "(" + v + ")");
          s.line(v + "[0] = " + x.expr(t, 1));
          s.statements(1);
        });
  }

  private void bytesOfString() {
    String v = name("s");
    s.declare(v, GoTypes.STRING, "id(" + x.expr(GoTypes.STRING, 3) + ")");
    String i = name("i");
    s.declare(i, GoTypes.INT, "len(" + v + ")");
    s.block(
        "if " + i + " > 0",
        1,
        () -> {
          String b = name("b");
          String at = "uint(" + x.variable(GoTypes.INT, 2) + ") % uint(len(" + v + "))";
          s.declare(b, GoTypes.UINT8, v + "[" + at + "]");
          s.line(v + " = " + v + "[" + at + ":]");
          s.statements(1);
        });
  }

  /** Arguments are evaluated at once, calls happen in reverse. */
  private void deferredInOrder() {
    GoType t = m.type(GoType::printable);
    String i = name("i");
    String a = name("a");
    String r = name("r");
    s.line(r + " := func() (sum " + GoTypes.INT + ") {");
    s.block(
        "\tfor " + i + " := range 3",
        3,
        () -> {
          x.names.add(i, GoTypes.INT, true);
          String body = pure ? "_ = " + a : "show(\"deferred %v %v\", " + i + ", " + a + ")";
          s.line(
              "defer func("
                  + a
                  + " "
                  + t
                  + ") { "
                  + body
                  + "; sum = sum*10 + "
                  + i
                  + " }("
                  + x.expr(t, 2)
                  + ")");
          s.line(i + "++");
        });
    s.line("\treturn 7");
    s.line("}()");
    s.line("_ = " + r);
    x.names.add(r, GoTypes.INT, true);
  }

  private void clearing() {
    GoType t = m.type(p -> p.under() instanceof GoType.Map || p.under() instanceof GoType.Slice);
    if (t.equals(GoTypes.INT)) {
      return;
    }
    String v = name("v");
    s.declare(v, t, x.expr(t, 3));
    s.line("clear(" + v + ")");
  }

  private void interfaceCall() {
    String v = name("v");
    s.declare(v, m.methods, m.methods + "(" + x.expr(m.methods, 2) + ")");
    String r = name("r");
    s.declare(r, GoTypes.INT, v + ".M(" + x.expr(GoTypes.INT, 2) + ")");
    x.cost += 40 * x.factor;
    GoType.Named n = m.pick(m.implementers);
    String w = name("w");
    String ok = name("ok");
    s.line(w + ", " + ok + " := " + v + ".(" + n + "); _, _ = " + w + ", " + ok);
    x.names.add(w, n, true);
    x.names.add(ok, GoTypes.BOOL, true);
  }
}
