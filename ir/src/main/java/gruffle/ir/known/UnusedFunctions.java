package gruffle.ir.known;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrRewrite;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.List;

/**
 * Takes out variables that hold a known function and that nobody reads any more, since copies are called in its place: temporaries, and in a copy all that it was given. Else each call would make those closures, in tier 0 and until C2 has seen that nobody wants them.
 */
final class UnusedFunctions extends IrRewrite {
  private final Func fn;
  private final boolean all;
  private final BitSet read = new BitSet();
  private boolean changed;

  private UnusedFunctions(Func fn, boolean all) {
    this.fn = fn;
    this.all = all;
    fn.results.forEach(l -> read.set(l.index));
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        switch (e) {
          case Expr.LocalGet x -> read.set(x.local().index);
          case Expr.LocalAddr x -> read.set(x.local().index);
          case Expr.Closure x -> x.captured().forEach(l -> read.set(l.index));
          default -> {}
        }
        return true;
      }
    }.stmt(fn.body);
  }

  /**
   * Changes a function.
   *
   * @param all also variables with a name
   */
  static void remove(Func fn, boolean all) {
    boolean more = true;
    while (more) { // what one captures may be the next
      var pass = new UnusedFunctions(fn, all);
      fn.body = pass.block(fn.body);
      more = pass.changed;
    }
  }

  @Override
  protected void add(Stmt s, List<Stmt> out) {
    boolean unused =
        switch (s) {
          case Stmt.DeclLocal x -> isUnused(x.local(), x.init());
          case Stmt.SetLocal x -> isUnused(x.local(), x.value());
          default -> false;
        };
    if (unused) {
      changed = true;
    } else {
      super.add(s, out);
    }
  }

  private boolean isUnused(Local l, Expr value) {
    Expr x = KnownLocals.stripped(value);
    return !read.get(l.index)
        && !l.cell
        && l.index >= fn.numParams + fn.numCaptures
        && l.type.kind() == GoKind.FUNC
        && (all || l.name.startsWith("."))
        && (x instanceof Expr.Closure || x instanceof Expr.FuncRef || x instanceof Expr.LocalGet);
  }
}
