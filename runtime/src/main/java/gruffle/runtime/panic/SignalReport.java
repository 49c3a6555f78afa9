package gruffle.runtime.panic;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The report of a signal that ends the program: what every goroutine is doing. Then exit code 2. */
public final class SignalReport {
  private SignalReport() {}

  /** Called on a thread that runs no goroutine; text is the signal's name and meaning. */
  public static void end(GoRuntime rt, String text) {
    if (rt.panicking.getAndIncrement() > 0) {
      return; // another report is being written, and ends the program
    }
    Set<G> running = rt.freeze();
    var b = new StringBuilder(text).append('\n');
    b.append("PC=0x").append(Long.toHexString(rt.addresses.of(rt))).append(" m=0 sigcode=0\n");
    if (!rt.traceback().none()) {
      for (G g : running) {
        Traceback.goroutine(g, g, true, b.append('\n'));
      }
      for (G g : rt.goroutines()) {
        if (!running.contains(g)) {
          Traceback.goroutine(null, g, true, b.append('\n'));
        }
      }
    }
    byte[] bytes = b.toString().getBytes(StandardCharsets.UTF_8);
    rt.writeErr(bytes, 0, bytes.length);
    try {
      rt.crash();
    } catch (KillUnwind e) {
      // meant for goroutines
    }
  }
}
