package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.nodes.Node;
import java.util.function.Supplier;

/** Stands around an expression that a tool watches: calls, so far. */
final class ExprWrapper extends ExprNode implements WrapperNode {
  @Child private ExprNode delegate;
  @Child private ProbeNode probe;

  ExprWrapper(ExprNode delegate, ProbeNode probe) {
    this.delegate = delegate;
    this.probe = probe;
  }

  private <T> T watched(VirtualFrame f, Supplier<T> run) {
    probe.onEnter(f);
    try {
      T v = run.get();
      probe.onReturnValue(f, v);
      return v;
    } catch (RuntimeException | Error t) {
      probe.onReturnExceptionalOrUnwind(f, t, false);
      throw t;
    }
  }

  @Override
  public boolean executeBoolean(VirtualFrame f) {
    return watched(f, () -> delegate.executeBoolean(f));
  }

  @Override
  public int executeInt(VirtualFrame f) {
    return watched(f, () -> delegate.executeInt(f));
  }

  @Override
  public long executeLong(VirtualFrame f) {
    return watched(f, () -> delegate.executeLong(f));
  }

  @Override
  public float executeFloat(VirtualFrame f) {
    return watched(f, () -> delegate.executeFloat(f));
  }

  @Override
  public double executeDouble(VirtualFrame f) {
    return watched(f, () -> delegate.executeDouble(f));
  }

  @Override
  public Object executeObject(VirtualFrame f) {
    return watched(f, () -> delegate.executeObject(f));
  }

  @Override
  public void executeVoid(VirtualFrame f) {
    watched(
        f,
        () -> {
          delegate.executeVoid(f);
          return null;
        });
  }

  @Override
  public Node getDelegateNode() {
    return delegate;
  }

  @Override
  public ProbeNode getProbeNode() {
    return probe;
  }
}
