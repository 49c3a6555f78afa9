package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** A variable of its own on the heap that holds float64; the pointer to it is the cell itself. */
public final class CellD extends Ptr {
  static final long OFFSET = Mem.offset(CellD.class, "v");

  public double v;

  public CellD(double v) {
    this.v = v;
    if (Allocations.ON) {
      Allocations.object(this);
    }
  }

  @Override
  public double getD() {
    return v;
  }

  @Override
  public void setD(double x) {
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
