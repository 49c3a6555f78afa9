package gruffle.runtime.panic;

import gruffle.runtime.func.Code;
import gruffle.runtime.sched.G;

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
    out.append(current == g ? "running" : g.statusText()).append("]:\n");
    frames(g, full, out);
    if (g.creator != null) {
      out.append("created by ").append(g.creator.name);
      out.append(" in goroutine ").append(g.parentGoid).append('\n');
      place(g.creator, g.creatorLine, out);
    }
  }

  /** All other goroutines, an empty line before each. */
  public static void others(G current, StringBuilder out) {
    others(current, false, out);
  }

  static void others(G current, boolean full, StringBuilder out) {
    for (G g : current.rt.goroutines()) {
      if (g != current) {
        out.append('\n');
        goroutine(current, g, full, out);
      }
    }
  }

  private static void frames(G g, boolean full, StringBuilder out) {
    // In full, Go's traces end in runtime.main and runtime.goexit, which count.
    int bottom = !full ? BOTTOM : g.creator == null ? BOTTOM - 2 : BOTTOM - 1;
    int n = 0;
    for (Activation a = g.act, callee = null; a != null; callee = a, a = a.parent) {
      n += hidden(a, callee) ? 0 : 1;
    }
    int i = 0;
    // The innermost panic's own frame is not shown where its stack is the top one.
    GoPanic p = g.panic;
    if (p != null && p.base == g.act && !p.goexit) {
      p = p.link;
    }
    for (Activation a = g.act, callee = null; a != null; callee = a, a = a.parent) {
      boolean show = n <= TOP + bottom || i < TOP || i >= n - bottom;
      while (p != null && p.base == a) {
        if (show) {
          panicFrame(p, out);
        }
        p = p.link;
      }
      if (hidden(a, callee)) {
        continue;
      }
      if (show) {
        frame(a.code, a.pos, out);
      } else if (i == TOP) {
        out.append("...").append(n - TOP - bottom).append(" frames elided...\n");
      }
      i++;
    }
  }

  /**
   * Whether Go's stacks do not have the frame: of a wrapper, or of the package initialiser that calls an init function,
   * which Go's runtime does itself.
   */
  public static boolean hidden(Activation a, Activation callee) {
    return a.code.isWrapper()
        || callee != null && a.code.name.endsWith(".init") && isInit(callee.code.name, a.code.name);
  }

  private static boolean isInit(String callee, String init) {
    int n = init.length() + 1;
    return callee.length() > n
        && callee.startsWith(init)
        && callee.substring(n).chars().allMatch(Character::isDigit);
  }

  private static void panicFrame(GoPanic p, StringBuilder out) {
    if (p.goexit) {
      out.append("runtime.Goexit()\n\truntime/panic.go:694 +0x5e\n");
    } else {
      out.append("panic({0x0?, 0x0?})\n\truntime/panic.go:860 +0x13a\n");
    }
  }

  private static void frame(Code code, int line, StringBuilder out) {
    out.append(code.name).append(code.hasParameters() ? "(...)" : "()").append('\n');
    place(code, line, out);
  }

  private static void place(Code code, int line, StringBuilder out) {
    int at = line > 0 ? line : code.line;
    out.append('\t').append(code.file).append(':').append(at);
    out.append(" +0x").append(Integer.toHexString(0x1d + 0x10 * Math.max(0, at - code.line)));
    out.append('\n');
  }
}
