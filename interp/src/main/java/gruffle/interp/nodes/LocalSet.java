package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;

/** Stores to plain locals in their frame slots. */
final class LocalSet {
  private LocalSet() {}

  static StmtNode create(JKind kind, int slot, ExprNode value) {
    return switch (kind) {
      case J -> {
        StmtNode quick = LocalLongs.increment(slot, value);
        yield quick == null ? new J(slot, value) : quick;
      }
      case L -> new L(slot, value);
      default -> new Other(kind, slot, value);
    };
  }

  private static final class J extends StmtNode {
    private final int slot;
    @Child private ExprNode value;

    J(int slot, ExprNode value) {
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int exec(VirtualFrame f) {
      f.setLongStatic(slot, value.executeLong(f));
      return NORMAL;
    }
  }

  private static final class L extends StmtNode {
    private final int slot;
    @Child private ExprNode value;

    L(int slot, ExprNode value) {
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int exec(VirtualFrame f) {
      f.setObjectStatic(slot, value.executeObject(f));
      return NORMAL;
    }
  }

  private static final class Other extends StmtNode {
    private final JKind kind;
    private final int slot;
    @Child private ExprNode value;

    Other(JKind kind, int slot, ExprNode value) {
      this.kind = kind;
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int exec(VirtualFrame f) {
      value.executeInto(f, f, slot, kind);
      return NORMAL;
    }
  }
}
