package gruffle.runtime.value;

import gruffle.runtime.type.Rtype;

/** An interface value that holds an integer, as its Go value (unsigned ones of 32 bits zero-extended, uint64 by its bits). */
public non-sealed class BoxJ extends Box {
  public final long v;

  public BoxJ(Rtype type, long v) {
    super(type);
    this.v = v;
  }

  /** A box of this type around another value. */
  public BoxJ with(long x) {
    return new BoxJ(type, x);
  }

  @Override
  public final Object value() {
    return v;
  }
}
