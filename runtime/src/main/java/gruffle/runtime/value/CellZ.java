package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** A variable of its own on the heap that holds bool; the pointer to it is the cell itself. */
public final class CellZ extends Ptr {
  static final long OFFSET = Mem.offset(CellZ.class, "v");

  public boolean v;

  public CellZ(boolean v) {
    this.v = v;
    if (Allocations.ON) {
      Allocations.object(this);
    }
  }

  @Override
  public boolean getZ() {
    return v;
  }

  @Override
  public void setZ(boolean x) {
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
    return 1;
  }
}
