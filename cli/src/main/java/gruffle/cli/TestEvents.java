package gruffle.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * What {@code gruffle test -json} makes of the output of one package's test program: an event a line, as {@code go doc test2json} describes them.
 *
 * <p>Model: a line that package testing has written about a test (it begins with {@link #MARK} there) says whom the lines after it are of. A report of a test ends with what the test has logged,
 * and with the reports of its subtests, indented, so the event for it is held back till the next line of that depth. From the first line with a mark on, lines without one are output.
 */
final class TestEvents extends OutputStream {
  private static final byte MARK = 0x16;

  static final String MARK_TEXT = "\u0016";

  /** Longer lines are nothing but output. */
  private static final int LONGEST_LINE = 4096;

  /** The longest output of one event. */
  private static final int LONGEST_OUTPUT = 1024;

  private static final List<String> UPDATES =
      List.of(
          "=== RUN   ",
          "=== PAUSE ",
          "=== CONT  ",
          "=== NAME  ",
          "=== PASS  ",
          "=== FAIL  ",
          "=== SKIP  ",
          "=== ATTR  ",
          "=== ARTIFACTS ");

  private static final List<String> REPORTS =
      List.of("--- PASS: ", "--- FAIL: ", "--- SKIP: ", "--- BENCH: ");

  private final PrintStream out;
  private final String path;
  private final long started = System.nanoTime();

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /** The beginning of the line has been told. */
  private boolean inLine;

  private String test = "";
  private final Deque<Event> held = new ArrayDeque<>();
  private boolean marked;
  private boolean skipped;
  private boolean seen;
  private boolean begun;

  /** A test's result whose output is not over yet. */
  private record Event(String action, String test, Double elapsed) {}

  TestEvents(PrintStream out, String path) {
    this.out = out;
    this.path = path;
  }

  /** Before anything else is told of the program; what does not compile is told earlier. */
  private void start() {
    if (!begun) {
      begun = true;
      event(new Event("start", "", null), "");
    }
  }

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] b, int from, int n) {
    start();
    for (int i = from; i < from + n; i++) {
      if (b[i] == MARK && line.size() > 0) {
        endLine();
      }
      line.write(b[i]);
      if (b[i] == '\n') {
        endLine();
      } else if (line.size() >= LONGEST_LINE) {
        part(line.toByteArray(), false);
      }
    }
    byte[] rest = line.toByteArray();
    if (!inLine && isBenchmark(text(rest))) {
      part(rest, true); // its result takes a while
    }
  }

  /** A benchmark's name, and the tab after it. */
  private static boolean isBenchmark(String s) {
    return s.matches("Benchmark(\\P{Ll}\\S*)? *\t[^\t]*");
  }

  private static String text(byte[] b) {
    return new String(b, StandardCharsets.UTF_8);
  }

  /** Tells the beginning of a line; if not all of it, as much as fills events. */
  private void part(byte[] b, boolean all) {
    int n = all ? b.length : 0;
    while (!all && b.length - n >= LONGEST_OUTPUT) {
      n += whole(b, n, LONGEST_OUTPUT);
    }
    output(b, 0, n);
    line.reset();
    line.write(b, n, b.length - n);
    inLine = true;
  }

  private void endLine() {
    byte[] b = line.toByteArray();
    line.reset();
    if (inLine) {
      inLine = false;
      output(b, 0, b.length);
    } else {
      line(b);
    }
  }

  private void line(byte[] b) {
    boolean mark = b[0] == MARK;
    if (marked && !mark) {
      output(b, 0, b.length);
      return;
    }
    int from = mark ? 1 : 0;
    String s = new String(b, from, b.length - from, StandardCharsets.UTF_8);
    String bare = s.replaceFirst("\r?\n$", "");
    if (bare.equals("PASS") || bare.equals("FAIL") || bare.startsWith("FAIL\t")) {
      release(0);
      marked = mark;
      seen = true;
      output(b, from, b.length - from);
      return;
    }
    if (s.startsWith("?   \t") && bare.endsWith("\t[no test files]") && held.isEmpty()) {
      skipped = true;
      seen = true;
    }
    if (bare.equals("=== NAME")) {
      s = bare + "  \n"; // the name is empty, and the blanks have got lost
    }
    String head = begin(UPDATES, s);
    if (head != null) {
      marked = mark;
      update(head, s.substring(head.length()).strip(), b, from);
      return;
    }
    int depth = 0;
    while (s.startsWith("    ", 4 * depth)) {
      depth++;
    }
    head = begin(REPORTS, s.substring(4 * depth));
    if (head != null && depth <= held.size()) {
      marked = mark;
      report(depth, head, s.substring(4 * depth + head.length()).strip());
    } else if (head == null && depth > 0 && depth <= held.size()) {
      test = at(depth - 1).test;
    }
    output(b, from, b.length - from);
  }

  private static String begin(List<String> heads, String s) {
    return heads.stream().filter(s::startsWith).findFirst().orElse(null);
  }

  /** Whose report is held back at that depth. */
  private Event at(int depth) {
    Iterator<Event> outermostFirst = held.descendingIterator();
    for (int i = 0; i < depth; i++) {
      outermostFirst.next();
    }
    return outermostFirst.next();
  }

  private void report(int depth, String head, String text) {
    String name = text.replaceFirst(" \\(.*", "");
    String time = text.substring(name.length());
    Double elapsed =
        time.matches(" \\([0-9.]+s\\)")
            ? Double.valueOf(time.substring(2, time.length() - 2))
            : null;
    release(depth);
    test = name;
    String action = head.substring(4, head.length() - 2).toLowerCase(Locale.ROOT);
    held.push(new Event(action, name, elapsed));
  }

  private void update(String head, String text, byte[] b, int from) {
    release(0);
    String action = head.substring(4).strip().toLowerCase(Locale.ROOT);
    String[] words = {text};
    String more = "";
    if (action.equals("attr")) {
      words = text.split(" ", 3);
      more = field("Key", word(words, 1)) + field("Value", word(words, 2));
    } else if (action.equals("artifacts")) {
      words = text.split(" ", 2);
      more = field("Path", word(words, 1));
    }
    test = words[0];
    if (action.equals("name")) {
      return;
    }
    boolean after =
        action.equals("pause"); // so that the test does not seem to print while it pauses
    if (after) {
      output(b, from, b.length - from);
    }
    event(new Event(action, test, null), more);
    if (!after) {
      output(b, from, b.length - from);
    }
  }

  private static String word(String[] words, int i) {
    return i < words.length ? words[i] : "";
  }

  /** Tells the results that were held back, down to that depth. */
  private void release(int depth) {
    test = "";
    while (held.size() > depth) {
      event(held.pop(), "");
    }
  }

  private void output(byte[] b, int from, int n) {
    for (int end = from + n; from < end; ) {
      int piece = end - from <= LONGEST_OUTPUT ? end - from : whole(b, from, LONGEST_OUTPUT);
      String s = new String(b, from, piece, StandardCharsets.UTF_8);
      event(new Event("output", test, null), ",\"Output\":" + quoted(s));
      from += piece;
    }
  }

  /** How many of n bytes make whole characters. */
  private static int whole(byte[] b, int from, int n) {
    for (int i = 1; i < 4 && i < n; i++) {
      int c = b[from + n - i] & 0xFF;
      if ((c & 0xC0) != 0x80) {
        int length = c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
        return length > i ? n - i : n;
      }
    }
    return n;
  }

  /** There is a result even if nothing has run. */
  synchronized void counted() {
    seen = true;
  }

  /**
   * The program has ended, and all is said about it.
   *
   * @param failedBuild what did not compile; null if all did
   */
  synchronized void end(boolean ok, String failedBuild) {
    start();
    byte[] rest = line.toByteArray();
    line.reset();
    output(rest, 0, rest.length);
    release(0);
    if (seen || !ok) {
      double seconds = Math.round((System.nanoTime() - started) / 1e6) / 1e3;
      String more = failedBuild == null ? "" : field("FailedBuild", failedBuild);
      event(new Event(!ok ? "fail" : skipped ? "skip" : "pass", "", seconds), more);
    }
  }

  private void event(Event e, String more) {
    String time = ZonedDateTime.now().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    String elapsed = e.elapsed == null ? "" : ",\"Elapsed\":" + number(e.elapsed);
    out.println(
        "{"
            + ("\"Time\":" + quoted(time))
            + field("Action", e.action)
            + field("Package", path)
            + field("Test", e.test)
            + elapsed
            + more
            + "}");
  }

  private static String number(double d) {
    String s = String.valueOf(d);
    return s.endsWith(".0") ? s.substring(0, s.length() - 2) : s;
  }

  /** What the go command tells of a package that does not compile. */
  void build(String id, List<String> lines) {
    String head = "{\"ImportPath\":" + quoted(id) + ",\"Action\":";
    for (String l : lines) {
      out.println(head + "\"build-output\",\"Output\":" + quoted(l + "\n") + "}");
    }
    out.println(head + "\"build-fail\"}");
  }

  private static String field(String name, String value) {
    return value.isEmpty() ? "" : ",\"" + name + "\":" + quoted(value);
  }

  private static String quoted(String s) {
    var b = new StringBuilder("\"");
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      switch (c) {
        case '"', '\\' -> b.append('\\').append(c);
        case '\n' -> b.append("\\n");
        case '\r' -> b.append("\\r");
        case '\t' -> b.append("\\t");
        case '\b' -> b.append("\\b");
        case '\f' -> b.append("\\f");
        default -> {
          if (c < ' '
              || c == '\ufffd'
              || c == '<'
              || c == '>'
              || c == '&'
              || c == '\u2028'
              || c == '\u2029') {
            b.append("\\u%04x".formatted((int) c));
          } else {
            b.append(c);
          }
        }
      }
    }
    return b.append('"').toString();
  }
}
