package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Stmt;
import gruffle.link.JitException;
import java.util.List;

/**
 * Emits what is left of a function for somebody who is at the head of a loop in it: statements before the loop are left out.
 *
 * <p>Loops around it are there once, with a variable that tells whether the way in is still to be found:
 *
 * <pre>
 *   inside = …                                             // not 0
 *   while (inside != 0 || i &lt; n) {
 *     if (inside == 0) { what comes before the loop }
 *     inside = 0;
 *     the loop
 *     what comes after it
 *     i++
 *   }
 * </pre>
 *
 * <p>So no loop has two entries, which C2 makes poor code of, there is one copy of everything, and one profile: short calls, which leave in the
 * first iteration, and long ones run through the same places. Where that cannot be (switches, blocks of a Dispatch, functions in
 * pieces), a loop around gets a first iteration of its own, and then comes the whole loop once more. Of code that ends with the loop, nothing around it is
 * there.
 */
final class WaysIn {
  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Stmts stmts;
  private final int loop;

  /** Variable: 1 until the loop has been reached, then 0. */
  private int inside;

  /**
   * Those of one function.
   *
   * @param loop label of the loop; of a block of the Dispatch, -1 minus its number
   */
  WaysIn(FuncEmitter f, int loop) {
    this.f = f;
    this.c = f.c;
    this.stmts = f.stmts;
    this.loop = loop;
  }

  /**
   * Emits the rest of a statement.
   *
   * @param notZero a variable with a number above 0
   */
  void resume(Stmt s, int notZero) {
    switch (s) {
      case Stmt.Loop l when l.label() == loop -> stmts.loop(l, null);
      case Stmt.Block b -> {
        var end = new Lab();
        stmts.targets.put(b.label(), new Stmts.Target(end, null));
        resume(b.stmts(), notZero);
        c.bind(end);
      }
      case Stmt.If i -> resume(contains(i.then()) ? i.then() : i.orElse(), notZero);
      case Stmt.Switch w -> resume(firstWith(w.bodies(), w.orElse()), notZero);
      case Stmt.Loop l when f.isAlone() -> resume(l.body(), notZero);
      case Stmt.Loop l when f.pieces == null && isPlain(l.body()) -> {
        inside = c.variable("I");
        c.load(notZero);
        c.insn(INEG);
        Conditions.sign(c);
        c.store(inside);
        around(l);
      }
      case Stmt.Loop l -> firstIteration(l, notZero);
      case Stmt.Dispatch d -> resume(d, notZero);
      case null, default -> throw new JitException("no way into loop " + loop);
    }
  }

  private void resume(List<Stmt> list, int notZero) {
    int i = indexIn(list);
    resume(list.get(i), notZero);
    if (c.reachable()) {
      stmts.stmts(list, i + 1);
    }
  }

  private void firstIteration(Stmt.Loop l, int notZero) {
    var leave = new Lab();
    var next = new Lab();
    stmts.targets.put(l.label(), new Stmts.Target(leave, next));
    resume(l.body(), notZero);
    c.bind(next);
    if (l.post() != null) {
      stmts.stmt(l.post());
    }
    f.backEdge(l.label());
    stmts.loop(l, null);
    c.bind(leave);
    f.behind(l);
  }

  private void resume(Stmt.Dispatch d, int notZero) {
    if (loop < 0) {
      stmts.dispatch(d, -1 - loop, null);
    } else {
      int at = 0;
      while (!contains(d.blocks().get(at))) {
        at++;
      }
      Stmt.Block first = d.blocks().get(at);
      stmts.dispatch(d, at, () -> resume(first.stmts(), notZero));
    }
  }

  // --- with the variable ---

  /** Whether the way to the loop leads through blocks, conditions and loops alone. */
  private boolean isPlain(Stmt s) {
    return switch (s) {
      case Stmt.Loop l -> l.label() == loop || isPlain(l.body());
      case Stmt.Block b -> isPlain(b.stmts().get(indexIn(b.stmts())));
      case Stmt.If i -> isPlain(contains(i.then()) ? i.then() : i.orElse());
      case null, default -> false;
    };
  }

  /** A loop around it: as {@link Loops} has those that contain others. */
  private void around(Stmt.Loop l) {
    var t = new Stmts.Target(new Lab(), new Lab());
    stmts.targets.put(l.label(), t);
    f.line(l.pos());
    var head = new Lab();
    var in = new Lab();
    c.bindLoop(head);
    if (l.cond() != null) {
      ifInside(in);
      f.leave(l, t.leave());
      c.bind(in);
    }
    within(l.body(), null);
    c.bind(t.next());
    if (l.post() != null) {
      stmts.stmt(l.post());
    }
    f.backEdge(l.label());
    c.jump(head);
    c.bind(t.leave());
    f.behind(l);
  }

  /** A statement in such a loop that has the loop in it; what comes right before it is the second argument, or null. */
  private void within(Stmt s, Stmt before) {
    switch (s) {
      case Stmt.Loop l when l.label() == loop -> reached(l, Trips.first(before, l));
      case Stmt.Loop l -> around(l);
      case Stmt.If i -> branch(i);
      case Stmt.Block b -> {
        var end = new Lab();
        stmts.targets.put(b.label(), new Stmts.Target(end, null));
        int at = indexIn(b.stmts());
        if (at > 0) {
          var in = new Lab();
          ifInside(in);
          stmts.plain(b.stmts().subList(0, at));
          c.bind(in);
        }
        within(b.stmts().get(at), at > 0 ? b.stmts().get(at - 1) : null);
        stmts.stmts(b.stmts(), at + 1);
        c.bind(end);
      }
      default -> throw new IllegalStateException(s.toString());
    }
  }

  private void branch(Stmt.If i) {
    boolean inThen = contains(i.then());
    var yes = new Lab();
    var no = new Lab();
    var end = new Lab();
    c.load(inside);
    c.jump(IFNE, inThen ? yes : no);
    f.line(i.pos());
    f.exprs.conditions.jump(i.cond(), false, no);
    c.bind(yes);
    if (inThen) {
      within(i.then(), null);
    } else {
      stmts.stmt(i.then());
    }
    c.jump(end);
    c.bind(no);
    if (!inThen) {
      within(i.orElse(), null);
    } else if (i.orElse() != null) {
      stmts.stmt(i.orElse());
    }
    c.bind(end);
  }

  /** The loop itself; where it needs no poll when its counter begins with a constant, the first time, when it does not, is code of its own. */
  private void reached(Stmt.Loop l, Long first) {
    f.line(l.pos());
    if (first == null || Trips.of(l, LoopFacts.of(l, f.fn), first, f.fn) == null) {
      arrive();
      stmts.loop(l, null);
      return;
    }
    var again = new Lab();
    var end = new Lab();
    c.load(inside);
    c.jump(IFEQ, again);
    arrive();
    stmts.loop(l, null);
    c.jump(end);
    c.bind(again);
    stmts.loop(l, first);
    c.bind(end);
  }

  /** Jumps on the way in, which seldom is: not that C2 leaves out what is skipped there. */
  private void ifInside(Lab target) {
    c.load(inside);
    Conditions.seldom(c, target);
  }

  private void arrive() {
    c.iconst(0);
    c.store(inside);
  }

  // --- where it is ---

  private int indexIn(List<Stmt> list) {
    for (int i = 0; i < list.size(); i++) {
      if (contains(list.get(i))) {
        return i;
      }
    }
    throw new JitException("no way into loop " + loop);
  }

  private Stmt firstWith(List<Stmt> list, Stmt other) {
    return list.stream().filter(this::contains).findFirst().orElse(other);
  }

  /** Whether the loop is in a statement, but not in an expression of it. */
  private boolean contains(Stmt s) {
    return switch (s) {
      case Stmt.Loop l -> l.label() == loop || contains(l.body());
      case Stmt.Block b -> b.stmts().stream().anyMatch(this::contains);
      case Stmt.If i -> contains(i.then()) || contains(i.orElse());
      case Stmt.Switch w -> w.bodies().stream().anyMatch(this::contains) || contains(w.orElse());
      case Stmt.Dispatch d -> loop < 0 || d.blocks().stream().anyMatch(this::contains);
      case null, default -> false;
    };
  }
}
