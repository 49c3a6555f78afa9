package gruffle.runtime.ops;

import gruffle.runtime.value.ElemPtr;
import gruffle.runtime.value.FieldPtr;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.MemPtr;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Slice;
import java.util.function.UnaryOperator;

/** How a pointer is made again from the object that has its place, without holding that object: for what must not keep it alive. */
public final class Rebuild {
  private Rebuild() {}

  /** The object that has the place of a pointer of any form that is not nil. */
  public static Object holder(Object p) {
    return switch (p) {
      case Ptr q -> q.base();
      case Slice s -> s.array();
      default -> p;
    };
  }

  /** From that object to the pointer. */
  public static UnaryOperator<Object> of(Object p) {
    return switch (p) {
      case MemPtr m -> place(m);
      case Slice s -> array(s.off, s.len);
      default -> UnaryOperator.identity();
    };
  }

  private static UnaryOperator<Object> place(MemPtr m) {
    long offset = m.offset();
    var store = m.store();
    return o ->
        o instanceof GoStruct s ? new FieldPtr(s, offset, store) : ElemPtr.at(o, offset, store);
  }

  private static UnaryOperator<Object> array(int off, int len) {
    return o -> ArrayOps.header(o).reslice(off, off + len, off + len);
  }
}
