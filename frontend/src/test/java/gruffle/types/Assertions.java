package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.syntax.Pos;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** The functions assert and trace of Go's checker tests, built-in there: the argument of assert must be a constant that is true. */
final class Assertions {
  private Assertions() {}

  /** Makes them known; to the checker they are ordinary functions. */
  static void declare(Pkg pkg) {
    VarObj all = VarObj.param(Pos.NONE, null, "", new SliceType(Universe.ANY));
    Signature trace = new Signature(null, TupleType.of(all), TupleType.EMPTY, true);
    pkg.scope().insertAs("trace", new FuncObj(Pos.NONE, pkg, "trace", trace));
    VarObj param = VarObj.param(Pos.NONE, null, "", Basic.BOOL);
    VarObj result = VarObj.result(Pos.NONE, null, "", Basic.BOOL);
    Signature sig = new Signature(null, TupleType.of(param), TupleType.of(result), false);
    FuncObj f = new FuncObj(Pos.NONE, pkg, "assert", sig);
    pkg.scope().insertAs("assert", f);
  }

  /** An error that comes of their being no built-in functions. */
  static boolean isArtifact(TypeError e) {
    return e.msg().startsWith("assert(") && e.msg().contains("is not constant")
        || e.msg().endsWith("as bool value in argument to assert")
        || e.msg().endsWith("in call to non-variadic assert")
        || e.msg().endsWith("value in argument to trace");
  }

  static List<TypeError> failures(List<? extends Node> files) {
    List<TypeError> out = new ArrayList<>();
    files.forEach(f -> walk(f, out));
    return out;
  }

  private static void call(Expr.CallExpr call, String name, List<TypeError> out) {
    if (call.hasDots) {
      String msg = "invalid operation: invalid use of ... with built-in " + name;
      out.add(new TypeError(call.args.getLast().pos(), msg, null, false));
    } else if (name.equals("assert")
        && call.args.size() == 1
        && call.args.getFirst().tv instanceof TypeAndValue tv
        && tv.mode() != Mode.NOVALUE
        && tv.value() != Value.Bool.TRUE) {
      String msg =
          tv.value() instanceof Value.Bool
              ? "assertion failed: " + tv.value()
              : "invalid argument: it is not a boolean constant";
      out.add(new TypeError(call.args.getFirst().pos(), msg, null, false));
    }
  }

  private static void walk(Object o, List<TypeError> out) {
    if (o instanceof List<?> list) {
      list.forEach(e -> walk(e, out));
    } else if (o instanceof Node n) {
      if (n instanceof Expr.CallExpr call
          && call.fun instanceof Expr.Name name
          && (name.value.equals("assert") || name.value.equals("trace"))) {
        call(call, name.value, out);
      }
      for (Field f : n.getClass().getFields()) {
        if (!f.getName().equals("target")) { // of a branch: leads outwards
          try {
            walk(f.get(n), out);
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    }
  }
}
