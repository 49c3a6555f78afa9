package gruffle.jit.emit;

import gruffle.ir.Func;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** How often each local of a function is looked into, and which are more than looked into ({@link Spots}). */
final class Looks {
  private final int[] uses;
  private final BitSet kept = new BitSet();

  Looks(Func fn) {
    uses = new int[fn.locals.size()];
    counter(uses).stmt(fn.body);
  }

  /** Whether a value of the local goes elsewhere. */
  boolean isKept(Local l) {
    return kept.get(l.index);
  }

  /** Whether these statements have all looks into a local, and that holds for each up to the last one that has some. */
  boolean areIn(List<Stmt> stmts, Local l, Predicate<Stmt> holds) {
    var counts = new int[uses.length];
    Spots counter = counter(counts);
    for (Stmt s : stmts) {
      if (counts[l.index] == uses[l.index]) {
        return true;
      }
      if (!holds.test(s)) {
        return false;
      }
      counter.stmt(s);
    }
    return counts[l.index] == uses[l.index];
  }

  private Spots counter(int[] counts) {
    return new Spots() {
      @Override
      void kept(Local l) {
        kept.set(l.index);
      }

      @Override
      void seen(Local l) {
        counts[l.index]++;
      }
    };
  }
}
