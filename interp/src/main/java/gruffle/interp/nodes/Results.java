package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.runtime.sched.G;

/** The results of a call beyond the first: they travel in registers of the goroutine (docs/CONTRACTS.md, section 2). */
final class Results {
  private Results() {}

  /** Puts the value of a slot into register i. */
  static void put(G g, int i, JKind kind, VirtualFrame f, int slot) {
    switch (kind) {
      case Z -> g.setResJ(i, f.getBooleanStatic(slot) ? 1 : 0);
      case I -> g.setResJ(i, f.getIntStatic(slot));
      case J -> g.setResJ(i, f.getLongStatic(slot));
      case F -> g.setResJ(i, Float.floatToRawIntBits(f.getFloatStatic(slot)));
      case D -> g.setResJ(i, Double.doubleToRawLongBits(f.getDoubleStatic(slot)));
      case L -> g.setResL(i, f.getObjectStatic(slot));
      case V -> throw new IllegalArgumentException("result without value");
    }
  }

  /** Register i boxed, for slow paths. */
  static Object boxed(G g, int i, JKind kind) {
    return switch (kind) {
      case Z -> g.resJ(i) != 0;
      case I -> (int) g.resJ(i);
      case J -> g.resJ(i);
      case F -> Float.intBitsToFloat((int) g.resJ(i));
      case D -> Double.longBitsToDouble(g.resJ(i));
      case L, V -> g.resL(i);
    };
  }

  /** Reads a register right after the call. */
  static final class Get extends ExprNode {
    private final int index;
    private final JKind kind;

    Get(int index, JKind kind) {
      this.index = index;
      this.kind = kind;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return Frames.g(f).resJ(index) != 0;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return (int) Frames.g(f).resJ(index);
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return Frames.g(f).resJ(index);
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      return Float.intBitsToFloat((int) Frames.g(f).resJ(index));
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return Double.longBitsToDouble(Frames.g(f).resJ(index));
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return Frames.g(f).resL(index);
    }

    @Override
    public void executeVoid(VirtualFrame f) {
      executeBoxed(f, kind);
    }
  }
}
