package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Slice;

/** Lengths, and bytes of strings. */
final class Strings {
  private Strings() {}

  static final class StringLen extends ExprNode.J {
    @Child private ExprNode x;

    StringLen(ExprNode x) {
      this.x = x;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return ((GoString) x.executeObject(f)).len;
    }
  }

  static final class SliceLen extends ExprNode.J {
    @Child private ExprNode x;

    SliceLen(ExprNode x) {
      this.x = x;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return ((Slice) x.executeObject(f)).len;
    }
  }

  static final class SliceCap extends ExprNode.J {
    @Child private ExprNode x;

    SliceCap(ExprNode x) {
      this.x = x;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return ((Slice) x.executeObject(f)).cap;
    }
  }

  static final class StringGet extends ExprNode.I {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    StringGet(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      GoString s = (GoString) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.b[s.off + (int) i] & 0xFF;
    }
  }
}
