package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Loops that count at the end of their bodies, {@code for i < n { …; i++ }}: they are those that count in a post statement. */
final class CountedAtEnd {
  private CountedAtEnd() {}

  /** A loop with its counter's step as post statement; the loop itself where it has no such counter, or is not an innermost one. */
  static Stmt.Loop of(Stmt.Loop l, Func function) {
    if (l.post() != null || l.cond() == null || !(l.body() instanceof Stmt.Block body)) {
      return l;
    }
    List<Stmt> all = Steps.inOrder(body);
    if (all == null || isContinued(l)) {
      return l;
    }
    for (int i = all.size() - 1; i >= 0 && all.get(i) instanceof Stmt.SetLocal s; i--) {
      if (all.subList(i + 1, all.size()).stream().noneMatch(x -> mentions(x, s.local()))) {
        List<Stmt> rest = new ArrayList<>(all);
        rest.remove(i);
        var counting =
            new Stmt.Loop(l.label(), l.cond(), new Stmt.Block(0, rest, body.pos()), s, l.pos());
        LoopFacts facts = LoopFacts.of(counting, function);
        if (!facts.innermost || facts.branchy) {
          return l;
        }
        if (facts.counter != null && facts.counter.limit() != null) {
          return counting;
        }
      }
    }
    return l;
  }

  /** Whether something in a loop goes on with its next iteration. */
  static boolean isContinued(Stmt.Loop l) {
    var is = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        is[0] |= s instanceof Stmt.Continue x && x.label() == l.label();
        return !is[0];
      }
    }.stmt(l);
    return is[0];
  }

  private static boolean mentions(Stmt s, Local l) {
    var is = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        is[0] |= e instanceof Expr.LocalGet g && g.local() == l;
        return !is[0];
      }

      @Override
      protected boolean enter(Stmt x) {
        is[0] |= x instanceof Stmt.SetLocal a && a.local() == l;
        return !is[0];
      }
    }.stmt(s);
    return is[0];
  }
}
