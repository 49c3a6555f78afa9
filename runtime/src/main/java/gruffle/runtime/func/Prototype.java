package gruffle.runtime.func;

/** Implemented by the generated classes of closures: makes others of the same class. */
public interface Prototype {
  /** A closure over these cells and values, boxed, in the order of {@link FuncVal#captured}. */
  FuncVal with(Object[] captured);
}
