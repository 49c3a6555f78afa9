package gruffle.stdlib.runtime.trace;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Tracing;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;

/** What package runtime/trace of an installed Go asks its runtime. */
public final class Natives {
  private static final long REGION_BEGIN = 0;
  private static final long NANOSECONDS = 1_000_000_000;

  private Natives() {}

  @GoNative("runtime/trace.userTaskCreate")
  public static void userTaskCreate(G g, long id, long parent, GoString name) {
    Tracing.userTask(g, id, parent, name.toString());
  }

  @GoNative("runtime/trace.userTaskEnd")
  public static void userTaskEnd(G g, long id) {
    Tracing.userTaskEnd(g, id);
  }

  @GoNative("runtime/trace.userRegion")
  public static void userRegion(G g, long id, long mode, GoString name) {
    Tracing.userRegion(g, id, mode == REGION_BEGIN, name.toString());
  }

  @GoNative("runtime/trace.userLog")
  public static void userLog(G g, long id, GoString category, GoString message) {
    Tracing.userLog(g, id, category.toString(), message.toString());
  }

  /** As runtime.ReadTrace. */
  @GoNative(value = "runtime/trace.runtime_readTrace", mode = Mode.PARKS)
  public static ByteSlice readTrace(G g) {
    return gruffle.stdlib.runtime.Natives.traceRead(g);
  }

  @GoNative("runtime/trace.runtime_traceClockUnitsPerSecond")
  public static long unitsPerSecond() {
    return NANOSECONDS;
  }
}
