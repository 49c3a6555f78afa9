package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.runtime.panic.PanicErrors;

/**
 * The panics that tier-0 nodes raise themselves, out of the nodes' fast paths.
 *
 * <p>A node that indexes keeps its line, or the complement of it where the index is an unsigned 64-bit number: the text of
 * the panic then shows it as such.
 */
final class Faults {
  private Faults() {}

  /** What a node keeps for an index expression at a line. */
  static int indexPos(Expr index, int line) {
    GoKind k = index.type().kind();
    return k.bits == 64 && !k.signed ? ~line : line;
  }

  static RuntimeException nil(VirtualFrame f, int pos) {
    return PanicErrors.nilDereference(Frames.at(f, pos < 0 ? ~pos : pos));
  }

  static RuntimeException index(VirtualFrame f, int pos, long index, long len) {
    return pos < 0
        ? PanicErrors.indexUnsigned(Frames.at(f, ~pos), index, len)
        : PanicErrors.index(Frames.at(f, pos), index, len);
  }
}
