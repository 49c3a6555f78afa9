package gruffle.link;

import gruffle.runtime.func.OsrEntry;
import gruffle.runtime.panic.Activation;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Preempt;

/**
 * A loop at whose head a running call goes on in compiled code of its own: from tier 0, and from the function's compiled code too where a
 * call stays in a loop for long.
 *
 * <p>HotSpot compiles a method in the midst of a call by entering it at its innermost loop. All loops around that one then share
 * its head, and C2 makes poor code of such a nest, for the whole rest of the call: a product of matrices takes five times as long (the
 * same in Java). So the rest of the function runs in slices, each a new call of a method that begins at the loop and comes back with its
 * locals: many short ones, until HotSpot has had its number of calls and compiles the method as a whole, then longer ones, so that
 * what it has compiled is used soon. Where the loops end for the first time, HotSpot throws the code away, since nothing had come there before; so when they are
 * entered anew, slices are short again for a while. So they are where back-edges suddenly take much longer: then it has thrown the code away for another reason. A goroutine that parks is let run for longer: its slices end in frames that have to come back to the thread's stack one by one.
 *
 * <p>Goroutines on several Ms share it; a lost count only delays.
 */
public final class HotLoop {
  /** Back-edges, of strips or of loops around them, of a call of compiled code before it may go on here. */
  static final int PATIENCE = 256;

  /** Calls that may do so: by then HotSpot has compiled the function as a whole. */
  private static final int DEPARTURES = 1000;

  /** Short slices. */
  private static final int WARM_UP = 2500;

  /** The least that a short slice with many back-edges is to take, ns. */
  private static final long LONGEST = 500_000;

  /**
   * What the later ones take, ns: where HotSpot throws the code away, because the loops have come where they never were, it compiles anew after
   * some 600 calls.
   */
  private static final long SLICE = 200_000;

  /** Short slices once more after an end: HotSpot wants some 800 calls of a method whose code it has thrown away. */
  private static final int AGAIN = 1000;

  /** After so many ends: later ones throw nothing away, as a rule, and a loop that is entered often is not to stay in short slices. */
  private static final int ENDS = 3;

  /** A back-edge that takes so many times what one has taken is run by the JVM's interpreter, or by C1's code. */
  private static final int SLOWER = 3;

  /** How often that is believed: iterations differ by themselves too, and pauses of the thread look the same. */
  private static final int FALLS = 40;

  private static final int MOST = 1 << 24;

  /** Of a slice in which the goroutine parks: how long it took says nothing then. */
  private static final int MOST_PARKING = 1 << 12;

  /** Back-edges that a run of a brief loop has at most. */
  public static final int BRIEF = 4;

  /** Runs in tier 0 that tell something. */
  private static final int RUNS = 64;

  private final GoCode code;
  public final int label;

  /** Whether its code ends with the loop where that can be, not with the outermost one around it or the function. */
  private final boolean alone;

  private volatile boolean asked;

  /** When somebody asked last, ns. */
  private volatile long lastAsked;

  private int dropped;
  private volatile OsrEntry entry;
  private int departures;

  /** Runs of the loop in tier 0 that have ended, and those with few back-edges. */
  private int runs;

  private int brief;
  private int slices;
  private int ends;

  /** Nobody in a loop is without a question for so long, ns. */
  private static final long PASSED = 10_000_000;

  /** How often its turn with the compiler may pass: a machine under load makes long pauses. */
  private static final int DROPS = 3;

  /** Back-edges of the next long slice. */
  private int edges = 64;

  /** What one took lately, ns. */
  private long edge = 1000;

  /** The least that one of a long slice has taken since the code was thrown away last, in 256ths of a ns. */
  private long best = Long.MAX_VALUE / SLOWER;

  private int falls;

  /** What the last slice took, ns; 0 if the goroutine has parked in it. */
  private long took;

  /** Of a loop alone: what its runs have taken since that was told last, ns. */
  private long stayed;

  /** A call of which the loops take more than that, ns, spends next to nothing elsewhere. */
  private static final long STAY = 1_000_000;

  HotLoop(GoCode code, int label, boolean alone) {
    this.code = code;
    this.label = label;
    this.alone = alone;
  }

  /** Whether there is compiled code that begins here; the first who asks has it made. */
  public boolean isReady() {
    if (entry != null) {
      return true;
    }
    lastAsked = System.nanoTime();
    if (!asked) {
      asked = true;
      code.program.tiers().hotLoop(code, label, alone, this::isWanted, e -> entry = e);
    }
    return entry != null;
  }

  public boolean hasCode() {
    return entry != null;
  }

  /** Asked when it is its turn to be compiled: a loop that has ended meanwhile gets another turn when it comes back. */
  private boolean isWanted() {
    if (System.nanoTime() - lastAsked < PASSED || dropped++ >= DROPS) {
      return true;
    }
    asked = false;
    return false;
  }

  /** In tier 0, the loop has ended after so many back-edges. */
  public void ended(int edges) {
    runs++;
    if (edges <= BRIEF) {
      brief++;
    }
  }

  /** Whether most of its runs that tier 0 has seen had a few back-edges. */
  boolean isBrief() {
    int n = runs;
    return n >= RUNS && brief >= n - n / 4;
  }

  /** Whether somebody has asked for code that begins here. */
  boolean isAsked() {
    return asked;
  }

  /** Whether a call of compiled code is to leave it and go on here, if need be once there is code for that, which it may have made. */
  boolean isBetter(boolean mayMake) {
    return departures < DEPARTURES
        && (mayMake ? isReady() : entry != null)
        && ++departures <= DEPARTURES;
  }

  /**
   * Runs the rest of the function, or up to where it goes out of the loops; {@link #isReady} has been true.
   *
   * @return {@link OsrEntry#DONE}, or {@link OsrEntry#left} of a loop
   */
  public int run(G g, Activation act, long[] prims, Object[] refs) {
    HotLoop at = this;
    long stay = 0;
    while (true) {
      int next = at.slice(g, act, prims, refs);
      stay += at.took;
      if (OsrEntry.isOver(next)) {
        stayed(stay);
        return next;
      }
      if (next != at.label) {
        at = code.loop(next);
      }
      Preempt.check(g);
    }
  }

  /** A run has taken so long. Those of a loop alone are many for one call, and count together. */
  private void stayed(long stay) {
    long sum = alone ? stayed + stay : stay;
    stayed = sum > STAY ? 0 : sum;
    if (sum > STAY) {
      code.stayed();
    }
  }

  private int slice(G g, Activation act, long[] prims, Object[] refs) {
    int n = slices++;
    boolean warm = n >= WARM_UP;
    int limit = code.program.tiers().loopPatience() == 1 ? 1 : warm ? edges : warmUp(n);
    long turn = Current.turn(g);
    long start = System.nanoTime();
    int next = entry.run(g, act, prims, refs, limit);
    long took = System.nanoTime() - start;
    if (OsrEntry.isOver(next) && ends < ENDS) {
      ends++;
      slices = Math.min(slices, WARM_UP - AGAIN);
    }
    this.took = 0;
    if (turn != Current.turn(g)) {
      if (warm && limit < MOST_PARKING) {
        edges = 2 * limit;
      }
      return next;
    }
    this.took = took;
    edge = took / limit;
    if (warm && !OsrEntry.isOver(next)) {
      if (took < SLICE / 2) {
        edges = Math.min(2 * limit, MOST);
      } else if (took > 2 * SLICE) {
        edges = Math.max(limit / 2, 16);
      }
      compare((took << 8) / limit);
    }
    return next;
  }

  /** Makes slices short again if a back-edge, which has taken cost in a long one, has become much slower. */
  private void compare(long cost) {
    boolean fallen = cost > SLOWER * best;
    best = fallen ? cost : Math.min(best, cost);
    if (fallen && falls < FALLS) {
      falls++;
      slices = Math.min(slices, WARM_UP - AGAIN);
    }
  }

  /** Short ones, but not only: the profile is to have the loops around this one in it too. */
  private int warmUp(int n) {
    int most = (n & 255) == 255 ? 2048 : (n & 63) == 63 ? 128 : (n & 7) == 7 ? 8 : 1;
    return most == 1 ? 1 : Math.clamp(LONGEST / Math.max(1, edge), 1, most);
  }
}
