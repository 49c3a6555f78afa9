package gruffle.runtime.panic;

import gruffle.runtime.func.Code;
import gruffle.runtime.pprof.GoPlaces;
import gruffle.runtime.pprof.RuntimeFrames;
import gruffle.runtime.sched.Ancestor;
import gruffle.runtime.sched.Bubble;
import gruffle.runtime.sched.G;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Stack traces in Go's format. What is printed of a frame: the function with its arguments elided, then file, line and
 * an offset that stands in for the machine code's.
 */
public final class Traceback {
  /** Go elides the middle of deeper stacks. */
  private static final int TOP = 50;

  private static final int BOTTOM = 50;

  private Traceback() {}

  /** "goroutine 1 [running]:" and its frames; current is the goroutine that prints, or null. */
  public static void goroutine(G current, G g, StringBuilder out) {
    goroutine(current, g, false, out);
  }

  /** The same; in full as the runtime's own failures print it, with the addresses of G and M. */
  static void goroutine(G current, G g, boolean full, StringBuilder out) {
    header(current, g, full, out);
    frames(g, new Lines(full, TOP), out);
    createdBy(g, out);
  }

  /** For runtime.Stack of the goroutine that calls it: its own frame comes first, to be left out, and does not count. */
  public static void own(G g, StringBuilder out) {
    header(g, g, false, out);
    frames(g, new Lines(false, TOP + 1), out);
    createdBy(g, out);
  }

  private static void header(G current, G g, boolean full, StringBuilder out) {
    out.append("goroutine ").append(g.goid);
    if (full) {
      out.append(" gp=0x").append(Long.toHexString(g.rt.addresses.of(g))).append(" m=");
      int m = current == g ? g.mid() : -1;
      if (m >= 0) {
        out.append(m).append(" mp=0x").append(Long.toHexString(g.rt.addresses.of(g) + 0x100));
      } else {
        out.append("nil");
      }
    }
    out.append(" [");
    out.append(current == g ? "running" + g.lockedText() : g.statusText()).append("]:\n");
  }

  private static void createdBy(G g, StringBuilder out) {
    if (g.creator != null) {
      out.append("created by ").append(g.creator.shownName());
      if (g.parentGoid != 0) { // else a timer
        out.append(" in goroutine ").append(g.parentGoid);
      }
      out.append('\n');
      place(g.creator, g.creatorLine, out);
    }
    g.ancestors().forEach(a -> ancestor(a, out));
  }

  private static void ancestor(Ancestor a, StringBuilder out) {
    out.append("[originating from goroutine ").append(a.goid()).append("]:\n");
    for (Ancestor.Place p : a.frames()) {
      if (shown(p.code().name)) {
        out.append(p.code().shownName()).append("(...)\n");
        place(p.code(), p.line(), out);
      }
    }
    if (a.creator() != null) {
      out.append("created by ").append(a.creator().shownName()).append('\n');
      place(a.creator(), a.creatorLine(), out);
    }
  }

  /** All other goroutines, an empty line before each. */
  public static void others(G current, StringBuilder out) {
    others(current, false, out);
  }

  /** The goroutines of a bubble, an empty line before each. */
  static void bubble(G current, Bubble bubble, StringBuilder out) {
    for (G g : current.rt.goroutines()) {
      if (g != current && bubble != null && Bubble.of(g) == bubble) {
        out.append('\n');
        goroutine(current, g, out);
      }
    }
  }

  static void others(G current, boolean full, StringBuilder out) {
    for (G g : current.rt.goroutines()) {
      if (g != current) {
        out.append('\n');
        goroutine(current, g, full, out);
      }
    }
  }

  /** Of a goroutine that ran into something that Java threw: its frames were those of t. */
  static void goroutine(G g, Throwable t, StringBuilder out) {
    header(g, g, false, out);
    var lines = new Lines(false, TOP);
    GoFrames.walk(g, t, lines);
    lines.print(out);
    createdBy(g, out);
  }

  /** Of a goroutine whose stack has overflowed: frames that t has taken down, and what is left. */
  static void overflow(G g, Throwable t, StringBuilder out) {
    header(g, g, true, out);
    var lines = new Lines(true, TOP);
    if (t != null) {
      GoFrames.walkOverflow(g, t, lines);
    }
    GoFrames.walk(g, lines);
    lines.runtimes(RuntimeFrames.outermost(g));
    lines.print(out);
    createdBy(g, out);
  }

  private static void frames(G g, Lines lines, StringBuilder out) {
    lines.runtimes(RuntimeFrames.innermost(g));
    if (GoFrames.walk(g, lines)) {
      if (lines.first.isEmpty() && g.startfn() != null) { // it has not begun
        Code code = g.startfn().code();
        lines.frame(code, code.line);
      }
      lines.runtimes(RuntimeFrames.outermost(g));
      lines.print(out);
    } else {
      out.append("\tgoroutine running on other thread; stack unavailable\n");
    }
  }

  /** Frames as text; of a deep stack the first and the last. */
  private static final class Lines implements GoFrames.Visitor {
    /** The number of panics that began in the frame, and the frame. */
    private record Line(int panics, Code code, int line) {}

    private final boolean full;
    private final int top;
    private final List<Line> first = new ArrayList<>();
    private final ArrayDeque<Line> last = new ArrayDeque<>();
    private int panics;
    private int elided;

    /** full: with the runtime's own. top: how many come before those that are elided. */
    Lines(boolean full, int top) {
      this.full = full;
      this.top = top;
    }

    /** Frames that only a full trace has. */
    void runtimes(List<Code> frames) {
      if (full) {
        frames.forEach(c -> frame(c, c.line));
      }
    }

    @Override
    public boolean frame(Code code, int line) {
      if (!full && !shown(code.name)) {
        return true;
      }
      Line l = new Line(panics, code, line);
      panics = 0;
      if (first.size() < top) {
        first.add(l);
      } else {
        last.add(l);
        if (last.size() > BOTTOM) {
          last.removeFirst();
          elided++;
        }
      }
      return true;
    }

    @Override
    public void skipped(int n) {
      elided += n;
    }

    @Override
    public boolean panic(GoPanic p) {
      if (full) {
        boolean dies = first.isEmpty(); // nothing deferred runs on top of it
        RuntimeFrames.raisers(p).forEach(c -> frame(c, RuntimeFrames.line(c, dies)));
        return true;
      }
      // That of a panic that nothing runs on top of is not shown; Goexit is a function.
      if (!first.isEmpty() && !p.goexit) {
        panics++;
      }
      return true;
    }

    void print(StringBuilder out) {
      first.forEach(l -> print(l, out));
      if (elided > 0) {
        out.append("...").append(elided).append(" frames elided...\n");
      }
      last.forEach(l -> print(l, out));
    }

    private static void print(Line l, StringBuilder out) {
      for (int i = 0; i < l.panics; i++) {
        out.append("panic({0x0?, 0x0?})\n\t").append(GoPlaces.SOURCES);
        out.append("runtime/panic.go:860 +0x13a\n");
      }
      Traceback.frame(l.code, l.line, out);
    }
  }

  /** As Go, not the runtime's own but what programs call. */
  private static boolean shown(String name) {
    return !name.startsWith("runtime.")
        || name.length() > 8 && Character.isUpperCase(name.charAt(8));
  }

  private static void frame(Code code, int line, StringBuilder out) {
    if (code.name.equals("runtime.gopanic")) {
      out.append("panic({0x0?, 0x0?})\n");
      place(code, line, out);
      return;
    }
    out.append(code.shownName()).append(code.hasParameters() ? "(...)" : "()").append('\n');
    place(code, line, out);
  }

  private static void place(Code code, int line, StringBuilder out) {
    int at = line > 0 ? line : code.line;
    out.append('\t').append(GoPlaces.file(code, at)).append(':').append(GoPlaces.line(code, at));
    out.append(" +0x").append(Integer.toHexString(0x1d + 0x10 * Math.max(0, at - code.line)));
    out.append('\n');
  }
}
