package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.panic.PanicErrors;

/** The panics that tier-0 nodes raise themselves, out of the nodes' fast paths. */
final class Faults {
  private Faults() {}

  static RuntimeException nil(VirtualFrame f, int pos) {
    return PanicErrors.nilDereference(Frames.at(f, pos));
  }

  static RuntimeException index(VirtualFrame f, int pos, long index, long len) {
    return PanicErrors.index(Frames.at(f, pos), index, len);
  }
}
