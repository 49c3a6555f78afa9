package gruffle.stdlib.runtime;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.GoFrames;
import gruffle.runtime.panic.GoPanic;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.LongSlice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The program counters of one program: made-up numbers, one for each function and line that somebody asked about.
 *
 * <p>Each (function, line) has {@link #STRIDE} consecutive numbers. A call is the middle one, so that the arithmetic of Go programs
 * (pc-1 for the call, where Callers answers the place after it) stays within.
 */
final class PcTable {
  private static final long BASE = 0x480000;
  private static final int STRIDE = 16;
  private static final int CALL = 9;

  /** The outermost frames of Go's stacks, which ours have no functions for. */
  private static final Code MAIN = new Root("runtime.main", "runtime/proc.go", 290);

  private static final Code GOEXIT = new Root("runtime.goexit", "runtime/asm_amd64.s", 1771);

  private static final Code GOPANIC = new Root("runtime.gopanic", "runtime/panic.go", 860);

  /** What Go's stacks show above gopanic for panics that the runtime began, outermost last. */
  private static final Map<GoPanic.Origin, List<Code>> RAISERS =
      Map.of(
          GoPanic.Origin.CALL, List.of(GOPANIC),
          GoPanic.Origin.GOEXIT, List.of(),
          GoPanic.Origin.MEMORY,
              List.of(
                  GOPANIC,
                  new Root("runtime.panicmem", "runtime/panic.go", 336),
                  new Root("runtime.sigpanic", "runtime/signal_unix.go", 931)),
          GoPanic.Origin.DIVIDE,
              List.of(GOPANIC, new Root("runtime.panicdivide", "runtime/panic.go", 315)),
          GoPanic.Origin.BOUNDS,
              List.of(
                  GOPANIC,
                  new Root("runtime.panicBounds64", "runtime/panic.go", 236),
                  new Root("runtime.panicBounds", "runtime/asm_amd64.s", 2129)));

  private static final class Root extends Code {
    Root(String name, String file, int line) {
      super(name, file, line);
    }

    @Override
    public Object invoke(G g, FuncVal closure, Object[] args) {
      throw new IllegalStateException(name + " is no function to call");
    }
  }

  /** Line 0 stands for the function's beginning. */
  record Key(Code code, int line) {}

  /** What a counter stands for. */
  record Entry(Code code, int line, long entry) {}

  private final ConcurrentHashMap<Key, Long> numbers = new ConcurrentHashMap<>();
  private final AtomicReference<AtomicReferenceArray<Key>> keys =
      new AtomicReference<>(new AtomicReferenceArray<>(256));
  private final AtomicLong next = new AtomicLong();

  /** The counter of a function's beginning. */
  long entry(Code code) {
    return number(new Key(code, 0));
  }

  private long number(Key key) {
    return Boundary.callLong(() -> intern(key));
  }

  private long intern(Key key) {
    Long known = numbers.get(key);
    if (known != null) {
      return known;
    }
    long i = next.getAndIncrement();
    Long first = numbers.putIfAbsent(key, BASE + i * STRIDE);
    if (first != null) {
      return first;
    }
    remember((int) i, key);
    return BASE + i * STRIDE;
  }

  private synchronized void remember(int i, Key key) {
    AtomicReferenceArray<Key> list = keys.get();
    if (i >= list.length()) {
      var longer = new AtomicReferenceArray<Key>(Math.max(i + 1, list.length() * 2));
      for (int k = 0; k < list.length(); k++) {
        longer.set(k, list.get(k));
      }
      list = longer;
      keys.set(longer);
    }
    list.set(i, key);
  }

  /** Null if the number was never given out. */
  Entry find(long pc) {
    long i = (pc - BASE) / STRIDE;
    AtomicReferenceArray<Key> list = keys.get();
    if (pc < BASE || i >= list.length()) {
      return null;
    }
    Key key = list.get((int) i);
    if (key == null) {
      return null;
    }
    return new Entry(key.code, key.line == 0 ? key.code.line : key.line, entry(key.code));
  }

  /** Counters of g's calls from the innermost outwards, after skip of them; at most max. */
  LongSlice callers(G g, long skip, long max) {
    var c = new Callers(Math.max(skip, 0), max);
    if (max > 0 && GoFrames.walk(g, c)) {
      Boundary.run(
          () -> {
            if (g.goid == 1) {
              c.frame(MAIN, 0);
            }
            c.frame(GOEXIT, 0);
          });
    }
    return LongSlice.of(Arrays.copyOf(c.pcs, c.n));
  }

  private final class Callers implements GoFrames.Visitor {
    private final long max;
    private long left;
    private long[] pcs = new long[16];
    private int n;

    Callers(long skip, long max) {
      this.left = skip;
      this.max = max;
    }

    @Override
    public boolean frame(Code code, int line) {
      if (left > 0) {
        left--;
      } else if (n < max) {
        if (n == pcs.length) {
          pcs = Arrays.copyOf(pcs, n * 2);
        }
        pcs[n++] = intern(new Key(code, line)) + CALL;
      }
      return n < max;
    }

    @Override
    public boolean panic(GoPanic p) {
      for (Code c : RAISERS.get(p.origin())) {
        if (!frame(c, 0)) {
          return false;
        }
      }
      return true;
    }
  }

  /** All stacks, a 0 after each; the world is stopped. */
  LongSlice stacks(List<G> goroutines) {
    long[] pcs = new long[64];
    int n = 0;
    for (G g : goroutines) {
      LongSlice one = callers(g, 0, Long.MAX_VALUE);
      if (n + one.len + 1 > pcs.length) {
        pcs = Arrays.copyOf(pcs, Math.max(pcs.length * 2, n + one.len + 1));
      }
      System.arraycopy(one.a, 0, pcs, n, one.len);
      n += one.len + 1;
    }
    return LongSlice.of(Arrays.copyOf(pcs, n));
  }
}
