package gruffle.runtime.pprof;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.GoFrames;
import gruffle.runtime.panic.GoPanic;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The program counters of one program: made-up numbers for the functions and lines that somebody asked about.
 *
 * <p>A function gets a block of {@link #BLOCK} numbers, {@link #STEP} for each line from its first one on; lines further down have blocks of their own. A call
 * is in the middle of its line's, so that the arithmetic of Go programs (pc-1 for the call, where Callers answers the place after it) stays within.
 */
public final class PcTable {
  private static final long BASE = 0x480000;
  private static final int SHIFT = 16;
  private static final int BLOCK = 1 << SHIFT;
  private static final int STEP = 16;
  private static final int CALL = 9;

  /** The outermost frames of Go's stacks, which ours have no functions for. */
  static final Code MAIN = new Root("runtime.main", "runtime/proc.go", 290);

  private static final List<Code> INIT =
      List.of(
          new Root("runtime.doInit1", "runtime/proc.go", 8103),
          new Root("runtime.doInit", "runtime/proc.go", 8070),
          new Root("runtime.main", "runtime/proc.go", 258));

  static final Code GOEXIT = new Root("runtime.goexit", "runtime/asm_amd64.s", 1771);

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

  /** A function of Go's runtime that stands in stacks for what is Java here. */
  static final class Root extends Code {
    Root(String name, String file, int line) {
      super(name, GoPlaces.SOURCES + file, line);
    }

    @Override
    public Object invoke(G g, FuncVal closure, Object[] args) {
      throw new IllegalStateException(name + " is no function to call");
    }
  }

  /** What a counter stands for. */
  public record Entry(Code code, int line, long entry) {}

  /** A block: of a function from its first line on, or of a line far down. */
  private record Block(Code code, int line) {}

  private final ConcurrentHashMap<Block, Long> numbers = new ConcurrentHashMap<>();
  private volatile AtomicReferenceArray<Block> blocks = new AtomicReferenceArray<>(256);
  private int next;

  /** The counter of a function's beginning. */
  public long entry(Code code) {
    return Boundary.callLong(() -> start(code));
  }

  private long start(Code code) {
    return number(new Block(code, code.line));
  }

  /** The counter after a call at that line; 0 is the function's first. */
  long call(Code code, int line) {
    long entry = start(code);
    long down = line == 0 ? 0 : line - (long) code.line;
    if (down >= 0 && down < BLOCK / STEP) {
      return entry + down * STEP + CALL;
    }
    return number(new Block(code, line)) + CALL;
  }

  private long number(Block b) {
    Long known = numbers.get(b);
    return known != null ? known : add(b);
  }

  private synchronized long add(Block b) {
    Long known = numbers.get(b);
    if (known != null) {
      return known;
    }
    int i = next++;
    AtomicReferenceArray<Block> list = blocks;
    if (i >= list.length()) {
      var longer = new AtomicReferenceArray<Block>(list.length() * 2);
      for (int k = 0; k < list.length(); k++) {
        longer.set(k, list.get(k));
      }
      list = longer;
      blocks = longer;
    }
    list.set(i, b);
    long pc = BASE + ((long) i << SHIFT);
    numbers.put(b, pc);
    return pc;
  }

  /** Null if the number was never given out. */
  public Entry find(long pc) {
    long i = (pc - BASE) >> SHIFT;
    AtomicReferenceArray<Block> list = blocks;
    if (pc < BASE || i >= list.length()) {
      return null;
    }
    Block b = list.get((int) i);
    if (b == null) {
      return null;
    }
    int down = (int) ((pc - BASE) & (BLOCK - 1)) / STEP;
    return new Entry(b.code, b.line + down, entry(b.code));
  }

  /** Counters of g's calls from the innermost outwards, after skip of them; at most max. */
  public long[] callers(G g, long skip, long max) {
    var c = new Callers(Math.max(skip, 0), max);
    if (max > 0 && GoFrames.walk(g, c)) {
      Boundary.run(() -> c.end(g));
    }
    return c.result();
  }

  /** Collects counters. */
  final class Callers implements GoFrames.Visitor {
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
        pcs[n++] = call(code, line);
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

    /** Adds the outermost frames, of the runtime. */
    void end(G g) {
      if (g.goid == 1 && g.rt.initializing) {
        INIT.forEach(c -> frame(c, 0));
      } else if (g.goid == 1) {
        frame(MAIN, 0);
      }
      frame(GOEXIT, 0);
    }

    boolean isEmpty() {
      return n == 0;
    }

    long[] result() {
      return Arrays.copyOf(pcs, n);
    }
  }
}
