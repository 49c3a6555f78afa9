package gruffle.runtime.value;

/** A pointer to a place inside an object, accessed as its store says. */
public abstract sealed class MemPtr extends Ptr permits FieldPtr, ElemPtr, TextPtr, ComplexPtr {
  private final Object holder;
  private final long offset;
  private final Store store;

  MemPtr(Object holder, long offset, Store store) {
    this.holder = holder;
    this.offset = offset;
    this.store = store;
  }

  public final Store store() {
    return store;
  }

  @Override
  public final Object base() {
    return holder;
  }

  @Override
  public final long offset() {
    return offset;
  }

  @Override
  public int width() {
    return Places.width(store);
  }

  @Override
  public final boolean getZ() {
    return Mem.U.getBoolean(holder, offset);
  }

  @Override
  public final void setZ(boolean x) {
    Mem.U.putBoolean(holder, offset, x);
  }

  @Override
  public final int getI() {
    return Places.getInt(holder, offset, store);
  }

  @Override
  public final void setI(int x) {
    Places.putInt(holder, offset, store, x);
  }

  @Override
  public final long getJ() {
    return Mem.U.getLong(holder, offset);
  }

  @Override
  public final void setJ(long x) {
    Mem.U.putLong(holder, offset, x);
  }

  @Override
  public final float getF() {
    return Mem.U.getFloat(holder, offset);
  }

  @Override
  public final void setF(float x) {
    Mem.U.putFloat(holder, offset, x);
  }

  @Override
  public final double getD() {
    return Mem.U.getDouble(holder, offset);
  }

  @Override
  public final void setD(double x) {
    Mem.U.putDouble(holder, offset, x);
  }

  @Override
  public Object getL() {
    return Slice.shared(Mem.U.getReference(holder, offset));
  }

  @Override
  public final Object peekL() {
    return Mem.U.getReference(holder, offset);
  }

  @Override
  public void setL(Object x) {
    Mem.U.putReference(holder, offset, x);
  }
}
