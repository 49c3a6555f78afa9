package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrWalk;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the code of a function that is entered at a loop ends: behind the outermost loop around it, if other loops follow; or behind the loop itself, for
 * tier 0 where that wants it so. Whoever has entered it goes on there.
 *
 * <p>A function may be one nest of loops after another. Where the code of each went on to the function's end, every loop was compiled
 * with all that follow it, and HotSpot threw the code of the nest that it had just compiled away when the call came to what had never run.
 */
final class LoopEnds {
  private final Map<Integer, Stmt.Loop> loops = new HashMap<>();
  private final Map<Integer, Stmt.Loop> outermost = new HashMap<>();

  /** Of the outermost loops that are not in an expression, in their order. */
  private final List<Integer> nests = new ArrayList<>();

  private boolean areLeftAtTheirEnds = true;

  LoopEnds(Func fn) {
    findOutermost(fn);
    findNests(fn);
  }

  private void findOutermost(Func fn) {
    new IrWalk() {
      private Stmt.Loop around;

      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.Loop x when around == null -> {
            around = x;
            loops.put(x.label(), x);
            outermost.put(x.label(), x);
            stmt(x.body());
            stmt(x.post());
            around = null;
            return false;
          }
          case Stmt.Loop x -> {
            loops.put(x.label(), x);
            outermost.put(x.label(), around);
          }
          case Stmt.Dispatch x -> {
            return false;
          }
          default -> {}
        }
        return true;
      }
    }.stmt(fn.body);
  }

  private void findNests(Func fn) {
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        return false;
      }

      @Override
      protected boolean enter(Stmt s) {
        if (s instanceof Stmt.Loop x) {
          nests.add(x.label());
          areLeftAtTheirEnds &= isLeftAtItsEnd(x);
          return false;
        }
        areLeftAtTheirEnds &= !(s instanceof Stmt.Dispatch);
        // A short loop that is written out is a block, but a loop where one enters at it.
        areLeftAtTheirEnds &= !(s instanceof Stmt.Block b && b.label() != 0) || isLeftAtItsEnd(s);
        return true;
      }
    }.stmt(fn.body);
  }

  /** The outermost loop that has that one in it; null where that is a block of a Dispatch, or in one. */
  Stmt.Loop outermost(int loop) {
    return outermost.get(loop);
  }

  /** Whether a loop is the other one or around it; true if it is not known. */
  boolean contains(int loop, int other) {
    Stmt.Loop l = loops.get(loop);
    if (l == null || loop == other) {
      return true;
    }
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        found[0] |= s instanceof Stmt.Loop x && x.label() == other;
        return !found[0];
      }
    }.stmt(l.body());
    return found[0];
  }

  /** Whether no loop is around that one. */
  boolean isOutermost(int loop) {
    return nests.contains(loop);
  }

  /**
   * The label of the loop behind which code that is entered at another one, or at itself, ends; 0 where that goes on to the function's end. Code that
   * goes on to the end may come to the head of any loop behind, and be left for code that is entered there: so, but for the last nest, there are either all such loops or none.
   */
  int of(int loop) {
    Stmt.Loop l = outermost.get(loop);
    return l != null
            && areLeftAtTheirEnds
            && nests.contains(l.label())
            && nests.getLast() != l.label()
        ? l.label()
        : 0;
  }

  /** Whether code that is entered at that loop may end with it, whatever loops are around it. */
  boolean isLeftAtItsEnd(int loop) {
    Stmt.Loop l = loops.get(loop);
    return l != null && isLeftAtItsEnd(l);
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
}
