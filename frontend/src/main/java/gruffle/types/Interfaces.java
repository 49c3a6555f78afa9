package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import java.util.ArrayList;
import java.util.List;

/** Interface types: their methods and embedded elements. */
final class Interfaces {
  private Interfaces() {}

  /** def is the type name this interface is declared as, or null. */
  static InterfaceType interfaceType(Checker c, Expr.InterfaceType e, TypeName def) {
    List<FuncObj> methods = new ArrayList<>();
    List<Type> embeddeds = new ArrayList<>();
    List<Pos> embedPos = new ArrayList<>();
    InterfaceType t = new InterfaceType(methods, embeddeds);
    t.check = c;
    t.embedPos = embedPos;
    Named named = def == null ? null : Types.asNamed(def.type);
    for (Expr.Field f : e.methods) {
      if (f.name == null) {
        Type elem = Unions.parse(c, f.type);
        embeddeds.add(elem);
        embedPos.add(Positions.startPos(f.type));
        continue;
      }
      if (f.name.value.equals("_")) {
        c.errorf(f.name, ErrorCode.BLANK_IFACE_METHOD, "methods must have a unique non-blank name");
        continue;
      }
      Type mt = Typexpr.typ(c, f.type);
      if (!(mt instanceof Signature sig)) {
        if (Predicates.isValid(mt)) {
          c.errorf(f.type, ErrorCode.INVALID_SYNTAX_TREE, "%s is not a method signature", mt);
        }
        continue;
      }
      // The declared type reads better in messages than the interface literal.
      Type recv = named != null ? named : t;
      sig.recv = new VarObj(VarObj.Kind.RECV, f.name.pos(), c.pkg, "", recv);
      FuncObj m = new FuncObj(f.name.pos(), c.pkg, f.name.value, sig);
      Recording.recordDef(c, f.name, m);
      methods.add(m);
    }
    t.complete = true;
    if (methods.isEmpty() && embeddeds.isEmpty()) {
      t.tset = TypeSet.ALL;
      return t;
    }
    methods.sort(TypeSets.METHOD_ORDER);
    c.later(() -> TypeSets.compute(c, e.pos(), t));
    c.needsCleanup(
        () -> {
          t.typeSet();
          t.check = null;
        });
    return t;
  }
}
