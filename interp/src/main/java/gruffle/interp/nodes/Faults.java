package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;

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
    return nil(Frames.at(f, pos < 0 ? ~pos : pos));
  }

  static RuntimeException index(VirtualFrame f, int pos, long index, long len) {
    return index(Frames.at(f, pos < 0 ? ~pos : pos), pos < 0, index, len);
  }

  static RuntimeException divide(VirtualFrame f, int pos) {
    return divide(Frames.at(f, pos));
  }

  static RuntimeException shift(VirtualFrame f, int pos) {
    return shift(Frames.at(f, pos));
  }

  @TruffleBoundary
  private static RuntimeException nil(G g) {
    return PanicErrors.nilDereference(g);
  }

  @TruffleBoundary
  private static RuntimeException index(G g, boolean unsigned, long index, long len) {
    return unsigned ? PanicErrors.indexUnsigned(g, index, len) : PanicErrors.index(g, index, len);
  }

  @TruffleBoundary
  private static RuntimeException divide(G g) {
    return PanicErrors.divide(g);
  }

  @TruffleBoundary
  private static RuntimeException shift(G g) {
    return PanicErrors.shift(g);
  }
}
