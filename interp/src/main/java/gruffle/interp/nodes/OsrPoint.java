package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.Func;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.link.GoCode;
import gruffle.link.HotLoop;
import gruffle.runtime.func.OsrEntry;

/**
 * The head of a loop as a place where a running call leaves tier 0: counts back-edges, asks for compiled code that begins
 * there, and goes on in it once it is there.
 *
 * <p>In a nest the innermost loop is hot first. Code that begins at a loop has those around it in it, but is entered and left at that one: so the
 * innermost leaves the matter to the outermost loop that has had a good number of back-edges itself, instead of having
 * each of the nest compiled one after the other. Where that one does not come round, the innermost asks when it is hot again. A loop with a large switch
 * leaves it to none: code that begins at it is faster.
 *
 * <p>Code that begins at a loop of many iterations with others around it ends with it, so that a function of many loops in a row within one that hardly comes round has
 * each of them compiled once and by itself. Where tier 0 spends too much of its time between such loops, the loop around has its turn.
 *
 * <p>Goroutines on several Ms share it; a lost count only delays.
 */
final class OsrPoint {
  /** Of {@link #enter}: no statement ends so. */
  static final int STAY = Integer.MIN_VALUE;

  /** For how many back-edges one counts that parks or makes goroutines. */
  private static final int HANDING = 32;

  /** As often as that goes into the limit, a loop around one that is hot has to have come round. */
  private static final int OFTEN = 64;

  /**
   * The same for the next one around it where none has come round so often: code that begins at a loop of fewer iterations than a strip has comes back
   * only with the nest, so that HotSpot enters it in its midst.
   */
  private static final int SELDOM = 1250;

  /** How often one is hot in vain that waits for a loop around it, which the compiler may have refused. */
  private static final int PATIENCE = 50;

  /** What statistics go to. */
  private final HotLoop loop;

  private final GoCode code;

  /** The code that it is left for: that of the loop and those around it, or of the loop alone; null until somebody wants to know. */
  private HotLoop way;

  private final Turns turns;

  /** Null where there is none around it that it could leave the matter to. */
  private final OsrPoint around;

  private final Locals locals;
  private final int limit;
  private final int step;
  private int edges;

  /** Whether it has looked for one around it to leave the matter to. */
  private boolean looked;

  /** That one, as long as there is hope. */
  private OsrPoint better;

  /** Of that one, {@link #questions} when it was looked at last. */
  private int seen;

  private int waits;

  /** One within has left the matter to it. */
  private boolean chosen;

  /** How often it has been at its head since. */
  private int questions;

  /**
   * What of a function crosses over.
   *
   * @param kinds shapes of the frame slots by index of the local
   * @param results indices of the result variables that the root reads after the deferred calls; null in a function without
   * @param result shape of the first result
   */
  record Locals(JKind[] kinds, int[] results, JKind result) {
    static Locals of(Func fn) {
      JKind[] kinds = fn.locals.stream().map(Local::slotKind).toArray(JKind[]::new);
      int[] results = fn.hasDefer ? fn.results.stream().mapToInt(l -> l.index).toArray() : null;
      return new Locals(kinds, results, fn.type.resultKind());
    }
  }

  OsrPoint(GoCode code, int loop, OsrPoint around, Locals locals, Turns turns, boolean handsOn) {
    this.code = code;
    this.loop = code.loop(loop);
    this.turns = turns;
    this.around = around;
    this.locals = locals;
    this.limit = code.program.tiers().loopLimit();
    this.step = handsOn ? HANDING : 1;
  }

  private HotLoop way() {
    if (way == null) {
      way = isLong() ? code.loopAlone(loop.label) : loop;
    }
    return way;
  }

  /** Whether there are loops around it, and it has been hot in its first run: in fewer iterations it would be left more often than it is worth. */
  private boolean isLong() {
    return around != null && edges >= limit && around.edges == 0;
  }

  /** Counts a back-edge; true once the loop is hot. */
  boolean hot() {
    return (edges += step) >= limit;
  }

  /** The loop has ended after so many back-edges. */
  void ended(int rounds) {
    loop.ended(rounds);
  }

  /**
   * At the loop's head: runs the rest of the function, or of the loops around this one, if there is compiled code for it.
   *
   * @return how the loop ended, as the statements have it; {@link #STAY} where there is no code
   */
  int enter(VirtualFrame f) {
    if (!hasCode() && leaves()) {
      return STAY;
    }
    questions++;
    if (!way().isReady()) {
      // as often as is cheap: it may come any time, or never
      edges = Math.max(0, limit - (chosen ? 1 : 100) * step);
      return STAY;
    }
    int end = run(f);
    return end == OsrEntry.DONE ? StmtNode.RETURN : StmtNode.breakCode(OsrEntry.leftLoop(end));
  }

  /** Whether the matter is, or stays, left to one around it. */
  private boolean leaves() {
    OsrPoint b = better;
    if (!looked) {
      looked = true;
      b = outermost();
      if (b != null) {
        b.choose();
      }
    } else if (b != null && (b.questions == seen || !b.hasCode() && ++waits > PATIENCE)) {
      b = null;
    }
    better = b;
    if (b == null) {
      return false;
    }
    seen = b.questions;
    edges = 0;
    return true;
  }

  private void choose() {
    looked = true;
    chosen = true;
    way().isReady();
    edges = limit;
  }

  private OsrPoint outermost() {
    OsrPoint found = around != null && around.hasCome(SELDOM) ? around : null;
    for (OsrPoint p = around; p != null && p.hasCome(OFTEN); p = p.around) {
      found = p;
    }
    return found;
  }

  private boolean hasCode() {
    return way != null && way.hasCode();
  }

  private boolean hasCome(int often) {
    return edges / step >= Math.max(1, limit / often);
  }

  private int run(VirtualFrame f) {
    int n = Math.max(1, locals.kinds.length);
    long[] prims = new long[n];
    Object[] refs = new Object[n];
    for (int i = 0; i < locals.kinds.length; i++) {
      save(f, i, prims, refs);
    }
    if (locals.results == null) {
      int end = run(f, prims, refs);
      if (end == OsrEntry.DONE) {
        load(f, Frames.RESULT_SLOT, locals.result, prims[0], refs[0]);
      } else {
        load(f, prims, refs);
      }
      return end;
    }
    try {
      int end = run(f, prims, refs);
      if (end != OsrEntry.DONE) {
        load(f, prims, refs);
      }
      return end;
    } finally {
      for (int i : locals.results) {
        load(f, Frames.LOCALS + i, locals.kinds[i], prims[i], refs[i]);
      }
    }
  }

  private int run(VirtualFrame f, long[] prims, Object[] refs) {
    if (way == loop) {
      return way.run(Frames.g(f), Frames.act(f), prims, refs);
    }
    turns.begin();
    int end = way.run(Frames.g(f), Frames.act(f), prims, refs);
    turns.end();
    if (!around.chosen && turns.isMuchBetween()) {
      turns.reset();
      around.choose();
    }
    return end;
  }

  private void save(VirtualFrame f, int i, long[] prims, Object[] refs) {
    int slot = Frames.LOCALS + i;
    switch (locals.kinds[i]) {
      case Z -> prims[i] = f.getBooleanStatic(slot) ? 1 : 0;
      case I -> prims[i] = f.getIntStatic(slot);
      case J -> prims[i] = f.getLongStatic(slot);
      case F -> prims[i] = Float.floatToRawIntBits(f.getFloatStatic(slot));
      case D -> prims[i] = Double.doubleToRawLongBits(f.getDoubleStatic(slot));
      case L -> refs[i] = f.getObjectStatic(slot);
      case V -> throw new IllegalStateException("local without a value");
    }
  }

  private void load(VirtualFrame f, long[] prims, Object[] refs) {
    for (int i = 0; i < locals.kinds.length; i++) {
      load(f, Frames.LOCALS + i, locals.kinds[i], prims[i], refs[i]);
    }
  }

  private static void load(VirtualFrame f, int slot, JKind kind, long prim, Object ref) {
    switch (kind) {
      case Z -> f.setBooleanStatic(slot, prim != 0);
      case I -> f.setIntStatic(slot, (int) prim);
      case J -> f.setLongStatic(slot, prim);
      case F -> f.setFloatStatic(slot, Float.intBitsToFloat((int) prim));
      case D -> f.setDoubleStatic(slot, Double.longBitsToDouble(prim));
      case L -> f.setObjectStatic(slot, ref);
      case V -> {}
    }
  }
}
