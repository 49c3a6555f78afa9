package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;

/** A tier-0 function value: code and what it captured (cells, or boxed copies of values that never change). */
public final class InterpFunc extends FuncVal {
  static final Object[] NO_CAPTURES = {};

  final InterpCode code;
  private final Object[] captured;

  InterpFunc(InterpCode code, Object[] captured) {
    this.code = code;
    this.captured = captured;
  }

  @Override
  public Code code() {
    return code;
  }

  /** Fills the capture slots of a frame. */
  void bind(VirtualFrame f, GoRootNode r) {
    JKind[] kinds = r.paramKinds;
    int first = kinds.length - captured.length;
    for (int i = 0; i < captured.length; i++) {
      GoRootNode.setBoxed(f, Frames.LOCALS + first + i, kinds[first + i], captured[i]);
    }
  }

  @Override
  public void call0(G g) {
    GoRootNode r = code.root();
    VirtualFrame f = r.frame(g);
    bind(f, r);
    r.run(f, g);
  }

  @Override
  public Object invoke(G g, Object... args) {
    return code.invoke(g, this, args);
  }
}
