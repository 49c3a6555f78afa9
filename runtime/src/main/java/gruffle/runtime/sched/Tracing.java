package gruffle.runtime.sched;

import com.sun.management.GcInfo;
import gruffle.runtime.debug.Collections;
import java.lang.management.MemoryUsage;

/** What package runtime and package runtime/trace call: one execution trace at a time. */
public final class Tracing {
  private static final String FORCED = "System.gc()";

  private Tracing() {}

  /** False: there is a trace already. */
  public static boolean start(G g) {
    Trace t = Trace.start(g);
    if (t == null) {
      return false;
    }
    Sched sched = g.rt.sched;
    sched.lastTrace = t;
    Boundary.run(
        () ->
            Collections.watchInBackground(
                g.rt::nanotime,
                (info, cause, from, to) -> {
                  if (!cause.equals(FORCED)) { // those tell of themselves
                    t.collection(from, to, used(info));
                  }
                  return sched.trace == t;
                }));
    return true;
  }

  /** Ends the trace, if there is one, and returns when all of it has been read. */
  public static void stop(G g) {
    Trace t = g.rt.sched.trace;
    if (t != null) {
      t.stop(g);
    }
  }

  /** Completes the part of the trace that is being made; returns when it has been read. */
  public static void advance(G g) {
    Trace t = g.rt.sched.trace;
    if (t != null) {
      t.flush(g);
    }
  }

  private static long used(GcInfo info) {
    return info.getMemoryUsageAfterGc().values().stream().mapToLong(MemoryUsage::getUsed).sum();
  }

  /** The program has asked for a collection, which g is about to make; a trace that begins meanwhile does not hear of it. */
  public static Object collectionBegin(G g) {
    Trace t = g.rt.sched.trace;
    if (t != null) {
      t.collectionBegin(g.m);
    }
    return t;
  }

  /** begun: what collectionBegin has given. */
  public static void collectionEnd(G g, Object begun) {
    if (begun instanceof Trace t) {
      Runtime jvm = Runtime.getRuntime();
      t.collectionEnd(g.m, jvm.totalMemory() - jvm.freeMemory());
    }
  }

  /** Waits for the next chunk; null when the trace has ended, or there is none. */
  public static byte[] read(G g) {
    Trace t = g.rt.sched.lastTrace;
    return t == null ? null : t.read(g);
  }

  public static void userTask(G g, long id, long parent, String name) {
    Trace t = g.rt.sched.trace;
    if (t != null) {
      t.userTask(g.m, g, id, parent, name);
    }
  }

  public static void userTaskEnd(G g, long id) {
    Trace t = g.rt.sched.trace;
    if (t != null) {
      t.userTaskEnd(g.m, g, id);
    }
  }

  public static void userRegion(G g, long task, boolean begin, String name) {
    Trace t = g.rt.sched.trace;
    if (t != null) {
      t.userRegion(g.m, g, task, begin, name);
    }
  }

  public static void userLog(G g, long task, String key, String value) {
    Trace t = g.rt.sched.trace;
    if (t != null) {
      t.userLog(g.m, g, task, key, value);
    }
  }
}
