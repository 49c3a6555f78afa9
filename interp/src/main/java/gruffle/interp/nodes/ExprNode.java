package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.nodes.Node;
import gruffle.ir.JKind;

/**
 * An expression of tier 0. The IR is statically typed, so a node implements the one typed execute method of its Java
 * shape; calling another one is an error of the tier.
 */
public abstract class ExprNode extends Node implements InstrumentableNode {
  /** Only calls can be watched so far. */
  @Override
  public boolean isInstrumentable() {
    return false;
  }

  @Override
  public WrapperNode createWrapper(ProbeNode probe) {
    return new ExprWrapper(this, probe);
  }

  public boolean executeBoolean(VirtualFrame f) {
    throw mismatch();
  }

  public int executeInt(VirtualFrame f) {
    throw mismatch();
  }

  public long executeLong(VirtualFrame f) {
    throw mismatch();
  }

  public float executeFloat(VirtualFrame f) {
    throw mismatch();
  }

  public double executeDouble(VirtualFrame f) {
    throw mismatch();
  }

  public Object executeObject(VirtualFrame f) {
    throw mismatch();
  }

  /** Evaluates for effect. */
  public abstract void executeVoid(VirtualFrame f);

  private IllegalStateException mismatch() {
    return new IllegalStateException("no such result shape: " + getClass().getName());
  }

  /** Evaluates in frame f and stores into a slot of frame to. */
  public final void executeInto(VirtualFrame f, VirtualFrame to, int slot, JKind kind) {
    switch (kind) {
      case Z -> to.setBooleanStatic(slot, executeBoolean(f));
      case I -> to.setIntStatic(slot, executeInt(f));
      case J -> to.setLongStatic(slot, executeLong(f));
      case F -> to.setFloatStatic(slot, executeFloat(f));
      case D -> to.setDoubleStatic(slot, executeDouble(f));
      case L -> to.setObjectStatic(slot, executeObject(f));
      case V -> executeVoid(f);
    }
  }

  /** A value that is no reference, as {@link Regs} has it. */
  public final long executeRaw(VirtualFrame f, JKind kind) {
    return switch (kind) {
      case Z -> executeBoolean(f) ? 1 : 0;
      case I -> executeInt(f);
      case J -> executeLong(f);
      case F -> Float.floatToRawIntBits(executeFloat(f));
      case D -> Double.doubleToRawLongBits(executeDouble(f));
      case L, V -> throw mismatch();
    };
  }

  /** The boxed value, for slow paths. */
  public final Object executeBoxed(VirtualFrame f, JKind kind) {
    return switch (kind) {
      case Z -> executeBoolean(f);
      case I -> executeInt(f);
      case J -> executeLong(f);
      case F -> executeFloat(f);
      case D -> executeDouble(f);
      case L -> executeObject(f);
      case V -> {
        executeVoid(f);
        yield null;
      }
    };
  }

  /** A node whose value is a boolean. */
  public abstract static class Z extends ExprNode {
    @Override
    public abstract boolean executeBoolean(VirtualFrame f);

    @Override
    public final void executeVoid(VirtualFrame f) {
      executeBoolean(f);
    }
  }

  /** A node whose value is an int. */
  public abstract static class I extends ExprNode {
    @Override
    public abstract int executeInt(VirtualFrame f);

    @Override
    public final void executeVoid(VirtualFrame f) {
      executeInt(f);
    }
  }

  /** A node whose value is a long. */
  public abstract static class J extends ExprNode {
    @Override
    public abstract long executeLong(VirtualFrame f);

    @Override
    public final void executeVoid(VirtualFrame f) {
      executeLong(f);
    }
  }

  /** A node whose value is a float. */
  public abstract static class F extends ExprNode {
    @Override
    public abstract float executeFloat(VirtualFrame f);

    @Override
    public final void executeVoid(VirtualFrame f) {
      executeFloat(f);
    }
  }

  /** A node whose value is a double. */
  public abstract static class D extends ExprNode {
    @Override
    public abstract double executeDouble(VirtualFrame f);

    @Override
    public final void executeVoid(VirtualFrame f) {
      executeDouble(f);
    }
  }

  /** A node whose value is a reference. */
  public abstract static class L extends ExprNode {
    @Override
    public abstract Object executeObject(VirtualFrame f);

    @Override
    public final void executeVoid(VirtualFrame f) {
      executeObject(f);
    }
  }
}
