package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.nodes.Node;

/** Stands around a statement that a tool watches. */
final class StmtWrapper extends StmtNode implements WrapperNode {
  @Child private StmtNode delegate;
  @Child private ProbeNode probe;

  StmtWrapper(StmtNode delegate, ProbeNode probe) {
    this.delegate = delegate;
    this.probe = probe;
  }

  @Override
  public int exec(VirtualFrame f) {
    probe.onEnter(f);
    try {
      int code = delegate.exec(f);
      probe.onReturnValue(f, null);
      return code;
    } catch (RuntimeException | Error t) {
      probe.onReturnExceptionalOrUnwind(f, t, false);
      throw t;
    }
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
