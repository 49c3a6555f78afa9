package gruffle.runtime.explain;

import gruffle.runtime.sched.Did;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Observer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code gruffle run --explain}: tells what the scheduler does, a line for each step, with time, G, M and P.
 *
 * <p>Model: each line is written when the step is done, so that it stands where it belongs between what the program prints. After so many lines
 * only the last ones are kept, for the end; what was left out in between is counted.
 */
public final class Explain implements Observer {
  /** How much is told. */
  public record Limit(int first, int last) {
    public static final Limit SCREEN = new Limit(2_000, 200);
    public static final Limit FILE = new Limit(1_000_000, 1_000);
  }

  private record Step(Did what, long when, int m, int p, long g, long a, long b, Object detail) {}

  private static final String LEGEND =
      """
      gruffle run --explain: what the runtime does with the program, a line for each step.
        time  milliseconds since the runtime began
        G     goroutine that it happens in; g0 is an M's own stack, where the scheduler runs; - none: sysmon, the JVM
        M     machine: a thread of the operating system that runs goroutines
        P     processor: the right to run Go code, GOMAXPROCS of them; each has a queue, whose first place is runnext
        step  the function of Go's runtime that does it
      """;

  private final Set<Did.Group> groups;
  private final Limit limit;

  /** Null: the program's standard error. */
  private final OutputStream file;

  private final ArrayDeque<Step> last = new ArrayDeque<>();
  private final Map<Did, Integer> leftOut = new EnumMap<>(Did.class);
  private GoRuntime rt;
  private int told;
  private boolean over;

  /** The file cannot be written any more, which has been said. */
  private boolean broken;

  /** out: null for the program's standard error. */
  public Explain(Set<Did.Group> groups, Limit limit, OutputStream out) {
    this.groups = groups;
    this.limit = limit;
    this.file = out == null ? null : new BufferedOutputStream(out, 1 << 16);
  }

  @Override
  public void starting(GoRuntime runtime) {
    rt = runtime;
    write(LEGEND + line("time", "G", "M", "P", "step", "what happens"));
  }

  @Override
  public void event(Did what, long when, int m, int p, long g, long a, long b, Object detail) {
    if (over || !groups.contains(what.group)) {
      return;
    }
    var step = new Step(what, when, m, p, g, a, b, detail);
    if (told < limit.first) {
      told++;
      write(line(step));
      return;
    }
    last.add(step);
    if (last.size() > limit.last) {
      leftOut.merge(last.removeFirst().what, 1, Integer::sum);
    }
  }

  @Override
  public void ended(int code) {
    if (!leftOut.isEmpty()) {
      write(summary());
    }
    for (Step s : last) {
      write(line(s));
    }
    over = true;
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        failed(e);
      }
    }
  }

  private String summary() {
    var counts = new TreeMap<String, Integer>();
    int all = 0;
    for (var e : leftOut.entrySet()) {
      all += e.getValue();
      counts.merge(Words.step(e.getKey(), "start"), e.getValue(), Integer::sum);
    }
    var s = new StringBuilder("      … ").append(all).append(" steps left out here:");
    counts.forEach((step, n) -> s.append(' ').append(step).append(' ').append(n).append(','));
    s.setLength(s.length() - 1);
    return s.append(
            file == null
                ? " (more with --explain=FILE, fewer kinds with --explain=sched,net)\n"
                : "\n")
        .toString();
  }

  private static String line(Step s) {
    boolean outside = s.m < 0;
    return line(
        milliseconds(s.when),
        s.g > 0 ? "G" + s.g : outside || s.g < 0 ? "-" : "g0",
        outside ? "-" : "M" + s.m,
        s.p < 0 ? "-" : "P" + s.p,
        Words.step(s.what, s.detail),
        Words.sentence(s.what, s.a, s.b, s.detail));
  }

  private static String line(String time, String g, String m, String p, String step, String what) {
    var s = new StringBuilder();
    right(s, time, 10);
    left(s.append("  "), g, 5);
    left(s.append(' '), m, 4);
    left(s.append(' '), p, 3);
    left(s.append("  "), step, 14);
    return s.append("  ").append(what).append('\n').toString();
  }

  private static String milliseconds(long ns) {
    long us = ns / 1000;
    String rest = Long.toString(us % 1000 + 1000).substring(1);
    return us / 1000 + "." + rest;
  }

  private static void right(StringBuilder s, String text, int width) {
    s.repeat(' ', Math.max(width - text.length(), 0)).append(text);
  }

  private static void left(StringBuilder s, String text, int width) {
    s.append(text).repeat(' ', Math.max(width - text.length(), 0));
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (file == null) {
      rt.writeErr(bytes, 0, bytes.length);
      return;
    }
    if (broken) {
      return;
    }
    try {
      file.write(bytes);
    } catch (IOException e) {
      failed(e);
    }
  }

  private void failed(IOException e) {
    if (!broken) {
      broken = true;
      byte[] bytes =
          ("gruffle: --explain: " + e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8);
      rt.writeErr(bytes, 0, bytes.length);
    }
  }
}
