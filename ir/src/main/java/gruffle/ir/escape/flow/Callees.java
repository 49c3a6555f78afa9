package gruffle.ir.escape.flow;

import gruffle.syntax.Expr;
import gruffle.types.BuiltinObj;
import gruffle.types.FuncObj;
import gruffle.types.Lookup;
import gruffle.types.Selection;
import gruffle.types.Signature;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.Types;
import gruffle.types.VarObj;

/** What a call calls, as far as that is known without running it. */
final class Callees {
  private final Walker w;

  Callees(Walker w) {
    this.w = w;
  }

  /** The builtin function, null if it is none. */
  BuiltinObj.Id builtin(Expr.CallExpr c) {
    TypeAndValue tv = w.info().typeAndValue(c.fun);
    if (tv == null || !tv.isBuiltin()) {
      return null;
    }
    return switch (Walker.unparen(c.fun)) {
      case Expr.Name n when w.info().objectOf(n) instanceof BuiltinObj b -> b.builtin();
      case Expr.SelectorExpr s when w.info().objectOf(s.sel) instanceof BuiltinObj b -> b.builtin();
      default -> null;
    };
  }

  Signature signature(Expr.CallExpr c) {
    return Types.asSignature(w.info().typeOf(c.fun));
  }

  /** Whether the call makes a slice of its last arguments. */
  boolean dots(Expr.CallExpr c) {
    Signature s = signature(c);
    return s != null && s.variadic() && !c.hasDots && c.args.size() >= s.params().len();
  }

  /** The method of a call {@code x.m(…)} with a receiver of known type, null for other calls. */
  FuncObj method(Expr.CallExpr c) {
    return receiver(c) instanceof Expr.SelectorExpr s
            && w.info().selection(s).obj() instanceof FuncObj m
            && !isDynamic(m)
        ? m
        : null;
  }

  /** The selector of a call {@code x.m(…)} of a method, an interface's too; null for other calls. */
  Expr.SelectorExpr receiver(Expr.CallExpr c) {
    return Walker.unparen(c.fun) instanceof Expr.SelectorExpr s
            && w.info().selection(s) instanceof Selection sel
            && sel.kind() == Selection.Kind.METHOD_VAL
        ? s
        : null;
  }

  /** The method that a call of an interface's method is known to call, since the interface keeps one value; else null. */
  FuncObj devirtualized(Expr.CallExpr c) {
    Expr.SelectorExpr s = receiver(c);
    if (s == null || method(c) != null || !w.paths.of(s).isEmpty()) {
      return null;
    }
    Type t = w.constants.concrete(s.x);
    return t != null
            && Lookup.lookupFieldOrMethod(t, false, w.pkg(), s.sel.value, false).obj()
                instanceof FuncObj m
            && !isDynamic(m)
        ? m
        : null;
  }

  /** Whether a method is an interface's. Those of imported interfaces do not tell their receiver. */
  static boolean isDynamic(FuncObj m) {
    VarObj recv = m.signature().recv();
    return recv == null || TypeFacts.isInterface(recv.type());
  }

  /**
   * The function that is called: a FuncObj, a function literal, or null where that is not known. A variable that is assigned
   * only once counts as its value.
   */
  Object of(Expr fun) {
    return switch (Walker.unparen(fun)) {
      case Expr.FuncLit f -> f;
      case Expr.Name n ->
          switch (w.info().objectOf(n)) {
            case FuncObj f -> w.analysis.generics.of(f, w.info().instance(n));
            case VarObj v -> {
              Expr value = w.analysis.values.of(v);
              if (value != null) {
                yield w.frame.find(v) == null ? null : of(value);
              }
              Frame f = binding(v);
              yield f == null ? null : w.in(f.caller, () -> of(f.arguments.get(v)));
            }
            case null, default -> null;
          };
      case Expr.IndexExpr i -> of(i.x) instanceof FuncObj f ? f : null;
      case Expr.SelectorExpr s -> {
        Selection sel = w.info().selection(s);
        if (sel == null) {
          yield w.info().objectOf(s.sel) instanceof FuncObj f
              ? w.analysis.generics.of(f, w.info().instance(s.sel))
              : null;
        }
        yield sel.obj() instanceof FuncObj m && !isDynamic(m)
            ? w.analysis.generics.of(m, Generics.arguments(w.info(), m))
            : null;
      }
      default -> null;
    };
  }

  /** The frame in which the literal is written that {@link #of} finds. */
  Frame home(Expr fun) {
    if (Walker.unparen(fun) instanceof Expr.Name n && w.info().objectOf(n) instanceof VarObj v) {
      Expr value = w.analysis.values.of(v);
      if (value != null) {
        return home(value);
      }
      Frame f = binding(v);
      if (f != null) {
        return w.in(f.caller, () -> home(f.arguments.get(v)));
      }
    }
    return w.frame;
  }

  /** The frame of the inlined call that binds the variable, its parameter, to an argument; null if there is none. */
  Frame binding(VarObj v) {
    for (Frame f = w.frame; f != null; f = f.outer) {
      if (f.arguments.containsKey(v)) {
        return w.analysis.values.isAssigned(v) || f.caller == null ? null : f;
      }
    }
    return null;
  }
}
