package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** A variable of its own on the heap that holds float32; the pointer to it is the cell itself. */
public final class CellF extends Ptr {
  static final long OFFSET = Mem.offset(CellF.class, "v");

  public float v;

  public CellF(float v) {
    this.v = v;
    if (Allocations.ON) {
      Allocations.object(this);
    }
  }

  @Override
  public float getF() {
    return v;
  }

  @Override
  public void setF(float x) {
    v = x;
  }

  @Override
  public Object base() {
    return this;
  }

  @Override
  public long offset() {
    return OFFSET;
  }
}
