package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** A variable of its own on the heap that holds integers of up to 32 bits; the pointer to it is the cell itself. */
public final class CellI extends Ptr {
  static final long OFFSET = Mem.offset(CellI.class, "v");

  public int v;

  public CellI(int v) {
    this.v = v;
    if (Allocations.ON) {
      Allocations.object(this);
    }
  }

  @Override
  public int getI() {
    return v;
  }

  @Override
  public void setI(int x) {
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
