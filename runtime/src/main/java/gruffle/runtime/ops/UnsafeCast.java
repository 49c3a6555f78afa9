package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Address;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellF;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.CellZ;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.ComplexPtr;
import gruffle.runtime.value.ComplexSlice;
import gruffle.runtime.value.ElemPtr;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.MemPtr;
import gruffle.runtime.value.Places;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;

/**
 * Conversion of an unsafe.Pointer to *T. What has a meaning on objects: T as it was, scalars seen as other scalars of at most
 * their size (in arrays: of any size inside the array), a struct seen as its first field, an array inside an array.
 */
public final class UnsafeCast {
  private UnsafeCast() {}

  @IrOp("unsafe.cast")
  public static Object cast(G g, Object ptr, Rtype elem) {
    if (ptr == null) {
      return null;
    }
    Object p = view(ptr, elem);
    if (p == null && ptr instanceof GoStruct s && elem.kind() == Kind.ARRAY) {
      p = structs(g, s, elem);
    }
    if (p == null) {
      throw PanicErrors.error(
          g, "gruffle: not supported: conversion of this unsafe.Pointer to *" + elem.string);
    }
    return p;
  }

  /** An array of structs that begins with one whose address {@code &s[0]} was; else null. */
  private static Object structs(G g, GoStruct s, Rtype array) {
    RefSlice all = g.first();
    int n = (int) array.len();
    boolean first = all != null && all.len > 0 && all.a[all.off] == s;
    return first
            && n <= all.len
            && array.elem().kind() == Kind.STRUCT
            && sameLayout(s, array.elem())
        ? all.reslice(0, n, n)
        : null;
  }

  /** Null if there is none. */
  static Object view(Object ptr, Rtype elem) {
    return switch (elem.kind()) {
      case STRUCT -> struct(ptr, elem);
      case ARRAY -> array(ptr, elem);
      default -> scalar(ptr, elem);
    };
  }

  /** The struct itself, or the one that it begins with. */
  private static Object struct(Object ptr, Rtype elem) {
    if (!(ptr instanceof GoStruct s)) {
      return null;
    }
    if (sameLayout(s, elem)) {
      return s;
    }
    boolean begins =
        s.layout().numField() > 0 && s.layout().type.field(0).type().kind() == Kind.STRUCT;
    return begins ? struct(s.layout().getL(s, 0), elem) : null;
  }

  private static boolean sameLayout(GoStruct s, Rtype struct) {
    return struct.layout().structClass().isInstance(s);
  }

  private static Object array(Object ptr, Rtype array) {
    int n = (int) array.len();
    if (ptr instanceof GoStruct s && s.layout().numField() > 0) {
      boolean inside = s.layout().type.field(0).type().isAggregate();
      Object first = inside ? s.layout().getL(s, 0) : null;
      return array(
          first != null && UnsafeAdd.isArray(first) ? ArrayOps.header(first) : first, array);
    }
    if (ptr instanceof Slice s && s.array().getClass() == arrayClass(array) && n <= s.cap) {
      return n == s.len ? s : s.reslice(0, n, n);
    }
    if (ptr instanceof Ptr p
        && !(p instanceof ComplexPtr)
        && p.base().getClass() == arrayClass(array)) {
      Slice whole = ArrayOps.header(p.base());
      int at = UnsafeAdd.index(p);
      return at + n <= whole.cap ? whole.reslice(at, at + n, at + n) : null;
    }
    return null;
  }

  private static Class<?> arrayClass(Rtype array) {
    return switch (array.elem().slot()) {
      case Z -> boolean[].class;
      case B, UB -> byte[].class;
      case S, US -> short[].class;
      case I -> int[].class;
      case J -> long[].class;
      case F -> float[].class;
      case D -> double[].class;
      case C -> ComplexArray.class;
      case L -> Object[].class;
    };
  }

  private static Ptr scalar(Object ptr, Rtype elem) {
    Store want = elem.store();
    if (ptr instanceof GoStruct s && s.layout().numField() > 0) {
      Rtype first = s.layout().type.field(0).type();
      return first.isAggregate()
          ? scalar(s.layout().getL(s, 0), elem)
          : scalar(s.layout().ptr(s, 0), elem);
    }
    if (ptr instanceof ComplexSlice) {
      return null;
    }
    if (ptr instanceof Slice a && a.cap > 0 && want != Store.L) {
      return ElemPtr.of(a.array(), a.off, want);
    }
    if (ptr instanceof Address a) {
      return a;
    }
    if (!(ptr instanceof Ptr p)) {
      return null;
    }
    if (want == Store.L || holdsReference(p)) {
      return want == Store.L && holdsReference(p) && fits(p.getL(), elem) ? p : null;
    }
    Class<?> c = p.base().getClass();
    if (c.isArray()) {
      long end = Mem.elementOffset(c, java.lang.reflect.Array.getLength(p.base()));
      return p.offset() + Places.width(want) <= end ? view(p, want) : null;
    }
    return Places.width(want) <= p.width() ? view(p, want) : null;
  }

  private static boolean holdsReference(Ptr p) {
    return switch (p) {
      case CellL c -> true;
      case MemPtr m -> m.store() == Store.L || m.store() == Store.C;
      default -> false;
    };
  }

  private static Ptr view(Ptr p, Store want) {
    boolean same =
        switch (p) {
          case MemPtr m -> m.store() == want;
          case CellZ c -> want == Store.Z;
          case CellI c -> want == Store.I;
          case CellJ c -> want == Store.J;
          case CellF c -> want == Store.F;
          case CellD c -> want == Store.D;
          case CellL c -> false;
          case Address _ -> true;
        };
    return same ? p : ElemPtr.cast(p, want);
  }

  /** Whether a variable that holds this may be seen as one of that type. */
  private static boolean fits(Object v, Rtype elem) {
    return switch (elem.kind()) {
      case INTERFACE -> true; // a string in one is the GoString itself
      case STRING -> v instanceof GoString;
      case SLICE -> v instanceof Slice && v.getClass() == elem.zero().getClass();
      case COMPLEX64, COMPLEX128 -> v instanceof gruffle.runtime.value.Complex;
      default -> !(v instanceof GoString);
    };
  }
}
