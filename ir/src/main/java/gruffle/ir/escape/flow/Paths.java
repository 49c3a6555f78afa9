package gruffle.ir.escape.flow;

import gruffle.syntax.Expr;
import gruffle.types.FuncObj;
import gruffle.types.Selection;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.List;

/** The way from a selector's operand to what it selects, through embedded fields. */
final class Paths {
  private final Walker w;

  Paths(Walker w) {
    this.w = w;
  }

  /**
   * One field on the way.
   *
   * @param pointer the operand is a pointer to the struct
   */
  record Step(VarObj field, boolean pointer) {}

  /** The embedded fields that are passed: all but what is selected. */
  List<Step> of(Expr.SelectorExpr s) {
    return steps(s, 1);
  }

  private List<Step> steps(Expr.SelectorExpr s, int without) {
    Selection sel = w.info().selection(s);
    var steps = new ArrayList<Step>();
    Type t = w.info().typeOf(s.x);
    for (int i : sel.index().subList(0, sel.index().size() - without)) {
      boolean pointer = TypeFacts.isPointer(t);
      Type struct = pointer ? TypeFacts.elem(t) : t;
      VarObj f = ((StructType) struct.underlying()).field(i);
      steps.add(new Step(f, pointer));
      t = f.type();
    }
    return steps;
  }

  /** Where the operand goes if the selected field goes to k. */
  Hole field(Hole k, Expr.SelectorExpr s) {
    return back(k, steps(s, 0));
  }

  /** Where the operand goes if the receiver of the selected method goes to k. */
  Hole receiver(Hole k, Expr.SelectorExpr s, FuncObj m) {
    List<Step> steps = of(s);
    Type t = steps.isEmpty() ? w.info().typeOf(s.x) : steps.getLast().field().type();
    boolean pointer = TypeFacts.isPointer(t);
    boolean dynamic = Callees.isDynamic(m);
    boolean wanted = !dynamic && m.hasPtrRecv();
    Hole r = wanted && !pointer ? k.addr() : !wanted && pointer && !dynamic ? k.deref() : k;
    return back(r, steps);
  }

  private static Hole back(Hole k, List<Step> steps) {
    Hole r = k;
    for (Step s : steps.reversed()) {
      r = s.pointer() ? r.deref() : r;
    }
    return r;
  }

  /** Whether a selected field is part of the operand itself: no pointer is followed. */
  boolean isInside(Expr.SelectorExpr s) {
    return steps(s, 0).stream().noneMatch(Step::pointer);
  }
}
