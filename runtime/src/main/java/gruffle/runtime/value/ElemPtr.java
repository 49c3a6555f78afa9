package gruffle.runtime.value;

/** A pointer to an element of an array, or to any place seen through another type. */
public final class ElemPtr extends Ptr {
  private final Object holder;
  private final long offset;
  private final Store store;

  private ElemPtr(Object holder, long offset, Store store) {
    this.holder = holder;
    this.offset = offset;
    this.store = store;
  }

  /** The pointer to array[index]; the store must fit the array's class. */
  public static ElemPtr of(Object array, int index, Store store) {
    return new ElemPtr(array, Mem.elementOffset(array.getClass(), index), store);
  }

  /** A place seen through another type of the same or a smaller width; the caller has checked that it lies inside. */
  public static ElemPtr cast(Ptr p, Store store) {
    return new ElemPtr(p.base(), p.offset(), store);
  }

  public Store store() {
    return store;
  }

  @Override
  public Object base() {
    return holder;
  }

  @Override
  public long offset() {
    return offset;
  }

  @Override
  public int width() {
    return Places.width(store);
  }

  @Override
  public boolean getZ() {
    return Mem.U.getBoolean(holder, offset);
  }

  @Override
  public void setZ(boolean x) {
    Mem.U.putBoolean(holder, offset, x);
  }

  @Override
  public int getI() {
    return Places.getInt(holder, offset, store);
  }

  @Override
  public void setI(int x) {
    Places.putInt(holder, offset, store, x);
  }

  @Override
  public long getJ() {
    return Mem.U.getLong(holder, offset);
  }

  @Override
  public void setJ(long x) {
    Mem.U.putLong(holder, offset, x);
  }

  @Override
  public float getF() {
    return Mem.U.getFloat(holder, offset);
  }

  @Override
  public void setF(float x) {
    Mem.U.putFloat(holder, offset, x);
  }

  @Override
  public double getD() {
    return Mem.U.getDouble(holder, offset);
  }

  @Override
  public void setD(double x) {
    Mem.U.putDouble(holder, offset, x);
  }

  @Override
  public Object getL() {
    return Mem.U.getReference(holder, offset);
  }

  @Override
  public void setL(Object x) {
    Mem.U.putReference(holder, offset, x);
  }
}
