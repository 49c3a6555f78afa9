package gruffle.stdlib.runtime.debug;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.GoString;
import java.io.FileOutputStream;
import java.io.IOException;

/** Natives of package runtime/debug. */
public final class Natives {
  private Natives() {}

  @GoNative("runtime/debug.SetTraceback")
  public static void setTraceback(G g, GoString level) {
    g.rt.setTraceback(level.toString());
  }

  @GoNative("runtime/debug.buildInfo")
  public static GoString buildInfo(G g) {
    return GoString.of(g.rt.buildInfo());
  }

  @GoNative("runtime/debug.setGCPercent")
  public static long setGcPercent(G g, long percent) {
    long old = g.rt.limits.gcPercent();
    g.rt.limits.setGcPercent(percent);
    return old;
  }

  @GoNative("runtime/debug.setMemoryLimit")
  public static long setMemoryLimit(G g, long limit) {
    long old = g.rt.limits.memory();
    if (limit >= 0) {
      g.rt.limits.setMemory(limit);
    }
    return old;
  }

  @GoNative("runtime/debug.setMaxStack")
  public static long setMaxStack(G g, long bytes) {
    long old = g.rt.limits.maxStack();
    g.rt.limits.setMaxStack(bytes);
    return old;
  }

  @GoNative("runtime/debug.setMaxThreads")
  public static long setMaxThreads(G g, long threads) {
    return g.rt.setMaxThreads(g, (int) Math.min(threads, Integer.MAX_VALUE));
  }

  /** What went wrong, "" if nothing. */
  @GoNative("runtime/debug.setCrashOutput")
  public static GoString setCrashOutput(G g, GoString name) {
    return GoString.of(Boundary.call(() -> crashOutput(g, name.toString())));
  }

  private static String crashOutput(G g, String name) {
    try {
      var old = g.rt.crashOutput;
      g.rt.crashOutput = name.isEmpty() ? null : new FileOutputStream(name, true);
      if (old != null) {
        old.close();
      }
      return "";
    } catch (IOException e) {
      return e.getMessage();
    }
  }
}
