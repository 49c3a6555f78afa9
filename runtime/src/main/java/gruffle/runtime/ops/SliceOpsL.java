package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.LargeArrays;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;

/** Operations on slices of references, and of structs and arrays (V). */
public final class SliceOpsL {
  private SliceOpsL() {}

  @IrOp("slice.getL")
  public static Object get(G g, RefSlice s, long i) {
    return s.a[SliceOps.index(g, s, i)];
  }

  @IrOp("slice.setL")
  public static void set(G g, RefSlice s, long i, Object v) {
    s.a[SliceOps.index(g, s, i)] = v;
  }

  @IrOp("slice.makeL")
  public static RefSlice make(G g, long len, long cap, Rtype elem) {
    SliceOps.checkMake(g, len, cap, elem.size(), LargeArrays.REFERENCE);
    RefSlice s = RefSlice.make((int) len, (int) cap);
    if (!elem.zeroIsNull()) {
      Zero.fill(s.a, 0, (int) (elem.isAggregate() ? len : cap), elem);
    }
    return s;
  }

  @IrOp("slice.appendL")
  public static RefSlice append(G g, RefSlice s, Object v, Rtype elem) {
    int n = s.len;
    if (n < s.cap) {
      s.a[s.off + n] = v;
      return new RefSlice(s.a, s.off, n + 1, s.cap);
    }
    Object[] a = SliceOps.growRefs(g, s, n + 1L, elem);
    a[n] = v;
    return new RefSlice(a, 0, n + 1, a.length);
  }

  /** In capacity the element is copied into the variable that is there already, if one is. */
  @IrOp("slice.appendV")
  public static RefSlice appendValue(G g, RefSlice s, Object borrowed, Rtype elem) {
    int n = s.len;
    if (n < s.cap) {
      Copies.put(s.a, s.off + n, borrowed, elem);
      return new RefSlice(s.a, s.off, n + 1, s.cap);
    }
    // The copy comes first: the value may be an element of s, and growing may run out of memory.
    Object v = Copies.copy(borrowed, elem);
    Object[] a = SliceOps.growRefs(g, s, n + 1L, elem);
    a[n] = v;
    return new RefSlice(a, 0, n + 1, a.length);
  }

  /** The same for a struct that nothing else refers to; compiled code makes the copy itself. */
  public static RefSlice appendFresh(G g, RefSlice s, GoStruct v, Rtype elem) {
    int n = s.len;
    if (n < s.cap) {
      Copies.keep(s.a, s.off + n, v);
      return new RefSlice(s.a, s.off, n + 1, s.cap);
    }
    Object[] a = SliceOps.growRefs(g, s, n + 1L, elem);
    a[n] = v;
    return new RefSlice(a, 0, n + 1, a.length);
  }

  /** The same where nothing but s refers to its variables or their array: they are moved into a longer one. */
  public static RefSlice appendSole(G g, RefSlice s, GoStruct v, Rtype elem) {
    return s.len < s.cap ? appendFresh(g, s, v, elem) : moved(g, s, v, elem);
  }

  /** The same of any value, which is copied. */
  public static RefSlice appendSole(G g, RefSlice s, Object borrowed, Rtype elem) {
    return s.len < s.cap
        ? appendValue(g, s, borrowed, elem)
        : moved(g, s, Copies.copy(borrowed, elem), elem);
  }

  private static RefSlice moved(G g, RefSlice s, Object v, Rtype elem) {
    int n = s.len;
    Object[] a = SliceOps.moveRefs(g, s, n + 1L, elem);
    a[n] = v;
    return new RefSlice(a, 0, n + 1, a.length);
  }

  @IrOp("slice.sliceV")
  public static RefSlice sliceValues(G g, RefSlice s, long lo, long hi, Rtype elem) {
    RefSlice r = slice(g, s, lo, hi);
    if (hi > s.len) {
      SliceOps.uncover(s, s.len, (int) hi, elem);
    }
    return r;
  }

  @IrOp("slice.slice3V")
  public static RefSlice slice3Values(G g, RefSlice s, long lo, long hi, long max, Rtype elem) {
    RefSlice r = slice3(g, s, lo, hi, max);
    if (hi > s.len) {
      SliceOps.uncover(s, s.len, (int) hi, elem);
    }
    return r;
  }

  @IrOp("slice.sliceL")
  public static RefSlice slice(G g, RefSlice s, long lo, long hi) {
    if (lo < 0 || lo > hi || hi > s.cap) {
      throw PanicErrors.slice(g, lo, hi, s.cap);
    }
    return s.reslice((int) lo, (int) hi, s.cap);
  }

  /** As {@link #appendFresh}, for a slice in a variable that others see, to be assigned to it. */
  public static RefSlice pushFresh(G g, RefSlice s, GoStruct v, Rtype elem) {
    if (s.grow(1)) {
      Copies.keep(s.a, s.off + s.len - 1, v);
      return s;
    }
    return pushFreshLonger(g, s, v, elem);
  }

  /** Where the header is not the variable's own, or has no room: seldom, so by itself. */
  private static RefSlice pushFreshLonger(G g, RefSlice s, GoStruct v, Rtype elem) {
    Slice h = s.longer();
    if (h != null) {
      Copies.keep(s.a, s.off + s.len, v);
      return (RefSlice) h;
    }
    RefSlice t = appendFresh(g, s, v, elem);
    OwnSlices.own(s, t);
    return t;
  }

  /** As append, for a slice in a variable that others see, to be assigned to it: see {@link Slice}. */
  @IrOp("slice.pushL")
  public static RefSlice push(G g, RefSlice s, Object v, Rtype elem) {
    if (s.grow(1)) {
      s.a[s.off + s.len - 1] = v;
      return s;
    }
    return pushLonger(g, s, v, elem);
  }

  /** Where the header is not the variable's own, or has no room: seldom, so by itself. */
  private static RefSlice pushLonger(G g, RefSlice s, Object v, Rtype elem) {
    Slice h = s.longer();
    if (h != null) {
      s.a[s.off + s.len] = v;
      return (RefSlice) h;
    }
    RefSlice t = append(g, s, v, elem);
    t.own();
    return t;
  }

  /** As s[:hi], for a slice in a variable that others see, where s is a local: links the headers. */
  @IrOp("slice.cutL")
  public static RefSlice cut(G g, RefSlice s, long hi) {
    Slice h = s.shorter(hi);
    if (h != null) {
      return (RefSlice) h;
    }
    RefSlice t = slice(g, s, 0, hi);
    s.link(t);
    return t;
  }

  /** The same of structs and arrays, of which a longer slice may have to be made. */
  @IrOp("slice.cutV")
  public static RefSlice cutValues(G g, RefSlice s, long hi, Rtype elem) {
    return hi <= s.len ? cut(g, s, hi) : sliceValues(g, s, 0, hi, elem);
  }

  /** {@link OwnSlices#trim} of structs and arrays, of which a longer slice may have to be made. */
  @IrOp("slice.trimV")
  public static RefSlice trimValues(G g, RefSlice s, long hi, Rtype elem) {
    if (hi <= s.len) {
      return (RefSlice) OwnSlices.trim(g, s, hi);
    }
    RefSlice t = sliceValues(g, s, 0, hi, elem);
    t.own();
    return t;
  }

  @IrOp("slice.sliceFromL")
  public static RefSlice sliceFrom(G g, RefSlice s, long lo) {
    if (Long.compareUnsigned(lo, s.len) > 0) {
      throw PanicErrors.sliceOrder(g, lo, s.len);
    }
    return s.reslice((int) lo, s.len, s.cap);
  }

  @IrOp("slice.slice3L")
  public static RefSlice slice3(G g, RefSlice s, long lo, long hi, long max) {
    if (max < 0 || max > s.cap) {
      throw PanicErrors.slice3Cap(g, max, s.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return s.reslice((int) lo, (int) hi, (int) max);
  }

  /** p[lo:hi] of an array pointer. */
  @IrOp("array.sliceL")
  public static RefSlice sliceArray(G g, RefSlice p, long lo, long hi) {
    if (hi < 0 || hi > p.cap) {
      throw PanicErrors.sliceLen(g, hi, p.cap);
    }
    if (lo < 0 || lo > hi) {
      throw PanicErrors.sliceOrder(g, lo, hi);
    }
    return new RefSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (p.cap - lo));
  }

  @IrOp("array.slice3L")
  public static RefSlice slice3Array(G g, RefSlice p, long lo, long hi, long max) {
    if (max < 0 || max > p.cap) {
      throw PanicErrors.slice3Len(g, max, p.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return new RefSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (max - lo));
  }
}
