package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.IntSlice;

/** Operations on strings. */
public final class StringOps {
  private StringOps() {}

  @IrOp("string.concat")
  public static GoString concat(GoString a, GoString b) {
    if (a.len == 0) {
      return b;
    }
    if (b.len == 0) {
      return a;
    }
    byte[] r = room(sum(a.len, b.len));
    put(b, r, put(a, r, 0));
    return new GoString(r, 0, r.length);
  }

  // Of three and four without an array of them, and without loops: HotSpot has them in many places.

  @IrOp("string.concat3")
  public static GoString concat3(GoString a, GoString b, GoString c) {
    int n = sum(sum(a.len, b.len), c.len);
    if (n == a.len || n == b.len || n == c.len) {
      return whole(n, a, b, c);
    }
    byte[] r = room(n);
    put(c, r, put(b, r, put(a, r, 0)));
    return new GoString(r, 0, n);
  }

  @IrOp("string.concat4")
  public static GoString concat4(GoString a, GoString b, GoString c, GoString d) {
    int n = sum(sum(a.len, b.len), sum(c.len, d.len));
    if (n == a.len || n == b.len || n == c.len || n == d.len) {
      return n == d.len ? d : whole(n, a, b, c);
    }
    byte[] r = room(n);
    put(d, r, put(c, r, put(b, r, put(a, r, 0))));
    return new GoString(r, 0, n);
  }

  /** The one of that length; the others are empty. */
  private static GoString whole(int n, GoString a, GoString b, GoString c) {
    return n == a.len ? a : n == b.len ? b : c;
  }

  private static byte[] room(int n) {
    byte[] r = new byte[n];
    if (Allocations.ON) {
      Allocations.array(r, n, 1);
    }
    return r;
  }

  /** Where the next one begins. */
  private static int put(GoString s, byte[] r, int at) {
    System.arraycopy(s.b, s.off, r, at, s.len);
    return at + s.len;
  }

  /** A string beyond the JVM's longest array ends as Go's does beyond its memory. */
  private static int sum(int a, int b) {
    long n = (long) a + b;
    if (n > Growth.MAX) {
      throw tooLong(n);
    }
    return (int) n;
  }

  private static OutOfMemoryError tooLong(long n) {
    return new OutOfMemoryError("string of " + n + " bytes");
  }

  /** One operand that is not empty is the result itself. */
  @IrOp("string.concatArray")
  public static GoString concatAll(Object... parts) {
    int n = 0;
    int full = 0;
    GoString last = GoString.EMPTY;
    for (Object p : parts) {
      GoString s = (GoString) p;
      if (s.len > 0) {
        n = sum(n, s.len);
        full++;
        last = s;
      }
    }
    if (full <= 1) {
      return last;
    }
    byte[] r = room(n);
    int at = 0;
    for (Object p : parts) {
      at = put((GoString) p, r, at);
    }
    return new GoString(r, 0, n);
  }

  @IrOp("string.eq")
  public static boolean eq(GoString a, GoString b) {
    return a.eq(b);
  }

  @IrOp("string.lt")
  public static boolean lt(GoString a, GoString b) {
    return a.compareTo(b) < 0;
  }

  @IrOp("string.cmp")
  public static int cmp(GoString a, GoString b) {
    return a.compareTo(b);
  }

  @IrOp("string.prefix")
  public static long prefix(GoString s) {
    return s.prefix();
  }

  @IrOp("string.min")
  public static GoString min(GoString a, GoString b) {
    return b.compareTo(a) < 0 ? b : a;
  }

  @IrOp("string.max")
  public static GoString max(GoString a, GoString b) {
    return b.compareTo(a) > 0 ? b : a;
  }

  @IrOp("string.at")
  public static int at(G g, GoString s, long i) {
    return s.b[index(g, s, i)] & 0xff;
  }

  private static int index(G g, GoString s, long i) {
    if (Long.compareUnsigned(i, s.len) >= 0) {
      throw PanicErrors.index(g, i, s.len);
    }
    return s.off + (int) i;
  }

  @IrOp("string.slice")
  public static GoString slice(G g, GoString s, long lo, long hi) {
    if (lo < 0 || lo > hi || hi > s.len) {
      throw PanicErrors.sliceText(g, lo, hi, s.len);
    }
    return s.sub((int) lo, (int) hi);
  }

  @IrOp("string.sliceFrom")
  public static GoString sliceFrom(G g, GoString s, long lo) {
    if (lo < 0 || lo > s.len) {
      throw PanicErrors.sliceOrder(g, lo, s.len);
    }
    return s.sub((int) lo, s.len);
  }

  @IrOp("string.fromBytes")
  public static GoString fromBytes(ByteSlice s) {
    return GoString.copyOf(s.a, s.off, s.len);
  }

  @IrOp("string.toBytes")
  public static ByteSlice toBytes(GoString s) {
    byte[] a = new byte[(int) Growth.roundUp(s.len, true)];
    if (Allocations.ON) {
      Allocations.array(a, a.length, 1);
    }
    System.arraycopy(s.b, s.off, a, 0, s.len);
    return new ByteSlice(a, 0, s.len, a.length);
  }

  @IrOp("string.view")
  public static ByteSlice view(GoString s) {
    return new ByteSlice(s.b, s.off, s.len, s.len);
  }

  @IrOp("string.fromRunes")
  public static GoString fromRunes(IntSlice s) {
    int n = 0;
    for (int i = 0; i < s.len; i++) {
      int c = s.a[s.off + i];
      n = sum(n, c >>> 7 == 0 ? 1 : Utf8.length(c));
    }
    byte[] r = new byte[n];
    if (Allocations.ON) {
      Allocations.array(r, r.length, 1);
    }
    int at = 0;
    for (int i = 0; i < s.len; i++) {
      int c = s.a[s.off + i];
      if (c >>> 7 == 0) {
        r[at++] = (byte) c;
      } else {
        at += Utf8.encode(c, r, at);
      }
    }
    return GoString.wrap(r);
  }

  @IrOp("string.toRunes")
  public static IntSlice toRunes(GoString s) {
    byte[] b = s.b;
    int end = s.off + s.len;
    int n = 0;
    for (int i = s.off; i < end; n++) {
      i += b[i] >= 0 ? 1 : Utf8.width(Utf8.decode(b, i, end));
    }
    int[] a = new int[(int) (Growth.roundUp(4L * n, true) / 4)];
    if (Allocations.ON) {
      Allocations.array(a, a.length, 4);
    }
    int k = 0;
    for (int i = s.off; i < end; ) {
      if (b[i] >= 0) {
        a[k++] = b[i++];
        continue;
      }
      long d = Utf8.decode(b, i, end);
      a[k++] = Utf8.rune(d);
      i += Utf8.width(d);
    }
    return new IntSlice(a, 0, n, a.length);
  }

  @IrOp("string.fromRune")
  public static GoString fromRune(long r) {
    int c = r == (int) r ? (int) r : Utf8.ERROR;
    byte[] b = new byte[Utf8.length(c)];
    if (Allocations.ON) {
      Allocations.array(b, b.length, 1);
    }
    Utf8.encode(c, b, 0);
    return GoString.wrap(b);
  }

  @IrOp("string.decode")
  public static int decode(G g, GoString s, long i) {
    byte first = s.b[s.off + (int) i];
    if (first >= 0) {
      g.setResJ(1, 1);
      return first;
    }
    long d = Utf8.decode(s.b, s.off + (int) i, s.off + s.len);
    g.setResJ(1, Utf8.width(d));
    return Utf8.rune(d);
  }
}
