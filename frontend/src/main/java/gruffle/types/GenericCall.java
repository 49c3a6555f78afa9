package gruffle.types;

import gruffle.syntax.Expr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A call of a generic function, or one with generic functions as arguments: finds all instances. */
final class GenericCall {
  private final Checker c;
  private final Expr.CallExpr call;
  private final Signature sig;
  private final List<Type> targs0;
  private final List<Expr> xlist;
  private List<VarObj> params;

  GenericCall(Checker c, Expr.CallExpr call, Signature sig, List<Type> targs0, List<Expr> xlist) {
    this.c = c;
    this.call = call;
    this.sig = sig;
    this.targs0 = targs0;
    this.xlist = xlist;
  }

  /** The parameters with type arguments in place, one for each argument. */
  List<VarObj> params() {
    return params;
  }

  /** The instance that is called, or null after an error. Generic arguments become instances. */
  Signature infer(List<VarObj> formal, Calls.Args args) {
    int n = sig.tparams.size();
    List<TypeParam> tparams = new ArrayList<>();
    List<Type> targs = new ArrayList<>();
    List<VarObj> renamed = formal;
    if (n > 0) {
      version();
      List<TypeParam> fresh = Infer.rename(c, sig.tparams);
      renamed = substitute(formal, sig.tparams, fresh);
      tparams.addAll(fresh);
      targs.addAll(targs0);
      pad(targs, tparams.size());
    }
    List<Integer> generic = new ArrayList<>();
    for (int i = 0; i < args.list().size(); i++) {
      Operand arg = args.list().get(i);
      if (!Calls.isGenericFunc(arg)) {
        continue;
      }
      Signature asig = (Signature) arg.type;
      List<TypeParam> fresh = Infer.rename(c, asig.tparams);
      Signature sub = (Signature) Subst.of(asig.tparams, List.copyOf(fresh)).apply(c, asig);
      Signature copy = new Signature(sub.recv, sub.params, sub.results, sub.variadic);
      copy.tparams = fresh;
      arg.type = copy;
      tparams.addAll(fresh);
      targs.addAll(args.targs().get(i));
      pad(targs, tparams.size());
      generic.add(i);
    }
    if (!generic.isEmpty()) {
      Versions.verifyVersionf(
          c,
          args.list().get(generic.getFirst()).startPos(),
          GoVersion.GO1_21,
          "implicitly instantiated function as argument");
    }
    Errors.Builder err = c.newError(ErrorCode.CANNOT_INFER_TYPE_ARGS);
    List<Type> inferred =
        Infer.infer(c, call.pos(), tparams, targs, renamed, args.list(), false, err);
    if (inferred == null) {
      if (!err.isEmpty()) {
        c.errorf(
            err.pos(), ErrorCode.CANNOT_INFER_TYPE_ARGS, "in call to %s, %s", call.fun, err.msg());
      }
      return null;
    }
    Signature called = sig;
    params = formal;
    if (n > 0) {
      List<Type> own = List.copyOf(inferred.subList(0, n));
      called = FuncInst.instantiateSignature(c, call.pos(), call.fun, sig, own, xlist);
      params = substitute(formal, sig.tparams, own);
    }
    int j = n;
    for (int i : generic) {
      Operand arg = args.list().get(i);
      Signature asig = (Signature) arg.type;
      int k = j + asig.tparams.size();
      List<Type> own = List.copyOf(inferred.subList(j, k));
      arg.type = FuncInst.instantiateSignature(c, call.pos(), arg.expr, asig, own, List.of());
      Recording.record(c, arg);
      j = k;
    }
    return called;
  }

  private void version() {
    if (Versions.allowVersion(c, GoVersion.GO1_18)) {
      return;
    }
    if (call.fun instanceof Expr.IndexExpr i) {
      c.versionErrorf(i, GoVersion.GO1_18, "function instantiation");
    } else {
      c.versionErrorf(call, GoVersion.GO1_18, "implicit function instantiation");
    }
  }

  private static void pad(List<Type> list, int n) {
    list.addAll(Collections.nCopies(Math.max(0, n - list.size()), null));
  }

  private List<VarObj> substitute(
      List<VarObj> vars, List<TypeParam> from, List<? extends Type> to) {
    return Subst.of(from, List.copyOf(to)).tuple(c, new TupleType(vars)).vars;
  }
}
