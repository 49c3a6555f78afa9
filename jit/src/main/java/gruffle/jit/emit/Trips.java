package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.List;

/** How many iterations a loop has, where both ends of its counter are known. */
final class Trips {
  /** Up to so many iterations, all loops inside counted, go without a poll. */
  private static final int NO_POLL = 4096;

  private Trips() {}

  /** The number of iterations if it is known and, with those of the loops inside, small; else null. */
  static Long of(Stmt.Loop l, LoopFacts facts, Long first, Func function) {
    Long n = own(facts, first);
    if (n == null || facts.innermost) {
      return n;
    }
    return n * inside(l.body(), function) <= most(facts) ? n : null;
  }

  private static Long own(LoopFacts facts, Long first) {
    LoopFacts.Counter n = facts.counter;
    if (n == null || first == null || n.step() == null || !(n.limit() instanceof Expr.Const k)) {
      return null;
    }
    long limit = (Long) k.value();
    if (!Linear.isWithin(first, Integer.MAX_VALUE) || !Linear.isWithin(limit, Integer.MAX_VALUE)) {
      return null;
    }
    long distance = (limit - first) * Long.signum(n.step());
    long step = Math.abs(n.step());
    long trips =
        switch (n.op()) {
          case LE, GE -> distance < 0 ? 0 : distance / step + 1;
          default -> distance <= 0 ? 0 : (distance - 1) / step + 1;
        };
    return n.op() != Op.NE && trips <= most(facts) ? trips : null;
  }

  private static int most(LoopFacts facts) {
    return facts.heavy || facts.calls ? Loops.SHORT_STRIP : NO_POLL;
  }

  /** Iterations of all loops in a statement that is run once. */
  private static long inside(Stmt s, Func function) {
    var sum = new long[1];
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        if (e instanceof Expr.Seq x) {
          list(x.stmts());
          expr(x.x());
          return false;
        }
        return true;
      }

      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.Block b -> {
            list(b.stmts());
            return false;
          }
          case Stmt.Loop l -> {
            loop(l, null);
            return false;
          }
          case Stmt.Dispatch d -> sum[0] = NO_POLL + 1;
          default -> {}
        }
        return true;
      }

      private void list(List<Stmt> list) {
        Stmt last = null;
        for (Stmt s : list) {
          if (s instanceof Stmt.Loop l) {
            loop(l, first(last, l));
          } else {
            stmt(s);
          }
          last = s;
        }
      }

      private void loop(Stmt.Loop l, Long first) {
        Long n = own(LoopFacts.of(l, function), first);
        sum[0] += n == null ? NO_POLL + 1 : n * Math.max(1, inside(l.body(), function));
      }
    }.stmt(s);
    return Math.max(1, sum[0]);
  }

  /** The value of a loop's counter that the statement before it gives, if it is a constant. */
  static Long first(Stmt before, Stmt.Loop l) {
    return before != null && l.cond() instanceof Expr.Compare c && c.x() instanceof Expr.LocalGet g
        ? constant(before, g.local())
        : null;
  }

  private static Long constant(Stmt s, Local l) {
    return switch (s) {
      case Stmt.DeclLocal d when d.local() == l -> number(d.init());
      case Stmt.SetLocal a when a.local() == l -> number(a.value());
      default -> null;
    };
  }

  private static Long number(Expr e) {
    return switch (e) {
      case Expr.Const k when k.value() instanceof Long v -> v;
      case null, default -> null;
    };
  }
}
