package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.ComplexPtr;
import gruffle.runtime.value.ElemPtr;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.MemPtr;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;
import gruffle.runtime.value.TextPtr;
import java.lang.reflect.Array;

/**
 * Arithmetic on an unsafe.Pointer: from an element of an array to another, from a struct or an array to what lies in it at gc's offset
 * (the specification's pattern of {@code uintptr(p) + offset}).
 */
public final class UnsafeAdd {
  private UnsafeAdd() {}

  @IrOp("unsafe.add")
  public static Object add(G g, Object ptr, long n) {
    if (n == 0) {
      return ptr;
    }
    Object p =
        switch (ptr) {
          case GoStruct s -> field(s, n);
          case Slice array -> element(array, n);
          case MemPtr e -> neighbour(e, n);
          case null, default -> null;
        };
    if (p == null) {
      throw PanicErrors.error(g, "gruffle: not supported: unsafe.Add outside one variable");
    }
    return p;
  }

  private static Object field(GoStruct s, long n) {
    Rtype type = s.layout().type;
    for (int i = s.layout().numField() - 1; i >= 0; i--) {
      Rtype t = type.field(i).type();
      long rest = n - type.fieldOffset(i);
      if (rest >= 0 && rest < t.size()) {
        if (t.isAggregate()) {
          return inside(s.layout().getL(s, i), rest);
        }
        return rest == 0 ? s.layout().ptr(s, i) : null;
      }
    }
    return null;
  }

  private static Object element(Slice array, long n) {
    if (n < 0 || array.cap == 0) {
      return null;
    }
    Object a = array.array();
    if (a instanceof ComplexArray c) {
      boolean fits = n % 16 == 0 && n / 16 < array.cap;
      return fits ? ElemPtr.of(c, (int) (array.off + n / 16), Store.C) : null;
    }
    if (!(a instanceof Object[] objects)) {
      int scale = Mem.elementSize(a.getClass());
      long at = array.off + n / scale;
      return n % scale == 0 && n / scale < array.cap ? ElemPtr.of(a, (int) at, Store.of(a)) : null;
    }
    long size = size(objects[array.off]);
    return size == 0 || n / size >= array.cap
        ? null
        : inside(objects[(int) (array.off + n / size)], n % size);
  }

  /** Of a struct or an array that lies in an array; 0 where only its type would tell. */
  private static long size(Object element) {
    return switch (element) {
      case GoStruct s -> s.layout().type.size();
      case ComplexArray c -> 16L * c.length();
      case Object a when a.getClass().isArray() && !(a instanceof Object[]) ->
          (long) Array.getLength(a) * Mem.elementSize(a.getClass());
      case null, default -> 0;
    };
  }

  private static Object inside(Object aggregate, long n) {
    Object a = isArray(aggregate) ? ArrayOps.header(aggregate) : aggregate;
    if (n == 0) {
      return a;
    }
    return a instanceof GoStruct s ? field(s, n) : element((Slice) a, n);
  }

  static boolean isArray(Object aggregate) {
    return aggregate.getClass().isArray() || aggregate instanceof ComplexArray;
  }

  private static Object neighbour(MemPtr p, long n) {
    Object a = p.base();
    if (p instanceof TextPtr text) {
      return index(p) + n >= 0 && index(p) + n < Array.getLength(a) ? text.plus(n) : null;
    }
    if (!a.getClass().isArray() || a instanceof Object[]) {
      return null;
    }
    if (p instanceof ComplexPtr && n % 16 != 0) {
      return null;
    }
    int scale = Mem.elementSize(a.getClass());
    long at = index(p) + n / scale;
    return n % scale == 0 && at >= 0 && at < Array.getLength(a)
        ? ElemPtr.at(a, Mem.elementOffset(a.getClass(), at), p.store())
        : null;
  }

  static int index(Ptr p) {
    Class<?> c = p.base().getClass();
    return (int) ((p.offset() - Mem.elementOffset(c, 0)) / Mem.elementSize(c));
  }
}
