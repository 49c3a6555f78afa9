package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import gruffle.ir.JKind;
import gruffle.runtime.sched.G;

/** Return statements: the first value goes to the frame's result slot, the others by spill slots to the goroutine. */
final class Returns {
  private Returns() {}

  /** No values, or the result variables are read later by the root. */
  static final class Bare extends StmtNode {
    @Override
    public int exec(VirtualFrame f) {
      return RETURN;
    }
  }

  /** The same in a function that defers: the deferred calls are made from this line. */
  static final class BeforeDefers extends StmtNode {
    private final int pos;

    BeforeDefers(int pos) {
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      Frames.at(f, pos);
      return RETURN;
    }
  }

  static StmtNode one(JKind kind, ExprNode value) {
    return kind == JKind.J ? new OneLong(value) : new One(kind, value);
  }

  private static final class One extends StmtNode {
    private final JKind kind;
    @Child private ExprNode value;

    One(JKind kind, ExprNode value) {
      this.kind = kind;
      this.value = value;
    }

    @Override
    public int exec(VirtualFrame f) {
      value.executeInto(f, f, Frames.RESULT_SLOT, kind);
      return RETURN;
    }
  }

  /** A single value of the commonest shape. */
  static final class OneLong extends StmtNode {
    @Child private ExprNode value;

    OneLong(ExprNode value) {
      this.value = value;
    }

    @Override
    public int exec(VirtualFrame f) {
      f.setLongStatic(Frames.RESULT_SLOT, value.executeLong(f));
      return RETURN;
    }
  }

  /** Several values: all are evaluated before the first register is written. */
  static final class Many extends StmtNode {
    @CompilationFinal(dimensions = 1)
    private final JKind[] kinds;

    @CompilationFinal(dimensions = 1)
    private final int[] slots;

    @Children private final ExprNode[] values;

    Many(JKind[] kinds, int[] slots, ExprNode[] values) {
      this.kinds = kinds;
      this.slots = slots;
      this.values = values;
    }

    @Override
    @ExplodeLoop
    public int exec(VirtualFrame f) {
      for (int i = 0; i < values.length; i++) {
        values[i].executeInto(f, f, slots[i], kinds[i]);
      }
      G g = Frames.g(f);
      for (int i = 1; i < values.length; i++) {
        Results.put(g, i, kinds[i], f, slots[i]);
      }
      return RETURN;
    }
  }
}
