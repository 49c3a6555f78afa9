package gruffle.runtime.value;

import gruffle.runtime.type.Rtype;

/** An interface value that holds a float32 or float64. */
public non-sealed class BoxD extends Box {
  public final double v;

  public BoxD(Rtype type, double v) {
    super(type);
    this.v = v;
  }

  /** A box of this type around another value. */
  public BoxD with(double x) {
    return new BoxD(type, x);
  }

  @Override
  public final Object value() {
    return v;
  }
}
