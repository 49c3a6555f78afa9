package gruffle.stdlib.reflect;

import gruffle.runtime.ops.SliceOps;
import gruffle.runtime.ops.SliceOpsB;
import gruffle.runtime.ops.SliceOpsC;
import gruffle.runtime.ops.SliceOpsD;
import gruffle.runtime.ops.SliceOpsF;
import gruffle.runtime.ops.SliceOpsI;
import gruffle.runtime.ops.SliceOpsJ;
import gruffle.runtime.ops.SliceOpsL;
import gruffle.runtime.ops.SliceOpsS;
import gruffle.runtime.ops.SliceOpsZ;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;

/** Slices of element types that are only known now. */
final class Slices {
  private Slices() {}

  static Slice make(G g, Rtype elem, long len, long cap) {
    return switch (elem.slot()) {
      case Z -> SliceOpsZ.make(g, len, cap);
      case B, UB -> SliceOpsB.make(g, len, cap);
      case S, US -> SliceOpsS.make(g, len, cap);
      case I -> SliceOpsI.make(g, len, cap);
      case J -> SliceOpsJ.make(g, len, cap);
      case F -> SliceOpsF.make(g, len, cap);
      case D -> SliceOpsD.make(g, len, cap);
      case C -> SliceOpsC.make(g, len, cap, elem);
      case L -> SliceOpsL.make(g, len, cap, elem);
    };
  }

  /** s[i:j:k], whose bounds are right. */
  static Slice cut(G g, Slice s, long i, long j, long k, Rtype elem) {
    return elem.isAggregate()
        ? SliceOpsL.slice3Values(g, (RefSlice) s, i, j, k, elem)
        : s.reslice((int) i, (int) j, (int) k);
  }

  /** With room for n more elements, which do not fit now; what lies behind the length is kept. */
  static Slice grow(G g, Slice s, long n, Rtype elem) {
    Slice full = cut(g, s, 0, s.cap, s.cap, elem);
    Slice longer = SliceOps.extend(g, full, s.len + n - s.cap, elem);
    return longer.reslice(0, s.len, longer.cap);
  }
}
