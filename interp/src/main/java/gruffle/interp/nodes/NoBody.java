package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.ops.UnsafeOps;

/** A call of a function that has no body anywhere: it panics. */
final class NoBody extends ExprNode {
  private final String symbol;
  private final int pos;

  NoBody(String symbol, int pos) {
    this.symbol = symbol;
    this.pos = pos;
  }

  @Override
  public boolean executeBoolean(VirtualFrame f) {
    executeVoid(f);
    return false;
  }

  @Override
  public int executeInt(VirtualFrame f) {
    executeVoid(f);
    return 0;
  }

  @Override
  public long executeLong(VirtualFrame f) {
    executeVoid(f);
    return 0;
  }

  @Override
  public float executeFloat(VirtualFrame f) {
    executeVoid(f);
    return 0;
  }

  @Override
  public double executeDouble(VirtualFrame f) {
    executeVoid(f);
    return 0;
  }

  @Override
  public Object executeObject(VirtualFrame f) {
    executeVoid(f);
    return null;
  }

  @Override
  public void executeVoid(VirtualFrame f) {
    UnsafeOps.noBody(Frames.at(f, pos), symbol);
  }
}
