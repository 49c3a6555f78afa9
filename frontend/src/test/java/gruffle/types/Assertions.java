package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.syntax.Pos;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** The function assert of Go's checker tests: its argument must be a constant that is true. */
final class Assertions {
  private Assertions() {}

  /** Makes assert known; to the checker it is an ordinary function. */
  static void declare(Pkg pkg) {
    VarObj param = VarObj.param(Pos.NONE, null, "", Basic.BOOL);
    VarObj result = VarObj.result(Pos.NONE, null, "", Basic.BOOL);
    Signature sig = new Signature(null, TupleType.of(param), TupleType.of(result), false);
    FuncObj f = new FuncObj(Pos.NONE, pkg, "assert", sig);
    pkg.scope().insertAs("assert", f);
  }

  /** An error that comes of assert being no built-in function. */
  static boolean isArtifact(TypeError e) {
    return e.msg().startsWith("assert(") && e.msg().contains("is not constant");
  }

  static List<TypeError> failures(List<? extends Node> files) {
    List<TypeError> out = new ArrayList<>();
    files.forEach(f -> walk(f, out));
    return out;
  }

  private static void walk(Object o, List<TypeError> out) {
    if (o instanceof List<?> list) {
      list.forEach(e -> walk(e, out));
    } else if (o instanceof Node n) {
      if (n instanceof Expr.CallExpr call
          && call.fun instanceof Expr.Name name
          && name.value.equals("assert")
          && call.args.size() == 1
          && call.args.getFirst().tv instanceof TypeAndValue tv
          && tv.value() != Value.Bool.TRUE) {
        out.add(new TypeError(n.pos(), "assertion failed: " + tv.value(), null, false));
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
