package gruffle.runtime.value;

import gruffle.runtime.type.Rtype;

/** An interface value that holds a float32 or float64. */
public final class BoxD extends Box {
  public final double v;

  public BoxD(Rtype type, double v) {
    super(type);
    this.v = v;
  }

  @Override
  public Object value() {
    return v;
  }
}
