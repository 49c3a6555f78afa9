package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Exprs;
import gruffle.syntax.Operator;
import java.util.ArrayList;
import java.util.List;

/** Takes receiver type expressions apart. */
final class Receivers {
  private Receivers() {}

  /** A receiver type: *T[P, Q] has pointer, base T and type parameters P and Q. */
  record Unpacked(boolean ptr, Expr base, List<Expr.Name> tparams, boolean generic) {}

  /** The type name that methods are attached to, and whether a pointer leads to it. */
  record Base(boolean ptr, TypeName name) {}

  /** X of *X, or null. */
  static Expr ptrBase(Expr e) {
    return e instanceof Expr.Operation o && o.op == Operator.MUL && o.y == null ? o.x : null;
  }

  static Unpacked unpack(Checker c, Expr type, boolean unpackParams) {
    Expr base = Exprs.unparen(type);
    boolean ptr = false;
    Expr x = ptrBase(base);
    if (x != null) {
      ptr = true;
      base = Exprs.unparen(x);
    }
    List<Expr.Name> tparams = new ArrayList<>();
    boolean generic = false;
    if (base instanceof Expr.IndexExpr ix) {
      generic = true;
      base = ix.x;
      if (unpackParams) {
        for (Expr arg : Exprs.unpack(ix.index)) {
          if (arg instanceof Expr.Name n) {
            tparams.add(n);
            continue;
          }
          if (!(arg instanceof Expr.BadExpr)) {
            c.errorf(
                arg, ErrorCode.BAD_DECL, "receiver type parameter %s must be an identifier", arg);
          }
          tparams.add(new Expr.Name(arg.pos(), "_"));
        }
      }
    }
    return new Unpacked(ptr, base, tparams, generic);
  }
}
