package gruffle.runtime.value;

/**
 * A pointer to a variable, field or element that is neither a struct (whose object is its own pointer) nor an array
 * (a {@link Slice} header). Every place is (base, offset); two pointers are equal iff these are.
 *
 * <p>Accessors go by Java kind: I serves all integers of up to 32 bits, extended as their Go type demands. An accessor
 * of a kind that the place does not have is a bug of the caller.
 */
public abstract sealed class Ptr permits CellZ, CellI, CellJ, CellF, CellD, CellL, MemPtr, Address {
  /** The object that holds the place. */
  public abstract Object base();

  /** Where in the object, for {@link Mem#U}: what sync/atomic works on. */
  public abstract long offset();

  /** Bytes of the Java field or element at this place that an integer occupies: 1, 2, 4 or 8. */
  public int width() {
    return 4;
  }

  public boolean getZ() {
    throw wrongKind();
  }

  public void setZ(boolean x) {
    throw wrongKind();
  }

  public int getI() {
    throw wrongKind();
  }

  public void setI(int x) {
    throw wrongKind();
  }

  public long getJ() {
    throw wrongKind();
  }

  public void setJ(long x) {
    throw wrongKind();
  }

  public float getF() {
    throw wrongKind();
  }

  public void setF(float x) {
    throw wrongKind();
  }

  public double getD() {
    throw wrongKind();
  }

  public void setD(double x) {
    throw wrongKind();
  }

  public Object getL() {
    throw wrongKind();
  }

  /** A slice of which only an element, the length or the capacity is wanted: its header may stay the variable's own. */
  public Object peekL() {
    throw wrongKind();
  }

  public void setL(Object x) {
    throw wrongKind();
  }

  RuntimeException wrongKind() {
    return new IllegalStateException("access of another kind through " + getClass().getName());
  }

  @Override
  public final boolean equals(Object o) {
    return o == this || (o instanceof Ptr p && samePlace(p));
  }

  boolean samePlace(Ptr p) {
    return p.base() == base() && p.offset() == offset();
  }

  @Override
  public final int hashCode() {
    return placeHash();
  }

  int placeHash() {
    return Hashing.combine(System.identityHashCode(base()), Long.hashCode(offset()));
  }

  /** Pointer equality where either may be nil. */
  public static boolean eq(Ptr a, Ptr b) {
    return a == b || (a != null && a.equals(b));
  }
}
