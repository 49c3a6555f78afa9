package gruffle.stdlib.sync.atomic;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.ops.PtrOps;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;

/**
 * Package sync/atomic: the operations of the JVM on the place that a pointer names. A nil pointer is a fault of the JVM, which
 * becomes Go's panic as elsewhere.
 */
public final class Natives {
  private Natives() {}

  // --- int32 ---

  @GoNative("sync/atomic.LoadInt32")
  public static int loadInt32(Ptr p) {
    return Mem.U.getIntVolatile(p.base(), p.offset());
  }

  @GoNative("sync/atomic.StoreInt32")
  public static void storeInt32(Ptr p, int v) {
    Mem.U.putIntVolatile(p.base(), p.offset(), v);
  }

  @GoNative("sync/atomic.SwapInt32")
  public static int swapInt32(Ptr p, int v) {
    return Mem.U.getAndSetInt(p.base(), p.offset(), v);
  }

  @GoNative("sync/atomic.CompareAndSwapInt32")
  public static boolean compareAndSwapInt32(Ptr p, int old, int v) {
    return Mem.U.compareAndSetInt(p.base(), p.offset(), old, v);
  }

  @GoNative("sync/atomic.AddInt32")
  public static int addInt32(Ptr p, int delta) {
    return Mem.U.getAndAddInt(p.base(), p.offset(), delta) + delta;
  }

  @GoNative("sync/atomic.AndInt32")
  public static int andInt32(Ptr p, int mask) {
    return Mem.U.getAndBitwiseAndInt(p.base(), p.offset(), mask);
  }

  @GoNative("sync/atomic.OrInt32")
  public static int orInt32(Ptr p, int mask) {
    return Mem.U.getAndBitwiseOrInt(p.base(), p.offset(), mask);
  }

  // --- int64 ---

  @GoNative("sync/atomic.LoadInt64")
  public static long loadInt64(Ptr p) {
    return Mem.U.getLongVolatile(p.base(), p.offset());
  }

  @GoNative("sync/atomic.StoreInt64")
  public static void storeInt64(Ptr p, long v) {
    Mem.U.putLongVolatile(p.base(), p.offset(), v);
  }

  @GoNative("sync/atomic.SwapInt64")
  public static long swapInt64(Ptr p, long v) {
    return Mem.U.getAndSetLong(p.base(), p.offset(), v);
  }

  @GoNative("sync/atomic.CompareAndSwapInt64")
  public static boolean compareAndSwapInt64(Ptr p, long old, long v) {
    return Mem.U.compareAndSetLong(p.base(), p.offset(), old, v);
  }

  @GoNative("sync/atomic.AddInt64")
  public static long addInt64(Ptr p, long delta) {
    return Mem.U.getAndAddLong(p.base(), p.offset(), delta) + delta;
  }

  @GoNative("sync/atomic.AndInt64")
  public static long andInt64(Ptr p, long mask) {
    return Mem.U.getAndBitwiseAndLong(p.base(), p.offset(), mask);
  }

  @GoNative("sync/atomic.OrInt64")
  public static long orInt64(Ptr p, long mask) {
    return Mem.U.getAndBitwiseOrLong(p.base(), p.offset(), mask);
  }

  // --- uint32 ---

  @GoNative("sync/atomic.LoadUint32")
  public static int loadUint32(Ptr p) {
    return Mem.U.getIntVolatile(p.base(), p.offset());
  }

  @GoNative("sync/atomic.StoreUint32")
  public static void storeUint32(Ptr p, int v) {
    Mem.U.putIntVolatile(p.base(), p.offset(), v);
  }

  @GoNative("sync/atomic.SwapUint32")
  public static int swapUint32(Ptr p, int v) {
    return Mem.U.getAndSetInt(p.base(), p.offset(), v);
  }

  @GoNative("sync/atomic.CompareAndSwapUint32")
  public static boolean compareAndSwapUint32(Ptr p, int old, int v) {
    return Mem.U.compareAndSetInt(p.base(), p.offset(), old, v);
  }

  @GoNative("sync/atomic.AddUint32")
  public static int addUint32(Ptr p, int delta) {
    return Mem.U.getAndAddInt(p.base(), p.offset(), delta) + delta;
  }

  @GoNative("sync/atomic.AndUint32")
  public static int andUint32(Ptr p, int mask) {
    return Mem.U.getAndBitwiseAndInt(p.base(), p.offset(), mask);
  }

  @GoNative("sync/atomic.OrUint32")
  public static int orUint32(Ptr p, int mask) {
    return Mem.U.getAndBitwiseOrInt(p.base(), p.offset(), mask);
  }

  // --- uint64 ---

  @GoNative("sync/atomic.LoadUint64")
  public static long loadUint64(Ptr p) {
    return Mem.U.getLongVolatile(p.base(), p.offset());
  }

  @GoNative("sync/atomic.StoreUint64")
  public static void storeUint64(Ptr p, long v) {
    Mem.U.putLongVolatile(p.base(), p.offset(), v);
  }

  @GoNative("sync/atomic.SwapUint64")
  public static long swapUint64(Ptr p, long v) {
    return Mem.U.getAndSetLong(p.base(), p.offset(), v);
  }

  @GoNative("sync/atomic.CompareAndSwapUint64")
  public static boolean compareAndSwapUint64(Ptr p, long old, long v) {
    return Mem.U.compareAndSetLong(p.base(), p.offset(), old, v);
  }

  @GoNative("sync/atomic.AddUint64")
  public static long addUint64(Ptr p, long delta) {
    return Mem.U.getAndAddLong(p.base(), p.offset(), delta) + delta;
  }

  @GoNative("sync/atomic.AndUint64")
  public static long andUint64(Ptr p, long mask) {
    return Mem.U.getAndBitwiseAndLong(p.base(), p.offset(), mask);
  }

  @GoNative("sync/atomic.OrUint64")
  public static long orUint64(Ptr p, long mask) {
    return Mem.U.getAndBitwiseOrLong(p.base(), p.offset(), mask);
  }

  // --- uintptr ---

  @GoNative("sync/atomic.LoadUintptr")
  public static long loadUintptr(Ptr p) {
    return Mem.U.getLongVolatile(p.base(), p.offset());
  }

  @GoNative("sync/atomic.StoreUintptr")
  public static void storeUintptr(Ptr p, long v) {
    Mem.U.putLongVolatile(p.base(), p.offset(), v);
  }

  @GoNative("sync/atomic.SwapUintptr")
  public static long swapUintptr(Ptr p, long v) {
    return Mem.U.getAndSetLong(p.base(), p.offset(), v);
  }

  @GoNative("sync/atomic.CompareAndSwapUintptr")
  public static boolean compareAndSwapUintptr(Ptr p, long old, long v) {
    return Mem.U.compareAndSetLong(p.base(), p.offset(), old, v);
  }

  @GoNative("sync/atomic.AddUintptr")
  public static long addUintptr(Ptr p, long delta) {
    return Mem.U.getAndAddLong(p.base(), p.offset(), delta) + delta;
  }

  @GoNative("sync/atomic.AndUintptr")
  public static long andUintptr(Ptr p, long mask) {
    return Mem.U.getAndBitwiseAndLong(p.base(), p.offset(), mask);
  }

  @GoNative("sync/atomic.OrUintptr")
  public static long orUintptr(Ptr p, long mask) {
    return Mem.U.getAndBitwiseOrLong(p.base(), p.offset(), mask);
  }

  // --- unsafe.Pointer ---

  @GoNative("sync/atomic.LoadPointer")
  public static Object loadPointer(Ptr p) {
    return Mem.U.getReferenceVolatile(p.base(), p.offset());
  }

  @GoNative("sync/atomic.StorePointer")
  public static void storePointer(Ptr p, Object v) {
    Mem.U.putReferenceVolatile(p.base(), p.offset(), v);
  }

  @GoNative("sync/atomic.SwapPointer")
  public static Object swapPointer(Ptr p, Object v) {
    return Mem.U.getAndSetReference(p.base(), p.offset(), v);
  }

  /** Pointers to variables are equal by place: two objects may be the same pointer. */
  @GoNative("sync/atomic.CompareAndSwapPointer")
  public static boolean compareAndSwapPointer(Ptr p, Object old, Object v) {
    while (true) {
      Object now = Mem.U.getReferenceVolatile(p.base(), p.offset());
      if (!PtrOps.eq(now, old)) {
        return false;
      }
      if (Mem.U.compareAndSetReference(p.base(), p.offset(), now, v)) {
        return true;
      }
    }
  }

  // --- interface values: one reference each ---

  @GoNative("sync/atomic.loadAny")
  public static Object loadAny(Ptr p) {
    return Mem.U.getReferenceVolatile(p.base(), p.offset());
  }

  @GoNative("sync/atomic.compareAndSwapAny")
  public static boolean compareAndSwapAny(Ptr p, Object old, Object v) {
    return Mem.U.compareAndSetReference(p.base(), p.offset(), old, v);
  }

  @GoNative("sync/atomic.sameType")
  public static boolean sameType(Object a, Object b) {
    return Iface.typeOf(a) == Iface.typeOf(b);
  }
}
