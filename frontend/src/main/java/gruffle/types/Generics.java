package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Operator;
import gruffle.syntax.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Type parameter lists of declarations. */
final class Generics {
  private Generics() {}

  /**
   * Declares type parameters in the current scope and checks their constraints.
   *
   * @param bind receives the list before the constraints are checked, which may mention the type
   *     being declared
   */
  static List<TypeParam> collectTypeParams(
      Checker c, List<Expr.Field> fields, Consumer<List<TypeParam>> bind) {
    List<TypeParam> list = new ArrayList<>();
    Pos scopePos = fields.getFirst().pos();
    for (Expr.Field f : fields) {
      list.add(declareTypeParam(c, f.name, scopePos));
    }
    List<TypeParam> tparams = bind(list);
    bind.accept(tparams);
    boolean saved = c.env.inTParamList;
    c.env.inTParamList = true;
    try {
      Type bound = null;
      for (int i = 0; i < fields.size(); i++) {
        Expr.Field f = fields.get(i);
        if (i == 0 || f.type != fields.get(i - 1).type) {
          bound = bound(c, f.type);
          if (Predicates.isTypeParam(bound)) {
            c.errorf(
                f.type,
                ErrorCode.MISPLACED_TYPE_PARAM,
                "cannot use a type parameter as constraint");
            bound = Basic.INVALID;
          }
        }
        tparams.get(i).bound = bound;
      }
    } finally {
      c.env.inTParamList = saved;
    }
    return tparams;
  }

  static List<TypeParam> bind(List<TypeParam> list) {
    for (int i = 0; i < list.size(); i++) {
      list.get(i).index = i;
    }
    return List.copyOf(list);
  }

  static TypeParam declareTypeParam(Checker c, Expr.Name name, Pos scopePos) {
    TypeName obj = new TypeName(name.pos(), c.pkg, name.value, null);
    TypeParam p = new TypeParam(c, c.nextTypeParamId++, obj, Basic.INVALID);
    obj.type = p;
    Decls.declare(c, c.env.scope, name, obj, scopePos);
    return p;
  }

  /** A constraint; ~T and A|B stand for the interface that embeds them. */
  private static Type bound(Checker c, Expr e) {
    if (e instanceof Expr.Operation o
        && (o.op == Operator.TILDE || o.op == Operator.OR && o.y != null)) {
      Expr.Field f = new Expr.Field(e.pos(), null, e);
      Type t = Typexpr.typ(c, new Expr.InterfaceType(e.pos(), List.of(f)));
      if (t instanceof InterfaceType i) {
        i.implicit = true;
      }
      return t;
    }
    return Typexpr.typ(c, e);
  }
}
