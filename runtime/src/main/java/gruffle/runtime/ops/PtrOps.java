package gruffle.runtime.ops;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.ElemPtr;
import gruffle.runtime.value.Equality;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;

/** Pointers. */
public final class PtrOps {
  private PtrOps() {}

  @IrOp("ptr.eq")
  public static boolean eq(Object a, Object b) {
    return Equality.pointers(a, b);
  }

  @IrOp("ptr.elem")
  public static Object elem(G g, Slice s, long i, Rtype elem) {
    return place(s.array(), SliceOps.index(g, s, i), elem);
  }

  /**
   * {@code &s[0]} of structs, where the program may use unsafe: remembers the slice, since the struct alone does not lead to those behind it, which a
   * system call or a conversion to a pointer to an array may want.
   */
  @IrOp("ptr.first")
  public static Object first(G g, Slice s) {
    var structs = (RefSlice) s;
    Object first = structs.a[SliceOps.index(g, s, 0)];
    g.first(structs);
    return first;
  }

  /** The pointer to an element of a backing array: the object for a struct, a header for an array, else an ElemPtr. */
  public static Object place(Object array, int index, Rtype elem) {
    return switch (elem.kind()) {
      case STRUCT -> ((Object[]) array)[index];
      case ARRAY -> ArrayOps.header(((Object[]) array)[index]);
      default -> ElemPtr.of(array, index, elem.store());
    };
  }
}
