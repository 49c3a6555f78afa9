package gruffle.runtime.value;

/** A pointer to an element of an array, or to any place seen through another type. */
public final class ElemPtr extends MemPtr {
  private ElemPtr(Object holder, long offset, Store store) {
    super(holder, offset, store);
  }

  /** The pointer to array[index]; the store must fit the array's class. */
  public static MemPtr of(Object array, int index, Store store) {
    if (array instanceof ComplexArray c) {
      return at(c.d, Mem.elementOffset(double[].class, 2L * index), store);
    }
    return new ElemPtr(array, Mem.elementOffset(array.getClass(), index), store);
  }

  /** The place at an offset in an array or cell that is known to have one. */
  public static MemPtr at(Object holder, long offset, Store store) {
    if ((store == Store.C || store == Store.L) && holder instanceof double[] parts) {
      return new ComplexPtr(parts, offset);
    }
    return new ElemPtr(holder, offset, store);
  }

  /** A place seen through another type of the same or a smaller width; the caller has checked that it lies inside. */
  public static MemPtr cast(Ptr p, Store store) {
    return p instanceof TextPtr text ? text.as(store) : new ElemPtr(p.base(), p.offset(), store);
  }
}
