package gruffle.ir.escape.flow;

import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.syntax.Operator;
import gruffle.types.ArrayType;
import gruffle.types.FuncObj;
import gruffle.types.MapType;
import gruffle.types.Selection;
import gruffle.types.SliceType;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.VarObj;
import java.util.List;

/** Flows of expressions. */
final class Exprs {
  private final Walker w;

  Exprs(Walker w) {
    this.w = w;
  }

  private Type type(Expr e) {
    return w.info().typeOf(e);
  }

  void discard(Expr e) {
    if (e != null) {
      value(w.graph.blank.hole(), e);
    }
  }

  /** The value of e, converted to the type if that is an interface and its own is none, goes to k. */
  void value(Hole k, Expr e, Type target) {
    Type own = type(e);
    if (target != null && own != null && isConverted(e, own, target)) {
      value(convert(k, e, own, w.constants.text(e)), e);
    } else {
      value(k, e);
    }
  }

  private boolean isConverted(Expr e, Type own, Type target) {
    TypeAndValue tv = w.info().typeAndValue(e);
    return TypeFacts.isInterface(target) && !TypeFacts.isInterface(own) && !tv.isNil();
  }

  /** Where a value goes that is put into an interface which goes to k. */
  Hole convert(Hole k, Node at, Type own, String text) {
    boolean data = w.isStatic && at instanceof Expr e && w.constants.of(e) != null;
    Hole inner = TypeFacts.isDirect(own) || data ? k : w.spill(k, text, at);
    return inner.note(w.at(at), text, "interface-converted");
  }

  /** The value of e goes to k. */
  void value(Hole k, Expr e) {
    TypeAndValue tv = w.info().typeAndValue(e);
    if (tv != null && (tv.isConstant() || tv.isType() || tv.isNil())) {
      return;
    }
    Hole to = k;
    if (k.derefs() >= 0 && tv != null && tv.type() != null && !TypeFacts.hasPointers(tv.type())) {
      to = k.to(w.graph.blank);
    }
    switch (e) {
      case Expr.ParenExpr p -> value(to, p.x);
      case Expr.Name n -> {
        if (w.info().objectOf(n) instanceof VarObj v && w.frame.find(v) instanceof Location l) {
          w.graph.flow(to, l);
        }
      }
      case Expr.FuncLit f -> w.literal(to, f, w.isStatic);
      case Expr.CompositeLit c -> composite(to, c);
      case Expr.SelectorExpr s -> selector(to, s);
      case Expr.IndexExpr i -> index(to, i);
      case Expr.SliceExpr s -> {
        boolean array = type(s.x).underlying() instanceof ArrayType;
        Hole x = array ? to.addr().note(w.at(s), w.text.of(s.x), "address-of") : to;
        value(x.note(w.at(s), w.text.of(s), "slice"), s.x);
        discard(s.lo);
        discard(s.hi);
        discard(s.max);
      }
      case Expr.AssertExpr a ->
          value(asserted(to, type(a)).note(w.at(a), w.text.of(a), "dot"), a.x);
      case Expr.Operation o when o.y == null -> unary(to, o);
      case Expr.Operation o -> binary(to, o);
      case Expr.CallExpr c -> w.calls.call(List.of(to), c);
      default -> {}
    }
  }

  /** What of an interface goes to k if the asserted value does. */
  static Hole asserted(Hole k, Type t) {
    return t == null || TypeFacts.isInterface(t) || TypeFacts.isDirect(t) ? k : k.deref();
  }

  // ---- composite literals

  private void composite(Hole k, Expr.CompositeLit c) {
    Type t = type(c);
    if (TypeFacts.isPointer(t)) { // inside another literal, without its type
      pointerLiteral(k, c, c);
      return;
    }
    String text = w.text.of(c);
    contents(k, c, t, text);
  }

  private void contents(Hole k, Expr.CompositeLit c, Type t, String text) {
    switch (t.underlying()) {
      case StructType s -> {
        Hole f = k.note(w.at(c), text, "struct literal element");
        for (int i = 0; i < c.elems.size(); i++) {
          if (c.elems.get(i) instanceof Expr.KeyValueExpr kv) {
            value(f, kv.value, field(s, ((Expr.Name) kv.key).value).type());
          } else {
            value(f, c.elems.get(i), s.field(i).type());
          }
        }
      }
      case MapType m -> {
        w.isStatic = false;
        w.spill(k, text, c);
        for (Expr e : c.elems) {
          Expr.KeyValueExpr kv = (Expr.KeyValueExpr) e;
          value(w.graph.heap.hole().note(w.at(c), text, "map literal key"), kv.key, m.key());
          value(w.graph.heap.hole().note(w.at(c), text, "map literal value"), kv.value, m.elem());
        }
      }
      case SliceType s -> {
        Hole to =
            (w.isStatic ? k : w.spill(k, text, c)).note(w.at(c), text, "slice-literal-element");
        c.elems.forEach(e -> value(to, keyed(e), s.elem()));
      }
      case ArrayType a -> {
        Hole to = k.note(w.at(c), text, "array literal element");
        c.elems.forEach(e -> value(to, keyed(e), a.elem()));
      }
      default -> {}
    }
  }

  private void pointerLiteral(Hole k, Node at, Expr.CompositeLit c) {
    Type own = type(c);
    Type t = TypeFacts.isPointer(own) ? TypeFacts.elem(own) : own;
    String text = w.text.literal(t, c.elems.isEmpty());
    if (w.isStatic) {
      contents(k, c, t, text);
      return;
    }
    Location l = w.spill(k, "&" + text, w.at(at));
    if (TypeFacts.size(t) > Sizes.IMPLICIT) {
      w.graph.flow(w.graph.heap.hole().addr().note(w.at(at), l.text, Sizes.TOO_LARGE), l);
    }
    contents(l.hole(), c, t, text);
  }

  private static Expr keyed(Expr e) {
    return e instanceof Expr.KeyValueExpr kv ? kv.value : e;
  }

  private static VarObj field(StructType s, String name) {
    for (VarObj f : s.fields()) {
      if (f.name().equals(name)) {
        return f;
      }
    }
    throw new IllegalStateException("no field " + name);
  }

  // ---- parts

  private void selector(Hole k, Expr.SelectorExpr s) {
    Selection sel = w.info().selection(s);
    if (sel == null) {
      return; // another package's
    }
    switch (sel.kind()) {
      case FIELD_VAL -> {
        String why = w.paths.isInside(s) ? "dot" : "dot of pointer";
        value(w.paths.field(k, s).note(w.at(s), w.text.of(s), why), s.x);
      }
      case METHOD_VAL -> methodValue(k, s, (FuncObj) sel.obj());
      case METHOD_EXPR -> {}
    }
  }

  /** The receiver goes to the closure and to the method's parameter; nobody knows where the results go. */
  private void methodValue(Hole k, Expr.SelectorExpr s, FuncObj m) {
    Location tee = w.temporary();
    w.graph.flow(w.spill(k, w.text.of(s), s), tee);
    int results = m.signature().results().len();
    var lost = java.util.Collections.nCopies(results, w.graph.heap.hole());
    Object callee = Callees.isDynamic(m) ? null : m;
    w.calls.parameter(lost, callee, 0).forEach(p -> w.graph.flow(p, tee));
    value(w.paths.receiver(tee.hole(), s, m), s.x);
  }

  private void index(Hole k, Expr.IndexExpr i) {
    TypeAndValue of = w.info().typeAndValue(i.index);
    if (of != null && of.isType()) {
      return; // an instance of a generic function
    }
    switch (type(i.x).underlying()) {
      case ArrayType a -> value(k.note(w.at(i), w.text.of(i), "fixed-array-index-of"), i.x);
      case MapType m -> {
        discard(i.x);
        value(w.graph.blank.hole(), i.index, m.key());
        return;
      }
      default -> value(k.deref().note(w.at(i), w.text.of(i), "dot of pointer"), i.x);
    }
    discard(i.index);
  }

  // ---- operators

  private void unary(Hole k, Expr.Operation o) {
    switch (o.op) {
      case AND -> {
        if (Walker.unparen(o.x) instanceof Expr.CompositeLit c) {
          pointerLiteral(k, o, c);
        } else {
          address(k.addr().note(w.at(o), w.text.of(o), "address-of"), o.x);
        }
      }
      case MUL -> value(k.deref().note(w.at(o), w.text.of(o), "indirection"), o.x);
      default -> discard(o.x);
    }
  }

  private void address(Hole k, Expr x) {
    value(k, x);
  }

  private void binary(Hole k, Expr.Operation o) {
    if (o.op == Operator.ADD && TypeFacts.isString(type(o))) {
      w.spill(k, w.text.of(o), o);
      var list = new java.util.ArrayList<Expr>();
      operands(o, list);
      list.forEach(this::discard);
      return;
    }
    if (o.op.isComparison()) {
      Type x = type(o.x);
      Type y = type(o.y);
      value(w.graph.blank.hole(), o.x, y);
      value(w.graph.blank.hole(), o.y, x);
      return;
    }
    discard(o.x);
    discard(o.y);
  }

  /** The operands of a chain of string concatenations. */
  void operands(Expr e, List<Expr> out) {
    TypeAndValue tv = w.info().typeAndValue(e);
    if (e instanceof Expr.Operation o
        && o.y != null
        && o.op == Operator.ADD
        && tv != null
        && !tv.isConstant()) {
      operands(o.x, out);
      operands(o.y, out);
    } else {
      out.add(e);
    }
  }
}
