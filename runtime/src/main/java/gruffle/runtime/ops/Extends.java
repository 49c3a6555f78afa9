package gruffle.runtime.ops;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;

/**
 * The header with some elements more, for an append of a few that compiled code stores by itself; what they hold is open until then. "own"
 * is for a slice in a variable that others see: see {@link OwnSlices}.
 */
public final class Extends {
  private Extends() {}

  private static boolean fits(Slice s, int n) {
    int more = s.len + n;
    return more >= 0 && more <= s.cap;
  }

  public static ByteSlice extend(G g, ByteSlice s, int n, Rtype elem) {
    return SliceOpsB.extend(g, s, n);
  }

  public static ByteSlice own(G g, ByteSlice s, int n, Rtype elem) {
    return s.grow(n) ? s : (ByteSlice) OwnSlices.own(s, SliceOpsB.extend(g, s, n));
  }

  public static LongSlice extend(G g, LongSlice s, int n, Rtype elem) {
    return fits(s, n)
        ? new LongSlice(s.a, s.off, s.len + n, s.cap)
        : (LongSlice) SliceOps.extend(g, s, n, elem);
  }

  public static LongSlice own(G g, LongSlice s, int n, Rtype elem) {
    return s.grow(n) ? s : (LongSlice) OwnSlices.own(s, extend(g, s, n, elem));
  }

  public static IntSlice extend(G g, IntSlice s, int n, Rtype elem) {
    return fits(s, n)
        ? new IntSlice(s.a, s.off, s.len + n, s.cap)
        : (IntSlice) SliceOps.extend(g, s, n, elem);
  }

  public static IntSlice own(G g, IntSlice s, int n, Rtype elem) {
    return s.grow(n) ? s : (IntSlice) OwnSlices.own(s, extend(g, s, n, elem));
  }

  public static DoubleSlice extend(G g, DoubleSlice s, int n, Rtype elem) {
    return fits(s, n)
        ? new DoubleSlice(s.a, s.off, s.len + n, s.cap)
        : (DoubleSlice) SliceOps.extend(g, s, n, elem);
  }

  public static DoubleSlice own(G g, DoubleSlice s, int n, Rtype elem) {
    return s.grow(n) ? s : (DoubleSlice) OwnSlices.own(s, extend(g, s, n, elem));
  }

  public static RefSlice extend(G g, RefSlice s, int n, Rtype elem) {
    return fits(s, n)
        ? new RefSlice(s.a, s.off, s.len + n, s.cap)
        : (RefSlice) SliceOps.extend(g, s, n, elem);
  }

  public static RefSlice own(G g, RefSlice s, int n, Rtype elem) {
    return s.grow(n) ? s : (RefSlice) OwnSlices.own(s, extend(g, s, n, elem));
  }
}
