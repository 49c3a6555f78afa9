package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import gruffle.ir.JKind;
import gruffle.runtime.sched.G;
import java.util.Arrays;

/**
 * How arguments and the first result travel between call targets in the engine graal: in fields, unboxed, since a call target takes and
 * gives references only.
 *
 * <p>One object for each way in from Java, passed on from call to call; its frames belong to one goroutine, so nobody else writes between
 * the caller's last store and the callee's first loads, nor between the callee's result and its use. Whoever takes a reference out
 * clears the field, lest it keep garbage alive.
 */
final class Regs {
  /** So many arguments of each sort have fields; the others are in arrays. */
  private static final int FIELDS = 6;

  final G g;

  /** The arguments of every call target. */
  final Object[] args = {this};

  /** The first result, if it is no reference: see {@link #raw}. */
  long result;

  private long j0;
  private long j1;
  private long j2;
  private long j3;
  private long j4;
  private long j5;
  private Object l0;
  private Object l1;
  private Object l2;
  private Object l3;
  private Object l4;
  private Object l5;
  private long[] moreJ = {};
  private Object[] moreL = {};

  Regs(G g) {
    this.g = g;
  }

  static Regs of(VirtualFrame f) {
    return (Regs) f.getArguments()[0];
  }

  void setJ(int i, long v) {
    switch (i) {
      case 0 -> j0 = v;
      case 1 -> j1 = v;
      case 2 -> j2 = v;
      case 3 -> j3 = v;
      case 4 -> j4 = v;
      case 5 -> j5 = v;
      default -> {
        if (moreJ.length <= i - FIELDS) {
          moreJ = Arrays.copyOf(moreJ, i + FIELDS);
        }
        moreJ[i - FIELDS] = v;
      }
    }
  }

  long getJ(int i) {
    return switch (i) {
      case 0 -> j0;
      case 1 -> j1;
      case 2 -> j2;
      case 3 -> j3;
      case 4 -> j4;
      case 5 -> j5;
      default -> moreJ[i - FIELDS];
    };
  }

  void setL(int i, Object v) {
    switch (i) {
      case 0 -> l0 = v;
      case 1 -> l1 = v;
      case 2 -> l2 = v;
      case 3 -> l3 = v;
      case 4 -> l4 = v;
      case 5 -> l5 = v;
      default -> {
        if (moreL.length <= i - FIELDS) {
          moreL = Arrays.copyOf(moreL, i + FIELDS);
        }
        moreL[i - FIELDS] = v;
      }
    }
  }

  Object takeL(int i) {
    Object v;
    switch (i) {
      case 0 -> {
        v = l0;
        l0 = null;
      }
      case 1 -> {
        v = l1;
        l1 = null;
      }
      case 2 -> {
        v = l2;
        l2 = null;
      }
      case 3 -> {
        v = l3;
        l3 = null;
      }
      case 4 -> {
        v = l4;
        l4 = null;
      }
      case 5 -> {
        v = l5;
        l5 = null;
      }
      default -> {
        v = moreL[i - FIELDS];
        moreL[i - FIELDS] = null;
      }
    }
    return v;
  }

  /** Takes all arguments over into the frame of the function that was called. */
  @ExplodeLoop
  void receive(VirtualFrame f, JKind[] kinds) {
    int j = 0;
    int l = 0;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == JKind.L) {
        f.setObjectStatic(Frames.LOCALS + i, takeL(l++));
      } else {
        setRaw(f, Frames.LOCALS + i, kinds[i], getJ(j++));
      }
    }
  }

  /** Puts boxed arguments in place, those from position first on. */
  void setBoxed(JKind[] kinds, int first, Object[] boxed) {
    int j = 0;
    int l = 0;
    for (int i = 0; i < first + boxed.length; i++) {
      Object v = i < first ? null : boxed[i - first];
      if (kinds[i] == JKind.L) {
        if (i >= first) {
          setL(l, v);
        }
        l++;
      } else {
        if (i >= first) {
          setJ(j, raw(kinds[i], v));
        }
        j++;
      }
    }
  }

  // --- values that are no references as a long: bool 0/1, floats by their bits ---

  static void setRaw(VirtualFrame f, int slot, JKind kind, long v) {
    switch (kind) {
      case Z -> f.setBooleanStatic(slot, v != 0);
      case I -> f.setIntStatic(slot, (int) v);
      case J -> f.setLongStatic(slot, v);
      case F -> f.setFloatStatic(slot, Float.intBitsToFloat((int) v));
      case D -> f.setDoubleStatic(slot, Double.longBitsToDouble(v));
      case L, V -> throw new IllegalArgumentException("not raw");
    }
  }

  static long getRaw(VirtualFrame f, int slot, JKind kind) {
    return switch (kind) {
      case Z -> f.getBooleanStatic(slot) ? 1 : 0;
      case I -> f.getIntStatic(slot);
      case J -> f.getLongStatic(slot);
      case F -> Float.floatToRawIntBits(f.getFloatStatic(slot));
      case D -> Double.doubleToRawLongBits(f.getDoubleStatic(slot));
      case L, V -> throw new IllegalArgumentException("not raw");
    };
  }

  static long raw(JKind kind, Object boxed) {
    return switch (kind) {
      case Z -> (Boolean) boxed ? 1 : 0;
      case I -> (Integer) boxed;
      case J -> (Long) boxed;
      case F -> Float.floatToRawIntBits((Float) boxed);
      case D -> Double.doubleToRawLongBits((Double) boxed);
      case L, V -> throw new IllegalArgumentException("not raw");
    };
  }

  static Object boxed(JKind kind, long raw) {
    return switch (kind) {
      case Z -> raw != 0;
      case I -> (int) raw;
      case J -> raw;
      case F -> Float.intBitsToFloat((int) raw);
      case D -> Double.longBitsToDouble(raw);
      case L, V -> throw new IllegalArgumentException("not raw");
    };
  }
}
