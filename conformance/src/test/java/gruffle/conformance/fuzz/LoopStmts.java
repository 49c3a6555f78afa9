package gruffle.conformance.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes one function of {@link HotLoops}: nests of loops whose bodies touch elements by indices that grow, shrink, stride and wrap. */
final class LoopStmts {
  private static final int ITERATIONS = 60_000;

  private final Random random;
  private final String name;
  private final List<String> helpers;
  private final StringBuilder out = new StringBuilder();

  /** Counters of the loops around, inmost last. */
  private final List<String> counters = new ArrayList<>();

  /** Those that the body may move on: their loops end by a comparison. */
  private final List<String> movable = new ArrayList<>();

  private int indent = 1;
  private int fresh;
  private long iterations = 1;
  private int budget = 26;

  LoopStmts(Random random, String name, List<String> helpers) {
    this.random = random;
    this.name = name;
    this.helpers = helpers;
  }

  /** A function of a number and a state, small enough to be inlined at times. */
  String helper() {
    return switch (below(6)) {
      case 0 -> text("func %s(s *state, i int) int {\n\treturn s.a[i&63] + i\n}\n\n");
      case 1 ->
          text("func %s(s *state, i int) int {\n\tif i < 2 {\n\t\treturn i\n\t}\n")
              + text("\treturn %s(s, i>>1) + %<s(s, i>>2) - int(s.b[i&63])\n}\n\n");
      case 2 ->
          text(
              "func %s(s *state, i int) int {\n\tp := s.pts[i&63].plus(s.pts[(i+1)&63])\n\treturn p.x - p.y\n}\n\n");
      case 3 ->
          text(
                  "func %s(s *state, i int) int {\n\tfor j := range s.ring {\n\t\ti ^= s.ring[j] << (j & 3)\n\t}\n")
              + "\treturn i & 1023\n}\n\n";
      case 4 ->
          text(
              "func %s(s *state, i int) int {\n\tq := &s.pts[i&31]\n\tq.move(i & 3)\n\treturn q.y\n}\n\n");
      default ->
          text("func %s(s *state, i int) int {\n\tv := s.z[i&63] * complex(0.5, 1)\n")
              + "\treturn int(real(v)) + int(imag(v))\n}\n\n";
    };
  }

  private String text(String format) {
    return format.formatted(name);
  }

  String function() {
    line("func " + name + "(s *state, n, k int) int {", 0);
    line("sum, u, w, x8, f, c := 0, uint64(k), int32(n), uint8(k), 0.5, complex(1, float64(k))");
    line("a, b, pts, z, g := s.a, s.b, s.pts, s.z, s.g");
    line("st := s.stack[:0]");
    line("t := pt{k, n, 1, 2}");
    line("_, _, _, _, _, _, _, _, _, _, _, _ = a, b, pts, z, g, st, t, u, w, x8, f, c");
    while (budget > 0) {
      loop();
    }
    line("s.stack = st");
    line(
        "return sum + int(u) + int(w) + int(x8) + int(f) + int(real(c)) + int(imag(c)) + t.x + t.y + int(t.f)");
    line("}\n", 0);
    return out.toString();
  }

  private int below(int n) {
    return random.nextInt(n);
  }

  private boolean chance(int percent) {
    return below(100) < percent;
  }

  private String pick(String... some) {
    return some[below(some.length)];
  }

  private void line(String text) {
    line(text, indent);
  }

  private void line(String text, int depth) {
    out.append("\t".repeat(depth)).append(text).append('\n');
  }

  // --- Loops. ---

  private void loop() {
    budget--;
    String i = "i" + fresh++;
    String label = chance(25) ? "L" + fresh++ : "";
    int trips = trips();
    boolean moves = false;
    String head;
    switch (below(12)) {
      case 0, 1, 2 -> {
        head =
            "for " + i + " := " + below(3) + "; " + i + " < " + limit(trips) + "; " + i + step("+");
        moves = true;
      }
      case 3, 4 -> {
        head =
            "for "
                + i
                + " := "
                + limit(trips)
                + " - 1; "
                + i
                + " >= "
                + below(2)
                + "; "
                + i
                + step("-");
      }
      case 5 ->
          head =
              "for "
                  + i
                  + " := range "
                  + pick("a", "b", "pts", "z", "s.ring", "len(a)", "" + trips);
      case 6 -> {
        String v = "v" + fresh++;
        String over = pick("a", "b", "s.c", "s.text", "s.ring");
        head = "for " + i + ", " + v + " := range " + over;
        nest(label, head, i, Math.min(trips, 1064), false, () -> line("sum += int(" + v + ")"));
        return;
      }
      case 7 -> {
        String j = "j" + fresh++;
        head =
            "for "
                + i
                + ", "
                + j
                + " := 0, "
                + limit(trips)
                + "-1; "
                + i
                + " < "
                + j
                + "; "
                + i
                + ", "
                + j
                + " = "
                + i
                + "+1, "
                + j
                + "-"
                + (1 + below(2));
        nest(
            label,
            head,
            i,
            trips,
            false,
            () -> {
              String e = pick("a", "b", "pts", "s.c", "z", "s.d");
              line("if " + j + " < len(" + e + ") {");
              line(
                  "\t" + e + "[" + i + "], " + e + "[" + j + "] = " + e + "[" + j + "], " + e + "["
                      + i + "]");
              line("}");
            });
        return;
      }
      case 8 -> {
        edge(i);
        return;
      }
      case 9 -> {
        machine();
        return;
      }
      case 10 -> {
        stack(i, trips);
        return;
      }
      default -> head = "for " + i + " := range " + (3 + below(14));
    }
    nest(label, head, i, trips, moves, () -> {});
  }

  private int trips() {
    int most = (int) Math.max(2, Math.min(20_000, ITERATIONS / iterations));
    return switch (below(4)) {
      case 0 -> Math.min(most, 4 + below(20));
      case 1 -> Math.min(most, 64);
      case 2 -> Math.min(most, 200 + below(900));
      default -> Math.min(most, 1000 + below(19_000));
    };
  }

  private String limit(int trips) {
    return switch (below(5)) {
      case 0 -> trips >= 1064 ? "n" : "" + trips;
      case 1 -> trips >= 1064 ? "len(a)" : "" + trips;
      case 2 -> "len(s.ring)";
      default -> "" + trips;
    };
  }

  private String step(String sign) {
    return chance(60)
        ? sign + sign
        : " " + sign + "= " + pick("2", "3", "7", "k + 1", "2*k + 1", "k<<2 | 1");
  }

  private void nest(String label, String head, String i, int trips, boolean moves, Runnable first) {
    if (!label.isEmpty()) {
      line(label + ":", indent - 1);
    }
    line(head + " {");
    indent++;
    counters.add(i);
    if (moves) {
      movable.add(i);
    }
    long outer = iterations;
    iterations *= Math.max(1, trips);
    first.run();
    if (!label.isEmpty()) {
      line("if sum&" + (1023 << below(3)) + " == " + below(900) + " {");
      line("\t" + pick("break ", "continue ") + label);
      line("}");
    }
    int count = 1 + below(4);
    for (int s = 0; s < count; s++) {
      statement();
    }
    line("sum += " + i);
    iterations = outer;
    movable.remove(i);
    counters.remove(i);
    indent--;
    line("}");
  }

  /** Counters that wrap around, of every width. */
  private void edge(String i) {
    String head =
        switch (below(7)) {
          case 0 -> i + " := math.MaxInt - " + below(50) + "; " + i + " > 0; " + i + "++";
          case 1 ->
              i
                  + " := math.MinInt + "
                  + below(50)
                  + "; "
                  + i
                  + " < 0; "
                  + i
                  + " -= "
                  + (1 + below(3));
          case 2 -> i + " := uint(" + below(40) + "); " + i + " < 100; " + i + "--";
          case 3 ->
              i + " := int8(" + below(100) + "); " + i + " > 0; " + i + " += " + (1 + below(4));
          case 4 ->
              i + " := uint8(" + below(200) + "); " + i + " != " + below(200) + "; " + i + "++";
          case 5 ->
              i + " := int32(math.MaxInt32 - " + below(3000) + "); " + i + " > 0; " + i + "++";
          default -> i + " := 1; " + i + " != 0; " + i + " *= " + pick("2", "4", "6");
        };
    line("for " + head + " {");
    line("\tsum += int(" + i + ") & 0xff");
    line("\tu = u*31 + uint64(" + i + ")");
    if (chance(30)) {
      line("\ta[int(" + i + ")&63] ^= int(" + i + ")");
    }
    if (chance(15)) {
      line("\tif int(" + i + ") < len(b) {");
      line("\t\tx8 += b[" + i + "]");
      line("\t}");
    }
    line("}");
  }

  /** A loop with a big switch, as an interpreter has it. */
  private void machine() {
    String pc = "pc" + fresh++;
    String sp = "sp" + fresh++;
    int fuel = (int) Math.max(20, Math.min(15_000, ITERATIONS / iterations));
    line("for " + pc + ", " + sp + ", fuel := 0, 0, " + fuel + "; fuel > 0; fuel-- {");
    indent++;
    line("_ = " + sp);
    line("op := b[" + pc + pick("&63", "%64", "") + "]");
    line(pc + "++");
    line("switch op & 7 {");
    String wrap = pick("", "&63", "&63", "&63");
    String[] ways = {
      "s.ring[" + sp + wrap + "] = sum; " + sp + "++",
      sp + "--; sum += s.ring[" + sp + "&63]",
      pc + " = int(op)",
      "if sum&1 == 0 { "
          + pc
          + " += int(op >> 5) } else { "
          + pc
          + "-- }; if "
          + pc
          + " < 0 { "
          + pc
          + " = 0 }",
      "st = append(st, int(op))",
      "if len(st) > 0 { sum ^= st[len(st)-1]; st = st[:len(st)-1] }",
      "sum = sum*3 - " + pc,
      "if len(st) > 1 { st[len(st)-2] += st[len(st)-1]; st = st[:len(st)-1] }",
      sp + " += int(op>>4) - 8",
      "s.ring[" + sp + "&63], s.ring[" + pc + "&63] = s.ring[" + pc + "&63], s.ring[" + sp + "&63]",
      "s.steps++",
      "w += int32(op) << (uint(" + sp + ") & 7)"
    };
    for (int c = 0; c < 7; c++) {
      line("case " + c + ":");
      line("\t" + ways[below(ways.length)]);
    }
    line("default:");
    line("\tif " + pc + " > 60 { " + pc + " = 0 }");
    line("}");
    line("if " + pc + " > 4000 || len(st) > 5000 { break }");
    indent--;
    line("}");
  }

  private void stack(String i, int trips) {
    String of = pick("st", "st", "pts", "s.stack", "q");
    if (of.equals("q")) {
      String q = "q" + fresh++;
      line(q + " := append([]pt(nil), pts[:5]...)");
      line("for " + i + " := 0; " + i + " < " + trips + "; " + i + "++ {");
      line("\tp := " + q + "[0]");
      line("\t" + q + " = append(" + q + "[1:], pt{p.y, p.x + " + i + ", p.f, p.b})");
      line("\tif p.x&15 == 3 {");
      line("\t\t" + q + "[" + pick("1", "2", "len(" + q + ")-1", "p.x&3") + "].y++");
      line("\t}");
      line("\tsum += p.x");
      line("}");
      return;
    }
    line("for " + i + " := 0; " + i + " < " + trips + "; " + i + "++ {");
    if (of.equals("pts")) {
      line("\tif len(pts) < 3000 {");
      line("\t\tpts = append(pts, " + pick("t", "pts[" + i + "&31]", "pt{x: sum & 255}") + ")");
      line("\t}");
      line("\tpts[len(pts)-1].x += " + i);
      line("\tpts[" + i + "&63].y++");
    } else {
      line("\tif len(" + of + ") < 2 || sum&" + pick("1", "3", "4") + " == 0 {");
      line(
          "\t\t"
              + of
              + " = append("
              + of
              + ", "
              + i
              + pick("", ", sum", ", a[:2]...").replace(", a[:2]...", "")
              + ")");
      line("\t} else {");
      line(
          "\t\tsum += "
              + of
              + "[len("
              + of
              + ")-1] - "
              + of
              + "["
              + pick("0", "len(" + of + ")/2", "len(" + of + ")-2")
              + "]");
      line(
          "\t\t"
              + of
              + " = "
              + of
              + pick(
                  "[:len(" + of + ")-1]",
                  "[1:]",
                  "[:len(" + of + ")-2]",
                  "[1 : len(" + of + ")-1]"));
      line("\t}");
    }
    line("\tsum += " + i + " & 5");
    line("}");
  }

  // --- Statements. ---

  private void statement() {
    budget--;
    String i = counters.getLast();
    switch (below(22)) {
      case 20 -> {
        String x = "ix" + fresh++;
        line(
            x
                + " := "
                + pick(i + "*3 + k", "k*5 + " + i, "(" + i + " + k)*2", i + " - 1", "n - " + i));
        String y = pick(x, x + "+1", x + "-k", x + "+" + i, "(" + x + ")*4+1");
        line("if " + y + " >= 0 && " + y + " < len(a) {");
        line("\ta[" + y + "] += " + x);
        line("}");
        if (chance(30)) {
          line(x + pick("++", " += k", " = " + i));
        }
        line("if uint(" + x + ") < uint(len(b)) {");
        line("\tsum += int(b[" + x + "])");
        line("}");
      }
      case 21 -> {
        if (iterations > 2_000) {
          return;
        }
        String j = "i" + fresh++;
        line(
            "for "
                + j
                + " := "
                + pick(i + "&7", "k", "0")
                + "; "
                + j
                + " < "
                + pick("len(a)", "n", "len(s.ring)", "200")
                + "; "
                + j
                + " += "
                + pick("2*(" + i + "&255) + 1", i + "&63 + k + 1", "k<<4 + 5")
                + " {");
        line("\tif " + j + " < len(a) {");
        line("\t\ta[" + j + "] ^= " + pick(j, "sum", "k"));
        line("\t}");
        line("}");
      }
      case 0, 1 -> line(element("a", false) + pick(" += ", " ^= ", " = ", " -= ") + number());
      case 2 -> line(element("b", false) + pick(" += ", " = ", " |= ") + "uint8(" + number() + ")");
      case 3 -> line("sum += " + element("a", true) + " - int(" + element("b", true) + ")");
      case 4 -> line("s.d[" + index("s.d") + "] = f*0.5 + float64(" + number() + "&255)");
      case 5 -> line(element("pts", false) + pick(".x += ", ".y = ", ".x ^= ") + number());
      case 6 -> {
        String p = "p" + fresh++;
        line(p + " := " + element("pts", true));
        line(p + ".x += " + number());
        line("t = t.plus(" + p + ")");
        if (chance(50)) {
          line(element("pts", false) + " = " + p);
        }
      }
      case 7 -> {
        String q = "q" + fresh++;
        line(q + " := &" + element("pts", true));
        line(q + ".move(" + i + ")");
        line("sum += " + q + ".y");
      }
      case 8 -> line("c = c*0.5 + " + element("z", true));
      case 9 ->
          line(
              element("z", false)
                  + " = "
                  + pick("c", "c + 1", "-" + element("z", true), "complex(f, 2)"));
      case 10 -> line("w = w*31 + int32(" + number() + ")>>" + below(12));
      case 11 ->
          line("u = u<<" + below(9) + " | u>>" + (50 + below(20)) + " ^ uint64(" + number() + ")");
      case 12 -> line("x8 += uint8(" + number() + ")");
      case 13 ->
          line("g[" + index("g") + "][" + pick("0", i + "&15", "len(g)-1") + "] += " + number());
      case 14 -> {
        line("if " + condition() + " {");
        indent++;
        statement();
        if (chance(20)) {
          line(pick("continue", "break"));
        }
        indent--;
        if (chance(50)) {
          line("} else {");
          indent++;
          statement();
          indent--;
        }
        line("}");
      }
      case 15 ->
          line(
              "sum += "
                  + (helpers.isEmpty() || iterations > 4_000
                      ? number()
                      : helpers.get(below(helpers.size())) + "(s, " + i + ")"));
      case 16 -> line("s.ring[" + index("s.ring") + "] += s.ring[" + index("s.ring") + "] & 7");
      case 17 ->
          line(
              "s.grid["
                  + i
                  + "&7]["
                  + pick(i + ">>3&7", "k&7", "uint8(" + i + ")%8")
                  + "] += uint16(sum)");
      case 18 -> {
        if (!movable.isEmpty() && chance(50)) {
          line("if " + condition() + " {");
          line("\t" + movable.getLast() + " += " + (1 + below(3)));
          line("}");
        } else {
          line(
              "s.boxes["
                  + i
                  + "%len(s.boxes)]."
                  + pick("lo", "hi")
                  + " = "
                  + pick("t", element("pts", true)));
        }
      }
      default -> {
        if (counters.size() < 3 && iterations < ITERATIONS / 4) {
          loop();
        } else {
          line("f = f*0.25 + " + pick("s.d[" + index("s.d") + "]", "float64(x8)", "t.f"));
        }
      }
    }
  }

  private String element(String slice, boolean ahead) {
    String i = index(slice);
    return slice + "[" + (ahead && chance(10) ? i + pick("+1", "-1") : i) + "]";
  }

  /** Mostly within the slice. */
  private String index(String slice) {
    String i = counters.get(below(counters.size()));
    String wide =
        pick(
            i,
            i + "+1",
            i + "*2",
            i + "*3+1",
            "n-1-" + i,
            i + ">>1",
            i + "-1",
            i + "+k",
            "sum",
            "-" + i);
    return switch (below(8)) {
      case 0 -> "uint(" + wide + ")%uint(len(" + slice + "))";
      case 1 -> "(" + wide + ")%8" + pick("+8", "+7", "+9");
      case 2 -> chance(35) ? wide : "(" + wide + ")&15";
      case 3 -> slice.equals("g") ? "(" + wide + ")&15" : "(" + wide + ")&63";
      case 4 -> "min(max(" + wide + ", 0), len(" + slice + ")-1)";
      case 5 -> chance(30) ? "len(" + slice + ")-1-(" + i + "&7)" : "(" + wide + ")&7";
      case 6 -> "uint8(" + wide + ")>>4";
      default -> "(" + wide + ")&15";
    };
  }

  private String number() {
    String i = counters.get(below(counters.size()));
    return pick(
        i,
        i,
        "sum>>3",
        "int(x8)",
        "int(w)",
        i + "*k",
        "k",
        "int(u&0xffff)",
        "t.x",
        "" + below(100),
        i + "<<" + below(5),
        "n-" + i);
  }

  private String condition() {
    String i = counters.get(below(counters.size()));
    return pick(
        i + "&3 == 1",
        "sum < 0",
        i + " > " + below(500),
        "x8 > 128",
        "w&1 == 0",
        i + "%" + (2 + below(9)) + " == 0",
        "f > 10",
        "t.x > t.y");
  }
}
