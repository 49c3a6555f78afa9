package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.IrWalk;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Locals beside a loop's counter that each iteration changes once, at the same place, by the same amount: {@code k += step}, {@code at++}. Where they are read before that place, they
 * are what they were at the head of the loop, and so many times that amount.
 */
final class Steps {
  private static final long MOST = 1 << 12;

  /**
   * By how much a local grows.
   *
   * @param by something that the loop does not change; null for the constant
   */
  private record Step(long constant, Expr by) {}

  private final Map<Local, Step> steps = new HashMap<>();
  private final Set<Expr> early = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Expr> late = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Local, Integer> assigned = new HashMap<>();

  /** Those of a loop of which the facts are known. */
  Steps(Stmt.Loop l, LoopFacts facts) {
    List<Stmt> body = l.body() instanceof Stmt.Block b ? inOrder(b) : null;
    if (body == null || facts.counter == null || facts.counter.by() != null) {
      return;
    }
    for (Stmt s : body) {
      if (s instanceof Stmt.SetLocal a) {
        Step step = step(a, facts);
        if (step != null) {
          steps.put(a.local(), step);
        }
      }
    }
    if (steps.isEmpty()) {
      return;
    }
    if (CountedAtEnd.isContinued(l)) {
      steps.clear();
      return;
    }
    new Reads().loop(l);
    early.removeAll(late);
    steps.keySet().removeIf(x -> assigned.get(x) != 1);
  }

  /** Visits a loop in the order in which it runs. */
  private final class Reads extends IrWalk {
    void loop(Stmt.Loop l) {
      expr(l.cond());
      stmt(l.body());
      stmt(l.post());
    }

    @Override
    protected boolean enter(Expr e) {
      if (e instanceof Expr.LocalGet g && steps.containsKey(g.local())) {
        (assigned.containsKey(g.local()) ? late : early).add(e);
      }
      return true;
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.SetLocal x -> {
          expr(x.value());
          assign(x.local());
          return false;
        }
        case Stmt.DeclLocal x -> {
          expr(x.init());
          assign(x.local());
          return false;
        }
        case Stmt.MultiAssign x -> x.dst().forEach(this::assign);
        default -> {}
      }
      return true;
    }

    private void assign(Local l) {
      assigned.merge(l, 1, Integer::sum);
    }
  }

  /** The statements of a block, with those of blocks in it that are none to leave; null where the block itself may be left. */
  static List<Stmt> inOrder(Stmt.Block b) {
    if (b.label() != 0) {
      return null;
    }
    var all = new ArrayList<Stmt>();
    for (Stmt s : b.stmts()) {
      List<Stmt> inside = s instanceof Stmt.Block x ? inOrder(x) : null;
      if (inside != null) {
        all.addAll(inside);
      } else {
        all.add(s);
      }
    }
    return all;
  }

  private static Step step(Stmt.SetLocal s, LoopFacts facts) {
    Local l = s.local();
    if (l.cell
        || l.type.jkind() != JKind.J
        || !l.type.kind().signed
        || !(s.value() instanceof Expr.Binary b)
        || b.op() != Op.ADD && b.op() != Op.SUB
        || !(b.x() instanceof Expr.LocalGet g && g.local() == l)) {
      return null;
    }
    if (b.y() instanceof Expr.Const k && k.value() instanceof Long n) {
      return Linear.isWithin(n, MOST) ? new Step(b.op() == Op.ADD ? n : -n, null) : null;
    }
    return b.op() == Op.ADD && facts.isInvariant(b.y(), facts.counter.local())
        ? new Step(0, b.y())
        : null;
  }

  /** A read of such a local as a function of the counter; null where it is none. */
  Linear of(Expr.LocalGet read, LoopFacts facts) {
    Step s = early.contains(read) ? steps.get(read.local()) : null;
    if (s == null) {
      return null;
    }
    long each = facts.counter.step();
    if (s.by != null) {
      return Math.abs(each) == 1 ? Linear.moving(each, s.by, read.local(), facts) : null;
    }
    return s.constant % each == 0
        ? Linear.moving(s.constant / each, null, read.local(), facts)
        : null;
  }
}
