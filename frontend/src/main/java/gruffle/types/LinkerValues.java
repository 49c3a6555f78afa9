package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.LitKind;
import java.util.List;

/** Gives package variables other values than their declarations do, as Go's linker does for -X. */
public final class LinkerValues {
  private LinkerValues() {}

  /**
   * Sets a variable of a package that has been checked. Nothing happens if there is no such variable, or if code computes its first value, which
   * comes later.
   *
   * @return null, or the type of a variable that is no string
   */
  public static String set(Pkg pkg, Info info, String name, String value) {
    if (!(pkg.scope().lookup(name) instanceof VarObj v)) {
      return null;
    }
    if (v.type() != Basic.STRING) {
      return TypeString.of(v.type())
          .replaceAll("\\bbyte\\b", "uint8")
          .replaceAll("\\brune\\b", "int32");
    }
    var constant = new Expr.BasicLit(v.pos(), "\"\"", LitKind.STRING, false);
    constant.tv = new TypeAndValue(Mode.CONSTANT, Basic.STRING, Value.of(value));
    var set = new Info.Initializer(List.of(v), constant);
    for (int i = 0; i < info.initOrder.size(); i++) {
      Info.Initializer other = info.initOrder.get(i);
      if (other.lhs().contains(v)) {
        if (info.typeAndValue(other.rhs()).isConstant()) {
          info.initOrder.set(i, set);
        }
        return null;
      }
    }
    info.initOrder.addFirst(set);
    return null;
  }
}
