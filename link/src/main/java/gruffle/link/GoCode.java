package gruffle.link;

import gruffle.ir.IrPackage;
import gruffle.ir.LineTable;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A Go function of a program, in every tier: what it is in tier 0 is made on its first call there, what it is in tier 1 when
 * {@link Tiers} decides so.
 *
 * <p>All fields that change are set once, or are counters that may lose an increment.
 */
public final class GoCode extends Code {
  public final Program program;
  private final List<LineTable.Place> otherFiles;
  private final boolean wrapper;
  private final String wraps;
  private final boolean parameters;

  /** It has no body: a native. */
  private final boolean isNative;

  /** Its first call compiles it; false once the compiler has refused it. */
  private volatile boolean eager;

  private volatile Tier1.Compiled compiled;
  private volatile Tier0.Body body;
  private volatile FuncVal value;
  private final Object lock = new Object();
  private volatile HotLoop[] loops = {};

  /** What {@link #FIRST_INLINED} and the lines after it stand for; never changed, but replaced. */
  private volatile List<Inlined> inlined = List.of();

  /** Calls in tier 0. */
  public int calls;

  /** Calls in tier 0 that have spent their time in compiled loops. */
  private int stayed;

  /** So many of these count as one call. */
  private static final int STAYED = 32;

  /** Questions of compiled code about its loops since the last early one, which each call begins with. */
  private int stays;

  /** So many of a call have a second loop of the function made. */
  private static final int STAY = 4;

  /** Its compilation has been asked for. */
  private boolean claimed;

  GoCode(Program program, String symbol, IrPackage.Head head, boolean eager) {
    super(symbol, head.file(), head.line());
    this.otherFiles = head.otherFiles();
    this.program = program;
    this.wrapper = head.wrapper();
    this.wraps = head.wraps();
    this.parameters = head.params() > 0;
    this.isNative = head.isNative();
    this.eager = eager;
  }

  @Override
  public String fileAt(int line) {
    LineTable.Place p = elsewhere(line);
    return p == null ? file : p.file();
  }

  @Override
  public int lineAt(int line) {
    LineTable.Place p = elsewhere(line);
    return p == null ? line : p.line();
  }

  /** What a made-up line stands for, null for a line of the function's own file. */
  private LineTable.Place elsewhere(int line) {
    int i = line - LineTable.FIRST;
    return i >= 0 && i < otherFiles.size() ? otherFiles.get(i) : null;
  }

  /** The first of the lines that stand for places in other functions; source files are shorter. */
  public static final int FIRST_INLINED = 30_000;

  /**
   * A made-up line for a place in another function, whose code stands in this one's compiled code.
   *
   * @param line the line there
   * @param at the line of the call, which may be a made-up one itself
   */
  public int inline(GoCode callee, int line, int at) {
    var place = new Inlined(callee, line, at);
    synchronized (lock) {
      int i = inlined.indexOf(place);
      if (i < 0) {
        i = inlined.size();
        var more = new ArrayList<>(inlined);
        more.add(place);
        inlined = more;
      }
      return FIRST_INLINED + i;
    }
  }

  @Override
  public Inlined inlined(int line) {
    List<Inlined> places = inlined;
    int i = line - FIRST_INLINED;
    return i >= 0 && i < places.size() ? places.get(i) : null;
  }

  @Override
  public boolean isWrapper() {
    return wrapper;
  }

  @Override
  public Code wrapped() {
    return wraps == null ? this : program.code(wraps);
  }

  @Override
  public boolean hasParameters() {
    return parameters;
  }

  public boolean isNative() {
    return isNative;
  }

  // --- tiers ---

  /** The compiled code that a call has to use; null where tier 0 runs the function. May compile it now. */
  public Tier1.Compiled entry() {
    Tier1.Compiled c = compiled;
    return c != null || !eager ? c : program.tiers().compileNow(this);
  }

  /** The compiled code, if there is some. */
  public Tier1.Compiled compiled() {
    return compiled;
  }

  void compiled(Tier1.Compiled c) {
    compiled = c;
  }

  /** True for the first who asks: that one has it compiled. */
  boolean claim() {
    synchronized (lock) {
      boolean first = !claimed && compiled == null;
      claimed = true;
      return first;
    }
  }

  /** The compiler has refused it. */
  void refused() {
    eager = false;
  }

  /** The function in tier 0. Making it neither parks nor polls, so the lock is never held across a yield. */
  public Tier0.Body body() {
    Tier0.Body b = body;
    if (b == null) {
      synchronized (lock) {
        b = body;
        if (b == null) {
          b = program.tiers().tier0().body(this);
          body = b;
        }
      }
    }
    return b;
  }

  /** The one function value of a function without captures. */
  public FuncVal value() {
    FuncVal v = value;
    if (v == null) {
      FuncVal fresh = program.tiers().value(this);
      synchronized (lock) {
        v = value;
        if (v == null) {
          v = fresh;
          value = v;
        }
      }
    }
    return v;
  }

  // --- loops ---

  /** The loop with that label. */
  public HotLoop loop(int label) {
    HotLoop l = find(label);
    if (l == null) {
      synchronized (lock) {
        l = find(label);
        if (l == null) {
          l = new HotLoop(this, label, false);
          HotLoop[] more = Arrays.copyOf(loops, loops.length + 1);
          more[loops.length] = l;
          loops = more;
        }
      }
    }
    return l;
  }

  /** The same for code that ends with the loop: a new one for each tier-0 form of the function. */
  public HotLoop loopAlone(int label) {
    return new HotLoop(this, label, true);
  }

  private HotLoop find(int label) {
    for (HotLoop l : loops) {
      if (l.label == label) {
        return l;
      }
    }
    return null;
  }

  /** Whether most runs of a loop that tier 0 has seen had a few iterations. */
  public boolean isBrief(int loop) {
    HotLoop l = find(loop);
    return l != null && l.isBrief();
  }

  @Override
  public boolean isLoopReady(int loop) {
    return loop(loop).isReady();
  }

  /**
   * In a function that is called often, any of its loops may be where a call has had its number of back-edges, such as the short one at the end of a
   * sort. Each that is made is its nest, or the rest of the function, once more, for all compilers; so a second one is made only for a call that stays.
   */
  @Override
  public boolean isLoopBetter(int loop, boolean early) {
    HotLoop l = loop(loop);
    if (early) {
      stays = 0;
      return l.isBetter(false);
    }
    boolean stay = ++stays >= STAY || program.tiers().loopPatience() == 1;
    return l.isBetter(stay || l.isAsked() || !isAnyLoopAsked());
  }

  /**
   * A call of tier 0's has spent its time in compiled loops. It does not count, but for one of many: compiled as a whole, the function would begin anew, in the JVM's
   * interpreter, with what all compilers have done for its loops already, and save the little that is left in tier 0.
   */
  void stayed() {
    if (++stayed % STAYED != 0) {
      calls--;
    }
  }

  private boolean isAnyLoopAsked() {
    for (HotLoop l : loops) {
      if (l.isAsked()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int goOn(G g, int loop, long[] prims, Object[] refs) {
    return loop(loop).run(g, null, prims, refs);
  }

  // --- calls ---

  @Override
  public Object invoke(G g, FuncVal closure, Object[] args) {
    Tier1.Compiled c = entry();
    return c != null
        ? c.entry().invoke(c.index(), g, closure, args)
        : body().invoke(g, closure, args);
  }

  @Override
  public boolean run0(G g, FuncVal fn) {
    if (entry() != null) {
      return false;
    }
    body().invoke(g, fn, Tiers.NO_ARGUMENTS);
    return true;
  }
}
