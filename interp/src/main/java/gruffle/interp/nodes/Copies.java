package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.GoStruct;

/** Copies of structs and arrays: fresh ones, and into existing variables. */
final class Copies {
  private Copies() {}

  static final class Fresh extends ExprNode.L {
    private final Rtype type;
    private final boolean simple;
    @Child private ExprNode x;

    Fresh(ExprNode x, Rtype type) {
      this.x = x;
      this.type = type;
      this.simple = type.kind() == Kind.STRUCT && Literals.isSimple(type);
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      Object v = x.executeObject(f);
      return simple ? ((GoStruct) v).copy() : copy(v);
    }

    @TruffleBoundary
    private Object copy(Object v) {
      return gruffle.runtime.value.Copies.copy(v, type);
    }
  }

  static final class Into extends StmtNode {
    private final Rtype type;
    private final boolean simple;
    @Child private ExprNode dst;
    @Child private ExprNode src;
    private final int pos;

    Into(Rtype type, ExprNode dst, ExprNode src, int pos) {
      this.type = type;
      this.simple = type.kind() == Kind.STRUCT && Literals.isSimple(type);
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
      if (simple) {
        if (d != s) {
          ((GoStruct) d).assign((GoStruct) s);
        }
      } else {
        assign(d, s);
      }
      return NORMAL;
    }

    @TruffleBoundary
    private void assign(Object d, Object s) {
      gruffle.runtime.value.Copies.assign(d, s, type);
    }
  }
}
