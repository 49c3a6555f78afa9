package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrWalk;
import gruffle.ir.Stmt;
import java.util.HashSet;
import java.util.Set;

/**
 * Where the code of a function that is entered at a loop ends: behind the outermost loop around it, if other loops follow. Whoever has entered it goes on there.
 *
 * <p>A function may be one nest of loops after another. Where the code of each went on to the function's end, every loop was compiled
 * with all that follow it, and HotSpot threw the code of the nest that it had just compiled away when the call came to what had never run.
 */
final class LoopEnds {
  private LoopEnds() {}

  /** The outermost loop that has that one in it; null where that is a block of a Dispatch, or in one. */
  static Stmt.Loop outermost(Func fn, int loop) {
    var found = new Stmt.Loop[1];
    new IrWalk() {
      private Stmt.Loop around;

      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.Loop x when around == null -> {
            around = x;
            if (x.label() == loop) {
              found[0] = x;
            }
            stmt(x.body());
            stmt(x.post());
            around = null;
            return false;
          }
          case Stmt.Loop x when x.label() == loop -> found[0] = around;
          case Stmt.Dispatch x -> {
            return false;
          }
          default -> {}
        }
        return true;
      }
    }.stmt(fn.body);
    return found[0];
  }

  /**
   * The label of the loop behind which code that is entered at another one, or at itself, ends; 0 where that goes on to the function's end. Code that
   * goes on to the end may come to the head of any loop behind, and be left for code that is entered there: so, but for the last nest, there are either all such loops or none.
   */
  static int of(Func fn, int loop) {
    Stmt.Loop l = outermost(fn, loop);
    return l != null && areLeftAtTheirEnds(fn) && hasLoopsBehind(fn, l) ? l.label() : 0;
  }

  private static boolean areLeftAtTheirEnds(Func fn) {
    var all = new boolean[] {true};
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        return false;
      }

      @Override
      protected boolean enter(Stmt s) {
        if (s instanceof Stmt.Loop x) {
          all[0] &= isLeftAtItsEnd(x);
          return false;
        }
        all[0] &= !(s instanceof Stmt.Dispatch);
        // A short loop that is written out is a block, but a loop where one enters at it.
        all[0] &= !(s instanceof Stmt.Block b && b.label() != 0) || isLeftAtItsEnd(s);
        return true;
      }
    }.stmt(fn.body);
    return all[0];
  }

  /** Whether nothing in a loop or block goes out of a statement around it. */
  private static boolean isLeftAtItsEnd(Stmt s) {
    Set<Integer> goals = new HashSet<>();
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.Break x -> goals.add(x.label());
          case Stmt.Continue x -> goals.add(x.label());
          default -> {}
        }
        return true;
      }
    }.stmt(s);
    return labels(s).containsAll(goals);
  }

  /** Labels of the loops and blocks in a statement, and its own: what may be left in it without leaving it. */
  static Set<Integer> labels(Stmt s) {
    Set<Integer> inside = new HashSet<>();
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.Loop x -> inside.add(x.label());
          case Stmt.Block x -> inside.add(x.label());
          default -> {}
        }
        return true;
      }
    }.stmt(s);
    return inside;
  }

  private static boolean hasLoopsBehind(Func fn, Stmt.Loop loop) {
    var behind = new boolean[1];
    new IrWalk() {
      private boolean passed;

      @Override
      protected boolean enter(Expr e) {
        return false;
      }

      @Override
      protected boolean enter(Stmt s) {
        if (s == loop) {
          passed = true;
          return false;
        }
        behind[0] |= passed && (s instanceof Stmt.Loop || s instanceof Stmt.Dispatch);
        return true;
      }
    }.stmt(fn.body);
    return behind[0];
  }
}
