package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** A variable of its own on the heap that holds references; the pointer to it is the cell itself. */
public final class CellL extends Ptr {
  static final long OFFSET = Mem.offset(CellL.class, "v");

  public Object v;

  public CellL(Object v) {
    this.v = v;
    if (Allocations.ON) {
      Allocations.object(this);
    }
  }

  @Override
  public Object getL() {
    return Slice.shared(v);
  }

  @Override
  public Object peekL() {
    return v;
  }

  @Override
  public void setL(Object x) {
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
