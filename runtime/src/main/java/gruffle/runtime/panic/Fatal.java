package gruffle.runtime.panic;

import gruffle.runtime.debug.BugReport;
import gruffle.runtime.sched.Bubble;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import java.io.ByteArrayOutputStream;

/** The ends of a program that nothing can recover from: reports to standard error, then exit code 2. */
public final class Fatal {
  /** The stack whose doubling passes the limit. */
  private static final long STACK_LIMIT = 1L << 29;

  private Fatal() {}

  /** No deferred call recovered: prints the report of the panic and ends the program. */
  static RuntimeException panicked(G g, GoPanic p) {
    if (PanicPrinter.printing(p)) {
      return fatal(g, "panic while printing panic value: " + PanicPrinter.brief(p), p.lastSignal());
    }
    if (g.goid == 1) {
      g.rt.initializing = false; // runtime.main's own deferred call has let go of the thread
    }
    PanicPrinter.prepare(g, p);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PanicPrinter.print(g, p, out);
    String signal = p.lastSignal();
    if (signal != null) {
      PanicPrinter.put(out, signal + "\n");
    }
    StringBuilder trace = new StringBuilder();
    traces(g, trace);
    if (!trace.isEmpty() && !allTraces(g) && PanicPrinter.isDeadlock(p)) {
      Traceback.bubble(g, Bubble.deadlocked(g), trace);
    }
    PanicPrinter.put(out, trace.toString());
    return end(g, out);
  }

  /** The goroutine at fault, and the others if GOTRACEBACK or debug.SetTraceback say so. */
  private static void traces(G g, StringBuilder out) {
    if (g.rt.traceback().none()) {
      return;
    }
    boolean full = g.rt.traceback().full();
    out.append('\n');
    Traceback.goroutine(g, g, full, out);
    if (allTraces(g)) {
      Traceback.others(g, full, out);
    }
  }

  private static boolean allTraces(G g) {
    return g.rt.traceback().all();
  }

  /** A fatal error of the program, not recoverable; the goroutine at fault is shown. */
  public static RuntimeException fatal(G g, String message) {
    return fatal(g, message, null);
  }

  /** The same of a map, whose package in Go has a function of its own for it, which is seen. */
  public static RuntimeException mapFatal(G g, String message) {
    StringBuilder b = new StringBuilder("fatal error: ").append(message).append('\n');
    int header = b.length() + 1;
    traces(g, b);
    int frames = b.indexOf("\n", header) + 1;
    if (frames > 0) {
      b.insert(
          frames, "internal/runtime/maps.fatal({0x0?, 0x0?})\n\truntime/panic.go:1181 +0x18\n");
    }
    return end(g, b);
  }

  private static RuntimeException fatal(G g, String message, String signal) {
    StringBuilder b = new StringBuilder("fatal error: ").append(message).append('\n');
    if (signal != null) {
      b.append(signal).append('\n');
    }
    traces(g, b);
    return end(g, b);
  }

  /** A fatal error that no goroutine stands for: deadlock. All goroutines are shown. */
  public static RuntimeException fatal(GoRuntime rt, String message) {
    StringBuilder b = new StringBuilder("fatal error: ").append(message).append('\n');
    if (!rt.traceback().none()) {
      for (G g : rt.goroutines()) {
        b.append('\n');
        Traceback.goroutine(null, g, rt.traceback().full(), b);
      }
    }
    return end(rt, b);
  }

  /** The report of a goroutine that ran off the end of its stack; t has the frames that are gone by now, if there are any. */
  public static RuntimeException stackOverflow(G g, Throwable t) {
    StringBuilder b = new StringBuilder();
    b.append("runtime: goroutine stack exceeds ");
    b.append(g.rt.limits.maxStack()).append("-byte limit\n");
    long sp = g.rt.addresses.of(g);
    b.append("runtime: sp=0x").append(Long.toHexString(sp + 0x390)).append(" stack=[0x");
    b.append(Long.toHexString(sp)).append(", 0x");
    b.append(Long.toHexString(sp + STACK_LIMIT)).append("]\n");
    b.append("fatal error: stack overflow\n\n");
    b.append("runtime stack:\n\n");
    Traceback.overflow(g, t, b);
    Traceback.others(g, true, b);
    return end(g, b);
  }

  /** A bug of ours. */
  static RuntimeException internal(G g, Throwable t) {
    StringBuilder b = new StringBuilder("fatal error: ");
    b.append(BugReport.line(t)).append("\n\n");
    Traceback.goroutine(g, t, b);
    return end(g, b);
  }

  private static RuntimeException end(G g, StringBuilder b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PanicPrinter.put(out, b.toString());
    return end(g, out);
  }

  /** The end of the program, or, where somebody keeps that, of the goroutine and its group. */
  private static RuntimeException end(G g, ByteArrayOutputStream out) {
    GoRuntime rt = g.rt;
    if (rt.keeper == null) {
      return end(rt, out);
    }
    byte[] b = out.toByteArray();
    rt.writeReport(b, 0, b.length);
    rt.overflowReported();
    rt.keeper.failed(g);
    return KillUnwind.INSTANCE;
  }

  private static RuntimeException end(GoRuntime rt, StringBuilder b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PanicPrinter.put(out, b.toString());
    return end(rt, out);
  }

  private static RuntimeException end(GoRuntime rt, ByteArrayOutputStream out) {
    byte[] b = out.toByteArray();
    if (rt.panicking.getAndIncrement() > 0) {
      // Somebody else is printing: the first report is the only one.
      while (!rt.ended()) {
        Thread.onSpinWait();
      }
      return KillUnwind.INSTANCE;
    }
    rt.writeReport(b, 0, b.length);
    rt.crash();
    return KillUnwind.INSTANCE;
  }
}
