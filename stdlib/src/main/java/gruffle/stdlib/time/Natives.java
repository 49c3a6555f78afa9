package gruffle.stdlib.time;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.panic.Fatal;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.Bubble;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Syscall;
import gruffle.runtime.time.Sleep;
import gruffle.runtime.time.Timer;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Package time. */
public final class Natives {
  /** More than any file about a zone has. */
  private static final int MAX_FILE = 10 << 20;

  private static final long NANOS = 1_000_000_000;

  private Natives() {}

  @GoNative("time.now")
  public static long now(G g) {
    Bubble b = Bubble.of(g);
    if (b != null) {
      g.setResJ(1, b.now() % NANOS);
      g.setResJ(2, 0);
      return b.now() / NANOS;
    }
    long sec = WallClock.seconds();
    g.setResJ(1, WallClock.nanos(sec));
    g.setResJ(2, g.rt.nanotime());
    return sec;
  }

  @GoNative("time.runtimeNano")
  public static long runtimeNano(G g) {
    return Sleep.now(g);
  }

  @GoNative("time.runtimeIsBubbled")
  public static boolean runtimeIsBubbled(G g) {
    return Bubble.of(g) != null;
  }

  @GoNative("time.durationText")
  public static GoString durationText(long ns) {
    return DurationText.of(ns);
  }

  @GoNative("time.parsedDuration")
  public static long parsedDuration(GoString s) {
    return DurationScan.of(s);
  }

  @GoNative("time.civilOf")
  public static long civilOf(long days) {
    return Civil.of(days);
  }

  @GoNative("time.dayNumber")
  public static long dayNumber(long year, long month, long day) {
    return Civil.days(year, month, day);
  }

  @GoNative("time.text")
  public static GoString text(
      GoString code, long room, long local, long nsec, GoString zone, long offset) {
    byte[] out = new byte[(int) room];
    int n = TimeText.put(out, 0, code, local, nsec, zone, offset);
    return n <= 0 ? GoString.EMPTY : new GoString(out, 0, n);
  }

  @GoNative("time.putText")
  public static long putText(
      ByteSlice dst, GoString code, long local, long nsec, GoString zone, long offset) {
    int n = TimeText.put(dst.a, dst.off, code, local, nsec, zone, offset);
    return n < 0 ? n : (long) n - dst.off;
  }

  @GoNative("time.scan")
  public static long scan(G g, GoString code, GoString value) {
    var s = new TimeScan(value);
    boolean ok = s.read(code);
    g.setResJ(1, ok ? s.rest() : 0);
    g.setResJ(2, ok ? 1 : 0);
    return ok ? s.seconds() : 0;
  }

  @GoNative(value = "time.Sleep", mode = Mode.PARKS)
  public static void sleep(G g, long ns) {
    Sleep.timeSleep(g, ns);
  }

  @GoNative("time.newChanTimer")
  public static Object newChanTimer(G g, Hchan c, GoStruct proto, long ns, long period) {
    var target = new SendTime.Target(c, proto);
    boolean async = g.rt.debug.isSet("asynctimerchan") && Bubble.of(g) == null;
    Timer t =
        async
            ? new Timer(g, SendTime.INSTANCE, target)
            : Timer.ofChan(g, SendTime.INSTANCE, target, c);
    t.reset(g, Sleep.when(g, ns), period);
    return t;
  }

  @GoNative("time.newFuncTimer")
  public static Object newFuncTimer(G g, FuncVal f, long ns) {
    Timer t = new Timer(g, Sleep.startGoroutine(g.rt.names.named("time.goFunc")), f);
    t.reset(g, Sleep.when(g, ns), 0);
    return t;
  }

  @GoNative("time.stopTimer")
  public static boolean stopTimer(G g, Object timer) {
    Timer t = (Timer) timer;
    checkBubble(g, t, "stop");
    return t.stop(g);
  }

  @GoNative("time.resetTimer")
  public static boolean resetTimer(G g, Object timer, long ns, long period) {
    Timer t = (Timer) timer;
    checkBubble(g, t, "reset");
    return t.reset(g, Sleep.when(g, ns), period);
  }

  private static void checkBubble(G g, Timer t, String what) {
    if (t.isFake() && Bubble.of(g) == null) {
      throw Fatal.fatal(g, what + " of synctest timer from outside bubble");
    }
  }

  /** The second result: 0 for a file that cannot be read, 1 for one that is here, 2 for one that is too long. */
  @GoNative(value = "time.readAll", mode = Mode.SYSCALL)
  public static ByteSlice readAll(G g, GoString name) {
    byte[] data = null;
    Syscall.entersyscall(g);
    try {
      Path path = Path.of(name.toString());
      data = Boundary.call(() -> readSome(path));
    } catch (IOException | InvalidPathException e) {
      // not there, or not a file: the caller looks elsewhere
    } finally {
      Syscall.exitsyscall(g);
    }
    boolean all = data != null && data.length <= MAX_FILE;
    g.setResJ(1, data == null ? 0 : all ? 1 : 2);
    return all ? ByteSlice.of(data) : ByteSlice.NIL;
  }

  /** A device may go on for ever. */
  private static byte[] readSome(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes(MAX_FILE + 1);
    }
  }

  @GoNative(value = "time.builtinZone", mode = Mode.SYSCALL)
  public static ByteSlice builtinZone(G g, GoString name) {
    byte[] data = null;
    Syscall.entersyscall(g);
    try {
      data = Boundary.call(() -> ZoneData.of(name.toString()));
    } catch (IOException e) {
      throw new IllegalStateException(e); // written to memory
    } finally {
      Syscall.exitsyscall(g);
    }
    g.setResJ(1, data == null ? 0 : 1);
    return data == null ? ByteSlice.NIL : ByteSlice.of(data);
  }
}
