package gruffle.ir.escape.flow;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.types.BuiltinObj;
import gruffle.types.ChanType;
import gruffle.types.MapType;
import gruffle.types.SliceType;
import gruffle.types.Type;
import gruffle.types.Universe;
import java.util.List;

/** Flows of calls of the predeclared functions. */
final class BuiltinCalls {
  private final Walker w;

  BuiltinCalls(Walker w) {
    this.w = w;
  }

  void call(List<Hole> ks, Expr.CallExpr c, BuiltinObj.Id id) {
    Hole k = ks == null || ks.isEmpty() ? w.graph.blank.hole() : ks.getFirst();
    switch (id) {
      case APPEND -> append(k, c);
      case COPY -> {
        w.exprs.discard(c.args.get(0));
        Type from = w.info().typeOf(c.args.get(1));
        boolean pointers =
            from.underlying() instanceof SliceType s && TypeFacts.hasPointers(s.elem());
        w.exprs.value(
            pointers ? heap(c, "copied slice").deref() : w.graph.blank.hole(), c.args.get(1));
      }
      case PANIC -> w.exprs.value(heap(c, "call parameter"), c.args.getFirst(), Universe.ANY);
      case MIN, MAX, STRING_DATA, SLICE_DATA -> c.args.forEach(a -> w.exprs.value(k, a));
      case UNSAFE_ADD, UNSAFE_SLICE, UNSAFE_STRING -> {
        w.exprs.value(k, c.args.get(0));
        w.exprs.discard(c.args.get(1));
      }
      case NEW -> make(k, c, TypeFacts.elem(w.info().typeOf(c)));
      case MAKE -> make(k, c);
      default -> c.args.forEach(w.exprs::discard);
    }
  }

  private void make(Hole k, Expr.CallExpr c, Type t) {
    if (w.info().typeAndValue(c.args.getFirst()).isType()) {
      large(w.spill(k, w.text.of(c), w.at(c)), t);
      return;
    }
    // new(x): a variable of gc's own that starts as x.
    Location l = w.temporary();
    w.graph.flow(k.addr(), l);
    w.exprs.value(l.hole(), c.args.getFirst());
  }

  private Hole heap(Expr.CallExpr c, String why) {
    return w.graph.heap.hole().note(w.at(c), w.text.of(c), why);
  }

  private void large(Location l, Type t) {
    if (TypeFacts.size(t) > Sizes.IMPLICIT) {
      w.graph.flow(w.graph.heap.hole().addr().note(l.pos, l.text, Sizes.TOO_LARGE), l);
    }
  }

  private void append(Hole k, Expr.CallExpr c) {
    Type t = w.info().typeOf(c);
    Type elem = t.underlying() instanceof SliceType s ? s.elem() : t;
    Expr slice = c.args.getFirst();
    if (TypeFacts.hasPointers(elem)) {
      // The elements may be copied to a new array.
      Location tee = w.temporary();
      w.graph.flow(k, tee);
      w.graph.flow(heap(c, "appendee slice").deref(), tee);
      w.exprs.value(tee.hole().note(w.at(c), w.text.of(c), "call parameter"), slice);
    } else {
      w.exprs.value(k.note(w.at(c), w.text.of(c), "call parameter"), slice);
    }
    if (c.hasDots) {
      Type from = w.info().typeOf(c.args.get(1));
      boolean pointers =
          from.underlying() instanceof SliceType s && TypeFacts.hasPointers(s.elem());
      w.exprs.value(
          pointers ? heap(c, "appended slice...").deref() : w.graph.blank.hole(), c.args.get(1));
    } else {
      c.args.stream().skip(1).forEach(a -> w.exprs.value(heap(c, "call parameter"), a, elem));
    }
    // The new array, which is outside all loops for gc.
    w.spill(k, "append", w.at(c)).loopDepth = 0;
  }

  private void make(Hole k, Expr.CallExpr c) {
    Type t = w.info().typeOf(c);
    switch (t.underlying()) {
      case ChanType ch -> {}
      case MapType m -> w.spill(k, w.text.of(c), c);
      default -> slice(w.spill(k, w.text.of(c), w.at(c)), c, t);
    }
    c.args.stream().skip(1).forEach(w.exprs::discard);
  }

  /** A slice whose length is known is on the heap if it is large, or if its elements are nothing. */
  private void slice(Location l, Expr.CallExpr c, Type t) {
    long size = TypeFacts.size(TypeFacts.elem(t));
    Value n = w.constants.of(c.args.getLast());
    String why = null;
    if (size == 0) {
      why = "zero-sized element";
    } else if (n instanceof Value.Int64 i && i.value() > Sizes.IMPLICIT / size) {
      why = Sizes.TOO_LARGE;
    }
    if (why != null) {
      w.graph.flow(w.graph.heap.hole().addr().note(l.pos, l.text, why), l);
    }
  }
}
