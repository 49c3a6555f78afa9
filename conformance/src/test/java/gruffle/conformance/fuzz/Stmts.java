package gruffle.conformance.fuzz;

import gruffle.conformance.fuzz.Names.Place;
import java.util.ArrayList;
import java.util.List;

/** Makes statements: every loop ends, and what is printed is the same in every run. */
final class Stmts {
  private static final int DEPTH = 2;

  private final Model m;
  private final Exprs x;
  private final StringBuilder out;
  private final boolean pure;
  private final GoType result;
  private int indent = 1;
  private int nesting;
  private final List<String> labels = new ArrayList<>();
  private boolean inLoop;
  private boolean inClosure;

  /**
   * For the body of one function.
   *
   * @param pure nothing but its own variables is read or written, and nothing printed
   * @param result of the function
   */
  Stmts(Model m, Exprs x, StringBuilder out, boolean pure, GoType result) {
    this.m = m;
    this.x = x;
    this.out = out;
    this.pure = pure;
    this.result = result;
  }

  void line(String text) {
    out.append("\t".repeat(indent)).append(text).append('\n');
  }

  void statements(int n) {
    for (int i = 0; i < n; i++) {
      statement();
    }
  }

  void block(String head, int times, Runnable body) {
    line(head + " {");
    inner(times, body);
    line("}");
  }

  private void inner(int times, Runnable body) {
    Names saved = x.names;
    x.names = new Names(saved);
    long factor = x.factor;
    x.factor *= Math.max(1, times);
    indent++;
    nesting++;
    body.run();
    nesting--;
    indent--;
    x.factor = factor;
    x.names = saved;
  }

  void declare(String name, GoType t, String value) {
    line(name + " := " + value);
    line("_ = " + name);
    x.names.add(name, t, true);
  }

  private Place place(java.util.function.Predicate<GoType> fits) {
    List<Place> some =
        x.names.places().stream().filter(p -> p.assignable() && fits.test(p.type())).toList();
    return some.isEmpty() ? null : m.pick(some);
  }

  private String label(boolean used) {
    String l = used ? m.fresh("L") : "";
    labels.add(l);
    return l.isEmpty() ? "" : l + ": ";
  }

  /** One statement, or a few that belong together. */
  void statement() {
    x.cost += x.factor;
    boolean deep = nesting < DEPTH && x.cost < x.budget;
    int roll = m.below(deep ? 112 : 48);
    if (roll < 12) {
      GoType t = m.type();
      declare(m.fresh("v"), t, m.chance(90) ? typed(t) : "*new(" + t + ")");
    } else if (roll < 26) {
      assign();
    } else if (roll < 31) {
      collection();
    } else if (roll < 35 && !pure) {
      print();
    } else if (roll < 40 && !pure) {
      callStatement();
    } else if (roll < 42 && m.chance(30)) {
      leave();
    } else if (roll < 48) {
      assign();
    } else if (roll < 56) {
      branch();
    } else if (roll < 68) {
      loop();
    } else if (roll < 74) {
      switchStatement();
    } else if (roll < 78) {
      typeSwitch();
    } else if (roll < 83 && !inClosure) {
      closure();
    } else if (roll < 87) {
      protectedBlock();
    } else if (roll < 91 && !pure) {
      goroutines();
    } else if (roll < 93) {
      backwards();
    } else if (roll < 96) {
      block("", 1, () -> statements(2));
    } else if (roll < 100) {
      rangeFunction();
    } else {
      new Idioms(m, x, this, pure).statement();
    }
  }

  /** An expression that gives a variable exactly that type. */
  private String typed(GoType t) {
    String e = x.expr(t, 3);
    return t.under() instanceof GoType.Interface ? t + "(" + e + ")" : e;
  }

  private void assign() {
    Place p = place(_ -> true);
    if (p == null) {
      return;
    }
    switch (m.below(7)) {
      case 0 -> {
        Place q = place(t -> t.equals(p.type()));
        line(p.text() + ", " + q.text() + " = " + x.expr(p.type(), 2) + ", " + p.text());
      }
      case 1, 2 -> {
        Place n = place(GoType::isInteger);
        if (n != null) {
          String op = List.of("+=", "-=", "*=", "&=", "|=", "^=", "&^=").get(m.below(7));
          line(n.text() + " " + op + " " + x.expr(n.type(), 2));
        }
      }
      case 3 -> {
        Place n = place(t -> t.isInteger() || t.kind() == GoType.Kind.FLOAT);
        if (n != null) {
          line(n.text() + (m.chance(50) ? "++" : "--"));
        }
      }
      case 4 -> {
        Place n = place(GoType::isInteger);
        if (n != null) {
          line(n.text() + (m.chance(50) ? " <<= " : " >>= ") + m.below(20));
        }
      }
      default -> line(p.text() + " = " + x.expr(p.type(), 3));
    }
  }

  /** Slices, maps and pointers. */
  private void collection() {
    Place p =
        place(
            t ->
                t.under() instanceof GoType.Slice
                    || t.under() instanceof GoType.Map
                    || t.under() instanceof GoType.Pointer);
    if (p == null) {
      return;
    }
    String name = p.text();
    switch (p.type().under()) {
      case GoType.Slice s -> {
        String i =
            m.chance(97)
                ? "uint(" + x.variable(GoTypes.INT, 2) + ") % uint(len(" + name + "))"
                : x.variable(GoTypes.INT, 1);
        switch (m.below(6)) {
          case 0 ->
              block(
                  "if len(" + name + ") > 0",
                  1,
                  () -> line(name + "[" + i + "] = " + x.expr(s.elem(), 2)));
          case 1 ->
              block(
                  "if len(" + name + ") > 0",
                  1,
                  () -> {
                    declare(m.fresh("e"), s.elem(), name + "[" + i + "]");
                    statements(1);
                  });
          case 2 -> line(name + " = " + name + "[len(" + name + ")/2:]");
          case 3 -> line(name + " = " + name + "[:len(" + name + ")/2:cap(" + name + ")]");
          case 4 ->
              declare(m.fresh("n"), GoTypes.INT, "copy(" + name + ", " + x.expr(p.type(), 2) + ")");
          default -> line(name + " = append(" + name + ", " + x.expr(s.elem(), 2) + ")");
        }
      }
      case GoType.Map k -> {
        String key = x.expr(k.key(), 2);
        switch (m.below(5)) {
          case 0 -> line("delete(" + name + ", " + key + ")");
          case 1 -> declare(m.fresh("e"), k.elem(), name + "[" + key + "]");
          case 2 -> {
            String e = m.fresh("e");
            String ok = m.fresh("ok");
            line(e + ", " + ok + " := " + name + "[" + key + "]");
            line("_, _ = " + e + ", " + ok);
            x.names.add(e, k.elem(), true);
            x.names.add(ok, GoTypes.BOOL, true);
          }
          default ->
              block(
                  "if " + name + " != nil || " + m.chance(RISK),
                  1,
                  () -> line(name + "[" + key + "] = " + x.expr(k.elem(), 2)));
        }
      }
      case GoType.Pointer q ->
          block(
              "if " + name + " != nil || " + m.chance(RISK),
              1,
              () -> line("*" + name + " = " + x.expr(q.elem(), 2)));
      default -> {}
    }
  }

  private static final int RISK = 3;

  private void print() {
    GoType t = m.type(GoType::printable);
    String verb = List.of("%v", "%+v", "%T %v", "%#v").get(m.below(4));
    String e = x.expr(t, 2);
    line(
        verb.equals("%T %v")
            ? "show(\"" + verb + "\", " + e + ", " + x.expr(t, 1) + ")"
            : "show(\"" + verb + "\", " + e + ")");
  }

  private void callStatement() {
    GoType t = m.pick(m.types);
    String call = x.call(t, 3, false);
    if (call != null) {
      declare(m.fresh("r"), t, call);
    }
  }

  /** Break, continue, return or panic. */
  private void leave() {
    if (inLoop && m.chance(60)) {
      String l = labels.isEmpty() ? "" : m.pick(labels);
      String word = m.chance(50) ? "break" : "continue";
      block("if " + condition(), 1, () -> line(l.isEmpty() ? word : word + " " + l));
    } else if (!inClosure && m.chance(70)) {
      block("if " + condition(), 1, () -> line("return " + x.expr(result, 2)));
    } else {
      GoType t = m.type(GoType::printable);
      block("if " + condition(), 1, () -> line("panic(" + x.expr(t, 1) + ")"));
    }
  }

  private String condition() {
    return "(" + x.expr(GoTypes.BOOL, 3) + ")";
  }

  private void branch() {
    line(
        m.chance(20)
            ? "if t := " + x.variable(GoTypes.INT, 2) + "; t > 3 || " + condition() + " {"
            : "if " + condition() + " {");
    inner(1, () -> statements(1 + m.below(3)));
    if (m.chance(40)) {
      line("} else if " + condition() + " {");
      inner(1, () -> statements(1 + m.below(2)));
    }
    if (m.chance(50)) {
      line("} else {");
      inner(1, () -> statements(1 + m.below(2)));
    }
    line("}");
  }

  private void loopBody(Runnable first, boolean labelled, String label) {
    boolean saved = inLoop;
    inLoop = true;
    first.run();
    statements(1 + m.below(3));
    if (labelled) {
      block("if " + condition(), 1, () -> line((m.chance(50) ? "continue " : "break ") + label));
    }
    inLoop = saved;
  }

  private void loop() {
    boolean labelled = m.chance(30);
    String prefix = label(labelled);
    String label = labels.getLast();
    int n = 1 + m.below(6);
    switch (m.below(6)) {
      case 0 -> {
        String i = m.fresh("i");
        block(
            prefix + "for " + i + " := 0; " + i + " < " + n + "; " + i + "++",
            n,
            () -> loopBody(() -> x.names.add(i, GoTypes.INT, false), labelled, label));
      }
      case 1 -> {
        GoType t = m.pick(GoTypes.INTEGERS);
        String i = m.fresh("i");
        block(
            prefix + "for " + i + " := range " + t + "(" + n + ")",
            n,
            () ->
                loopBody(
                    () -> {
                      line("_ = " + i);
                      x.names.add(i, t, true);
                    },
                    labelled,
                    label));
      }
      case 2 -> {
        String i = m.fresh("i");
        String c = m.fresh("c");
        block(
            prefix + "for " + i + ", " + c + " := range " + x.variable(GoTypes.STRING, 2),
            8,
            () ->
                loopBody(
                    () -> {
                      line("_, _ = " + i + ", " + c);
                      x.names.add(i, GoTypes.INT, true);
                      x.names.add(c, GoTypes.INT32, true);
                    },
                    labelled,
                    label));
      }
      case 3 -> {
        GoType t =
            m.type(p -> p.under() instanceof GoType.Slice || p.under() instanceof GoType.Array);
        if (t.equals(GoTypes.INT)) {
          labels.removeLast();
          return;
        }
        GoType elem =
            t.under() instanceof GoType.Slice s ? s.elem() : ((GoType.Array) t.under()).elem();
        String i = m.fresh("i");
        String e = m.fresh("e");
        Place own = place(t::equals);
        String range = own != null && m.chance(60) ? own.text() : "few(" + x.expr(t, 2) + ")";
        block(
            prefix + "for " + i + ", " + e + " := range " + range,
            6,
            () ->
                loopBody(
                    () -> {
                      line("_, _ = " + i + ", " + e);
                      x.names.add(i, GoTypes.INT, true);
                      x.names.add(e, elem, true);
                    },
                    labelled,
                    label));
      }
      case 4 -> mapLoop();
      default -> {
        String i = m.fresh("i");
        line(i + " := " + n);
        block(
            prefix + "for " + i + " > 0",
            n,
            () ->
                loopBody(
                    () -> {
                      line(i + "--");
                      x.names.add(i, GoTypes.INT, false);
                    },
                    labelled,
                    label));
      }
    }
    labels.removeLast();
  }

  /** The order of a map's keys is any, so a sum is all that can be made of them. */
  private void mapLoop() {
    GoType t = m.type(p -> p.under() instanceof GoType.Map);
    Place sum = place(GoType::isInteger);
    if (t.equals(GoTypes.INT) || sum == null) {
      return;
    }
    GoType.Map k = (GoType.Map) t.under();
    String key = m.fresh("k");
    String e = m.fresh("e");
    line("for " + key + ", " + e + " := range " + "same(" + x.expr(t, 2) + ") {");
    line("\t_, _ = " + key + ", " + e);
    line("\t" + sum.text() + "++");
    if (k.key().isInteger()) {
      line("\t" + sum.text() + " += " + sum.type() + "(" + key + ")");
    }
    if (k.elem().isInteger()) {
      line("\t" + sum.text() + " += " + sum.type() + "(" + e + ")");
    }
    line("}");
  }

  private void switchStatement() {
    if (m.chance(40)) {
      line("switch {");
      int n = 1 + m.below(3);
      for (int i = 0; i < n; i++) {
        line("case " + condition() + ":");
        boolean falls = i < n - 1 && m.chance(20);
        inner(
            1,
            () -> {
              statements(1 + m.below(2));
              if (falls) {
                line("fallthrough");
              }
            });
      }
    } else {
      GoType t = m.chance(60) ? m.pick(GoTypes.INTEGERS) : m.type(GoType::comparable);
      line("switch (" + x.variable(t, 2) + ") {");
      for (int i = 0; i < 3; i++) {
        String one = t.isInteger() ? String.valueOf(i * 3) : "id[" + t + "](" + x.expr(t, 1) + ")";
        line("case " + one + (m.chance(30) ? ", id[" + t + "](" + x.expr(t, 1) + ")" : "") + ":");
        inner(1, () -> statements(1 + m.below(2)));
      }
    }
    if (m.chance(60)) {
      line("default:");
      inner(1, () -> statements(1));
    }
    line("}");
  }

  private void typeSwitch() {
    String v = m.fresh("t");
    line("switch " + v + " := any(" + x.expr(GoTypes.ANY, 3) + ").(type) {");
    var seen = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      GoType t =
          m.type(
              p ->
                  p.printable()
                      && !(p.under() instanceof GoType.Interface)
                      && !(p instanceof GoType.Param));
      if (seen.contains(t.toString())) {
        continue;
      }
      seen.add(t.toString());
      line("case " + t + ":");
      inner(
          1,
          () -> {
            line("\t_ = " + v);
            x.names.add(v, t, true);
            statements(1 + m.below(2));
          });
    }
    line("case nil:");
    if (!m.inMethod) {
      line("case interface{ M(int) int }:");
    }
    if (m.inMethod) {
      line("\t_ = " + v);
    } else if (pure) {
      line("\t_ = " + v + ".M(1)");
    } else {
      line("\tshow(\"%v\", " + v + ".M(" + m.below(9) + "))");
    }
    line("default:");
    line("\t_ = " + v);
    line("}");
  }

  /** A function literal that changes what is around it, called some times. */
  private void closure() {
    String f = m.fresh("f");
    String p = m.fresh("a");
    boolean savedLoop = inLoop;
    inLoop = false;
    inClosure = true;
    line(f + " := func(" + p + " int) {");
    inner(
        2,
        () -> {
          x.names.add(p, GoTypes.INT, true);
          statements(1 + m.below(3));
        });
    line("}");
    inClosure = false;
    inLoop = savedLoop;
    line(f + "(" + x.expr(GoTypes.INT, 2) + ")");
    if (m.chance(30)) {
      line("defer " + f + "(" + x.expr(GoTypes.INT, 1) + ")");
    } else {
      line(f + "(" + x.expr(GoTypes.INT, 2) + ")");
    }
  }

  /** Deferred functions in reverse order, and a panic that one of them recovers. */
  private void protectedBlock() {
    boolean savedLoop = inLoop;
    boolean savedClosure = inClosure;
    inLoop = false;
    inClosure = true;
    String r = m.fresh("r");
    line("func() {");
    inner(
        1,
        () -> {
          line("defer func() {");
          line(
              pure
                  ? "\trecover()"
                  : "\tif " + r + " := recover(); " + r + " != nil { showPanic(" + r + ") }");
          line("}()");
          if (m.chance(50)) {
            line("defer func() {");
            inner(
                1,
                () -> {
                  statements(1);
                  if (m.chance(20)) {
                    line("panic(" + x.expr(m.type(GoType::printable), 1) + ")");
                  }
                });
            line("}()");
          }
          statements(1 + m.below(3));
          if (m.chance(30)) {
            line("panic(" + x.expr(m.type(GoType::printable), 1) + ")");
          }
        });
    line("}()");
    inLoop = savedLoop;
    inClosure = savedClosure;
  }

  /** Workers whose results do not depend on who is first. */
  private void goroutines() {
    GoType t = m.pick(GoTypes.INTEGERS);
    String c = m.fresh("c");
    int n = 1 + m.below(4);
    switch (m.below(3)) {
      case 0 -> { // a producer
        line(c + " := make(chan " + t + (m.chance(50) ? "" : ", " + m.below(4)) + ")");
        String base = m.fresh("b");
        line(base + " := " + x.variable(t, 2));
        line(
            "go func() { defer close("
                + c
                + "); for i := range "
                + t
                + "("
                + n
                + ") { "
                + c
                + " <- i*"
                + base
                + " } }()");
        String v = m.fresh("v");
        block(
            "for " + v + " := range " + c,
            n,
            () -> {
              x.names.add(v, t, true);
              line("_ = " + v);
              boolean saved = inLoop;
              inLoop = false; // the producer must not be left alone
              boolean closed = inClosure;
              inClosure = true;
              statements(1);
              inClosure = closed;
              inLoop = saved;
            });
      }
      case 1 -> { // sum of many
        String s = m.fresh("s");
        line(s + " := func() (sum " + t + ") {");
        line("\tvar mu sync.Mutex; var wg sync.WaitGroup");
        line(
            "\tfor i := range "
                + t
                + "("
                + n
                + ") { wg.Go(func() { mu.Lock(); defer mu.Unlock(); sum += i * i }) }");
        line("\twg.Wait(); return");
        line("}()");
        line("_ = " + s);
        x.names.add(s, t, true);
      }
      default -> { // there and back, with select
        String s = m.fresh("s");
        line(s + " := func(x " + t + ") " + t + " {");
        line("\tin, out, done := make(chan " + t + "), make(chan " + t + "), make(chan struct{})");
        line(
            "\tgo func() { for { select { case v := <-in: out <- v + 1; case <-done: close(out); return } } }()");
        line("\tfor range " + n + " { in <- x; x = <-out }");
        line("\tclose(done); _, ok := <-out; if ok { x = 0 }; return x");
        line("}(" + x.expr(t, 2) + ")");
        line("_ = " + s);
        x.names.add(s, t, true);
      }
    }
  }

  private void backwards() {
    String i = m.fresh("i");
    String l = m.fresh("L");
    int n = 1 + m.below(4);
    line(i + " := 0");
    line(l + ":");
    block(
        "if " + i + " < " + n,
        n,
        () -> {
          line(i + "++");
          boolean saved = inLoop;
          inLoop = false;
          statements(1 + m.below(2));
          inLoop = saved;
          line("goto " + l);
        });
  }

  private void rangeFunction() {
    GoType t = m.pick(GoTypes.INTEGERS);
    String v = m.fresh("v");
    int n = 1 + m.below(5);
    boolean labelled = m.chance(30);
    String prefix = label(labelled);
    String label = labels.getLast();
    block(
        prefix + "for " + v + " := range seq(" + x.expr(t, 2) + ", " + n + ")",
        n,
        () ->
            loopBody(
                () -> {
                  line("_ = " + v);
                  x.names.add(v, t, true);
                },
                labelled,
                label));
    labels.removeLast();
  }
}
