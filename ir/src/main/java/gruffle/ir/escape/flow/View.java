package gruffle.ir.escape.flow;

import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.types.Info;
import gruffle.types.Obj;
import gruffle.types.Selection;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.TypeEnv;
import gruffle.types.TypeParam;
import gruffle.types.Types;
import java.util.List;

/**
 * What the checker found out about a function, as gc's compiler sees it: an instance with shapes in place of type parameters.
 *
 * <p>The types of objects are those that the checker gave them; {@link #type} is for them.
 */
record View(Info info, TypeEnv env) {
  static View of(Info info) {
    return new View(info, TypeEnv.NONE);
  }

  Type type(Type t) {
    return env.apply(t);
  }

  TypeAndValue typeAndValue(Expr e) {
    TypeAndValue raw = info.typeAndValue(e);
    return raw == null || env.isEmpty()
        ? raw
        : new TypeAndValue(raw.mode(), env.apply(raw.type()), raw.value());
  }

  Type typeOf(Expr e) {
    return env.apply(info.typeOf(e));
  }

  /** With the type parameters of the source. */
  Type declared(Expr e) {
    return info.typeOf(e);
  }

  Obj objectOf(Expr.Name name) {
    return info.objectOf(name);
  }

  boolean isDef(Expr.Name name) {
    return info.isDef(name);
  }

  Obj implicit(Node node) {
    return info.implicit(node);
  }

  /** Methods of a constraint stay such: gc finds them in a dictionary. */
  Selection selection(Expr.SelectorExpr e) {
    Selection raw = info.selection(e);
    return raw == null || Types.unalias(raw.recv()) instanceof TypeParam ? raw : env.apply(raw);
  }

  /** The type arguments at the name of a generic function or type; null where it is none. */
  List<Type> instance(Expr.Name name) {
    Info.Instance i = info.instance(name);
    return i == null ? null : i.targs().stream().map(env::apply).toList();
  }
}
