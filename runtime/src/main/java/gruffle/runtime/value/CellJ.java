package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** A variable of its own on the heap that holds 64-bit integers; the pointer to it is the cell itself. */
public final class CellJ extends Ptr {
  static final long OFFSET = Mem.offset(CellJ.class, "v");

  public long v;

  public CellJ(long v) {
    this.v = v;
    if (Allocations.ON) {
      Allocations.object(this);
    }
  }

  @Override
  public long getJ() {
    return v;
  }

  @Override
  public void setJ(long x) {
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

  @Override
  public int width() {
    return 8;
  }
}
