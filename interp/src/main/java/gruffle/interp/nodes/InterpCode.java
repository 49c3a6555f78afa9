package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;
import java.util.function.Function;

/** The tier-0 code of one function; its nodes are made on the first call. */
public final class InterpCode extends Code {
  private final boolean wrapper;
  private final boolean parameters;
  private final Function<InterpCode, GoRootNode> builder;
  private volatile GoRootNode root;
  private final Object lock = new Object();
  private volatile InterpFunc value;

  public InterpCode(
      String name,
      String file,
      int line,
      boolean wrapper,
      boolean parameters,
      Function<InterpCode, GoRootNode> builder) {
    super(name, file, line);
    this.wrapper = wrapper;
    this.parameters = parameters;
    this.builder = builder;
  }

  @Override
  public boolean isWrapper() {
    return wrapper;
  }

  @Override
  public boolean hasParameters() {
    return parameters;
  }

  /** The function's nodes. Building neither parks nor polls, so the lock is never held across a yield. */
  public GoRootNode root() {
    GoRootNode r = root;
    if (r == null) {
      synchronized (lock) {
        r = root;
        if (r == null) {
          r = builder.apply(this);
          root = r;
        }
      }
    }
    return r;
  }

  /** The one function value of a function without captures. */
  public InterpFunc value() {
    InterpFunc v = value;
    if (v == null) {
      synchronized (lock) {
        v = value;
        if (v == null) {
          v = new InterpFunc(this, InterpFunc.NO_CAPTURES);
          value = v;
        }
      }
    }
    return v;
  }

  @Override
  public Object invoke(G g, FuncVal closure, Object[] args) {
    GoRootNode r = root();
    VirtualFrame f = r.frame(g);
    for (int i = 0; i < args.length; i++) {
      GoRootNode.setBoxed(f, Frames.LOCALS + i, r.paramKinds[i], args[i]);
    }
    if (closure != null) {
      ((InterpFunc) closure).bind(f, r);
    }
    r.run(f, g);
    return r.resultKind == JKind.V ? null : r.result(f);
  }
}
