package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The surroundings in which an object, a function body or an expression is checked. */
final class Env {
  /** The package-level declaration whose initialiser or body is checked; null: none. */
  DeclInfo decl;

  /** Innermost scope for look-ups. */
  Scope scope;

  GoVersion version;

  /** Value of iota in a constant declaration; else null. */
  Value iota;

  /** If known, the name of the constant whose initialiser is inherited: errors go there. */
  Pos errpos = Pos.NONE;

  boolean inTParamList;

  /** The function being checked; null outside of functions. */
  Signature sig;

  /** Calls of panic, which terminate a statement list; null: none seen. */
  Set<Expr.CallExpr> isPanic;

  boolean hasLabel;

  /** An expression contained a call or a receive, so it is not constant (len, cap). */
  boolean hasCallOrRecv;

  Env(Scope scope, GoVersion version) {
    this.scope = scope;
    this.version = version;
  }

  Env copy() {
    Env e = new Env(scope, version);
    e.decl = decl;
    e.iota = iota;
    e.errpos = errpos;
    e.inTParamList = inTParamList;
    e.sig = sig;
    e.isPanic = isPanic;
    e.hasLabel = hasLabel;
    e.hasCallOrRecv = hasCallOrRecv;
    return e;
  }

  void addPanic(Expr.CallExpr call) {
    if (isPanic == null) {
      isPanic = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    isPanic.add(call);
  }

  boolean isPanicCall(Expr.CallExpr call) {
    return isPanic != null && isPanic.contains(call);
  }
}
