package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.syntax.Stmt.ForStmt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of a range over a function, which is a function of its own, while it is being lowered. */
final class RangeBody {
  /** The states of a loop, as the operation panic.rangeState knows them. */
  static final long DONE = 0;

  static final long READY = 1;
  static final long PANIC = 2;
  static final long EXHAUSTED = 3;
  static final long MISSING_PANIC = 4;

  private final Fn fn;
  private final ForStmt loop;
  private final Local state;

  /** What is left to do for the functions around, as a number; null if no jump leaves the loop. */
  private final Local next;

  /** Names the frame that defer statements belong to; null if there are none. */
  private final Local defers;

  /** The numbers of jumps, the same for all loops of a nest. */
  private final Map<Exit, Long> codes;

  private final Map<Exit, Long> used = new LinkedHashMap<>();

  RangeBody(Fn fn, ForStmt loop, Local state, Local next, Local defers, Map<Exit, Long> codes) {
    this.fn = fn;
    this.loop = loop;
    this.state = state;
    this.next = next;
    this.defers = defers;
    this.codes = codes;
  }

  Local next() {
    return next;
  }

  Local defers() {
    return defers;
  }

  Map<Exit, Long> codes() {
    return codes;
  }

  /** The jumps that leave the loop, with their numbers. */
  Map<Exit, Long> used() {
    return used;
  }

  /** A call is only right when the loop waits for one. */
  void enter(int pos) {
    Local was = fn.spill(new Expr.LocalGet(state), pos);
    set(PANIC, pos);
    var panic = new Expr.OpCall(Ops.PANIC_RANGE_STATE, null, List.of(new Expr.LocalGet(was)), pos);
    fn.emit(
        new Stmt.If(
            RangeFuncs.is(gruffle.ir.Op.NE, was, READY), new Stmt.ExprStmt(panic, pos), null, pos));
  }

  /** The end of an iteration: asks for the next value. */
  void proceed(int pos) {
    set(READY, pos);
    returns(true, pos);
  }

  /** Jumps to something outside the body's function; false if it is inside. */
  boolean leave(Exit e, int pos) {
    if (e.target() == loop) {
      if (e.kind() == Exit.Kind.CONTINUE) {
        proceed(pos);
        return true;
      }
    } else if (e.target() != null && fn.escape.owner(e.target()) == fn.facts) {
      return false;
    } else {
      long code = codes.computeIfAbsent(e, k -> codes.size() + 1L);
      used.put(e, code);
      fn.emit(new Stmt.SetLocal(next, Fn.intConst(code), pos));
    }
    set(DONE, pos);
    returns(false, pos);
    return true;
  }

  private void set(long to, int pos) {
    fn.emit(new Stmt.SetLocal(state, Fn.intConst(to), pos));
  }

  private void returns(boolean more, int pos) {
    fn.emit(new Stmt.Return(List.of(new Expr.Const(IrTypes.BOOL, more)), pos));
  }
}
