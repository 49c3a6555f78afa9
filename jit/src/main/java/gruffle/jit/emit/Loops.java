package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import gruffle.link.HotLoop;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Emits loops. An innermost loop runs in strips of so many iterations, with a poll between them: HotSpot's compiler sees a counted loop
 * without side effects of its own, that it can unroll, and take range checks out of.
 *
 * <pre>
 *   while (i &lt; limit) {                    strip:  while (i &lt; limit) {
 *     body                                             int k = min(limit - i, 1024);  long base = i;
 *     i++                                              for (int j = 0; j &lt; k; j++) { i = base + j; body }
 *     poll                                             i = base + k;
 *   }                                                  poll
 *                                                    }
 * </pre>
 *
 * <p>An index in the body that is a linear function of i is then one of j, from an int that is computed at the head of the strip: see
 * {@link #guess}. A loop without such a counter gets one that only counts iterations.
 */
final class Loops {
  static final int STRIP = 1024;

  /** Where an iteration may be long. */
  static final int SHORT_STRIP = 64;

  /** Iterations that pay for what stands before a strip in range. */
  static final int WORTH_A_STRIP = 32;

  /** About so many iterations are few, as a power of two: no more than {@link FastStrip#LEAST}. */
  private static final int FEW_BITS = 3;

  /** A strip that is being emitted: its counter, and the ints from which indices are computed, by {@link Linear#key}. */
  private record Strip(
      LoopFacts facts,
      LoopFacts.Counter counter,
      int number,
      Map<String, Integer> starts,
      Strip outside) {
    /** The one whose counter an index is a function of; null if none is. */
    Strip of(Expr index) {
      Linear form = starts.isEmpty() ? null : Linear.of(index, counter.local(), facts);
      return form != null && starts.containsKey(key(form))
          ? this
          : outside == null ? null : outside.of(index);
    }
  }

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Stmts stmts;
  private Strip strip;

  /**
   * Whether the end of an iteration asks if the strip has ended, in loops like {@code if a[i] != a[w-1] { a[w] = a[i]; w++ }}: C2 makes better code of those then; of others, such as a sieve's, much worse.
   */
  private boolean atEnd;

  /** Variable: the step of the innermost loop's counter, where that is no constant. */
  private int by;

  /** The copy of a loop's body that is being emitted, with elements that are in range; null outside. */
  private FastStrip fast;

  /** The label of the loop with that copy. */
  private int label;

  /** Where an iteration ends that has left the strip in range; null where none does. */
  private Lab outside;

  Loops(FuncEmitter f, Stmts stmts) {
    this.f = f;
    this.c = f.c;
    this.stmts = stmts;
  }

  /**
   * Emits a loop.
   *
   * @param leave where break goes, bound by the caller
   * @param next where continue goes
   * @param first value of the counter at the beginning, null if it is not known
   */
  void emit(Stmt.Loop written, Lab leave, Lab next, Long first) {
    Stmt.Loop l = CountedAtEnd.of(written, f.fn);
    LoopFacts facts = LoopFacts.of(l, f.fn);
    InPlace before = facts.branchy ? c.inPlace(f.env.inPlace()) : null;
    f.cells.around(l, () -> f.slices.around(l, () -> emit(l, leave, next, first, facts)));
    if (facts.branchy) {
      c.inPlace(before);
    }
  }

  private void emit(Stmt.Loop l, Lab leave, Lab next, Long first, LoopFacts facts) {
    boolean counted = facts.counter != null && c.stackEmpty();
    Long trips = counted ? Trips.of(l, facts, first, f.fn) : null;
    if (facts.recursive) {
      plain(l, leave, next, false, trips == null || f.isEntered(l.label()));
    } else if (trips != null && !isForStrip(l, facts, trips)) {
      short_(l, facts, next, first, trips.intValue());
    } else if (!facts.innermost) {
      plain(l, leave, next, true, true);
    } else if (counted) {
      first(l, facts, leave);
      counted(l, facts, leave, next);
    } else if (facts.branchy) {
      countdown(l, facts, leave, next);
    } else if (c.stackEmpty()) {
      first(l, facts, leave);
      strips(l, facts, leave, next);
    } else {
      plain(l, leave, next, false, true);
    }
  }

  /** Whether a loop of so few iterations that it needs no poll is worth the look whether its elements are in range. */
  private boolean isForStrip(Stmt.Loop l, LoopFacts facts, long trips) {
    return facts.innermost && trips >= WORTH_A_STRIP && FastStrip.of(f, l, facts) != null;
  }

  /**
   * A loop as it is written.
   *
   * @param around whether there are others in it
   * @param polls false for few iterations, known by number: those that call the function again poll at its entry
   */
  private void plain(Stmt.Loop l, Lab leave, Lab next, boolean around, boolean polls) {
    var head = new Lab();
    c.bindLoop(head);
    if (around) {
      ending(l, leave);
    } else {
      condition(l, leave);
    }
    round(l, next);
    if (polls) {
      f.backEdge(l.label());
    }
    c.jump(head);
  }

  private void condition(Stmt.Loop l, Lab leave) {
    if (l.cond() != null) {
      f.exprs.conditions.jump(l.cond(), false, leave);
    }
  }

  /** The condition of a loop that is around others, or between strips. */
  private void ending(Stmt.Loop l, Lab leave) {
    if (l.cond() != null) {
      f.leave(l, leave);
    }
  }

  private void post(Stmt.Loop l) {
    if (l.post() != null) {
      stmts.stmt(l.post());
    }
  }

  private static int length(LoopFacts facts) {
    return facts.heavy || facts.calls ? SHORT_STRIP : STRIP;
  }

  /**
   * A loop in the midst of which are many ways: of such a strip C2 makes code that is half as fast. Where the function is entered at it, it
   * is left for every poll, which its caller makes: with one way back to its head, C2 keeps more in registers.
   */
  private void countdown(Stmt.Loop l, LoopFacts facts, Lab leave, Lab next) {
    int k = -1;
    if (!f.isEntered(l.label()) || !c.stackEmpty()) {
      k = c.variable("I");
      c.iconst(length(facts));
      c.store(k);
    }
    BitSet nearlyInts = f.ranges.guarded(l);
    if (nearlyInts == null || f.isTwice() || !c.stackEmpty()) {
      countdown(l, facts, leave, next, k);
      return;
    }
    var guards = new Guards(f, l, facts, nearlyInts);
    if (!guards.isOfUse()) {
      countdown(l, facts, leave, next, k);
      return;
    }
    int polls = k;
    var out = new Lab();
    var again = new Lab();
    stmts.targets.put(l.label(), new Stmts.Target(out, again));
    guards.enter();
    f.guarded(guards, l.label(), () -> countdown(l, facts, out, again, polls));
    c.bind(out);
    if (c.reachable()) {
      guards.leave();
      c.jump(leave);
    }
    guards.between();
    stmts.targets.put(l.label(), new Stmts.Target(leave, next));
    c.inPlace(null);
    f.unguarded(guards, () -> countdown(l, facts, leave, next, polls));
  }

  /** One iteration: the condition, which may leave, the body, and what comes after it, where continue goes. */
  private void iteration(Stmt.Loop l, Lab leave, Lab next) {
    condition(l, leave);
    round(l, next);
  }

  private void round(Stmt.Loop l, Lab next) {
    stmts.stmt(l.body());
    c.bind(next);
    post(l);
  }

  /**
   * The first iterations of a loop that has shown itself to have few of them, in a copy of its own in front of the strips: what is done for a strip, by us and by C2, costs more
   * than such a loop has to do. Their number is in a variable that is doubled, since C2 would make a counted loop of one that is counted.
   */
  private void first(Stmt.Loop l, LoopFacts facts, Lab leave) {
    if (facts.calls
        || f.isTwice()
        || f.pieces != null
        || f.isEntered(l.label())
        || !f.env.brief().contains(f.fn.symbol, l.label())) {
      return;
    }
    Stmts.Target t = stmts.targets.get(l.label());
    var next = new Lab();
    stmts.targets.put(l.label(), new Stmts.Target(t.leave(), next));
    int m = c.variable("I");
    c.iconst(1);
    c.store(m);
    var head = new Lab();
    c.bindLoop(head);
    var other = new Lab();
    f.slices.enter(other);
    iteration(l, leave, next);
    f.slices.leave();
    c.load(m);
    c.iconst(1);
    c.insn(ISHL);
    c.store(m);
    c.load(m);
    c.iconst(1 << HotLoop.BRIEF);
    c.jump(IF_ICMPNE, head);
    c.bind(other);
    stmts.targets.put(l.label(), t);
  }

  private void countdown(Stmt.Loop l, LoopFacts facts, Lab leave, Lab next, int k) {
    var head = new Lab();
    var other = new Lab();
    c.bindLoop(head);
    f.slices.enter(other);
    iteration(l, leave, next);
    f.slices.leave();
    turn(l, facts, k, head);
    if (other.used()) {
      without(l, leave, other);
      turn(l, facts, k, head);
    }
  }

  /** The end of an iteration of such a loop. */
  private void turn(Stmt.Loop l, LoopFacts facts, int k, Lab head) {
    if (k < 0) {
      f.leaveInTime(l.label());
      c.jump(head);
      return;
    }
    c.increment(k, -1);
    c.load(k);
    c.jump(IFGT, head);
    f.backEdge(l.label());
    c.iconst(length(facts));
    c.store(k);
    c.jump(head);
  }

  /**
   * A loop of which nothing is known. Whether the strip ends is asked at the end of an iteration: with the question at the head, beside the loop's own
   * condition, C2 takes some loops for none that are counted, reads what stays the same in each iteration, and keeps all variables on the stack.
   */
  private void strips(Stmt.Loop l, LoopFacts facts, Lab leave, Lab next) {
    var outer = new Lab();
    var inner = new Lab();
    int j = c.variable("I");
    c.bindLoop(outer);
    c.iconst(0);
    c.store(j);
    c.bindLoop(inner);
    var other = new Lab();
    f.slices.enter(other);
    iteration(l, leave, next);
    f.slices.leave();
    c.increment(j, 1);
    c.load(j);
    c.iconst(length(facts));
    c.jump(IF_ICMPLT, inner);
    f.backEdge(l.label());
    c.jump(outer);
    if (other.used()) {
      without(l, leave, other);
      f.backEdge(l.label());
      c.jump(outer);
    }
  }

  /** An iteration for which slices that are held have not enough room, or the rest of one, outside of the strip. */
  private void without(Stmt.Loop l, Lab leave, Lab enter) {
    c.bind(enter);
    Stmts.Target t = stmts.targets.get(l.label());
    var next = new Lab();
    stmts.targets.put(l.label(), new Stmts.Target(t.leave(), next));
    f.slices.second(() -> iteration(l, leave, next));
    stmts.targets.put(l.label(), t);
  }

  // --- with a counter ---

  private void counted(Stmt.Loop l, LoopFacts facts, Lab leave, Lab next) {
    LoopFacts.Counter n = facts.counter;
    Expr limit = n.limit() != null ? n.limit() : n.nearly();
    FastStrip inRange = limit != null ? FastStrip.of(f, l, facts) : null;
    boolean ends = n.limit() != null || inRange != null;
    if (n.by() != null) {
      by = c.variable("J");
      f.exprs.expr(n.by());
      c.store(by);
    }
    if (ends) {
      condition(l, leave);
    }
    atEnd = facts.readsAtCursor(l);
    boolean leaves = inRange != null && !inRange.rare.isEmpty();
    int slowly = leaves ? c.variable("I") : -1;
    if (leaves) {
      c.iconst(0);
      c.store(slowly);
    }
    var outer = new Lab();
    c.bindLoop(outer);
    int k = c.variable("I");
    boolean mayBeFew = inRange != null && n.limit() != null && n.by() != null;
    if (mayBeFew) {
      iterationsUnlessFew(n, k);
    } else if (ends) {
      iterations(n.to(limit), inRange != null ? STRIP : length(facts));
    } else {
      c.iconst(length(facts));
    }
    if (!mayBeFew) {
      c.store(k);
    }
    boolean isInt = f.isInt(n.local());
    int base = c.variable(isInt ? "I" : "J");
    if (isInt) {
      f.loadInt(n.local());
    } else {
      f.load(n.local());
    }
    c.store(base);
    int j = c.variable("I");
    Lab out = n.limit() != null && !mayBeFew ? null : leave;
    var done = new Lab();
    if (inRange != null) {
      var slow = new Lab();
      if (leaves) {
        c.load(slowly);
        c.jump(IFNE, slow);
      }
      inRange.enter(k, j, by, slow);
      Stmts.Target t = stmts.targets.get(l.label());
      var again = new Lab();
      stmts.targets.put(l.label(), new Stmts.Target(t.leave(), again));
      fast = inRange;
      label = l.label();
      outside = leaves ? new Lab() : null;
      rounds(l, facts, null, again, j, base, () -> c.load(k), null);
      fast = null;
      if (n.by() != null) {
        count(n, base, k);
      }
      c.jump(done);
      if (leaves) {
        stmts.targets.put(l.label(), new Stmts.Target(t.leave(), outside));
        rests(inRange.rare, j, k, slowly);
        c.jump(done);
      }
      stmts.targets.put(l.label(), t);
      c.bind(slow);
      if (leaves) {
        c.iconst(0);
        c.store(slowly);
        c.load(k);
        c.iconst(SHORT_STRIP);
        c.invokeStatic("java/lang/Math", "min", "(II)I");
        c.store(k);
      }
    }
    var other = new Lab();
    rounds(l, facts, out, next, j, base, () -> c.load(k), other);
    c.bind(done);
    atEnd = false;
    if (n.by() == null) {
      count(n, base, k);
    }
    if (ends && f.isOutermost(l.label())) {
      ending(l, leave);
    } else if (ends) {
      condition(l, leave);
    }
    f.backEdge(l.label());
    c.jump(outer);
    if (other.used()) {
      without(l, leave, other);
      if (ends) {
        condition(l, leave);
      }
      f.backEdge(l.label());
      c.jump(outer);
    }
  }

  /**
   * In a strip in range: emits a branch with something that such a strip cannot have, which goes on outside of it; false if it is none.
   */
  boolean leaveFor(Stmt branch) {
    RareBranches.Branch b = fast == null ? null : RareBranches.find(fast.rare, branch);
    if (b == null) {
      return false;
    }
    FastStrip inside = fast;
    fast = null;
    Stmts.Target t = stmts.targets.get(label);
    stmts.targets.put(label, new Stmts.Target(t.leave(), outside));
    stmts.stmt(branch);
    c.jump(b.after);
    stmts.targets.put(label, t);
    fast = inside;
    return true;
  }

  /**
   * What follows such branches in the iteration. After a strip that one of them has left at once, the next one is made as everywhere.
   *
   * @param j variable: the iteration's number
   * @param k variable: becomes the number of iterations that there have been
   */
  private void rests(List<RareBranches.Branch> rare, int j, int k, int slowly) {
    for (RareBranches.Branch b : rare) {
      c.bind(b.after);
      for (RareBranches.Rest r : b.rest) {
        stmts.rest(r.block(), r.from());
      }
      c.jump(outside);
    }
    c.bind(outside);
    c.load(j);
    c.iconst(1);
    c.insn(IADD);
    c.store(k);
    c.load(k);
    c.iconst(FastStrip.LEAST);
    c.insn(ISUB);
    Conditions.sign(c);
    c.store(slowly);
  }

  /** A loop of so few iterations that it needs no poll. */
  private void short_(Stmt.Loop l, LoopFacts facts, Lab next, long first, int trips) {
    boolean isInt = f.isInt(facts.counter.local());
    int base = c.variable(isInt ? "I" : "J");
    if (isInt) {
      c.iconst((int) first);
    } else {
      c.lconst(first);
    }
    c.store(base);
    int j = c.variable("I");
    rounds(
        l, facts, null, next, j, base, facts.heavy ? hidden(trips) : () -> c.iconst(trips), null);
    c.lconst(first + trips * facts.counter.step());
    f.store(facts.counter.local());
  }

  /**
   * A number of iterations, at most {@link #SHORT_STRIP}, that C2 does not know. It unrolls a short loop before it looks which objects go nowhere, and then
   * finds that of none of those that the iterations make.
   */
  private Runnable hidden(int trips) {
    int k = c.variable("I");
    c.iconst(trips);
    f.loadG();
    c.getField(Rt.G, "rt", "L" + Rt.RT + ";");
    c.getField(Rt.RT, "strip", "I");
    c.invokeStatic("java/lang/Math", "min", "(II)I");
    c.store(k);
    return () -> c.load(k);
  }

  /**
   * The iterations of one strip.
   *
   * @param leave where to go when the loop's condition is false; null where it is known to hold
   * @param other where an iteration is done with slices in memory that are held otherwise; null where there is none such
   */
  private void rounds(
      Stmt.Loop l,
      LoopFacts facts,
      Lab leave,
      Lab next,
      int j,
      int base,
      Runnable iterations,
      Lab other) {
    LoopFacts.Counter n = facts.counter;
    Strip outside = strip;
    strip = new Strip(facts, n, j, new HashMap<>(), outside);
    if (n.by() == null) {
      starts(facts, n);
    }
    Sums sums = leave == null ? new Sums(f, l.body()) : null;
    if (sums != null) {
      sums.enter();
    }
    var inner = new Lab();
    var done = new Lab();
    c.iconst(0);
    c.store(j);
    c.bindLoop(inner);
    if (!atEnd) {
      c.load(j);
      iterations.run();
      c.jump(IF_ICMPGE, done);
    }
    if (sums != null) {
      sums.iterate();
    }
    boolean counts = n.by() == null || fast != null;
    if (counts) {
      count(n, base, j);
    }
    if (other != null) {
      f.slices.enter(other);
    }
    if (leave != null) {
      condition(l, leave);
    }
    stmts.stmt(l.body());
    c.bind(next);
    if (!counts) {
      post(l);
    }
    f.slices.leave();
    c.increment(j, 1);
    if (atEnd) {
      c.load(j);
      iterations.run();
      c.jump(IF_ICMPLT, inner);
    } else {
      c.jump(inner);
    }
    c.bind(done);
    if (sums != null) {
      sums.leave();
    }
    strip = outside;
  }

  /** Gives a counter its value after that many iterations of the strip. */
  private void count(LoopFacts.Counter n, int base, int iterations) {
    c.load(base);
    c.load(iterations);
    if (f.isInt(n.local())) {
      times(n, true);
      c.insn(IADD);
      f.storeInt(n.local());
      return;
    }
    c.insn(I2L);
    times(n, false);
    c.insn(LADD);
    f.store(n.local());
  }

  /** Multiplies a number of iterations by the counter's step. */
  private void times(LoopFacts.Counter n, boolean isInt) {
    if (n.by() != null) {
      c.load(by);
      if (isInt) {
        c.insn(L2I);
      }
    } else if (n.step() == 1) {
      return;
    } else if (isInt) {
      c.iconst(n.step().intValue());
    } else {
      c.lconst(n.step());
    }
    c.insn(isInt ? IMUL : LMUL);
  }

  /**
   * Sets the variable k to that number, for a step that is no constant. Where few are left, a division takes longer than they do: k is then less than a strip in range has to have, and in
   * the other copy the condition is looked at in each iteration.
   */
  private void iterationsUnlessFew(LoopFacts.Counter n, int k) {
    var few = new Lab();
    var end = new Lab();
    f.exprs.expr(n.limit());
    f.load(n.local());
    c.insn(LSUB);
    c.iconst(FEW_BITS);
    c.insn(LSHR);
    c.load(by);
    c.insn(LCMP);
    c.jump(IFLT, few);
    iterations(n, STRIP);
    c.store(k);
    c.jump(end);
    c.bind(few);
    c.iconst(FastStrip.LEAST - 1);
    c.store(k);
    c.bind(end);
  }

  /** Pushes how many iterations the next strip has; the condition holds. */
  private void iterations(LoopFacts.Counter n, int max) {
    boolean down = n.op() == Op.GT || n.op() == Op.GE || n.step() != null && n.step() < 0;
    if (down) {
      f.load(n.local());
      f.exprs.expr(n.limit());
    } else {
      f.exprs.expr(n.limit());
      f.load(n.local());
    }
    c.insn(LSUB);
    boolean inclusive = n.op() == Op.LE || n.op() == Op.GE;
    if (n.by() != null) {
      c.load(by);
    } else {
      c.lconst(Math.abs(n.step()));
    }
    c.iconst(max);
    c.invokeStatic(Rt.STRIPS, inclusive ? "through" : "until", "(JJI)I");
  }

  /**
   * Pushes array and place of an element that is known to be in range; false if nothing is known of it. Of a complex number they are the doubles and the
   * real part's place in them.
   */
  boolean inRange(Object access) {
    return fast != null && fast.place(access);
  }

  /** Whether an element is known to be in range. */
  boolean isInRange(Object access) {
    return fast != null && fast.has(access);
  }

  /** Pushes the value of an element that stays the same; false if it is to be read. */
  boolean held(Expr element) {
    return fast != null && fast.value(element);
  }

  // --- indices ---

  /** At the head of a strip: computes the int from which each kind of index in the body starts. */
  private void starts(LoopFacts facts, LoopFacts.Counter n) {
    for (Expr index : facts.indices) {
      Linear form = f.isInt(index) ? null : Linear.of(index, n.local(), facts);
      if (form == null || Math.abs(form.factor() * n.step()) > STRIP) {
        continue;
      }
      if (strip.starts.containsKey(key(form))) {
        continue;
      }
      int start = c.variable("I");
      f.exprs.expr(facts.atHead(index));
      if (form.constant() != 0) {
        c.lconst(form.constant());
        c.insn(LSUB);
      }
      c.invokeStatic(Rt.ELEMENTS, "guess", "(J)I");
      c.store(start);
      strip.starts.put(key(form), start);
    }
  }

  private static String key(Linear form) {
    return form.factor() + form.key();
  }

  /** Whether there is an int that is the index, if the index is in the range of any slice at all. */
  boolean canGuess(Expr index) {
    return strip != null && strip.of(index) != null;
  }

  /** Pushes the int of {@link #canGuess}. */
  void guess(Expr index) {
    Strip s = strip.of(index);
    Linear form = Linear.of(index, s.counter.local(), s.facts);
    c.load(s.starts.get(key(form)));
    c.load(s.number);
    long factor = form.factor() * s.counter.step();
    if (factor != 1 && factor != -1) {
      c.iconst((int) factor);
      c.insn(IMUL);
    }
    c.insn(factor == -1 ? ISUB : IADD);
    if (form.constant() != 0) {
      c.iconst((int) form.constant());
      c.insn(IADD);
    }
  }
}
