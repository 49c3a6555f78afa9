package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.Op;

/**
 * The commonest operations on 64-bit integers in plain locals and constants, a node each instead of three: in tier 0 the dispatch
 * from node to node is what costs.
 */
final class LocalLongs {
  private LocalLongs() {}

  /** The node for a sum or difference of two operands, null if the operands are not of this kind. */
  static ExprNode arith(Op op, ExprNode x, ExprNode y) {
    if (!(x instanceof LocalGets.J a)) {
      return null;
    }
    if (y instanceof Consts.J c) {
      return switch (op) {
        case ADD -> new AddConst(a.slot, c.value);
        case SUB -> new AddConst(a.slot, -c.value);
        case AND -> new AndConst(a.slot, c.value);
        default -> null;
      };
    }
    if (y instanceof LocalGets.J b) {
      return switch (op) {
        case ADD -> new AddLocal(a.slot, b.slot);
        case SUB -> new SubLocal(a.slot, b.slot);
        case MUL -> new MulLocal(a.slot, b.slot);
        default -> null;
      };
    }
    return null;
  }

  /** The node for a signed comparison, null if the operands are not of this kind. */
  static ExprNode compare(Op op, ExprNode x, ExprNode y) {
    if (!(x instanceof LocalGets.J a)) {
      return null;
    }
    if (y instanceof Consts.J c) {
      return switch (op) {
        case EQ -> new EqConst(a.slot, c.value);
        case NE -> new NeConst(a.slot, c.value);
        case LT -> new LtConst(a.slot, c.value);
        case LE -> new LeConst(a.slot, c.value);
        case GT -> new GtConst(a.slot, c.value);
        case GE -> new GeConst(a.slot, c.value);
        default -> null;
      };
    }
    if (y instanceof LocalGets.J b) {
      return switch (op) {
        case EQ -> new EqLocal(a.slot, b.slot);
        case NE -> new NeLocal(a.slot, b.slot);
        case LT -> new LtLocal(a.slot, b.slot);
        case LE -> new LeLocal(a.slot, b.slot);
        case GT -> new LtLocal(b.slot, a.slot);
        case GE -> new LeLocal(b.slot, a.slot);
        default -> null;
      };
    }
    return null;
  }

  /** The statement that adds a constant to a local, null if the value is something else. */
  static StmtNode increment(int slot, ExprNode value) {
    return value instanceof AddConst a && a.slot == slot ? new Increment(slot, a.c) : null;
  }

  private static final class Increment extends StmtNode {
    private final int slot;
    private final long c;

    Increment(int slot, long c) {
      this.slot = slot;
      this.c = c;
    }

    @Override
    public int exec(VirtualFrame f) {
      f.setLongStatic(slot, f.getLongStatic(slot) + c);
      return NORMAL;
    }
  }

  private static final class AddConst extends ExprNode.J {
    private final int slot;
    private final long c;

    AddConst(int slot, long c) {
      this.slot = slot;
      this.c = c;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return f.getLongStatic(slot) + c;
    }
  }

  private static final class AndConst extends ExprNode.J {
    private final int slot;
    private final long c;

    AndConst(int slot, long c) {
      this.slot = slot;
      this.c = c;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return f.getLongStatic(slot) & c;
    }
  }

  private static final class AddLocal extends ExprNode.J {
    private final int a;
    private final int b;

    AddLocal(int a, int b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return f.getLongStatic(a) + f.getLongStatic(b);
    }
  }

  private static final class SubLocal extends ExprNode.J {
    private final int a;
    private final int b;

    SubLocal(int a, int b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return f.getLongStatic(a) - f.getLongStatic(b);
    }
  }

  private static final class MulLocal extends ExprNode.J {
    private final int a;
    private final int b;

    MulLocal(int a, int b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return f.getLongStatic(a) * f.getLongStatic(b);
    }
  }

  private static final class EqConst extends ExprNode.Z {
    private final int slot;
    private final long c;

    EqConst(int slot, long c) {
      this.slot = slot;
      this.c = c;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return f.getLongStatic(slot) == c;
    }
  }

  private static final class NeConst extends ExprNode.Z {
    private final int slot;
    private final long c;

    NeConst(int slot, long c) {
      this.slot = slot;
      this.c = c;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return f.getLongStatic(slot) != c;
    }
  }

  private static final class LtConst extends ExprNode.Z {
    private final int slot;
    private final long c;

    LtConst(int slot, long c) {
      this.slot = slot;
      this.c = c;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return f.getLongStatic(slot) < c;
    }
  }

  private static final class LeConst extends ExprNode.Z {
    private final int slot;
    private final long c;

    LeConst(int slot, long c) {
      this.slot = slot;
      this.c = c;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return f.getLongStatic(slot) <= c;
    }
  }

  private static final class GtConst extends ExprNode.Z {
    private final int slot;
    private final long c;

    GtConst(int slot, long c) {
      this.slot = slot;
      this.c = c;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return f.getLongStatic(slot) > c;
    }
  }

  private static final class GeConst extends ExprNode.Z {
    private final int slot;
    private final long c;

    GeConst(int slot, long c) {
      this.slot = slot;
      this.c = c;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return f.getLongStatic(slot) >= c;
    }
  }

  private static final class EqLocal extends ExprNode.Z {
    private final int a;
    private final int b;

    EqLocal(int a, int b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return f.getLongStatic(a) == f.getLongStatic(b);
    }
  }

  private static final class NeLocal extends ExprNode.Z {
    private final int a;
    private final int b;

    NeLocal(int a, int b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return f.getLongStatic(a) != f.getLongStatic(b);
    }
  }

  private static final class LtLocal extends ExprNode.Z {
    private final int a;
    private final int b;

    LtLocal(int a, int b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return f.getLongStatic(a) < f.getLongStatic(b);
    }
  }

  private static final class LeLocal extends ExprNode.Z {
    private final int a;
    private final int b;

    LeLocal(int a, int b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return f.getLongStatic(a) <= f.getLongStatic(b);
    }
  }
}
