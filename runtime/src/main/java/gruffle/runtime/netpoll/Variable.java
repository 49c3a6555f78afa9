package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.StructLayout;
import gruffle.runtime.value.Addresses;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellF;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.CellZ;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;
import java.lang.reflect.Array;

/** What lies at an address, from there to the end of its variable: what a pointer as the kernel gets it may lead to. */
sealed interface Variable {
  /** Bytes, as gc counts them. */
  long size();

  /** The same up to a limit, in whole elements; only arrays are worth it. */
  default long size(long limit) {
    return size();
  }

  private static long elements(long size, long limit, long element) {
    return limit >= size || element == 0
        ? size
        : Math.min(size, (limit + element - 1) / element * element);
  }

  /** Of an array of numbers, from a byte on. */
  record Numbers(Object array, long from) implements Variable {
    @Override
    public long size() {
      return (long) Array.getLength(array) * Mem.U.arrayIndexScale(array.getClass()) - from;
    }

    @Override
    public long size(long limit) {
      return Math.min(size(), limit);
    }
  }

  /** A struct from one of its fields on. */
  record Fields(GoStruct struct, int first) implements Variable {
    Rtype type() {
      return struct.layout().type;
    }

    long start() {
      return first == 0 ? 0 : type().fieldOffset(first);
    }

    @Override
    public long size() {
      return type().size() - start();
    }
  }

  /** Structs of an array. */
  record Structs(Object[] array, int from, int count, Rtype elem) implements Variable {
    @Override
    public long size() {
      return count * elem.size();
    }

    @Override
    public long size(long limit) {
      return Variable.elements(size(), limit, elem.size());
    }
  }

  /** Arrays of numbers that are an array's elements. */
  record Rows(Object[] array, int from, int rowSize) implements Variable {
    @Override
    public long size() {
      return (long) (array.length - from) * rowSize;
    }

    @Override
    public long size(long limit) {
      return Variable.elements(size(), limit, rowSize);
    }
  }

  /** Pointers of an array. */
  record Pointers(Object[] array, int from) implements Variable {
    @Override
    public long size() {
      return (array.length - from) * 8L;
    }
  }

  /** A variable of its own that is neither struct nor array. */
  record Cell(Ptr cell, int width) implements Variable {
    @Override
    public long size() {
      return width;
    }
  }

  /** Null: nothing that the kernel could look at. */
  static Variable of(G g, Addresses.Found f) {
    return switch (f.object()) {
      case GoStruct s -> f.inside() == 0 ? struct(g, s) : fields(s, f.inside());
      case Object[] a -> elements(a, (int) (f.inside() / Mem.U.arrayIndexScale(Object[].class)));
      case CellZ c -> new Cell(c, 1);
      case CellI c -> new Cell(c, 4);
      case CellF c -> new Cell(c, 4);
      case CellJ c -> new Cell(c, 8);
      case CellD c -> new Cell(c, 8);
      case CellL c -> isPointer(c.getL()) ? new Cell(c, 8) : null;
      case Object a when a.getClass().isArray() -> new Numbers(a, f.inside());
      default -> null;
    };
  }

  private static Variable struct(G g, GoStruct s) {
    RefSlice all = g.first();
    return all != null && all.len > 0 && all.a[all.off] == s
        ? new Structs(all.a, all.off, all.len, s.layout().type)
        : new Fields(s, 0);
  }

  private static Variable fields(GoStruct s, long inside) {
    StructLayout l = s.layout();
    for (int i = 0; i < l.numField(); i++) {
      if (l.offset(i) == inside) {
        return new Fields(s, i);
      }
    }
    return null;
  }

  private static Variable elements(Object[] a, int from) {
    if (from >= a.length) {
      return null;
    }
    if (a[from] instanceof GoStruct s) {
      int n = from;
      while (n < a.length && a[n] != null && a[n].getClass() == s.getClass()) {
        n++;
      }
      return new Structs(a, from, n - from, s.layout().type);
    }
    Object e = a[from];
    if (e != null && e.getClass().isArray() && !(e instanceof Object[])) {
      return new Rows(a, from, Array.getLength(e) * Mem.U.arrayIndexScale(e.getClass()));
    }
    return isPointer(e) ? new Pointers(a, from) : null;
  }

  private static boolean isPointer(Object o) {
    return o == null || o instanceof Ptr || o instanceof GoStruct || o instanceof Slice;
  }
}
