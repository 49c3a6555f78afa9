package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.type.Rtype;

/** Copies of structs and arrays: fresh ones, and into existing variables. */
final class Copies {
  private Copies() {}

  static final class Fresh extends ExprNode.L {
    private final Rtype type;
    @Child private ExprNode x;

    Fresh(ExprNode x, Rtype type) {
      this.x = x;
      this.type = type;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return gruffle.runtime.value.Copies.copy(x.executeObject(f), type);
    }
  }

  static final class Into extends StmtNode {
    private final Rtype type;
    @Child private ExprNode dst;
    @Child private ExprNode src;
    private final int pos;

    Into(Rtype type, ExprNode dst, ExprNode src, int pos) {
      this.type = type;
      this.dst = dst;
      this.src = src;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      Object d = dst.executeObject(f);
      Object s = src.executeObject(f);
      if (d == null || s == null) {
        throw Faults.nil(f, pos);
      }
      gruffle.runtime.value.Copies.assign(d, s, type);
      return NORMAL;
    }
  }
}
