package gruffle.repl;

import gruffle.dist.Library;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Feeds a session lines that are Go, nearly Go and anything but: {@code ./dev java repl gruffle.repl.Fuzz LINES [SEED]}. Whatever comes, the session must go on, and nobody may see
 * Java's exceptions.
 */
final class Fuzz {
  private static final long PATIENCE_MS = 300;

  private static final List<String> LINES =
      List.of(
          "1 + 2*3",
          "x := 5",
          "x++",
          "var y = []int{1, 2, 3}",
          "y[1:]",
          "y[7]",
          "s := \"text\" + `raw`",
          "len(s) + cap(y)",
          "func f(a, b int) (int, error) { return a + b, nil }",
          "f(1, x)",
          "type T struct { A int; B string; *T }",
          "t := T{A: 1}",
          "t.B",
          "func (t *T) Set(a int) { t.A = a }",
          "func (t T) Get() int { return t.A }",
          "t.Set(4); t.Get()",
          "type I interface { Get() int }",
          "var i I = t",
          "i.(*T)",
          "for k, v := range map[string]int{\"a\": 1} { _, _ = k, v }",
          "func Map[A, B any](s []A, f func(A) B) (r []B) { for _, a := range s { r = append(r, f(a)) }; return }",
          "Map(y, func(i int) string { return fmt.Sprint(i) })",
          "type L[E any] struct { next *L[E]; e E }",
          "L[int]{e: 1}",
          "ch := make(chan int, 2)",
          "go func() { ch <- 1 }()",
          "select { case v := <-ch: _ = v; default: }",
          "<-ch",
          "switch z := any(x).(type) { case int: z++; default: }",
          "if x > 2 { x-- } else if y == nil { goto end }; end:",
          "defer func() { recover() }()",
          "panic(\"p\")",
          "const c, d = iota, 'q'",
          "1 << 70 >> 68",
          "math.Sqrt(2)",
          "strings.Fields(\" a b \")",
          "import \"os\"",
          "package main",
          "(*T)(nil).A",
          "for i := range 10 { if i == 3 { break } }",
          "L: for { continue L }",
          "func g(n int) int { return g(n) }",
          "errors.Join(nil, errors.New(\"e\"))",
          "/* comment */ // another",
          "struct{ a, b int }{1, 2}",
          "[...]string{2: \"x\"}",
          "&y[0]",
          "*new(int)",
          "func() { return }()",
          "1.5e3i");

  private static final String[] TOKENS = {
    "func",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ":=",
    "=",
    "x",
    "T",
    "f",
    "1",
    "\"a\"",
    "'",
    "\"",
    "`",
    "..",
    "...",
    "<-",
    "chan",
    "map",
    "struct",
    "interface",
    "type",
    "var",
    "const",
    "go",
    "defer",
    "if",
    "for",
    "range",
    "\n",
    ";",
    ",",
    ".",
    "*",
    "&",
    "~",
    "\0",
    "\u00e9",
    "\ud83d\ude00",
    "_",
    "nil",
    "iota",
    "any",
    "int",
    "/*",
    "//",
    "#",
    "@",
    "\\",
    "0x",
    "1e",
    "init",
    "main",
    "goto",
    "return",
    "fallthrough",
    "case",
    "default",
    "switch",
    "select",
    "import",
    "package"
  };

  private final Random random;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Session session;
  private volatile long since;

  Fuzz(long seed) {
    random = new Random(seed);
    var in = new ByteArrayInputStream(new byte[0]);
    session = new Session(Library.open(), Options.embedded(in, out, out));
  }

  public static void main(String[] args) throws InterruptedException {
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
    int lines = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    System.out.println("seed " + seed);
    List<String> wrong = new Fuzz(seed).run(lines);
    wrong.forEach(System.out::println);
    System.out.println(lines + " lines, " + wrong.size() + " failures");
    Runtime.getRuntime().halt(wrong.isEmpty() ? 0 : 1);
  }

  /** Feeds that many lines; says what went wrong. */
  List<String> run(int lines) throws InterruptedException {
    var wrong = new ArrayList<String>();
    var watch = new Thread(this::watch, "watch");
    watch.setDaemon(true);
    watch.start();
    for (int i = 0; i < lines && wrong.size() < 20; i++) {
      String line = line();
      since = System.currentTimeMillis();
      session.isIncomplete(line);
      Result r = session.eval(line);
      since = 0;
      String bad = judge(r);
      if (bad != null) {
        wrong.add(bad + ": " + line.replace("\n", "\\n"));
      }
      if (r.end() == Result.End.LOST) {
        break;
      }
      if (random.nextInt(50) == 0) {
        session.complete(line, random.nextInt(line.length() + 1));
      }
    }
    watch.interrupt();
    watch.join();
    since = System.currentTimeMillis();
    if (!session.eval("1 + 1").values().toString().equals("[2  // int]")) {
      wrong.add("the session does not go on");
    }
    session.close();
    return wrong;
  }

  /** Interrupts what takes long. */
  private void watch() {
    try {
      while (true) {
        Thread.sleep(20);
        long start = since;
        if (start != 0 && System.currentTimeMillis() - start > PATIENCE_MS) {
          session.interrupt();
        }
      }
    } catch (InterruptedException e) {
      // that was all
    }
  }

  private String judge(Result r) {
    String printed = out.toString(StandardCharsets.UTF_8);
    out.reset();
    if (r.end() == Result.End.LOST) {
      return "lost: " + printed;
    }
    if (printed.contains("internal error") || printed.contains("\tat ")) {
      return printed;
    }
    for (Result.Problem p : r.problems()) {
      if (p.message().contains("internal") || p.line() < 1 || p.col() < 0) {
        return p.toString();
      }
    }
    return null;
  }

  private String line() {
    String s = LINES.get(random.nextInt(LINES.size()));
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> s;
      case 3 -> noise();
      case 4 -> s + pick(";", "\n", " ") + LINES.get(random.nextInt(LINES.size()));
      default -> mutate(s, 1 + random.nextInt(4));
    };
  }

  private String pick(String... all) {
    return all[random.nextInt(all.length)];
  }

  private String noise() {
    var b = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      b.append(pick(TOKENS)).append(random.nextBoolean() ? " " : "");
    }
    return b.toString();
  }

  private String mutate(String s, int times) {
    var b = new StringBuilder(s);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(b.length() + 1);
      int to = Math.min(b.length(), at + 1 + random.nextInt(4));
      switch (random.nextInt(4)) {
        case 0 -> b.delete(at, to);
        case 1 -> b.insert(at, pick(TOKENS));
        case 2 -> b.replace(at, to, pick(TOKENS));
        default -> b.insert(at, b.substring(at, to));
      }
    }
    return b.toString();
  }
}
