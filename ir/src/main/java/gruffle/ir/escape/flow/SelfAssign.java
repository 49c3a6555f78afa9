package gruffle.ir.escape.flow;

import gruffle.syntax.Expr;
import gruffle.types.ArrayType;
import gruffle.types.Selection;

/** Assignments within one object, by which nothing new can be reached from it: {@code b.buf = b.buf[n:m]}, {@code x.a = x.b}. */
final class SelfAssign {
  private SelfAssign() {}

  static boolean is(Walker w, Expr dst, Expr src) {
    Expr d = Walker.unparen(dst);
    Expr s = Walker.unparen(src);
    if (d instanceof Expr.SelectorExpr df) {
      if (s instanceof Expr.SliceExpr slice
          && Walker.unparen(slice.x) instanceof Expr.SelectorExpr sf
          && !(w.info().typeOf(slice.x).underlying() instanceof ArrayType)) {
        return isField(w, df) && isField(w, sf) && !w.paths.isInside(df) && sameName(df.x, sf.x);
      }
      if (s instanceof Expr.SelectorExpr sf) {
        return isField(w, df) && isField(w, sf) && same(df.x, sf.x);
      }
    }
    return d instanceof Expr.IndexExpr di
        && s instanceof Expr.IndexExpr si
        && isPlain(di.index)
        && isPlain(si.index)
        && same(di.x, si.x);
  }

  private static boolean isField(Walker w, Expr.SelectorExpr s) {
    return w.info().selection(s) instanceof Selection sel && sel.kind() == Selection.Kind.FIELD_VAL;
  }

  private static boolean sameName(Expr a, Expr b) {
    return Walker.unparen(a) instanceof Expr.Name x
        && Walker.unparen(b) instanceof Expr.Name y
        && x.obj == y.obj
        && x.obj != null;
  }

  private static boolean same(Expr a, Expr b) {
    Expr x = Walker.unparen(a);
    Expr y = Walker.unparen(b);
    return sameName(x, y)
        || x instanceof Expr.SelectorExpr s
            && y instanceof Expr.SelectorExpr t
            && s.sel.value.equals(t.sel.value)
            && same(s.x, t.x);
  }

  private static boolean isPlain(Expr e) {
    Expr x = Walker.unparen(e);
    return x instanceof Expr.Name || x instanceof Expr.BasicLit;
  }
}
