package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import java.util.List;

/** Leaves what was found out in the syntax tree and in {@link Info}. */
final class Recording {
  private Recording() {}

  /** An expression without final type: what is known so far. */
  static final class ExprInfo {
    boolean isLhs;
    Mode mode;
    Basic type;
    Value val;

    ExprInfo(boolean isLhs, Mode mode, Basic type, Value val) {
      this.isLhs = isLhs;
      this.mode = mode;
      this.type = type;
      this.val = val;
    }
  }

  static void record(Checker c, Operand x) {
    Type type =
        switch (x.mode) {
          case INVALID -> Basic.INVALID;
          case NOVALUE -> TupleType.EMPTY;
          default -> x.type;
        };
    Value val = x.mode == Mode.CONSTANT ? x.val : null;
    if (Predicates.isUntyped(type)) {
      rememberUntyped(c, x.expr, false, x.mode, (Basic) type, val);
    } else {
      recordTypeAndValue(c, x.expr, x.mode, type, val);
    }
  }

  static void rememberUntyped(Checker c, Expr e, boolean isLhs, Mode mode, Basic type, Value val) {
    c.untyped.put(e, new ExprInfo(isLhs, mode, type, val));
  }

  static void recordUntyped(Checker c) {
    c.untyped.forEach((e, i) -> recordTypeAndValue(c, e, i.mode, i.type, i.val));
  }

  static void recordTypeAndValue(Checker c, Expr e, Mode mode, Type type, Value val) {
    if (mode != Mode.INVALID) {
      e.tv = new TypeAndValue(mode, type, val);
      if (e instanceof Expr.InterfaceType i) {
        c.info.interfaces.add(i);
      }
    }
  }

  static void recordBuiltinType(Checker c, Expr f, Signature sig) {
    Expr e = f;
    while (true) {
      recordTypeAndValue(c, e, Mode.BUILTIN, sig, null);
      if (!(e instanceof Expr.ParenExpr p)) {
        return;
      }
      e = p.x;
    }
  }

  /** A comma-ok expression used as two values has a tuple type. */
  static void recordCommaOkTypes(Checker c, Expr x, List<Operand> a) {
    if (a.get(0).mode == Mode.INVALID) {
      return;
    }
    TupleType tuple =
        TupleType.of(
            VarObj.local(x.pos(), c.pkg, "", a.get(0).type),
            VarObj.local(x.pos(), c.pkg, "", a.get(1).type));
    Expr e = x;
    while (true) {
      if (e.tv instanceof TypeAndValue tv) {
        e.tv = new TypeAndValue(tv.mode(), tuple, tv.value());
      }
      if (!(e instanceof Expr.ParenExpr p)) {
        return;
      }
      e = p.x;
    }
  }

  static void recordInstance(Checker c, Expr expr, List<Type> targs, Type type) {
    Expr e = expr instanceof Expr.IndexExpr i ? i.x : expr;
    Expr.Name name =
        switch (e) {
          case Expr.Name n -> n;
          case Expr.SelectorExpr s -> s.sel;
          default -> null;
        };
    if (name != null) {
      c.info.instances.put(name, new Info.Instance(targs, type));
    }
  }

  /** obj may be null: the symbolic variable of a type switch, or a blank package name. */
  static void recordDef(Checker c, Expr.Name id, Obj obj) {
    id.obj = obj;
  }

  static void recordUse(Checker c, Expr.Name id, Obj obj) {
    id.obj = obj;
  }

  static void recordImplicit(Checker c, Node node, Obj obj) {
    c.info.implicits.put(node, obj);
  }

  static void recordSelection(
      Checker c,
      Expr.SelectorExpr x,
      Selection.Kind kind,
      Type recv,
      Obj obj,
      List<Integer> index,
      boolean indirect) {
    recordUse(c, x.sel, obj);
    c.info.selections.put(x, new Selection(kind, recv, obj, index, indirect));
  }

  static void recordScope(Checker c, Node node, Scope scope) {
    c.info.scopes.put(node, scope);
  }
}
