package gruffle.stdlib;

import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.StructLayout;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Places;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;

/** Moves values of any Go type between interfaces and the places that fields, elements and pointers name. */
public final class Values {
  private Values() {}

  /** A reference that lies at a place of type t, as an interface value: what it holds if t is an interface type. */
  public static Object box(Object x, Rtype t) {
    return switch (t.kind()) {
      case INTERFACE -> x;
      case STRUCT, ARRAY -> t.boxL(Copies.copy(x, t));
      default -> Iface.box(x, t);
    };
  }

  /** A value of primitive kind that is held as a long: as in maps and channels. */
  public static Object fromLong(long x, Rtype t) {
    return switch (t.kind()) {
      case BOOL -> t.boxZ(x != 0);
      case FLOAT64 -> t.boxD(Double.longBitsToDouble(x));
      case FLOAT32 -> t.boxD(Float.intBitsToFloat((int) x));
      default -> t.boxJ(x);
    };
  }

  private static Object fromInt(int x, Rtype t) {
    return t.boxJ(t.kind() == Kind.UINT32 ? x & 0xffff_ffffL : x);
  }

  /** What lies at (base, offset) as a value of type t, which is not an array unless it is held by reference. */
  private static Object at(Object base, long offset, Rtype t) {
    Store store = t.store();
    return switch (store) {
      case Z -> t.boxZ(Mem.U.getBoolean(base, offset));
      case J -> t.boxJ(Mem.U.getLong(base, offset));
      case F -> t.boxD(Mem.U.getFloat(base, offset));
      case D -> t.boxD(Mem.U.getDouble(base, offset));
      case L, C -> box(Mem.getReference(base, offset), t);
      default -> fromInt(Places.getInt(base, offset, store), t);
    };
  }

  /** Field i of a struct. */
  public static Object field(GoStruct s, int i, Rtype type) {
    StructLayout layout = s.layout();
    return at(s, layout.offset(i), type);
  }

  /** Element i of a bare Java array. */
  public static Object element(Object array, int i, Rtype elem) {
    if (array instanceof ComplexArray c) {
      return elem.boxL(c.get(i));
    }
    return at(array, Mem.elementOffset(array.getClass(), i), elem);
  }

  /** What a non-nil pointer to a variable of type t points to. */
  public static Object load(Object pointer, Rtype t) {
    return switch (t.kind()) {
      case STRUCT -> t.boxL(((GoStruct) pointer).copy());
      case ARRAY -> {
        Slice s = (Slice) pointer;
        Object fresh = Zero.array(t.elem(), s.len);
        Copies.move(s.array(), s.off, fresh, 0, s.len, t.elem());
        yield t.boxL(fresh);
      }
      default -> {
        Ptr p = (Ptr) pointer;
        yield switch (t.store()) {
          case Z -> t.boxZ(p.getZ());
          case J -> t.boxJ(p.getJ());
          case F -> t.boxD(p.getF());
          case D -> t.boxD(p.getD());
          case L, C -> box(p.getL(), t);
          default -> fromInt(p.getI(), t);
        };
      }
    };
  }

  /** Stores an interface value, whose dynamic type is t or implements t, where a non-nil *t points. */
  public static void store(Object pointer, Rtype t, Object x) {
    switch (t.kind()) {
      case INTERFACE -> ((Ptr) pointer).setL(x);
      case STRUCT -> ((GoStruct) pointer).assign((GoStruct) Iface.ref(x));
      case ARRAY -> {
        Slice s = (Slice) pointer;
        Copies.move(Iface.ref(x), 0, s.array(), s.off, s.len, t.elem());
      }
      default -> {
        Ptr p = (Ptr) pointer;
        switch (t.store()) {
          case Z -> p.setZ(((BoxZ) x).v);
          case J -> p.setJ(((BoxJ) x).v);
          case F -> p.setF((float) ((BoxD) x).v);
          case D -> p.setD(((BoxD) x).v);
          case L, C -> p.setL(Iface.ref(x));
          default -> p.setI((int) ((BoxJ) x).v);
        }
      }
    }
  }
}
