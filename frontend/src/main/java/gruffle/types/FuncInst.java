package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Exprs;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import java.util.List;

/** Instances of generic functions outside of calls, and the record of all instances. */
final class FuncInst {
  private FuncInst() {}

  /**
   * Instantiates the generic function x.
   *
   * @param target the function-typed variable it goes to, from which arguments may follow, or null
   * @param inst the index expression with type arguments, or null
   * @param infer missing arguments are to be inferred; else those given are returned for later
   * @return the arguments given where they are not all, and infer is not set; else null
   */
  static List<Type> funcInst(
      Checker c, Target target, Pos pos, Operand x, Expr.IndexExpr inst, boolean infer) {
    Pos errPos = pos;
    if (inst != null) {
      errPos = inst.pos();
      x.expr = inst;
    }
    boolean versionOk =
        Versions.verifyVersionf(c, errPos, GoVersion.GO1_18, "function instantiation");
    List<Expr> xlist = List.of();
    List<Type> targs = List.of();
    if (inst != null) {
      xlist = Exprs.unpack(inst.index);
      targs = Typexpr.typeList(c, xlist);
      if (targs == null) {
        x.invalidate();
        return null;
      }
    }
    Signature sig = (Signature) x.type;
    int got = targs.size();
    int want = sig.tparams.size();
    if (got > want) {
      c.errorf(
          xlist.get(got - 1),
          ErrorCode.WRONG_TYPE_ARG_COUNT,
          "got %d type arguments but want %d",
          got,
          want);
      x.invalidate();
      return null;
    }
    if (got < want) {
      if (!infer) {
        return targs;
      }
      if (target != null && versionOk && !Versions.allowVersion(c, GoVersion.GO1_21)) {
        c.versionErrorf(
            errPos,
            GoVersion.GO1_21,
            inst != null
                ? "partially instantiated function in assignment"
                : "implicitly instantiated function in assignment");
      }
      targs = inferFromTarget(c, target, pos, x, sig, targs);
      if (targs == null) {
        x.invalidate();
        return null;
      }
    }
    x.type = instantiateSignature(c, x.pos(), x.expr, sig, targs, xlist);
    x.mode = Mode.VALUE;
    return null;
  }

  /** The function is what goes to a parameter of the target's type. */
  private static List<Type> inferFromTarget(
      Checker c, Target target, Pos pos, Operand x, Signature sig, List<Type> targs) {
    List<TypeParam> tparams = Infer.rename(c, sig.tparams);
    List<VarObj> params = List.of();
    List<Operand> args = List.of();
    if (target != null) {
      Signature plain = new Signature(null, sig.params, sig.results, sig.variadic);
      Type renamed = Subst.of(sig.tparams, List.copyOf(tparams)).apply(c, plain);
      params = List.of(VarObj.param(x.pos(), c.pkg, "", renamed));
      Expr name = new Expr.Name(x.pos(), target.desc());
      args = List.of(new Operand(Mode.VALUE, name, target.sig()));
    }
    Errors.Builder err = c.newError(ErrorCode.CANNOT_INFER_TYPE_ARGS);
    List<Type> inferred = Infer.infer(c, pos, tparams, targs, params, args, target != null, err);
    if (inferred == null && !err.isEmpty()) {
      err.report();
    }
    return inferred;
  }

  /** The signature with its type arguments; whether they satisfy the constraints is checked later. */
  static Signature instantiateSignature(
      Checker c, Pos pos, Expr expr, Signature sig, List<Type> targs, List<Expr> xlist) {
    Signature inst = (Signature) Instantiate.instance(c, pos, sig, targs);
    Recording.recordInstance(c, expr, List.copyOf(targs), inst);
    c.later(
        () -> {
          Cause cause = new Cause();
          int i = Instantiate.verify(c, sig.tparams, targs, cause);
          if (i >= 0) {
            Pos at = i < xlist.size() ? Positions.startPos(xlist.get(i)) : pos;
            c.softErrorf(at, ErrorCode.INVALID_TYPE_ARG, "%s", cause.text());
          } else {
            c.mono.recordInstance(c.pkg, pos, sig.tparams, targs, xlist);
          }
        });
    return inst;
  }
}
