package gruffle.types;

import gruffle.syntax.Expr;
import java.util.ArrayList;
import java.util.List;

/** Checks selectors: qualified identifiers, fields, method values and method expressions. */
final class Selectors {
  private Selectors() {}

  /** Checks x.sel; with wantType only a type will do. */
  static void selector(Checker c, Operand x, Expr.SelectorExpr e, boolean wantType) {
    x.expr = e;
    if (e.x instanceof Expr.Name n && c.lookup(n.value) instanceof PkgName p) {
      qualified(c, x, e, n, p);
      return;
    }
    Exprs.exprOrType(c, x, e.x, false);
    if (x.mode == Mode.BUILTIN) {
      c.errorf(e.pos(), ErrorCode.UNCALLED_BUILTIN, "invalid use of %s in selector expression", x);
      x.invalidate();
    }
    if (x.isInvalid()) {
      fail(x, e);
      return;
    }
    if (wantType) {
      c.errorf(e.sel, ErrorCode.NOT_A_TYPE, "%s is not a type", e);
      fail(x, e);
      return;
    }
    String sel = e.sel.value;
    Lookup.Result r =
        Lookup.lookupFieldOrMethod(x.type, x.mode == Mode.VARIABLE, c.pkg, sel, false);
    if (r.obj() == null) {
      notFound(c, x, e, r);
      fail(x, e);
      return;
    }
    if (r.obj() instanceof FuncObj m) {
      Decls.objDecl(c, m);
    }
    boolean ok = true;
    if (x.mode == Mode.TYPEXPR) {
      ok = methodExpr(c, x, e, r);
    } else if (r.obj() instanceof FuncObj m) {
      methodValue(c, x, e, r, m);
    } else {
      field(c, x, e, r, (VarObj) r.obj());
    }
    if (ok) {
      x.expr = e;
    } else {
      fail(x, e);
    }
  }

  private static void fail(Operand x, Expr e) {
    x.mode = Mode.INVALID;
    x.type = Basic.INVALID;
    x.expr = e;
  }

  // --- Qualified identifiers. ---

  private static void qualified(Checker c, Operand x, Expr.SelectorExpr e, Expr.Name n, PkgName p) {
    Recording.recordUse(c, n, p);
    p.used = true;
    Pkg pkg = p.imported;
    String sel = e.sel.value;
    Obj obj = pkg.scope().lookup(sel);
    if (obj == null) {
      if (!pkg.fake) {
        undefined(c, e, pkg, sel);
      }
      fail(x, e);
      return;
    }
    if (!obj.exported()) {
      c.errorf(
          e.sel, ErrorCode.UNEXPORTED_NAME, "name %s not exported by package %s", sel, pkg.name);
    }
    Recording.recordUse(c, e.sel, obj);
    switch (obj) {
      case ConstObj k -> {
        x.mode = Mode.CONSTANT;
        x.val = k.val;
      }
      case TypeName t -> x.mode = Mode.TYPEXPR;
      case VarObj v -> x.mode = Mode.VARIABLE;
      case FuncObj f -> x.mode = Mode.VALUE;
      case BuiltinObj b -> {
        x.mode = Mode.BUILTIN;
        x.id = b.id;
      }
      default -> throw new IllegalStateException("in a package: " + obj);
    }
    x.type = obj.type;
    x.expr = e;
  }

  private static void undefined(Checker c, Expr.SelectorExpr e, Pkg pkg, String sel) {
    if (!Predicates.isValidName(sel)) {
      return;
    }
    for (Obj other : pkg.scope().objects()) {
      if (other.exported() && other.name().equalsIgnoreCase(sel)) {
        c.errorf(
            e.sel,
            ErrorCode.UNDECLARED_IMPORTED_NAME,
            "undefined: %s (but have %s)",
            e,
            other.name());
        return;
      }
    }
    c.errorf(e.sel, ErrorCode.UNDECLARED_IMPORTED_NAME, "undefined: %s", e);
  }

  // --- Fields and methods. ---

  private static void notFound(Checker c, Operand x, Expr.SelectorExpr e, Lookup.Result r) {
    String sel = e.sel.value;
    if (!Predicates.isValid(Types.under(x.type))) {
      return;
    }
    if (r.index() != null) {
      c.errorf(e.sel, ErrorCode.AMBIGUOUS_SELECTOR, "ambiguous selector %s.%s", x.expr, sel);
    } else if (r.indirect() && x.mode == Mode.TYPEXPR) {
      c.errorf(
          e.sel,
          ErrorCode.INVALID_METHOD_EXPR,
          "invalid method expression %s.%s (needs pointer receiver (*%s).%s)",
          x.type,
          sel,
          x.type,
          sel);
    } else if (r.indirect()) {
      c.errorf(
          e.sel, ErrorCode.INVALID_METHOD_EXPR, "cannot call pointer method %s on %s", sel, x.type);
    } else {
      String why;
      if (Lookup.isInterfacePtr(x.type)) {
        why = Lookup.interfacePtrError(c, x.type);
      } else {
        Obj alt =
            Lookup.lookupFieldOrMethod(x.type, x.mode == Mode.VARIABLE, c.pkg, sel, true).obj();
        why = Lookup.lookupError(c, x.type, sel, alt, false);
      }
      c.errorf(e.sel, ErrorCode.MISSING_FIELD_OR_METHOD, "%s.%s undefined (%s)", x.expr, sel, why);
    }
  }

  private static boolean methodExpr(Checker c, Operand x, Expr.SelectorExpr e, Lookup.Result r) {
    if (!(r.obj() instanceof FuncObj m)) {
      c.errorf(
          e.sel,
          ErrorCode.MISSING_FIELD_OR_METHOD,
          "%s.%s undefined (type %s has no method %s)",
          x.expr,
          e.sel.value,
          x.type,
          e.sel.value);
      return false;
    }
    Recording.recordSelection(c, e, Selection.Kind.METHOD_EXPR, x.type, m, r.index(), r.indirect());
    Signature sig = m.signature();
    boolean iface = x.type.underlying() instanceof InterfaceType;
    if (sig.recv == null && !iface) { // methods of imported interfaces have none
      c.errorf(e, ErrorCode.INVALID_DECL_CYCLE, "illegal cycle in method declaration");
      return false;
    }
    // Parameters are all named or all unnamed.
    String name = "";
    if (sig.params.len() > 0 && !sig.params.at(0).name().isEmpty()) {
      name = sig.recv == null || sig.recv.name().isEmpty() ? "_" : sig.recv.name();
    }
    List<VarObj> params = new ArrayList<>();
    params.add(
        sig.recv == null
            ? VarObj.param(m.pos(), m.pkg(), name, x.type)
            : VarObj.param(sig.recv.pos(), sig.recv.pkg(), name, x.type));
    params.addAll(sig.params.vars());
    Signature f = new Signature(null, new TupleType(params), sig.results, sig.variadic);
    f.tparams = sig.tparams;
    x.mode = Mode.VALUE;
    x.type = f;
    Decls.addDeclDep(c, m);
    return true;
  }

  private static void methodValue(
      Checker c, Operand x, Expr.SelectorExpr e, Lookup.Result r, FuncObj m) {
    Recording.recordSelection(c, e, Selection.Kind.METHOD_VAL, x.type, m, r.index(), r.indirect());
    Signature sig = m.signature();
    Signature f = new Signature(null, sig.params, sig.results, sig.variadic);
    f.tparams = sig.tparams;
    f.scope = sig.scope;
    x.mode = Mode.VALUE;
    x.type = f;
    Decls.addDeclDep(c, m);
  }

  private static void field(Checker c, Operand x, Expr.SelectorExpr e, Lookup.Result r, VarObj v) {
    Recording.recordSelection(c, e, Selection.Kind.FIELD_VAL, x.type, v, r.index(), r.indirect());
    x.mode = x.mode == Mode.VARIABLE || r.indirect() ? Mode.VARIABLE : Mode.VALUE;
    x.type = v.type;
  }
}
