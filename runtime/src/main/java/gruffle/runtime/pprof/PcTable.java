package gruffle.runtime.pprof;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.GoFrames;
import gruffle.runtime.panic.GoPanic;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import java.util.Arrays;
import java.util.List;
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
    return callers(g, List.of(), skip, max);
  }

  /** The same, with frames of the runtime's that g is in. */
  long[] callers(G g, List<Code> innermost, long skip, long max) {
    var c = new Callers(Math.max(skip, 0), max);
    innermost.forEach(f -> c.frame(f, 0));
    if (max > 0 && GoFrames.walk(g, c)) {
      FuncVal fn = g.startfn();
      Boundary.run(
          () -> {
            if (skip == 0 && c.isEmpty() && fn != null) { // it has not begun
              c.frame(fn.code(), fn.code().line);
            }
            c.end(g);
          });
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
      for (Code c : RuntimeFrames.raisers(p)) {
        if (!frame(c, 0)) {
          return false;
        }
      }
      return true;
    }

    /** Adds the outermost frames, of the runtime. */
    void end(G g) {
      RuntimeFrames.outermost(g).forEach(c -> frame(c, 0));
    }

    boolean isEmpty() {
      return n == 0;
    }

    long[] result() {
      return Arrays.copyOf(pcs, n);
    }
  }
}
