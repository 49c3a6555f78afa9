package gruffle.ir.escape.flow;

import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import gruffle.types.Signature;
import gruffle.types.VarObj;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The variables of one function body that is walked: of the function itself, or of one whose call is inlined there. */
final class Frame {
  /** The function that the code ends up in. */
  final FlowFunc fn;

  final View info;

  /** The frame around a literal, null for declared functions. */
  final Frame outer;

  /** The frame that this one is inlined into, null for the function itself. */
  final Frame caller;

  /** The inlined call: everything in it is reported there. Null for the function itself. */
  final Pos call;

  /** What is inlined or walked: a FuncObj or a literal. */
  final Object body;

  /** What is called, for the types of its results. */
  Signature signature;

  final Map<VarObj, Location> vars = new IdentityHashMap<>();
  List<Location> results = List.of();

  /** Of an inlined call: what the parameters stand for, in the caller's frame. */
  final Map<VarObj, Expr> arguments = new IdentityHashMap<>();

  Frame(FlowFunc fn, View info, Frame outer, Frame caller, Pos call, Object body) {
    this.fn = fn;
    this.info = info;
    this.outer = outer;
    this.caller = caller;
    this.call = call;
    this.body = body;
  }

  /** The variable's location, null if it has none yet (or is no local variable). */
  Location find(VarObj v) {
    for (Frame f = this; f != null; f = f.outer) {
      Location l = f.vars.get(v);
      if (l != null) {
        return l;
      }
    }
    return null;
  }

  /** Whether a call of that function would be inlined into itself. */
  boolean within(Object other) {
    for (Frame f = this; f != null; f = f.caller != null ? f.caller : f.outer) {
      if (f.body == other) {
        return true;
      }
    }
    return false;
  }
}
