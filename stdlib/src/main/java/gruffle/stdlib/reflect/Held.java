package gruffle.stdlib.reflect;

import gruffle.runtime.ops.ArrayOps;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxL;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellF;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.CellZ;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.ElemPtr;
import gruffle.runtime.value.FieldPtr;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Places;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;

/**
 * The forms of a Go value, and the ways between them.
 *
 * <ul>
 *   <li>held, as a reflect.Value has it: bits for primitive kinds (as in containers, CONTRACTS section 1), else a reference, which for an array is a header over it;
 *   <li>raw, as it lies in fields, elements and containers: the same but for arrays, which are bare;
 *   <li>boxed, as an interface holds it;
 *   <li>as an argument: Java's boxes, arrays bare.
 * </ul>
 */
public final class Held {
  private static final long LOW = 0xffff_ffffL;

  private Held() {}

  /** A raw reference as it is held. */
  static Object of(Object raw, Rtype t) {
    return t.kind() == Kind.ARRAY ? ArrayOps.header(raw) : raw;
  }

  /** A held reference as a raw one of its own: structs and arrays are copied. */
  static Object raw(Object ref, Rtype t) {
    return switch (t.kind()) {
      case STRUCT -> ((GoStruct) ref).copy();
      case ARRAY -> ArrayOps.deref((Slice) ref, t);
      default -> ref;
    };
  }

  static Object zero(Rtype t) {
    return t.kind() == Kind.STRUCT ? t.zeroStruct() : of(Zero.of(t), t);
  }

  static Object copy(Object ref, Rtype t) {
    return of(raw(ref, t), t);
  }

  static void assign(Object dst, Object src, Rtype t) {
    if (t.kind() == Kind.STRUCT) {
      ((GoStruct) dst).assign((GoStruct) src);
    } else {
      Slice d = (Slice) dst;
      Slice s = (Slice) src;
      Copies.move(s.array(), s.off, d.array(), d.off, d.len, t.elem());
    }
  }

  // --- interfaces ---

  /** The bits of a boxed value of primitive kind. */
  public static long bits(Object boxed) {
    return switch (boxed) {
      case BoxJ b -> b.v;
      case BoxZ b -> b.v ? 1 : 0;
      case BoxD b when b.type.kind() == Kind.FLOAT32 -> Float.floatToRawIntBits((float) b.v) & LOW;
      case BoxD b -> Double.doubleToRawLongBits(b.v);
      default -> 0;
    };
  }

  /** The reference of a boxed value of any other kind. */
  static Object ref(Object boxed) {
    return boxed instanceof BoxL b ? of(b.v, b.type) : boxed;
  }

  /** Shares structs and arrays. */
  public static Object box(Rtype t, Object ref, long bits) {
    return switch (t.kind()) {
      case BOOL -> t.boxZ(bits != 0);
      case FLOAT32 -> t.boxD(Float.intBitsToFloat((int) bits));
      case FLOAT64 -> t.boxD(Double.longBitsToDouble(bits));
      case STRUCT -> t.boxL(ref);
      case ARRAY -> t.boxL(bare((Slice) ref, t));
      default -> t.kind().isPrimitive() ? t.boxJ(bits) : Iface.box(ref, t);
    };
  }

  /** The array behind a header, shared if it is the whole. */
  private static Object bare(Slice s, Rtype t) {
    return ArrayOps.isWhole(s) ? s.array() : ArrayOps.deref(s, t);
  }

  // --- places ---

  public static long loadBits(Object base, long offset, Rtype t) {
    Store store = t.store();
    return switch (store) {
      case Z -> Mem.U.getBoolean(base, offset) ? 1 : 0;
      case J, D -> Mem.U.getLong(base, offset);
      case F -> Mem.U.getInt(base, offset) & LOW;
      case I -> {
        int x = Mem.U.getInt(base, offset);
        yield t.kind() == Kind.UINT32 ? x & LOW : x;
      }
      default -> Places.getInt(base, offset, store);
    };
  }

  public static void storeBits(Object base, long offset, Rtype t, long bits) {
    Store store = t.store();
    switch (store) {
      case Z -> Mem.U.putBoolean(base, offset, bits != 0);
      case J, D -> Mem.U.putLong(base, offset, bits);
      case F, I -> Mem.U.putInt(base, offset, (int) bits);
      default -> {
        if (base instanceof CellI c) { // which has room for an int, and all of it is read
          c.v = cut(store, (int) bits);
        } else {
          Places.putInt(base, offset, store, (int) bits);
        }
      }
    }
  }

  private static int cut(Store store, int x) {
    return switch (store) {
      case B -> (byte) x;
      case UB -> x & 0xff;
      case S -> (short) x;
      default -> x & 0xffff;
    };
  }

  /** A pointer to a fresh variable. */
  public static Object variable(Rtype t) {
    if (t.isAggregate()) {
      return of(Zero.of(t), t);
    }
    return switch (t.store().stack) {
      case 'Z' -> new CellZ(false);
      case 'I' -> new CellI(0);
      case 'J' -> new CellJ(0);
      case 'F' -> new CellF(0);
      case 'D' -> new CellD(0);
      default -> new CellL(Zero.of(t));
    };
  }

  /** The pointer to a place. */
  public static Object pointer(Object base, long offset, Rtype t) {
    if (base instanceof Ptr cell && isCell(cell, t)) {
      return cell;
    }
    return base instanceof GoStruct s
        ? new FieldPtr(s, offset, t.store())
        : ElemPtr.at(base, offset, t.store());
  }

  private static boolean isCell(Ptr p, Rtype t) {
    return switch (p) {
      case CellZ c -> t.store() == Store.Z;
      case CellI c -> t.store().stack == 'I';
      case CellJ c -> t.store() == Store.J;
      case CellF c -> t.store() == Store.F;
      case CellD c -> t.store() == Store.D;
      case CellL c -> t.store() == Store.L;
      default -> false;
    };
  }

  // --- keys of maps that are no longs ---

  static Object key(Rtype t, Object ref, long bits) {
    return switch (t.kind()) {
      case FLOAT32, FLOAT64 -> box(t, null, bits);
      case ARRAY -> bare((Slice) ref, t);
      default -> ref;
    };
  }

  // --- arguments ---

  /** Structs and arrays are copied. */
  static Object argument(Rtype t, Object ref, long bits) {
    return switch (t.store().stack) {
      case 'Z' -> bits != 0;
      case 'I' -> (int) bits;
      case 'J' -> bits;
      case 'F' -> Float.intBitsToFloat((int) bits);
      case 'D' -> Double.longBitsToDouble(bits);
      default -> raw(ref, t);
    };
  }

  /** The bits of an argument of primitive kind. */
  static long argumentBits(Object argument, Rtype t) {
    return switch (argument) {
      case Boolean b -> b ? 1 : 0;
      case Integer i -> t.kind() == Kind.UINT32 ? i & LOW : i;
      case Long l -> l;
      case Float f -> Float.floatToRawIntBits(f) & LOW;
      case Double d -> Double.doubleToRawLongBits(d);
      default -> throw new IllegalStateException("argument " + argument);
    };
  }

  // --- zero values ---

  static boolean isZero(Rtype t, Object ref, long bits) {
    return switch (t.kind()) {
      case FLOAT32 -> Float.intBitsToFloat((int) bits) == 0;
      case FLOAT64 -> Double.longBitsToDouble(bits) == 0;
      case STRING -> ((GoString) ref).len == 0;
      case COMPLEX64, COMPLEX128 -> ((Complex) ref).eq(Complex.ZERO);
      case SLICE -> ((Slice) ref).isNil();
      case STRUCT -> isZeroStruct(t, (GoStruct) ref);
      case ARRAY -> isZeroArray(t.elem(), (Slice) ref);
      default -> t.kind().isPrimitive() ? bits == 0 : ref == null;
    };
  }

  private static boolean isZeroStruct(Rtype t, GoStruct s) {
    for (int i = 0; i < t.numField(); i++) {
      if (!t.field(i).blank() && !isZeroAt(s, s.layout().offset(i), t.field(i).type())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isZeroArray(Rtype elem, Slice s) {
    for (int i = 0; i < s.len; i++) {
      if (!isZeroAt(s.base(), s.place(i), elem)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the variable at a place has its type's zero value. */
  public static boolean isZeroAt(Object base, long offset, Rtype t) {
    return t.kind().isPrimitive()
        ? isZero(t, null, loadBits(base, offset, t))
        : isZero(t, of(Mem.getReference(base, offset), t), 0);
  }
}
